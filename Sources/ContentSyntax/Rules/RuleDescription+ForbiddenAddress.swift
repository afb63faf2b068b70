import Diagnostics

extension RuleDescription {
  /// An address is one that may stand on the site.
  static let forbiddenAddress = RuleDescription(
    "forbidden-address", .error,
    title: "Адрес ссылки или картинки — из разрешённых",
    reason: """
      Ссылка с «javascript:», «..» или обратной чертой либо не откроется, либо опасна для \
      читателя. Картинка с чужого сайта исчезает вместе с ним и выдаёт ему посетителей.
      """,
    remedy: """
      Годятся https:, http:, mailto:, tel:, страницы раздела «/plan/», места на странице «#…» и \
      файлы «files/…». Картинку положите в папку «files».
      """,
    example: .markdown(
      wrong: """
        [План](../plan/)

        ![Урок](https://site.example/urok.jpg)
        """,
      right: """
        [План](/plan/)

        ![Наставник ведёт урок](files/urok.jpg)
        """))
}
