/// The words of one sheet of an Office Open XML workbook, row by row, so that what stands in
/// neighbouring cells is read together (ECMA-376, part 1, 18.3).
struct SheetWords {
  /// A row, its cells divided by tabs.
  struct Row: Sendable {
    /// «ячейка B4», «ячейки B4–D4».
    let place: String
    let words: String
  }

  private(set) var rows: [Row] = []
  /// Bytes of words in all rows.
  private(set) var size = 0
  /// The numbers of the strings that cells name.
  private(set) var used: Set<Int> = []
  /// What stands outside the cells: headers, footers, prompts.
  private(set) var rest = OfficeWords()
  private let strings: [String]
  private let limit: Int
  private var isInCells = false
  private var cells: [(address: String, words: String)] = []
  private var address = ""
  private var isShared = false
  private var isNumber = false
  private var words = ""

  /// - Parameters:
  ///   - strings: those that cells may name by their numbers.
  ///   - limit: how many bytes of words are kept: a few cells may name a long string very often.
  init(strings: [String], limit: Int) {
    self.strings = strings
    self.limit = limit
  }

  /// Whether some rows were left out.
  var isOverfull: Bool { size > limit }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let element) where element.name == "sheetData": isInCells = true
    case .end("sheetData"): isInCells = false
    case _ where !isInCells: rest.take(event)
    case .begin(let element) where element.name == "c":
      address = element["r"] ?? ""
      isShared = element["t"] == "s"
      isNumber = element["t"] ?? "n" == "n"
      words = ""
    case .begin(let element) where element.name == "v" && !words.isEmpty: words += " "
    case .words(let more): words += more
    case .end("c"): endCell()
    case .end("row"): endRow()
    default: break
    }
  }

  private mutating func endCell() {
    let cell = takeShared() ?? inFigures ?? words
    words = ""
    size += cell.utf8.count
    if !cell.isEmpty, !isOverfull { cells.append((address, cell)) }
  }

  /// The string that the cell names by its number.
  private mutating func takeShared() -> String? {
    guard isShared, let number = Int(words), strings.indices.contains(number) else { return nil }
    used.insert(number)
    return strings[number]
  }

  /// A whole number that is written with an exponent, as long ones may be: «8.9271234567E10».
  private var inFigures: String? {
    guard isNumber, words.contains("E"), let number = Double(words),
      let whole = Int(exactly: number)
    else {
      return nil
    }
    return String(whole)
  }

  private mutating func endRow() {
    defer { cells = [] }
    guard let first = cells.first?.address, let last = cells.last?.address else { return }
    rows.append(
      Row(
        place: first == last ? "ячейка \(first)" : "ячейки \(first)–\(last)",
        words: cells.map(\.words).joined(separator: "\t")))
  }
}
