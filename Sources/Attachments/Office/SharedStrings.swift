/// The strings that the sheets of an Office Open XML workbook share (ECMA-376, part 1, 18.4).
struct SharedStrings {
  /// By the number under which cells name them.
  private(set) var strings: [String] = []
  private var words: String?

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let element) where element.name == "si": words = ""
    case .words(let more): words? += more
    case .end("si"):
      strings.append(words ?? "")
      words = nil
    default: break
    }
  }
}
