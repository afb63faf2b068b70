/// The words of one sheet of an Office Open XML workbook, cell by cell (ECMA-376, part 1, 18.3).
struct SheetWords {
  /// The cells with words in the order of rows, by their addresses («B4»).
  private(set) var cells: [(address: String, words: String)] = []
  /// What stands outside the cells: headers, footers, prompts.
  private(set) var rest = OfficeWords()
  private let strings: [String]
  private var isInCells = false
  private var address = ""
  private var isShared = false
  private var words = ""

  init(strings: [String]) { self.strings = strings }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let element) where element.name == "sheetData": isInCells = true
    case .end("sheetData"): isInCells = false
    case _ where !isInCells: rest.take(event)
    case .begin(let element) where element.name == "c":
      address = element["r"] ?? ""
      isShared = element["t"] == "s"
      words = ""
    case .begin(let element) where element.name == "f" || element.name == "v":
      if !words.isEmpty { words += " " }
    case .words(let more): words += more
    case .end("c"): endCell()
    default: break
    }
  }

  private mutating func endCell() {
    let shared =
      isShared ? Int(words).flatMap { strings.indices.contains($0) ? strings[$0] : nil } : nil
    let cell = shared ?? words
    if !cell.isEmpty { cells.append((address, cell)) }
    words = ""
  }
}
