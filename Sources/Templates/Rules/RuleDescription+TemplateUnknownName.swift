import Diagnostics

extension RuleDescription {
  /// A tag names a field of its view.
  static let templateUnknownName = RuleDescription(
    "template-unknown-name", .error,
    title: "Тег называет поле, которое у страницы есть",
    reason: "Поле с опечаткой напечаталось бы пустотой, и никто бы этого не заметил.",
    remedy: "Возьмите имя из подсказки. Все поля перечислены в «templates/README.md».",
    example: .html(
      wrong: "<title>{{titel}}</title>",
      right: "<title>{{title}}</title>"))
}
