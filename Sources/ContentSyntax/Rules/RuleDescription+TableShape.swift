import Diagnostics

extension RuleDescription {
  /// All rows of a table have the cells of its header.
  static let tableShape = RuleDescription(
    "table-shape", .error,
    title: "Во всех строках таблицы столько же ячеек, сколько в первой",
    reason: """
      Если ячейки не хватает, числа встают не под свои заголовки, и таблица говорит неправду.
      """,
    remedy: """
      Сосчитайте знаки «|» в строке. Пустую ячейку пишут «| |», а сам знак внутри ячейки — «\\|».
      """,
    example: .markdown(
      wrong: """
        ```таблица Пары
        Форма | Пар | Групп
        педагог – педагог | 4
        ```
        """,
      right: """
        ```таблица Пары
        Форма | Пар | Групп
        педагог – педагог | 4 | 1
        ```
        """))
}
