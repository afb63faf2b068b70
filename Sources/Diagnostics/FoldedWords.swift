private import Russian

/// How the findings are told that are not told in full.
enum FoldedWords {
  /// «ещё 12 таких же».
  static func count(_ rest: [Diagnostic]) -> String { "ещё \(same(rest.count))" }

  /// One line for each wording: «строки 4, 6 и ещё 3: нет ключа «ключ» (есть «ключи»)».
  static func lines(_ rest: [Diagnostic]) -> [String] {
    let groups = rest.grouped(by: \.wording)
    let lines = groups.prefix(longestList).map { "\(places($0.found)): \($0.trait)" }
    let left = groups.dropFirst(longestList).reduce(0) { $0 + $1.found.count }
    return left == 0 ? lines : lines + ["и ещё \(left)"]
  }

  /// One line for each file: «content/a.md:3: нет ключа «дата», и ещё 2 в этом файле».
  static func files(_ elsewhere: [Diagnostic]) -> [String] {
    let files = elsewhere.grouped(by: \.span.source.path)
    let lines = files.prefix(longestList).compactMap { _, found in
      found.first.map { first in
        let more = found.count == 1 ? "" : ", и ещё \(found.count - 1) в этом файле"
        return "\(first.span.place): \(first.wording)\(more)"
      }
    }
    let left = files.dropFirst(longestList).count
    return left == 0 ? lines : lines + ["и ещё в \(fileCount(left))"]
  }

  /// «строки 4, 6 и ещё 3».
  static func places(_ found: [Diagnostic]) -> String {
    var lines: [Int] = []
    for finding in found where lines.last != finding.span.start.line {
      lines.append(finding.span.start.line)
    }
    let shown = lines.prefix(longestList).map(String.init).joined(separator: ", ")
    let left = lines.count - longestList
    return (lines.count == 1 ? "строка " : "строки ") + shown + (left > 0 ? " и ещё \(left)" : "")
  }

  private static let longestList = 10
  private static let fileCount = Plural("файле", "файлах", "файлах")
  private static let same = Plural("такое же", "таких же", "таких же")
}

extension Diagnostic {
  /// The message with its remedy, on one line.
  var wording: String {
    message + (remedies.first.map { " (\($0))" } ?? "")
  }
}
