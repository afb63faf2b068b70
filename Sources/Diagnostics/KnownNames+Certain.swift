extension KnownNames {
  /// The one name that was meant beyond doubt: the same letters but for case, `ё`, spaces, the
  /// keyboard's layout or the alphabet of look-alikes; nothing when two names are so near.
  func certain(for name: String) -> String? {
    guard name.utf8.count <= longest * 4 else { return nil }
    var found: Set<String> = []
    for reading in NameReading.all(of: name) { found.formUnion(names(of: reading.letters)) }
    return found.count == 1 && !found.contains(name) ? found.first : nil
  }

  /// The only name that is near a misspelt one at all; nothing when there are two.
  func only(near name: String) -> String? {
    guard name.utf8.count <= longest * 4 else { return nil }
    let readings = NameReading.all(of: name)
    var found: String?
    for (known, forms) in names {
      let isNear = readings.contains { $0.distance(to: forms, atMost: longest) != nil }
      guard isNear else { continue }
      if found != nil { return nil }
      found = known
    }
    return found == name ? nil : found
  }
}
