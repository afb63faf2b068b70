import Mentorship

extension ChangeView {
  /// A figure of a practice.
  init(_ result: PracticeResult) {
    let before = result.before?.value
    let after = result.after?.value
    self.init(
      indicator: result.indicator, before: before?.words, after: after?.words,
      participants: result.participants.map { String($0) },
      sentence: sayChange(of: result.indicator, before: before, after: after),
      picture: ChangePicture(before: before, after: after))
  }
}

extension Quantity {
  /// The number and its unit, on one line.
  var words: String { unit.map { "\(number)\u{A0}\($0)" } ?? number }
}

/// Neither growth nor fall is claimed to be good: that depends on what was measured.
private func sayChange(of indicator: String, before: Quantity?, after: Quantity?) -> String {
  let values = [
    before.map { "было\u{A0}\($0.words)" }, after.map { "стало\u{A0}\($0.words)" },
  ].compactMap(\.self)
  let name = indicator.withoutFullStop
  return values.isEmpty ? name : "\(name): \(values.joined(separator: ", "))"
}
