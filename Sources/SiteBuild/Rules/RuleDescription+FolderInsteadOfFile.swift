import Diagnostics

extension RuleDescription {
  /// What is called a text is a file.
  static let folderInsteadOfFile = RuleDescription(
    "folder-instead-of-file", .error,
    title: "Под именем файла стоит файл, а не папка",
    reason: """
      Папку с именем на «.md» или «.yaml» программа прочитать не может, и запись пропала бы.
      """,
    remedy: "Переименуйте папку или положите на её место сам файл.",
    example: .text(
      wrong: "documents/prikaz.md/ (папка)",
      right: "documents/prikaz.md (файл)"))
}
