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

  /// The names that could have been meant, eight at most: the nearest, and those with a word that
  /// begins as one of its words does.
  static func names(near name: String) -> [String] {
    let words = beginnings(of: name)
    let known = rules.map(\.name.text)
    let nearest = Suggestion.nearest(to: name, among: known).map { [$0.name] } ?? []
    let alike = known.filter { !words.isDisjoint(with: beginnings(of: $0)) }
    return Array((nearest + alike.filter { !nearest.contains($0) }).prefix(8))
  }

  /// The first letters of the words of a name.
  private static func beginnings(of name: String) -> Set<Substring> {
    Set(name.lowercased().split(separator: "-").filter { $0.count > 2 }.map { $0.prefix(4) })
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
