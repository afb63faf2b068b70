import Diagnostics
import Testing

/// A small file whose places are marked in its own text: `⟦so⟧`.
struct MarkedText {
  let source: SourceText
  /// The marked places, in order.
  let spans: [SourceSpan]

  init(_ path: String, _ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append((starts.popLast() ?? 0)..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    let source = SourceText(path: path, bytes: bytes)
    self.source = source
    spans = ranges.map(source.span)
  }
}
