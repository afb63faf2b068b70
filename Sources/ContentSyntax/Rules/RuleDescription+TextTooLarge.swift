package import Diagnostics

extension RuleDescription {
  /// A text is of a size that can be read at once.
  package static let textTooLarge = RuleDescription(
    "text-too-large", .error,
    title: "Файл не слишком велик",
    reason: """
      Текстовый файл читается до 4 МиБ, шаблон — до 256 КиБ. Больший — почти всегда ошибка: в него \
      попала картинка или чужой архив. Читать его целиком долго, а править невозможно.
      """,
    remedy: "Разделите файл на несколько. Большие таблицы и картинки кладите в папку «files».",
    example: .text(
      wrong: "documents/otchet.md — 40 МиБ",
      right: """
        documents/otchet-2021.md — 30 КиБ
        files/otchet-2021.pdf — 12 МиБ
        """))
}
