import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of a file among the materials of a practice.
enum PracticeMaterialFields {
  static let file = Field(
    "файл", .required, FieldType.filePath.located(), "Файл в папке files/.",
    example: "files/karta-nabliudeniia.odt")
  static let title = Field(
    "название", .required, .text, "Как файл назван на странице.",
    example: "Карта наблюдения урока")
  static let shape = RecordShape("материал", file, title)

  /// The id of a document, the path of a file, or a record that gives the file a name.
  static let type = FieldType<Located<PracticeMaterial>>(
    .either(.either(.id(.document), FieldType<String>.filePath.shape), .record { shape })
  ) { node, journal in
    guard case .scalar(let text) = node.kind else {
      return RecordReader(node, as: shape, &journal).flatMap { decode($0, &journal) }
    }
    if ID<SchoolDocument>.isValid(text) { return Located(.document(text), at: node.span) }
    return FieldType<String>.filePath.read(node, &journal).map {
      Located(.file($0, title: nil), at: node.span)
    }
  }

  private static func decode(
    _ record: RecordReader, _ journal: inout DecodingJournal
  ) -> Located<PracticeMaterial>? {
    let file = record.read(file, &journal)
    let title = record.read(title, &journal)
    guard let file, let title else { return nil }
    return Located(.file(file.value, title: title), at: file.span)
  }
}
