import Diagnostics

extension FrontMatter {
  /// Whether the lines can only be data: keys, with what is indented below them, items and comments.
  ///
  /// After a blank line only a key in small letters counts, for a text has headings, lists and
  /// «Цель: …» too.
  static func areData(_ source: SourceText, _ lines: Range<Int>) -> Bool {
    var isAfterBlank = false
    for line in lines {
      let content = source.contentOfLine(line)
      let words = source.text(in: content)
      if source.trimmed(content).isEmpty {
        isAfterBlank = true
        continue
      }
      let isData =
        isAfterBlank
        ? isKey(words) && words.first?.isUppercase == false : isKey(words) || belongsToKey(words)
      guard isData else { return false }
      isAfterBlank = false
    }
    return true
  }

  /// Whether the line begins with a few words and a colon that is not an address's.
  static func isKey(_ line: String) -> Bool {
    let name = line.prefix(longestKey).prefix {
      $0.isLetter || $0.isNumber || " -_'\"".contains($0)
    }
    guard let first = name.first, first.isLetter || first == "'" || first == "\"" else {
      return false
    }
    let rest = line[name.endIndex...]
    return rest.first == ":" && !rest.hasPrefix("://")
  }

  /// Whether the line goes on with the value of a key, or is a comment.
  private static func belongsToKey(_ line: String) -> Bool {
    let isComment = line.hasPrefix("#") && !line.hasPrefix("##")
    return isComment || [" ", "\t", "- ", "– ", "— "].contains { line.hasPrefix($0) } || line == "-"
  }

  /// In characters; the longest known key has about half as many.
  private static let longestKey = 50
}
