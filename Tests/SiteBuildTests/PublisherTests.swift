import Foundation
import SiteBuild
import Testing

@Suite struct PublisherTests {
  let old = ["index.html": "старое", "plan/index.html": "план", "a/b/c.css": "css"]
  let new = ["index.html": "новое", "plan/index.html": "план", "plan/1-1/index.html": "1.1"]

  @Test func `publishes into a new folder, parents included`() async throws {
    let folder = try TemporaryFolder()
    let target = try PublicationTarget(folder("x/y/site"), apartFrom: [], outside: [])
    let publication = try await Publisher(target, atomic: true, jobs: 2).publish(outputs(old))
    #expect(try folder.tree("x/y/site") == old)
    #expect(try folder.names("x/y") == [".site.nastavnik", "site"])
    #expect(try folder.names("x/y/.site.nastavnik") == ["lock"])
    #expect(try folder.mode("x/y/.site.nastavnik") == 0o700)
    #expect(publication.written == 3)
    #expect(publication.linked == 0)
  }

  @Test func `lists the outputs and their digests in the marker`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(["б.txt": "", "a/x.txt": "abc"], into: folder)
    #expect(
      try folder.text("site/.nastavnik.json") == """
        {
          "generator": "nastavnik",
          "outputs": {
            "a/x.txt": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "б.txt": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          },
          "version": 1
        }

        """)
  }

  @Test(arguments: [1, 2, 7])
  func `replaces the whole old site by the whole new one`(jobs: Int) async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder, jobs: jobs)
    _ = try await publish(new, into: folder, jobs: jobs)
    #expect(try folder.tree("site") == new)
    #expect(try folder.names() == [".site.nastavnik", "site"])
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `keeps the very file of an output that did not change`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    let (plan, index) = (
      try folder.inode("site/plan/index.html"), try folder.inode("site/index.html")
    )
    let publication = try await publish(new, into: folder)
    #expect(try folder.inode("site/plan/index.html") == plan)
    #expect(try folder.inode("site/index.html") != index)
    #expect(publication.linked == 1)
    #expect(publication.written == 2)
  }

  @Test func `writes anew a published file that was edited in place`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    try folder.write(["site/index.html": "правка"])
    let publication = try await publish(old, into: folder)
    #expect(try folder.tree("site") == old)
    #expect(publication.linked == 2)
  }

  @Test func `copies an attachment, and keeps the copy while the source stays`() async throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "приказ ", count: 60_000)
    try folder.write(["source.pdf": long])
    let copy = OutputFile(
      try #require(OutputPath("files/приказ 1.pdf")), .copy(of: folder("source.pdf")))
    let target = try PublicationTarget(folder("site"), apartFrom: [], outside: [])
    let publisher = Publisher(target, atomic: true, jobs: 1)
    #expect(try await publisher.publish([copy]).written == 1)
    #expect(try folder.tree("site") == ["files/приказ 1.pdf": long])
    #expect(try await publisher.publish([copy]).linked == 1)

    try folder.write(["source.pdf": String(long.dropLast()) + "!"])
    #expect(try await publisher.publish([copy]).written == 1)
    #expect(try folder.text("site/files/приказ 1.pdf").hasSuffix("приказ!"))
  }

  @Test func `publishes into an empty folder, and keeps the permissions of its own`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["site/": ""])
    _ = try await publish(old, into: folder)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o750], ofItemAtPath: folder("site"))
    _ = try await publish(new, into: folder)
    #expect(try folder.tree("site") == new)
    #expect(try folder.mode("site") == 0o750)
  }

  @Test func `sets aside what others put into the public folder`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    try folder.write(["site/plan/чужой.txt": "не терять"])
    let publication = try await publish(new, into: folder)
    #expect(publication.setAside == [folder(".site.nastavnik/foreign/plan_чужой.txt")])
    #expect(try folder.text(".site.nastavnik/foreign/plan_чужой.txt") == "не терять")
    #expect(try folder.tree("site") == new)
  }

  @Test func `leaves the old site as it was when a source is missing`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    let lost = OutputFile(try #require(OutputPath("a.pdf")), .copy(of: folder("нет.pdf")))
    let target = try PublicationTarget(folder("site"), apartFrom: [], outside: [])
    let failure = await #expect(throws: BuildFailure.self) {
      try await Publisher(target, atomic: true, jobs: 2).publish(try outputs(new) + [lost])
    }
    #expect(failure?.status == .outsideWorld)
    #expect(
      failure?.message
        == "не открыть файл «\(folder("нет.pdf"))»: такого файла или папки нет")
    #expect(try folder.tree("site") == old)
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `refuses two outputs at one address`() async throws {
    let folder = try TemporaryFolder()
    let target = try PublicationTarget(folder("site"), apartFrom: [], outside: [])
    let twice = try outputs(["a.html": "1"]) + outputs(["a.html": "2"])
    let failure = await #expect(throws: BuildFailure.self) {
      try await Publisher(target, atomic: true, jobs: 1).publish(twice)
    }
    #expect(failure?.message == "не создать файл «a.html»: такое имя уже занято")
    #expect(try folder.names() == [".site.nastavnik"])
  }

  @Test func `does not meet another build`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    let lock = open(folder(".site.nastavnik/lock"), O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    var files = new
    files["index.html"] = "ещё"
    let failure = await #expect(throws: BuildFailure.self) {
      try await publish(files, into: folder)
    }
    #expect(failure?.status == .outsideWorld)
    #expect(failure?.message == "в «\(folder("site"))» уже публикует другая сборка")
    #expect(try folder.tree("site") == old)
  }

  @Test(arguments: [EINVAL, ENOSYS, EXDEV, EBUSY])
  func `says so where folders cannot be exchanged`(code: Int32) async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    let failure = await #expect(throws: BuildFailure.self) {
      try await publish(new, into: folder, atomic: true, exchangeAnswers: code)
    }
    #expect(failure?.status == .outsideWorld)
    #expect(
      failure?.message.hasPrefix("не обменять папки одним действием: новую и «") == true)
    #expect(
      failure?.notes == ["ключ --no-atomic разрешает два переименования: сайт на миг пропадёт"])
    #expect(try folder.tree("site") == old)
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `renames twice where that is allowed`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    _ = try await publish(new, into: folder, atomic: false, exchangeAnswers: EINVAL)
    #expect(try folder.tree("site") == new)
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `does not rename where the disk fails for another reason`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    let failure = await #expect(throws: BuildFailure.self) {
      try await publish(new, into: folder, atomic: false, exchangeAnswers: EIO)
    }
    #expect(failure?.systemCode == EIO)
    #expect(try folder.tree("site") == old)
  }
}
