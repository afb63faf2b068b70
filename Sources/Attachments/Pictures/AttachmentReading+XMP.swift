extension AttachmentReading {
  /// Reads an XMP packet: whether it tells the place of shooting, and its words, which may stand in
  /// elements or in attributes (XMP, part 1, 7).
  mutating func addXMP(_ bytes: [UInt8], in part: String?, _ limits: ReadingLimits) {
    var found: [(property: String, words: String)] = []
    var open: [String] = []
    do {
      try readXML(bytes, limits) { event in
        switch event {
        case .begin(let element):
          open.append(element.name)
          found += element.attributes.map { ($0.name, $0.value) }
        case .words(let words):
          if let name = open.last(where: { !Self.containers.contains($0) }) {
            found.append((name, words))
          }
        case .end: open.removeLast()
        }
      }
    } catch {
      addGap(error.gap, in: part)
    }
    if found.contains(where: { Self.coordinates.contains($0.property) }) { addLocation(in: part) }
    for (property, words) in found { add(words, at: Self.place(of: property), in: part) }
  }

  private static let containers: Set<String> = ["li", "Seq", "Bag", "Alt"]
  private static let coordinates: Set<String> = ["GPSLatitude", "GPSLongitude"]

  private static func place(of property: String) -> String {
    DocumentProperty.place(DocumentProperty.names[property] ?? property)
  }
}
