import Diagnostics

extension RuleDescription {
  /// A record begins with its fields between two lines of three hyphens.
  static let frontMatter = RuleDescription(
    "front-matter", .error,
    title: "Файл .md начинается с шапки между двумя строками «---»",
    reason: """
      В шапке стоят поля записи: название, дата, вид. Без двух строк из трёх дефисов программа не \
      отличит поля от текста страницы.
      """,
    remedy: """
      Первая строка файла — ровно три дефиса, потом поля, потом снова строка из трёх дефисов. \
      Пробелов и других знаков в этих строках нет.
      """,
    fix: "тире, пробелы и лишние дефисы в строке «---», пустые строки перед ней",
    example: .markdown(
      wrong: """
        название: О внедрении
        вид: приказ
        ---
        """,
      right: """
        ---
        название: О внедрении
        вид: приказ
        ---
        """))
}
