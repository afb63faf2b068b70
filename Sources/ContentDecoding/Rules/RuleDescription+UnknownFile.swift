import Diagnostics

extension RuleDescription {
  /// Every text under the content folder is one that the program reads.
  static let unknownFile = RuleDescription(
    "unknown-file", .warning,
    title: "Каждый файл лежит там, где программа его ищет",
    reason: """
      Файл с незнакомым именем или в незнакомой папке на сайт не попадёт, хотя кажется, что он на \
      месте.
      """,
    remedy: """
      Переименуйте или переложите файл по подсказке. Черновик, который не нужен на сайте, храните \
      вне папки «content».
      """,
    example: .text(
      wrong: "dokumenty/prikaz.md",
      right: "documents/prikaz.md"))
}
