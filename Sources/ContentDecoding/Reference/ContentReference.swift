/// The description of every key a curator may write, in Russian, as Markdown.
package enum ContentReference {
  /// The whole text.
  package static var text: String {
    let shared = sharedRecords
    let chapters = ContentFileForm.all.map { chapter($0, without: shared) }
    let closing = "## Общее для разных файлов\n\n" + shared.map(section).joined(separator: "\n")
    return ([introduction] + chapters + [closing]).joined(separator: "\n")
  }

  private static let introduction = """
    # Справочник ключей

    Здесь названы все ключи, которые понимает программа, по файлам. Справочник составлен из тех же
    описаний, по которым она читает материалы, поэтому руками его не правят. Как писать материалы,
    рассказано в [путеводителе](../README.md).

    - Незнакомый ключ — ошибка; программа подскажет ближайший.
    - «Список» из одного можно написать просто значением, без скобок.
    - Необязательный ключ без значения — то же, что его отсутствие.
    - Набор ключей пишется в скобках, как в примерах, или в столбик с отступом.

    \(contents)

    """

  /// Links to the chapters.
  private static var contents: String {
    ContentFileForm.all.map { "- \(link($0.title, to: $0.heading)): `\($0.path)`" }
      .joined(separator: "\n")
  }

  private static func chapter(
    _ form: ContentFileForm, without shared: [RecordShape]
  ) -> String {
    let known = Set(shared.map(\.name))
    let inner = form.innerRecords.filter { !known.contains($0.name) }
    return "## \(form.heading)\n\n\(form.layout)\n\n"
      + ([form.record.referenceTable] + inner.map(section)).joined(separator: "\n")
  }

  private static func section(_ record: RecordShape) -> String {
    "### \(record.heading)\n\n\(record.referenceTable)"
  }

  /// The records that stand in files of several sorts.
  private static var sharedRecords: [RecordShape] {
    var counts: [String: Int] = [:]
    let records = ContentFileForm.all.flatMap(\.innerRecords)
    for record in records { counts[record.name, default: 0] += 1 }
    var seen: Set<String> = []
    return records.filter { counts[$0.name, default: 0] > 1 && seen.insert($0.name).inserted }
  }

  /// A link to a heading of the same text.
  static func link(_ words: String, to heading: String) -> String {
    "[\(words)](#\(anchor(of: heading)))"
  }

  /// The anchor that GitHub and most readers of Markdown give to a heading.
  static func anchor(of heading: String) -> String {
    String(
      heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
        .map { $0 == " " ? "-" : $0 })
  }
}

extension ContentFileForm {
  fileprivate var heading: String { "\(title): `\(path)`" }

  /// The record of the file itself, or of each of its entries.
  fileprivate var record: RecordShape { shape.allRecords[0] }

  /// The records inside it.
  fileprivate var innerRecords: [RecordShape] { Array(shape.allRecords.dropFirst()) }

  /// How the keys stand in the file.
  fileprivate var layout: String {
    if case .list = shape { return "Файл — список; у каждой его записи такие ключи:" }
    return path.hasSuffix(".md")
      ? "Ключи стоят в начале файла, между двумя строками из трёх дефисов; под ними — текст."
      : "Ключи стоят с начала строки."
  }
}
