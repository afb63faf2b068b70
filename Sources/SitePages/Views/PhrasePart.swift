package import Templates

/// A piece of a sentence: plain words, stressed words or a day.
package enum PhrasePart: View, Hashable {
  case plain(String)
  case strong(String)
  case day(String, iso: String)

  package static let fields: [ViewField<PhrasePart>] = [
    .text("text", "The words of the piece.") { $0.words },
    .flag("isPlain", "Whether the words are ordinary ones.") { $0.isPlain },
    .flag("isStrong", "Whether the words are stressed.") { $0.isStrong },
    .optional("iso", "The day by ISO 8601, if the words name a day.") { $0.iso },
  ]

  private var isPlain: Bool {
    if case .plain = self { true } else { false }
  }

  private var isStrong: Bool {
    if case .strong = self { true } else { false }
  }

  private var iso: String? {
    if case .day(_, let iso) = self { iso } else { nil }
  }
}
