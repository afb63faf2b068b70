import Diagnostics

extension RuleDescription {
  /// A symbolic link leads to a file in its own folder.
  static let symbolicLink = RuleDescription(
    "symbolic-link", .error,
    title: "Символическая ссылка ведёт на файл той же папки",
    reason: """
      Ссылка в никуда — потерянный файл, а ссылка наружу могла бы вынести на сайт то, что туда не \
      предназначено.
      """,
    remedy: "Положите в папку сам файл вместо ссылки.",
    example: .text(
      wrong: "files/prikaz.pdf → /home/kurator/prikaz.pdf",
      right: "files/prikaz.pdf (сам файл)"))
}
