import Diagnostics

extension RuleDescription {
  /// Tags stand in double braces alone.
  static let templateChangedDelimiter = RuleDescription(
    "template-changed-delimiter", .error,
    title: "Теги пишутся только в скобках «{{» и «}}»",
    reason: "Смена скобок посреди файла мешает читать шаблон.",
    remedy: "Уберите тег «{{=…=}}» и пишите обычные скобки.",
    example: .html(
      wrong: "{{=<% %>=}}<%title%>",
      right: "{{title}}"))
}
