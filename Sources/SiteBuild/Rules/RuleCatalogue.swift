import ContentDecoding
import ContentSyntax
package import Diagnostics
import Mentorship
import Templates

/// Every rule of the program: no finding is made of anything else.
package enum RuleCatalogue {
  /// The rules under headings, as `explain` lists them.
  package static let groups: [RuleGroup] =
    Rule.catalogue + [
      RuleGroup("Тексты страниц", SyntaxRules.bodies),
      RuleGroup("Ключи и значения", DecodingRules.all),
      RuleGroup("Запись файлов", SyntaxRules.data),
      RuleGroup("Файлы и папки", FolderRules.all),
      RuleGroup("Шаблоны", TemplateRules.all),
    ]

  /// The rules without headings.
  package static let rules: [RuleDescription] = groups.flatMap(\.rules)

  /// The rule of a name.
  static func rule(named name: String) -> RuleDescription? {
    rules.first { $0.name.text == name }
  }

  /// The names that could have been meant: the nearest, and those that share a word with it.
  static func names(near name: String) -> [String] {
    let words = Set(name.lowercased().split(separator: "-").filter { $0.count > 2 })
    let known = rules.map(\.name.text)
    let nearest = Suggestion.nearest(to: name, among: known).map { [$0.name] } ?? []
    let alike = known.filter { !words.isDisjoint(with: $0.split(separator: "-")) }
    return nearest + alike.filter { !nearest.contains($0) }
  }

  /// The whole catalogue as a page of Markdown, for `content/help/`.
  package static var reference: String {
    let head = """
      # Правила

      Здесь все правила, по которым программа проверяет раздел. Имя правила стоит в квадратных
      скобках в конце замечания; то же самое о нём расскажет команда `nastavnik explain имя-правила`.

      Этот файл составлен программой: не правьте его.

      """
    return ([head] + groups.map(\.markdown)).joined(separator: "\n")
  }
}
