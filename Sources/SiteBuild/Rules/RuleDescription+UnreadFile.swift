import Diagnostics

extension RuleDescription {
  /// The name of a text ends so that it is read.
  static let unreadFile = RuleDescription(
    "unread-file", .error,
    title: "Имя файла с текстом оканчивается на «.yaml» или «.md»",
    reason: """
      По окончанию имени программа узнаёт, что в файле. Файл с другим окончанием она не прочитала, \
      и его сведений на сайте нет.
      """,
    remedy: """
      Переименуйте файл. Если окончания не видно, включите в проводнике «Расширения имён файлов».
      """,
    example: .text(
      wrong: """
        plan.yml
        documents/prikaz.md.txt
        """,
      right: """
        plan.yaml
        documents/prikaz.md
        """))
}
