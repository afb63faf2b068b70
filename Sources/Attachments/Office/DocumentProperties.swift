/// The properties of a document, each an element with words (`docProps/*.xml`, `meta.xml`).
struct DocumentProperties {
  private(set) var found: [(place: String, words: String)] = []
  private var name: String?
  /// The name that a property of the author's own carries in an attribute.
  private var ownName: String?
  private var words = ""

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let element):
      if element.name == "property" || element.name == "user-defined" { ownName = element["name"] }
      name = element.name
      words = ""
    case .words(let more): words += more
    case .end(let ended):
      // Only the innermost element has words of its own.
      if ended == name, !words.isEmpty { found.append((place(of: ended), words)) }
      if ended == "property" || ended == "user-defined" { ownName = nil }
      name = nil
    }
  }

  private func place(of element: String) -> String {
    DocumentProperty.place(ownName ?? DocumentProperty.names[element] ?? element)
  }
}
