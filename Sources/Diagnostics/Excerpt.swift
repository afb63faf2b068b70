/// The line a span begins on, as people are shown it, in three parts: the middle one is the span.
struct Excerpt {
  /// The number of the line, from 1.
  let number: Int
  /// The line, tabs spread, hidden characters shown, cut around the place when it is too long.
  let parts: (before: String, marked: String, after: String)
  /// The columns before the span, and those of the span that are seen.
  let columns: (before: Int, marked: Int)
  /// Whether all of the line is shown.
  let isWhole: Bool

  /// The excerpt of a span in at most `width` columns; nothing when the file has no text to show.
  init?(of span: SourceSpan, width: Int) {
    guard !span.source.bytes.isEmpty else { return nil }
    let (line, shown) = span.source.stretch(around: span, reach: width * Self.bytesOfColumn)
    let cells = Self.cells(of: span.source, shown, isCut: shown.upperBound < line.upperBound)
    let place = Self.place(of: span, in: shown, cells.count)
    let isCut = (
      before: shown.lowerBound > line.lowerBound, after: shown.upperBound < line.upperBound
    )
    let fits = !isCut.before && !isCut.after && Self.width(of: cells[...]) <= width
    let window = fits ? cells.indices : Self.window(of: cells, around: place, width: width)

    let marked = place.lowerBound..<max(place.lowerBound, min(place.upperBound, window.upperBound))
    let opening = isCut.before || window.lowerBound > 0 ? "…" : ""
    let closing = isCut.after || window.upperBound < cells.count ? "…" : ""
    number = span.start.line
    parts = (
      opening + Self.text(of: cells[window.lowerBound..<marked.lowerBound]),
      Self.text(of: cells[marked]),
      Self.text(of: cells[marked.upperBound..<window.upperBound]) + closing
    )
    columns = (
      opening.count + Self.width(of: cells[window.lowerBound..<marked.lowerBound]),
      Self.width(of: cells[marked])
    )
    isWhole = opening.isEmpty && closing.isEmpty
  }

  /// The line as one text.
  var line: String { parts.before + parts.marked + parts.after }

  /// `^~~~`, to stand below the span.
  var underline: String { "^" + String(repeating: "~", count: max(columns.marked - 1, 0)) }

  /// A character as shown, and its columns.
  private struct Cell {
    let text: String
    let width: Int
  }

  private static let tabStop = 4
  /// More bytes than the characters of one column take, so that what is read of a long line always
  /// fills the width.
  private static let bytesOfColumn = 16

  private static func cells(of source: SourceText, _ range: Range<Int>, isCut: Bool) -> [Cell] {
    // The cut may go through a character.
    let line = String(decoding: source.bytes[range], as: UTF8.self).dropLast(isCut ? 1 : 0)
    var column = 0
    return line.map { character in
      let cell =
        if character == "\t" {
          spaces(tabStop - column % tabStop)
        } else {
          shown(TerminalText.visible(character))
        }
      column += cell.width
      return cell
    }
  }

  /// The cells of a span that begins in the range.
  private static func place(of span: SourceSpan, in shown: Range<Int>, _ count: Int) -> Range<Int> {
    func cell(at offset: Int) -> Int {
      let text = String(decoding: span.source.bytes[shown.lowerBound..<offset], as: UTF8.self)
      return min(text.count, count)
    }
    let start = min(span.range.lowerBound, shown.upperBound)
    let end = min(max(span.range.upperBound, start), shown.upperBound)
    let lower = cell(at: start)
    return lower..<max(lower, cell(at: end))
  }

  private static func spaces(_ count: Int) -> Cell {
    Cell(text: String(repeating: " ", count: count), width: count)
  }

  private static func shown(_ text: String) -> Cell {
    Cell(text: text, width: text.reduce(0) { $0 + TerminalText.width(of: $1) })
  }

  /// A stretch of a line that is too long, with the place in it.
  private static func window(
    of cells: [Cell], around place: Range<Int>, width: Int
  ) -> Range<Int> {
    let room = max(width - 2, 8)
    let wanted = min(Self.width(of: cells[place]), room * 3 / 4)
    var lower = place.lowerBound
    var before = (room - wanted) / 2
    while lower > 0, cells[lower - 1].width <= before {
      lower -= 1
      before -= cells[lower].width
    }
    var upper = lower
    var left = room
    while upper < cells.count, cells[upper].width <= left {
      left -= cells[upper].width
      upper += 1
    }
    return lower..<upper
  }

  private static func width(of cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  private static func text(of cells: ArraySlice<Cell>) -> String {
    cells.map(\.text).joined()
  }
}
