import Diagnostics

extension RuleDescription {
  /// The name of a file can stand on a site and in any file system.
  static let fileName = RuleDescription(
    "file-name", .error,
    title: "Имя файла состоит из обычных знаков",
    reason: """
      Невидимые и управляющие знаки в имени мешают открыть файл, а два имени, одинаковых на вид, \
      не различить в адресе.
      """,
    remedy: "Переименуйте файл: латинские буквы, цифры, дефис и точка.",
    example: .text(
      wrong: "files/prikaz\\16.pdf",
      right: "files/prikaz-16.pdf"))
}
