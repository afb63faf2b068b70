/// The folder to publish into, known to be safe to replace.
package struct PublicationTarget: Sendable {
  /// The path as the command line names it.
  package let path: String
  /// The same without symbolic links, `.` and `..`.
  let folder: String
  /// The folder beside which nothing but `side` is left.
  let parent: String
  /// The folder's own name.
  let name: String

  /// Our own folder beside the target: the lock, the tree being written, what was set aside.
  var side: String { parent + (parent == "/" ? "." : "/.") + name + ".nastavnik" }

  /// - Parameters:
  ///   - inputs: folders that are read (content, templates): the target may neither hold them nor
  ///     stand in them.
  ///   - places: folders the target must not hold (the current folder, the home folder).
  /// - Throws: wrong use, with the reason in Russian, for a target that must not be replaced.
  package init(_ path: String, apartFrom inputs: [String], outside places: [String]) throws {
    self.path = path
    guard !path.isEmpty else { throw BuildFailure.wrongUse("имя папки публикации пусто") }
    folder = try CanonicalPath.of(target: path)
    guard let slash = folder.lastIndex(of: "/"), folder != "/" else {
      throw Self.refusal(path, "корень диска")
    }
    parent = slash == folder.startIndex ? "/" : String(folder[..<slash])
    name = String(folder[slash...].dropFirst())
    try refuseHolding(places: ["."] + places)
    try refuseMeeting(inputs: inputs)
    _ = try state()
  }

  /// What stands at the target.
  enum State {
    /// Nothing, or an empty folder.
    case vacant
    /// A folder that we published, with its marker.
    case published(Marker)
  }

  /// What stands at the target now; wrong use if it is not ours to replace.
  func state() throws -> State {
    guard let status = try FileStatus.of(folder) else { return .vacant }
    switch status.kind {
    case .folder: break
    case .symbolicLink:
      let goal = try FileSystem.destination(ofLink: folder)
      throw Self.refusal(path, "символическая ссылка, она ведёт в «\(goal)»")
    case .file, .special: throw Self.refusal(path, "файл, а не папка")
    }
    if let marker = try Marker.read(from: folder) { return .published(marker) }
    guard try FileSystem.names(in: folder).isEmpty else {
      throw Self.refusal(path, "не пустая папка без метки «\(Marker.name)»: в ней чужие файлы")
    }
    return .vacant
  }

  private func refuseHolding(places: [String]) throws {
    for place in places {
      guard let real = try FileSystem.realPath(place) else { continue }
      if real == folder {
        throw Self.refusal(path, place == "." ? "текущая папка" : "папка «\(place)»")
      }
      if CanonicalPath.isBelow(real, folder) {
        let held = place == "." ? "текущая папка" : "папка «\(place)»"
        throw Self.refusal(path, "папка, внутри которой \(held)")
      }
    }
  }

  private func refuseMeeting(inputs: [String]) throws {
    for input in inputs {
      guard let real = try FileSystem.realPath(input) else { continue }
      if real == folder { throw Self.refusal(path, "исходная папка «\(input)»") }
      if CanonicalPath.isBelow(real, folder) {
        throw Self.refusal(path, "папка, внутри которой лежит исходная папка «\(input)»")
      }
      if CanonicalPath.isBelow(folder, real) {
        throw Self.refusal(path, "папка внутри исходной папки «\(input)»")
      }
    }
  }

  private static func refusal(_ path: String, _ what: String) -> BuildFailure {
    .wrongUse(
      "публиковать в «\(path)» нельзя: это \(what)",
      "назовите новую или пустую папку ключом --output")
  }
}
