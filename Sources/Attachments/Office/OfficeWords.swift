/// The words of one XML part of an office file, in the order in which a person reads them; what
/// interrupts them (a note, deleted words, attributes) comes after.
struct OfficeWords {
  /// The running words.
  private(set) var main = ""
  /// What interrupted them, with places of their own.
  private(set) var asides: [(place: String, words: String)] = []
  /// Interruptions that go on: the element, its place, the words so far.
  private var open: [(element: String, place: String, words: String)] = []
  /// Attributes that were taken: most stand many times in a part.
  private var told: Set<OfficeAttribute> = []
  /// The place of each sort of attributes among the asides.
  private var asidesOfAttributes: [String: Int] = [:]

  /// The running words, those whole that are divided at the ends of lines.
  var text: String { Hyphenation.joined(main) }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let element): begin(element)
    case .words(let words): append(words)
    case .end(let name): end(name)
    }
  }

  private mutating func begin(_ element: XMLElement) {
    for attribute in OfficeAttribute.all(of: element) where attribute.mayTell {
      if told.insert(attribute).inserted { add(attribute) }
    }
    if let place = Self.interruptions[element.name] {
      open.append((element.name, place, ""))
    } else if let separator = Self.separators[element.name] {
      append(separator)
    }
  }

  /// Adds an attribute to those of its sort, for a part may have hundreds.
  private mutating func add(_ attribute: OfficeAttribute) {
    if let index = asidesOfAttributes[attribute.place] {
      asides[index].words += ";\n" + attribute.value
    } else {
      asidesOfAttributes[attribute.place] = asides.count
      asides.append((attribute.place, attribute.value))
    }
  }

  private mutating func end(_ name: String) {
    if let last = open.last, last.element == name {
      open.removeLast()
      let isHeader = name.hasSuffix("Header") || name.hasSuffix("Footer")
      asides.append((last.place, isHeader ? SheetHeader.words(of: last.words) : last.words))
    } else if Self.blocks.contains(name) {
      append("\n")
    }
  }

  private mutating func append(_ words: String) {
    if open.isEmpty { main += words } else { open[open.count - 1].words += words }
  }

  /// Elements whose words stand in the middle of others, and words that are there and not shown
  /// (ECMA-376, part 1, 17.13, 17.16 and 18.3.1; OpenDocument 1.2, part 1, 5.5, 6.3 and 14.1).
  private static let interruptions = [
    "oddHeader": "колонтитул", "oddFooter": "колонтитул", "evenHeader": "колонтитул",
    "evenFooter": "колонтитул", "firstHeader": "колонтитул", "firstFooter": "колонтитул",
    "annotation": "примечание", "note": "сноска", "delText": "удалённый текст",
    "instrText": "поле", "tracked-changes": "удалённый текст",
  ]

  private static let separators = [
    "tab": "\t", "br": "\n", "cr": "\n", "s": " ", "line-break": "\n", "noBreakHyphen": "-",
  ]

  /// Elements after which a new line begins, or a new cell.
  private static let blocks: Set<String> = [
    "p", "h", "tc", "tr", "table-cell", "table-row", "list-item", "si", "comment", "footnote",
    "endnote", "creator", "date", "title", "desc", "author", "pt", "v", "f", "definedName",
  ]
}
