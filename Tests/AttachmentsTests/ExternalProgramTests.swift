import Attachments
import Foundation
import Testing

@Suite struct `A program that reads PDF files` {
  @Test func `is ended at the time limit, with all that it started`() throws {
    let folder = try ToolFolder("sleep 600 & echo $! > \"$0.started\"; wait")
    var limits = ReadingLimits()
    limits.time = .seconds(2)
    #expect(folder.read(limits).gaps.contains(AttachmentGap(.slowTool("pdftotext"))))
    let started = try #require(Int32(folder.note("started").trimmingCharacters(in: .newlines)))
    #expect(ends(started))
  }

  @Test func `may fill both of its streams in any order`() throws {
    let folder = try ToolFolder(
      "head -c 900000 /dev/zero | tr '\\0' e >&2; head -c 900000 /dev/zero | tr '\\0' w; printf '\\f'"
    )
    #expect(folder.read().texts.map(\.words.count) == [900_000])
  }

  @Test func `sees nothing of our environment, and no input`() throws {
    let folder = try ToolFolder("env | sort; cat; printf '\\f'")
    let words = folder.read().texts.flatMap { $0.words.split(separator: "\n") }
    // The shell adds some of its own.
    let own = ["_=", "PWD=", "OLDPWD=", "SHLVL="]
    let lines = words.filter { line in !own.contains { line.hasPrefix($0) } }
    #expect(lines == ["HOME=/nonexistent", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"])
  }

  @Test func `that breaks down leaves a gap`() throws {
    let folder = try ToolFolder("kill -SEGV $$")
    #expect(folder.read().gaps.contains(AttachmentGap(.failedTool("pdftotext"))))
  }

  @Test func `is not looked for in folders with relative names`() {
    let reading = readAttachment(
      AttachmentFile(path: "/", format: .pdf, bytes: []), with: PDFTools(searchPath: ".:bin::"))
    #expect(reading.gaps.contains(AttachmentGap(.missingTool("pdftotext"))))
  }

  /// Whether a process ends; a killed one may take a moment, and be taken notice of by nobody.
  private func ends(_ process: Int32) -> Bool {
    for _ in 0..<500 {
      if kill(process, 0) != 0 || isForgotten(process) { return true }
      usleep(10_000)
    }
    return false
  }

  private func isForgotten(_ process: Int32) -> Bool {
    do {
      return try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8).contains(") Z ")
    } catch {
      return true
    }
  }
}

/// A folder with a `pdftotext` of our own, as long as a test lives.
private struct ToolFolder: ~Copyable {
  private let folder: URL

  /// - Parameter script: what the tool does, in the language of `sh`.
  init(_ script: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tool = folder.appending(path: "pdftotext")
    try script.write(to: tool.appendingPathExtension("sh"), atomically: true, encoding: .utf8)
    // A program written here could not be started while a process that another test starts at this
    // moment still holds it open for writing (ETXTBSY).
    try FileManager.default.createSymbolicLink(
      at: tool, withDestinationURL: Fixture.folder.appending(path: "runs-what-lies-beside"))
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }

  /// What the tool wrote beside itself.
  func note(_ ending: String) throws -> String {
    try String(contentsOf: folder.appending(path: "pdftotext.\(ending)"), encoding: .utf8)
  }

  func read(_ limits: ReadingLimits = ReadingLimits()) -> AttachmentReading {
    let file = AttachmentFile(path: "/", format: .pdf, bytes: [])
    return readAttachment(file, with: PDFTools(searchPath: folder.path), limits: limits)
  }
}
