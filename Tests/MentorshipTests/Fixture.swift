import Foundation

/// The text of a file in `Tests/Fixtures`; empty when it cannot be read, so that a test that counts
/// rows fails.
func fixture(_ name: String, from testFile: String = #filePath) -> String {
  let folder = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(components: "Fixtures", name)
  do {
    return try String(contentsOf: file, encoding: .utf8)
  } catch {
    return ""
  }
}
