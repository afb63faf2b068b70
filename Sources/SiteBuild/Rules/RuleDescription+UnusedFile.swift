import Diagnostics

extension RuleDescription {
  /// Every file in the folders is of use.
  static let unusedFile = RuleDescription(
    "unused-file", .warning,
    title: "В папках материалов и шаблонов нет лишних файлов",
    reason: """
      Файл, который программа не читает, на сайт не попадёт. Часто это вложение, положенное мимо \
      папки «files».
      """,
    remedy: "Вложения кладите в папку «files», лишнее удалите.",
    example: .text(
      wrong: "documents/prikaz.pdf",
      right: "files/prikaz.pdf"))
}
