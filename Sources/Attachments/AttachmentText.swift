/// All words of a file as one text, and where in the file each stretch of it stands.
package struct AttachmentText: Sendable, Equatable {
  /// The beginning of a stretch.
  package struct Mark: Sendable, Equatable {
    /// In UTF-8 bytes.
    package let offset: Int
    /// As a person would name it: «с. 3», «свойство «Автор»», «лист «Итоги», ячейка B4».
    package let place: String

    package init(offset: Int, place: String) {
      self.offset = offset
      self.place = place
    }
  }

  package private(set) var words: String
  package private(set) var marks: [Mark]

  package init() { self.init(words: "", marks: []) }

  package init(words: String, marks: [Mark]) {
    self.words = words
    self.marks = marks
  }

  /// The place of the byte at an offset.
  package func place(at offset: Int) -> String {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? "" : marks[low - 1].place
  }

  /// The text cut at the marks, stretches without words left out.
  package var stretches: [(place: String, words: Substring)] {
    let ends = marks.dropFirst().map(\.offset) + [words.utf8.count]
    return zip(marks, ends).compactMap { mark, end in
      let words = words[index(mark.offset)..<index(end)]
      return words.allSatisfy(\.isWhitespace) ? nil : (mark.place, words)
    }
  }

  /// What follows stands at another place, after a separator.
  mutating func begin(_ place: String, after separator: String = "\n") {
    if !words.isEmpty { words += separator }
    marks.append(Mark(offset: words.utf8.count, place: place))
  }

  mutating func append(_ more: some StringProtocol) { words += more }

  /// A stretch of its own; nothing when there are no words in it.
  mutating func add(_ place: String, _ more: some StringProtocol) {
    guard !more.allSatisfy(\.isWhitespace) else { return }
    begin(place)
    words += more
  }

  private func index(_ offset: Int) -> String.Index {
    words.utf8.index(words.startIndex, offsetBy: offset)
  }
}
