import Diagnostics

extension RuleDescription {
  /// A tag has its closing braces.
  static let templateUnclosedTag = RuleDescription(
    "template-unclosed-tag", .error,
    title: "Тег закрыт двумя скобками «}}»",
    reason: "Без закрывающих скобок не понять, где кончается имя.",
    remedy: "Допишите «}}». Если скобки нужны на самой странице, напишите «&#123;&#123;».",
    example: .html(
      wrong: "{{title",
      right: "{{title}}"))
}
