import Diagnostics

extension Rule {
  /// A file calls the school «ОО» or «ОУ», not both.
  static let mixedAbbreviation = Rule(
    RuleDescription(
      "mixed-abbreviation", .hint,
      title: "В одном файле школа названа одинаково: «ОО» или «ОУ»",
      reason: "«ОО» и «ОУ» в одном тексте читаются как две разные организации.",
      remedy: """
        Оставьте одно сокращение. Если так в утверждённом документе, примите замечание в \
        «допущения».
        """,
      example: .markdown(
        wrong: "Руководитель ОО издаёт приказ, ОУ размещает его на сайте.",
        right: "Руководитель ОО издаёт приказ, ОО размещает его на сайте."))
  ) { context in
    var files: [Uses] = []
    for prose in context.catalog.prose {
      if files.last?.source !== prose.text.source { files.append(Uses(in: prose.text.source)) }
      files[files.count - 1].add(prose)
    }
    return files.compactMap(\.finding)
  }
}

/// Where one file uses the two abbreviations.
private struct Uses {
  typealias Use = (span: SourceSpan, record: RecordKey)
  let source: SourceText
  var organisations: [Use] = []
  var institutions: [Use] = []

  init(in source: SourceText) { self.source = source }

  mutating func add(_ prose: Prose) {
    let bytes = ProseBytes(prose.text.bytes)
    var next = 0
    while true {
      // Both begin with «О», which is known by its second byte.
      let index = bytes.next(from: next) { $0 == 0x9E } - 1
      if index == bytes.count - 1 { return }
      next = index + 2
      let isOrganisation = bytes.has("ОО", at: index)
      guard isOrganisation || bytes.has("ОУ", at: index), !bytes.isLetter(before: index),
        bytes.letterLength(at: index + 4) == 0
      else { continue }
      let use = (prose.text.span(index..<index + 4), prose.record)
      if isOrganisation { organisations.append(use) } else { institutions.append(use) }
      next = index + 4
    }
  }

  /// At the first use of the rarer one.
  var finding: Finding? {
    guard let organisation = organisations.first, let institution = institutions.first else {
      return nil
    }
    let organisationIsRarer = organisations.count < institutions.count
    let (rare, usual) =
      organisationIsRarer ? (organisation, institution) : (institution, organisation)
    return Finding(
      at: rare.span, "«\(rare.span.text)», а в других местах файла «\(usual.span.text)»",
      notes: [
        Note("первый раз «\(usual.span.text)» здесь", at: usual.span),
        Note("оставьте одно; если так в утверждённом документе — примите в «допущения»"),
      ],
      on: rare.record)
  }
}
