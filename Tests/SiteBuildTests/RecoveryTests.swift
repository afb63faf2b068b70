import SiteBuild
import Testing

/// What a killed run leaves behind, state by state, and what the next run makes of it.
@Suite struct RecoveryTests {
  let old = ["index.html": "старое", "plan/index.html": "план"]
  let new = ["index.html": "новое"]

  @Test func `clears away a tree that was never finished`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    try folder.write([".site.nastavnik/next/plan/половина.html": "<ht"])
    _ = try await publish(new, into: folder)
    #expect(try folder.tree("site") == new)
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `clears away an unfinished first tree`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([".site.nastavnik/next/index.html": "<ht"])
    _ = try await publish(new, into: folder)
    #expect(try folder.tree("site") == new)
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `clears away the old site after an exchange, but nothing of others`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    try folder.write(["site/чужой.txt": "не терять"])
    try folder.move("site", to: ".site.nastavnik/next")
    try folder.write(["site/": ""])
    _ = try await publish(new, into: folder)
    #expect(try folder.tree("site") == new)
    #expect(try folder.names(".site.nastavnik") == ["foreign", "lock"])
    #expect(try folder.text(".site.nastavnik/foreign/чужой.txt") == "не терять")
  }

  @Test func `puts the old site back when the run was killed between two renames`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    try folder.move("site", to: ".site.nastavnik/previous")
    try folder.write([".site.nastavnik/next/index.html": "новое"])
    // The next run fails too, late: what stands afterwards is what recovery made.
    let failure = await #expect(throws: BuildFailure.self) {
      try await publish(new, into: folder, atomic: true, exchangeAnswers: 22)
    }
    #expect(failure?.systemCode == 22)
    #expect(try folder.tree("site") == old)
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `clears away the old site when the run was killed after two renames`() async throws {
    let folder = try TemporaryFolder()
    _ = try await publish(old, into: folder)
    try folder.move("site", to: "прежний")
    _ = try await publish(new, into: folder)
    try folder.move("прежний", to: ".site.nastavnik/previous")
    _ = try await publish(new, into: folder)
    #expect(try folder.tree("site") == new)
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `follows no link out of a leftover`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["чужое/файл.txt": "цел", ".site.nastavnik/next/": ""])
    try folder.link(".site.nastavnik/next/link", to: folder("чужое"))
    _ = try await publish(new, into: folder)
    #expect(try folder.text("чужое/файл.txt") == "цел")
    #expect(try folder.names(".site.nastavnik") == ["lock"])
  }

  @Test func `does not write through a link at the place of its own folder`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["чужое/": ""])
    try folder.link(".site.nastavnik", to: "чужое")
    let failure = await #expect(throws: BuildFailure.self) {
      try await publish(new, into: folder)
    }
    #expect(failure?.status == .outsideWorld)
    #expect(try folder.names("чужое") == [])
  }
}
