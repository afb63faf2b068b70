import SiteBuild
import Testing

@Suite struct PublicationTargetTests {
  /// A target below a folder with `content`, `templates`, `home` and more, and why it is refused.
  struct Refused: Sendable, CustomTestStringConvertible {
    let target: String
    let reason: String
    var testDescription: String { target }
  }

  @Test(arguments: [
    Refused(target: "content", reason: "исходная папка «$/content»"),
    Refused(target: "content/", reason: "исходная папка «$/content»"),
    Refused(target: "site/../content", reason: "исходная папка «$/content»"),
    Refused(target: "content/site", reason: "папка внутри исходной папки «$/content»"),
    Refused(target: "templates/новая/site", reason: "папка внутри исходной папки «$/templates»"),
    Refused(target: "link-to-content/site", reason: "папка внутри исходной папки «$/content»"),
    Refused(target: ".", reason: "папка, внутри которой папка «$/home»"),
    Refused(target: "home", reason: "папка «$/home»"),
    Refused(
      target: "full", reason: "не пустая папка без метки «.nastavnik.json»: в ней чужие файлы"),
    Refused(target: "file.txt", reason: "файл, а не папка"),
    Refused(target: "link", reason: "символическая ссылка, она ведёт в «/tmp»"),
    Refused(target: "link/", reason: "символическая ссылка, она ведёт в «/tmp»"),
    Refused(target: "dangling", reason: "символическая ссылка, она ведёт в «нет»"),
  ])
  func `refuses a dangerous target`(_ c: Refused) throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "content/plan.yaml": "", "templates/": "", "home/": "", "site/": "", "file.txt": "",
      "full/свой.txt": "",
    ])
    try folder.link("link", to: "/tmp")
    try folder.link("dangling", to: "нет")
    try folder.link("link-to-content", to: "content")
    let path = folder(c.target)
    let failure = refusal(path, of: folder)
    #expect(failure?.status == .wrongUse)
    let reason = c.reason.replacing("$", with: folder.path)
    #expect(failure?.message == "публиковать в «\(path)» нельзя: это \(reason)")
  }

  @Test(arguments: [
    (".", "текущая папка"), ("./", "текущая папка"), ("..", "папка, внутри которой текущая папка"),
    ("/", "корень диска"), ("//", "корень диска"), ("/..", "корень диска"),
  ])
  func `refuses the current folder and what holds it`(path: String, reason: String) {
    let failure = #expect(throws: BuildFailure.self) {
      _ = try PublicationTarget(path, apartFrom: [], outside: [])
    }
    #expect(failure?.status == .wrongUse)
    #expect(failure?.message == "публиковать в «\(path)» нельзя: это \(reason)")
  }

  @Test(arguments: [
    "не json", "{}", #"{"generator": "иной", "version": 1, "outputs": {}}"#,
    #"{"generator": "nastavnik", "version": 2, "outputs": {}}"#,
  ])
  func `refuses a folder whose marker is not understood`(marker: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(["site/.nastavnik.json": marker])
    #expect(refusal(folder("site"), of: folder)?.status == .wrongUse)
  }

  @Test(arguments: ["site", "new", "новая/папка/site", "published", "contents", "home/site"])
  func `accepts a new, an empty and an own folder`(name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "content/": "", "home/": "", "site/": "",
      "published/.nastavnik.json":
        #"{"generator": "nastavnik", "version": 1, "outputs": {}}"#,
    ])
    let target = try PublicationTarget(
      folder(name), apartFrom: [folder("content")], outside: [folder("home")])
    #expect(target.path == folder(name))
  }

  private func refusal(_ path: String, of folder: borrowing TemporaryFolder) -> BuildFailure? {
    let inputs = [folder("content"), folder("templates")]
    let places = [folder("home")]
    return #expect(throws: BuildFailure.self) {
      _ = try PublicationTarget(path, apartFrom: inputs, outside: places)
    }
  }
}
