/// The line a span begins on, as a terminal shows it, and the underline below its words.
struct Excerpt {
  /// The number of the line, from 1.
  let number: Int
  /// The line, tabs spread, hidden characters shown, cut around the place when it is too long.
  let line: String
  /// Spaces, then `^~~~` below the span.
  let underline: String

  /// The excerpt of a span in at most `width` columns; nothing when the file has no text to show.
  init?(of span: SourceSpan, width: Int) {
    guard !span.source.bytes.isEmpty else { return nil }
    let (start, end) = (span.start, span.end)
    let cells = Self.cells(of: span.source.line(start.line))
    let lower = min(start.column - 1, cells.count)
    let upper = end.line == start.line ? min(max(end.column - 1, lower), cells.count) : cells.count
    let window = Self.window(of: cells, around: lower..<upper, width: width)

    let before = window.lowerBound > 0 ? "…" : ""
    let after = window.upperBound < cells.count ? "…" : ""
    let marked = lower..<max(lower, min(upper, window.upperBound))
    let indent = before.count + Self.width(of: cells[window.lowerBound..<lower])
    number = start.line
    line = before + cells[window].map(\.text).joined() + after
    underline =
      String(repeating: " ", count: indent) + "^"
      + String(repeating: "~", count: max(Self.width(of: cells[marked]) - 1, 0))
  }

  /// A character as shown, and its columns.
  private struct Cell {
    let text: String
    let width: Int
  }

  private static let tabStop = 4

  private static func cells(of line: String) -> [Cell] {
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

  private static func spaces(_ count: Int) -> Cell {
    Cell(text: String(repeating: " ", count: count), width: count)
  }

  private static func shown(_ text: String) -> Cell {
    Cell(text: text, width: text.reduce(0) { $0 + TerminalText.width(of: $1) })
  }

  /// The part of a line to show: all of it when it fits, else a stretch that holds the place.
  private static func window(
    of cells: [Cell], around place: Range<Int>, width: Int
  ) -> Range<Int> {
    if Self.width(of: cells[...]) <= width { return cells.indices }
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
}
