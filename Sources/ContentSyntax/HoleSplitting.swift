/// Cuts libcmark's output where the marks of holes stand.
enum HoleSplitting {
  /// The HTML of a document as segments; `holes` are numbered by the marks.
  static func segments(of document: CommonMark, holes: [MarkdownSegment]) -> [MarkdownSegment] {
    document.withHTML { html in
      var segments: [MarkdownSegment] = []
      var piece: [UInt8] = []
      var start = 0
      var index = 0
      while index < html.count {
        guard html[index] >= BodyMark.eraseBefore else {
          index += 1
          continue
        }
        piece += html[start..<index]
        if html[index] == BodyMark.eraseBefore {
          piece.removeLast()
          index += 1
        } else {
          let (number, next) = number(in: html, after: index)
          if !piece.isEmpty { segments.append(.html(piece)) }
          piece.removeAll()
          segments.append(holes[number])
          index = next
        }
        start = index
      }
      piece += html[start...]
      if !piece.isEmpty { segments.append(.html(piece)) }
      return segments
    }
  }

  private static func number(
    in html: UnsafeBufferPointer<UInt8>, after mark: Int
  ) -> (number: Int, next: Int) {
    var number = 0
    var index = mark + 1
    while html[index] != BodyMark.hole {
      number = number * 10 + Int(html[index] - 0x30)
      index += 1
    }
    return (number, index + 1)
  }
}
