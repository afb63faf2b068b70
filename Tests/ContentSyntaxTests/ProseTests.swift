import ContentSyntax
import Diagnostics
import Testing

@Suite struct `The prose of a body` {
  static let bodies: [(markdown: String, prose: String)] = [
    ("Один *два* **три**.", "Один два три."),
    ("Один\n  два\n", "Один два"),
    ("## Цель *работы* ##\n\nТекст", "Цель работы|Текст"),
    ("Цель\n====\n\nТекст", "Цель|Текст"),
    ("- один\n- два\n  три\n", "один|два три"),
    ("> один\n> два", "один два"),
    ("План `код кода` и [ссылка](/plan/ \"имя\")", "План ◻ и ссылка"),
    ("![Урок](files/u.jpg) идёт", "◻Урок◻ идёт"),
    ("<https://school.example/a> и <b>жир</b>", "◻ и ◻жир◻"),
    ("а \\* б &amp; в", "а * б & в"),
    ("```\nкод\n```\n\nслово", "слово"),
    ("```таблица Итоги  года\nЧто | *Где*\nодин | два\n```", "Итоги года|Что|Где|один|два"),
    ("[м]: /v/\nслово [имя][м]", "слово имя"),
  ]

  @Test(arguments: bodies)
  func `is its words without the markup`(_ body: (markdown: String, prose: String)) throws {
    let prose = try #require(markdown(body.markdown).value.prose)
    #expect(prose.shown == body.prose)
  }

  @Test func `leads back to the file`() throws {
    let marked = Marked(
      "> - **⟦и⟧** ⟦и⟧ \\* ⟦план⟧\n>   ⟦наставника⟧\n\n```таблица Т\nа | б\n⟦в⟧ | ⟦г⟧\n```")
    let prose = try #require(markdown(marked).value.prose)
    let places = prose.words.filter { $0.text != "*" }.map { prose.span($0.range).range }
    #expect(marked.ranges.allSatisfy(places.contains))
  }

  static let scalars: [(yaml: String, prose: String)] = [
    ("к: план ⟦работы⟧", "план работы"),
    ("к: план\n  ⟦работы⟧", "план работы"),
    ("к: 'план ''⟦работы⟧'''", "план 'работы'"),
    ("к: \"план \\\"⟦работы⟧\\\"\"", "план \"работы\""),
    ("к: \"план \\\n  ⟦работы⟧\"", "план работы"),
    ("к: \"план\\n⟦работы⟧\"", "план|работы"),
    ("к: >-\n  план\n  ⟦работы⟧\n", "план работы"),
    ("к: |\n  план\n  ⟦работы⟧\n", "план|работы"),
    ("к: [план, ⟦работы⟧]", "план|работы"),
    ("к: ⟦\"план \\u0440аботы\"⟧", "план работы"),
  ]

  @Test(arguments: scalars)
  func `of a value leads back to the file`(_ scalar: (yaml: String, prose: String)) throws {
    let marked = Marked(scalar.yaml, path: "content/test.yaml")
    let root = try #require(parseYAML(marked.source).value)
    var prose = PlacedText(in: marked.source)
    for (words, span) in root.scalars { prose.append(scalar: words, at: span) }
    #expect(prose.shown == scalar.prose)
    #expect(prose.words.last.map { prose.span($0.range).range } == marked.ranges.first)
  }
}

extension PlacedText {
  /// The blocks with `|` between them.
  fileprivate var shown: String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").joined(separator: "|")
      .replacing("\u{1A}", with: "◻")
  }

  fileprivate var words: [(text: String, range: Range<Int>)] {
    bytes.split { [0x20, 0x0A, 0x1A, 0x22, 0x27].contains($0) }.map { word in
      (String(decoding: word, as: UTF8.self), word.startIndex..<word.endIndex)
    }
  }
}

extension YAMLNode {
  fileprivate var scalars: [(String, SourceSpan)] {
    switch kind {
    case .scalar(let text): [(text, span)]
    case .sequence(let nodes): nodes.flatMap(\.scalars)
    case .mapping(let entries): entries.flatMap(\.value.scalars)
    case .null: []
    }
  }
}
