import Diagnostics
import TextSearch

/// What `site.yaml` tells the world: words and numbers that are no leak wherever they stand.
struct OrganisationWords {
  /// Patterns of the scan that stand there.
  private(set) var patterns: Set<Int>
  private(set) var numbers: Set<DigitString>
  private(set) var emails: Set<String>

  /// - Parameter phones: the numbers of people that might stand there as the organisation's.
  init(_ settings: SiteSettings, _ automaton: WordAutomaton, phones: Set<DigitString>) {
    let bytes = settings.info.span.source.bytes
    let text = FoldedText(bytes)
    patterns = Set(automaton.matches(in: text).map(\.pattern))
    let found = PersonalNumber.all(in: text) + PersonalNumber.telephones(phones, in: text)
    numbers = Set(found.map(\.number.withoutCountry))
    emails = Set(EmailAddress.all(in: bytes).map(\.text))
  }
}
