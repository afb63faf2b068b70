/// Numbers of pages in words.
enum PageNumbers {
  /// «с. 1–3, 7», at most five runs; the rest as an ellipsis.
  static func words(for pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let shown = runs.prefix(5).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    return "с. " + shown.joined(separator: ", ") + (runs.count > shown.count ? " и другие" : "")
  }
}
