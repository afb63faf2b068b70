import Diagnostics
import Testing

@testable import ContentSyntax

struct StepCountTests {
  @Test(arguments: [
    ("Просто текст.\n\n- раз\n- два\n- три", 0), ("1. раз\n2. два", 2),
    ("1. раз\n\n![Урок](files/u.jpg)\n\n2. два\n\nслова\n\n3. три", 3),
    ("1. раз\n2. два\n\n## Ещё\n\n1. другой\n2. список\n3. длиннее", 3),
    ("## Шаг 1. Раз\n\n## Шаг 2. Два\n\n## Итоги", 2),
    ("## Ход\n\n### Раз\n\n### Два\n\n### Три", 3),
    ("## Этап первый\n\n1. а\n2. б\n3. в\n4. г", 4), ("## А\n\n## Б\n\n## В", 0), ("", 0),
  ])
  func `steps are points of a numbered list or headings`(_ text: String, _ steps: Int) {
    let source = SourceText(path: "practices/x.md", text: text)
    #expect(parseMarkdown(source, in: 0..<source.bytes.count).value.steps == steps)
  }

  @Test func `a text refused unread has no count`() {
    let source = SourceText(path: "x.md", text: String(repeating: "а ", count: 600_000))
    #expect(parseMarkdown(source, in: 0..<source.bytes.count).value.steps == nil)
  }
}
