/// The names that could have been meant, prepared once for many misspelt ones.
struct KnownNames: Sendable {
  let names: [(text: String, forms: NameForms)]
  /// The longest known name, in bytes.
  let longest: Int
  private let byLetters: [[UInt32]: [String]]

  init(_ names: some Sequence<String>) {
    self.names = names.map { ($0, NameForms(of: $0)) }
    self.longest = self.names.map(\.text.utf8.count).max() ?? 0
    byLetters = Dictionary(grouping: self.names, by: \.forms.letters.all).mapValues {
      $0.map(\.text)
    }
  }

  /// The names of just these letters.
  func names(of letters: [UInt32]) -> [String] { byLetters[letters] ?? [] }

  /// The name nearest to a misspelt one, or nothing when none is near enough to be meant.
  ///
  /// Case, `ё`, spaces and the form and order of words do not count for much; the name is also tried
  /// as typed in the other keyboard layout and with look-alike letters of the other alphabet. Of
  /// equally near names the first is given.
  func nearest(to name: String) -> Suggestion? {
    // Twice the letters, each of two bytes instead of one: nothing so long can be near.
    guard name.utf8.count <= longest * 4 else { return nil }
    var best: (suggestion: Suggestion, distance: Int)?
    for reading in NameReading.all(of: name) {
      for (known, forms) in names {
        let limit = (best?.distance ?? .max) - 1
        guard limit >= 0 else { break }
        if let distance = reading.distance(to: forms, atMost: limit) {
          best = (Suggestion(name: known, slip: reading.slip(name, known)), distance)
        }
      }
    }
    return best?.suggestion
  }
}
