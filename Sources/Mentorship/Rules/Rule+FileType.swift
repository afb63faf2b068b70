import Diagnostics

extension Rule {
  /// A file is what the ending of its name says.
  static let fileType = Rule(
    RuleDescription(
      "file-type", .error,
      title: "Внутри файла то, что обещает окончание его имени",
      reason: """
        Файл с чужим окончанием не откроется у читателя: программа, которую выберет его компьютер, \
        такого содержимого не ждёт.
        """,
      remedy: "Сохраните файл заново в нужном виде или исправьте окончание его имени.",
      example: .text(
        wrong: "files/prikaz-16.pdf — внутри документ Word",
        right: "files/prikaz-16.docx"))
  ) { context in
    context.catalog.attachments.compactMap { file in
      guard let promise = FileFormat(named: file.path), let format = file.format,
        !format.keeps(promise)
      else { return nil }
      return Finding(
        at: file.span, "\(format.rawValue), а имя оканчивается на «.\(ending(of: file.path))»",
        notes: [Note(remedy(format, promise))], on: nil)
    }
  }
}

private func ending(of path: String) -> Substring { path.split(separator: ".").last ?? "" }

private func remedy(_ format: FileFormat, _ promise: FileFormat) -> String {
  switch format {
  case .empty: "файл сохранился не полностью; положите его в files/ заново"
  case .webPage: "вместо файла сохранилась страница сайта; скачайте сам файл"
  case .oldOffice: "откройте файл и сохраните его в новом виде, от смены имени он не изменится"
  default: "откройте файл и сохраните его как \(word(for: promise)) или исправьте окончание имени"
  }
}

/// The format's own name, without what sort of file it is.
private func word(for format: FileFormat) -> Substring {
  format.rawValue.split(separator: " ").last ?? ""
}
