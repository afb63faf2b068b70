import SiteBuild
import Testing

/// Publishes texts by path into `site` of a folder.
func publish(
  _ files: [String: String], into folder: borrowing TemporaryFolder, atomic: Bool = true,
  jobs: Int = 2
) async throws -> Publication {
  let target = try PublicationTarget(folder("site"), apartFrom: [], outside: [])
  return try await Publisher(target, atomic: atomic, jobs: jobs).publish(outputs(files))
}

/// Publishes texts where the system answers `code` when asked to exchange folders.
func publish(
  _ files: [String: String], into folder: borrowing TemporaryFolder, atomic: Bool,
  exchangeAnswers code: Int32
) async throws -> Publication {
  let target = try PublicationTarget(folder("site"), apartFrom: [], outside: [])
  return try await Publisher(target, atomic: atomic, jobs: 1) { _, _ in code }
    .publish(outputs(files))
}

/// Texts by path as output files.
func outputs(_ files: [String: String]) throws -> [OutputFile] {
  try files.sorted { $0.key < $1.key }.map { path, text in
    OutputFile(try #require(OutputPath(path)), .bytes(Array(text.utf8)))
  }
}
