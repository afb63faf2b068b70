import ContentSyntax
import Diagnostics
import Testing

@testable import ContentDecoding

@Suite struct `The examples of the fields` {
  /// A field with the record that has it.
  struct Example: Sendable, CustomTestStringConvertible {
    let record: String
    let field: any FieldDeclaring

    var testDescription: String { "\(record): \(field.declaration.key)" }
  }

  static let examples = ContentFileForm.all.flatMap(\.shape.allRecords).flatMap { record in
    record.typedFields.map { Example(record: record.name, field: $0) }
  }

  @Test(arguments: examples)
  func `are read without a finding where a reader would put them`(_ example: Example) throws {
    let declaration = example.field.declaration
    let line = "\(declaration.key): \(declaration.example)\n"
    let parsed = parseYAML(SourceText(path: "x.yaml", text: line))
    #expect(parsed.diagnostics.isEmpty)
    guard case .mapping(let entries)? = parsed.value?.kind else {
      Issue.record("no key and value: \(line)")
      return
    }
    #expect(entries.map(\.key) == [declaration.key])
    var journal = DecodingJournal()
    example.field.check(try #require(entries.first).value, &journal)
    #expect(journal.diagnostics.map(\.message) == [])
  }

  @Test func `say something in every field`() {
    #expect(Self.examples.count > 100)
    for example in Self.examples {
      let declaration = example.field.declaration
      #expect(!declaration.example.contains("…"), "\(example.testDescription)")
      #expect(declaration.meaning.hasSuffix("."), "\(example.testDescription)")
    }
  }
}
