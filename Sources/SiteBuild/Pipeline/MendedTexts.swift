import Diagnostics
import TextEdits

/// The texts of the content while their findings are mended in memory.
struct MendedTexts {
  private(set) var files: [InputFile]
  /// How many places were mended for each rule.
  private(set) var counts: [RuleName: Int] = [:]
  private let originals: [InputFile]
  /// The old text in UTF-8 of files in another encoding, by index.
  private var decoded: [Int: [UInt8]] = [:]
  /// The files by their names for reports; of those that links make one only the first.
  private let indices: [String: Int]
  private let sameFiles: [String: [Int]]

  init(_ files: [InputFile]) {
    self.files = files
    originals = files
    // The difference is shown, and private words are shown to nobody.
    let texts = files.indices.filter { files[$0].kind != .attachment && !files[$0].isPrivate }
    sameFiles = Dictionary(grouping: texts, by: { files[$0].location })
    let firsts = sameFiles.values.compactMap(\.first)
    indices = Dictionary(uniqueKeysWithValues: firsts.map { (files[$0].name, $0) })
  }

  /// Makes the fixes of findings; returns whether a file has changed.
  ///
  /// Fixes in each other's way wait for the next round, when the texts have been read again.
  mutating func mend(_ findings: [Diagnostic]) -> Bool {
    var edits: [Int: TextEdits] = [:]
    var texts: [Int: [UInt8]] = [:]
    let uncertain = Self.filesWithUnsureAcceptances(findings)
    for finding in findings {
      let path = finding.span.source.path
      guard let fix = finding.fix, let index = indices[path] else { continue }
      if finding.isAcceptable, uncertain.contains(path) { continue }
      switch fix {
      case .encoding:
        texts[index] = finding.span.source.bytes
        decoded[index] = finding.span.source.bytes
        counts[finding.rule, default: 0] += 1
      case .edits(let group):
        guard edits[index, default: TextEdits()].add(group) else { continue }
        counts[finding.rule, default: 0] += group.count
      }
    }
    for (index, edits) in edits where texts[index] == nil {
      texts[index] = Self.applied(edits, to: files[index].bytes)
    }
    let changed = texts.filter { files[$0.key].bytes != $0.value }
    for (index, bytes) in changed { replace(index, bytes) }
    return !changed.isEmpty
  }

  /// The files that are not what they were.
  var changes: [FixedFile] {
    indices.values.sorted().compactMap { index in
      let (old, new) = (originals[index], files[index])
      guard old.bytes != new.bytes else { return nil }
      return FixedFile(
        name: old.name, location: old.location, before: old.bytes, after: new.bytes,
        decoded: decoded[index])
    }
  }

  /// The files whose records accept something, which counts only when nothing in the file is wrong.
  private static func filesWithUnsureAcceptances(_ findings: [Diagnostic]) -> Set<String> {
    let key = Array("допущения".utf8)
    let wrong = findings.filter { $0.severity == .error }.map(\.span.source)
    let sources = Dictionary(wrong.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(sources.filter { $0.value.bytes.firstRange(of: key) != nil }.keys)
  }

  /// Edits count from behind a byte order mark.
  private static func applied(_ edits: TextEdits, to bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard bytes.starts(with: mark) else { return edits.applied(to: bytes) }
    return mark + edits.applied(to: Array(bytes.dropFirst(mark.count)))
  }

  private mutating func replace(_ index: Int, _ bytes: [UInt8]) {
    for same in sameFiles[files[index].location] ?? [] {
      let file = files[same]
      files[same] = InputFile(
        path: file.path, name: file.name, location: file.location, kind: file.kind,
        size: bytes.count, bytes: bytes)
    }
  }
}
