import Foundation
import Testing

@testable import SiteBuild

@Suite struct FileSystemTests {
  @Test(arguments: [
    ("/proc", "не прочитать файл «/proc»: это папка, а не файл"),
    ("/proc/нет", "не открыть файл «/proc/нет»: такого файла или папки нет"),
    ("/proc/version/x", "не открыть файл «/proc/version/x»: часть пути — не папка"),
    (
      "/proc/self/exe",
      "не открыть файл «/proc/self/exe»: символическая ссылка там, где её быть не должно"
    ),
  ])
  func `says which file could not be read, and why`(path: String, message: String) {
    let failure = #expect(throws: BuildFailure.self) { _ = try FileSystem.contents(of: path) }
    #expect(failure?.message == message)
    #expect(failure?.status == .outsideWorld)
  }

  @Test func `says that a full disk is full`() {
    let failure = #expect(throws: BuildFailure.self) {
      let full = try FileDescriptor(opening: "/dev/full", O_WRONLY, "не открыть")
      try Array("слово".utf8).withUnsafeBytes { try full.write($0, "/dev/full") }
    }
    #expect(failure?.message == "не записать файл «/dev/full»: на диске не осталось места")
  }

  @Test func `gives names in the order of their bytes`() throws {
    let folder = try TemporaryFolder()
    try folder.write(["я": "", "a": "", "Я": "", "10": "", "9": "", "Z": "", "a.b/": ""])
    let names = try FileSystem.names(in: folder.path).map { String(decoding: $0, as: UTF8.self) }
    #expect(names == ["10", "9", "Z", "a", "a.b", "Я", "я"])
  }

  @Test func `reads no more than the limit`() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a": "12345"])
    #expect(try FileSystem.contents(of: folder("a"), limit: 5) == Array("12345".utf8))
    #expect(try FileSystem.contents(of: folder("a"), limit: 4) == nil)
  }
}
