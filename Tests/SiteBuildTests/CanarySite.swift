import Diagnostics
import Foundation
import Mentorship

@testable import SiteBuild

/// The content folder with all canaries, and what was built of it.
struct CanarySite: ~Copyable {
  private let folder: TemporaryFolder
  let request: BuildRequest

  init() throws {
    let folder = try TemporaryFolder()
    var site = SmallSite.withPeople
    var consents = site.files["consents.yaml"] ?? ""
    var pictures: [String: [UInt8]] = [:]
    for canary in Canary.all {
      site.files["mentors/\(canary.id).md"] = canary.record
      consents += canary.state.consents(of: canary.id)
      let picture = "files/\(canary.photo)"
      site.files[picture] = ""
      pictures[picture] = onePixel
    }
    site.files["consents.yaml"] = consents
    for (path, text) in UnconsentedCanary.files { site.files[path, default: ""] += text }
    site.files["site.yaml"] = site.files["site.yaml"]?
      .replacing("куратор: {фио: Образцова Анна Петровна, должность: методист}\n", with: "")
    site.files["practices/vdvoem.md"] = Self.practice
    site.files["events/vstrecha.md"] = Self.event
    try site.write(into: folder, bytes: pictures)
    try folder.write(["zakryto/mentees.yaml": UnconsentedCanary.privateMentees])
    var request = site.request(in: folder)
    request.privateFolder = folder("zakryto")
    self.request = request
    self.folder = folder
  }

  /// Builds the site, with the gate and the scan as they are.
  func build() async throws -> SmallSite.Outcome { try await SmallSite().run(request) }

  /// The records.
  func decoded() async throws -> Catalog {
    let content = try await ContentFolder.read(request.content, jobs: 2).value
    return try await decodeContent(content, named: request.content, jobs: 2) { _ in nil }.catalog
  }

  /// A file of the public folder.
  struct Published {
    let path: String
    fileprivate let bytes: Data

    /// Whether the path or the bytes hold the text.
    func contains(_ text: String) -> Bool {
      path.contains(text) || bytes.range(of: Data(text.utf8)) != nil
    }
  }

  /// Every file of the public folder; nothing in it is compressed.
  func published() throws -> [Published] {
    try FileManager.default.subpathsOfDirectory(atPath: request.output).sorted().map { path in
      let file = "\(request.output)/\(path)"
      return Published(path: path, bytes: FileManager.default.contents(atPath: file) ?? Data())
    }
  }

  /// All of them wrote it, so that their names stand on another page too.
  private static let practice = """
    ---
    название: Урок вдвоём
    аннотация: Один урок готовят двое.
    авторы: [\(Canary.all.map(\.id).joined(separator: ", ")), \(UnconsentedCanary.author)]
    учебный год: 2021-2022
    форма: педагог – педагог
    целевая группа: молодой специалист
    проблема: Мало уроков вместе.
    цель: Больше уроков вместе.
    ---

    """

  private static let event = """
    ---
    название: Встреча
    дата: 2021-10-01
    участники: [\(Canary.all.map(\.id).joined(separator: ", "))]
    ---

    """
}
