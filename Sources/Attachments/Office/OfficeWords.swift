/// The words of one XML part of an office file, in the order in which a person reads them; what
/// interrupts them (a note, deleted words, attributes) comes after.
struct OfficeWords {
  /// The running words.
  private(set) var main = ""
  /// What interrupted them, with places of their own.
  private(set) var asides: [(place: String, words: String)] = []
  /// Interruptions that go on: the element, its place, the words so far.
  private var open: [(element: String, place: String, words: String)] = []

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let element): begin(element)
    case .words(let words): append(words)
    case .end(let name): end(name)
    }
  }

  private mutating func begin(_ element: XMLElement) {
    for (name, value) in element.attributes {
      if let place = Self.tellingAttributes[name], !value.isEmpty { asides.append((place, value)) }
    }
    if let place = Self.interruptions[element.name] {
      open.append((element.name, place, ""))
    } else if let separator = Self.separators[element.name] {
      append(separator)
    }
  }

  private mutating func end(_ name: String) {
    if let last = open.last, last.element == name {
      open.removeLast()
      asides.append((last.place, last.words))
    } else if Self.blocks.contains(name) {
      append("\n")
    }
  }

  private mutating func append(_ words: String) {
    if open.isEmpty { main += words } else { open[open.count - 1].words += words }
  }

  /// Elements whose words stand in the middle of others, and words that are there and not shown
  /// (ECMA-376, part 1, 17.13 and 17.16; OpenDocument 1.2, part 1, 5.5, 6.3 and 14.1).
  private static let interruptions = [
    "annotation": "примечание", "note": "сноска", "delText": "удалённый текст",
    "instrText": "поле", "tracked-changes": "удалённый текст",
  ]

  private static let separators = [
    "tab": "\t", "br": "\n", "cr": "\n", "s": " ", "line-break": "\n", "noBreakHyphen": "-",
  ]

  /// Elements after which a new line begins, or a new cell.
  private static let blocks: Set<String> = [
    "p", "h", "tc", "tr", "table-cell", "table-row", "list-item", "si", "comment", "footnote",
    "endnote", "creator", "date", "title", "desc", "author", "pt", "v", "f",
  ]

  /// Attributes that hold words of people, not the program's own.
  private static let tellingAttributes = [
    "author": "автор правки или примечания", "initials": "автор правки или примечания",
    "userId": "автор правки или примечания", "displayName": "автор правки или примечания",
    "descr": "описание картинки", "title": "описание картинки", "Target": "ссылка",
    "href": "ссылка",
    "tooltip": "подсказка", "prompt": "подсказка", "promptTitle": "подсказка",
    "string-value": "значение",
  ]
}
