#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Our own folder beside the target, locked for as long as the value lives.
///
/// - `lock` is held by the run that publishes.
/// - `next` is the tree being written; after the exchange, the tree that was public.
/// - `previous` stands only between the two renames of a publication that is not atomic.
/// - `foreign` keeps files that others had put into the public folder.
struct SideFolder: ~Copyable, Sendable {
  let path: String
  private let lock: FileDescriptor

  var next: String { path + "/next" }
  var previous: String { path + "/previous" }

  /// Makes the folder where there is none, and takes the lock.
  init(of target: PublicationTarget) throws {
    path = target.side
    lock = try Self.takeLock(in: target.side, target)
  }

  /// Puts right what a killed run left behind: the target is whole afterwards.
  func recover(_ target: PublicationTarget) throws {
    if try FileStatus.of(previous) != nil {
      if case .vacant = try target.state() {
        try FileSystem.move(previous, to: target.folder)
        try FileSystem.syncFolder(target.parent)
      } else {
        try retire(previous)
      }
    }
    try retire(next)
  }

  /// Removes a tree of ours; files in it that we did not put there are kept aside.
  ///
  /// - Returns: where the kept files are.
  @discardableResult
  func retire(_ folder: String) throws -> [String] {
    guard try FileStatus.of(folder) != nil else { return [] }
    let known: Set<String>? = try Marker.read(from: folder).map {
      Set($0.outputs.keys).union([Marker.name])
    }
    var kept: [String] = []
    try FileSystem.removeTree(folder) { file in
      // A tree without a marker was never public: all in it is ours.
      guard let known, !known.contains(file) else { return nil }
      let place = try placeAside(for: file)
      kept.append(place)
      return place
    }
    return kept
  }

  private func placeAside(for file: String) throws -> String {
    let foreign = path + "/foreign"
    try FileSystem.makeFolder(foreign, mode: 0o700)
    let name = String(file.map { $0 == "/" ? "_" : $0 })
    var place = foreign + "/" + name
    var number = 1
    while try FileStatus.of(place) != nil {
      number += 1
      place = "\(foreign)/\(number)-\(name)"
    }
    return place
  }

  private static func takeLock(
    in folder: String, _ target: PublicationTarget
  ) throws -> FileDescriptor {
    try makeParents(of: target.parent)
    try FileSystem.makeFolder(folder, mode: 0o700)
    guard try FileStatus.of(folder)?.kind == .folder else {
      throw BuildFailure(.outsideWorld, "«\(folder)» занято: здесь нужна служебная папка")
    }
    let lock = try FileDescriptor(
      opening: folder + "/lock", O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600, "не открыть замок")
    if flock(lock.number, LOCK_EX | LOCK_NB) == 0 { return lock }
    guard errno == EWOULDBLOCK else {
      throw BuildFailure.system(errno, "не закрыть замок", folder + "/lock")
    }
    throw BuildFailure(
      .outsideWorld, "в «\(target.path)» уже публикует другая сборка",
      notes: ["дождитесь её конца и повторите"])
  }

  private static func makeParents(of folder: String) throws {
    guard try FileStatus.of(folder) == nil, let slash = folder.lastIndex(of: "/") else { return }
    if slash != folder.startIndex { try makeParents(of: String(folder[..<slash])) }
    try FileSystem.makeFolder(folder)
  }
}
