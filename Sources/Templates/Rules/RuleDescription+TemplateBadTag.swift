import Diagnostics

extension RuleDescription {
  /// A tag holds a name, in as many braces on both sides.
  static let templateBadTag = RuleDescription(
    "template-bad-tag", .error,
    title: "В теге стоит имя, а скобок слева и справа поровну",
    reason: "В имени нет пробелов и скобок; пустой тег ничего не печатает.",
    remedy: "Напишите тег так: «{{имя}}» или «{{{имя}}}».",
    example: .html(
      wrong: "{{page title}}",
      right: "{{title}}"))
}
