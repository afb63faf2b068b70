extension KnownNames {
  /// The one name that was meant beyond doubt: the same letters but for case, `ё`, spaces, the
  /// keyboard's layout or the alphabet of look-alikes; nothing when two names are so near.
  func certain(for name: String) -> String? {
    guard name.utf8.count <= longest * 4 else { return nil }
    var found: Set<String> = []
    for reading in NameReading.all(of: name) { found.formUnion(names(of: reading.letters)) }
    return found.count == 1 && !found.contains(name) ? found.first : nil
  }

  /// The one name that was meant beyond doubt though a letter may be wrong as well: `certain`, else
  /// the only name that a single slip inside a word makes of this one.
  func certainDespiteSlip(for name: String) -> String? {
    certain(for: name) ?? withoutSlip(name)
  }

  private func withoutSlip(_ name: String) -> String? {
    guard name.utf8.count <= longest * 4 else { return nil }
    let letters = NameForms(of: name).letters
    let near = names.filter {
      editDistance(letters.all, $0.forms.letters.all, atMost: 1) != nil
    }
    guard near.count == 1, let known = near.first, known.text != name,
      letters.isSlip(of: known.forms.letters)
    else { return nil }
    return known.text
  }
}

extension NameForms.Signs {
  /// Whether two names that are one step apart are so inside a word: at its ends a letter makes
  /// another form or another word («формат» and «форма»), in short names anywhere («фирма»).
  fileprivate func isSlip(of known: Self) -> Bool {
    min(all.count, known.all.count) >= 6 && words.count == known.words.count
      && zip(words, known.words).allSatisfy { $0.first == $1.first && $0.last == $1.last }
  }
}
