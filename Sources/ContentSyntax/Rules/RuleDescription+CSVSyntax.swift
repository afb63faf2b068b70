import Diagnostics

extension RuleDescription {
  /// The quotes of a CSV row are paired.
  static let csvSyntax = RuleDescription(
    "csv-syntax", .error,
    title: "Кавычки в строке файла CSV стоят парами",
    reason: "Кавычка без пары склеивает ячейки, и строка таблицы читается неверно.",
    remedy: """
      Возьмите ячейку с кавычками в кавычки целиком, а внутри каждую удвойте. Надёжнее сохранить \
      таблицу в CSV заново из редактора таблиц.
      """,
    example: .text(
      wrong: "Школа \"Образец,4",
      right: "\"Школа \"\"Образец\"\"\",4"))
}
