private import CSystem

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Replaces the public folder by a new one, whole, in one step.
///
/// Whatever happens at any moment, the public folder holds the whole old site or the whole new one;
/// without `atomic` there is a moment between two renames in which it is missing, and the next run
/// puts the old one back.
package struct Publisher: Sendable {
  private let target: PublicationTarget
  private let atomic: Bool
  private let jobs: Int
  private let exchange: @Sendable (_ first: String, _ second: String) -> Int32

  /// - Parameters:
  ///   - atomic: whether to fail where folders cannot be exchanged in one step.
  ///   - jobs: how many files are written at a time.
  package init(_ target: PublicationTarget, atomic: Bool, jobs: Int) {
    self.init(target, atomic: atomic, jobs: jobs, exchange: { csystem_exchange($0, $1) })
  }

  /// For tests: the exchange is an argument. It answers 0, or the error number of the refusal.
  package init(
    _ target: PublicationTarget, atomic: Bool, jobs: Int,
    exchange: @escaping @Sendable (_ first: String, _ second: String) -> Int32
  ) {
    self.target = target
    self.atomic = atomic
    self.jobs = jobs
    self.exchange = exchange
  }

  /// Publishes these files and no others.
  ///
  /// - Throws: `BuildFailure`; the public folder is then as it was, or, where a note says so, the new
  ///   one, not known to be on the disk for good.
  package func publish(_ outputs: some Sequence<OutputFile>) async throws -> Publication {
    let side = try SideFolder(of: target)
    try side.recover(target)
    let state = try target.state()
    let written: [OutputWriter.Written]
    do {
      written = try await write(Array(outputs), into: side.next, over: state)
      try syncFileSystem(of: side.next)
      try bringOut(side, over: state)
    } catch let failure as BuildFailure {
      throw clearing(side, after: failure)
    }
    return finish(side, written)
  }

  private func write(
    _ outputs: [OutputFile], into next: String, over state: PublicationTarget.State
  ) async throws -> [OutputWriter.Written] {
    try FileSystem.makeFolder(next)
    let new = try FileDescriptor.folder(next)
    let written: [OutputWriter.Written]
    switch state {
    case .vacant:
      let writer = OutputWriter(folder: new.number, published: nil)
      written = try await concurrentChunks(outputs, jobs: jobs, writer.write)
    case .published(let marker):
      let old = try FileDescriptor.folder(target.folder)
      let status = try FileStatus.of(old, target.path)
      // The owner of the server may have opened the folder to a group, or closed it to others.
      guard fchmod(new.number, status.mode) == 0 else {
        throw BuildFailure.system(errno, "не передать права папки", next)
      }
      let writer = OutputWriter(
        folder: new.number, published: .init(folder: old.number, marker: marker))
      written = try await concurrentChunks(outputs, jobs: jobs, writer.write)
      // Held open to here: the writer knows only its number.
      _ = old.number
    }
    let marker = Marker(
      outputs: Dictionary(written.map { ($0.path, $0.digest) }, uniquingKeysWith: { $1 }))
    // Under its own name only when it is whole: a tree with half a marker could not be cleared away.
    let file = try FileDescriptor.creating(Marker.unfinishedName, below: new.number)
    try marker.bytes.withUnsafeBytes { try file.write($0, Marker.unfinishedName) }
    try FileSystem.move("\(next)/\(Marker.unfinishedName)", to: "\(next)/\(Marker.name)")
    return written
  }

  private func syncFileSystem(of folder: String) throws {
    let open = try FileDescriptor.folder(folder)
    let code = csystem_sync_file_system(open.number)
    guard code == 0 else { throw BuildFailure.system(code, "не сохранить на диск", folder) }
  }

  private func bringOut(
    _ side: borrowing SideFolder, over state: PublicationTarget.State
  ) throws {
    if case .vacant = state {
      try FileSystem.move(side.next, to: target.folder)
    } else {
      try replace(side)
    }
    do {
      try FileSystem.syncFolder(target.parent)
      try FileSystem.syncFolder(side.path)
    } catch let failure as BuildFailure {
      throw failure.adding("новый сайт уже на месте, но сбой питания может вернуть прежний")
    }
  }

  private func replace(_ side: borrowing SideFolder) throws {
    let code = exchange(side.next, target.folder)
    if code == 0 { return }
    guard Self.refusals.contains(code) else {
      throw BuildFailure.system(code, "не обменять папки: новую и", target.path)
    }
    guard !atomic else {
      throw BuildFailure.system(code, "не обменять папки одним действием: новую и", target.path)
        .adding("ключ --no-atomic разрешает два переименования: сайт на миг пропадёт")
    }
    try FileSystem.move(target.folder, to: side.previous)
    do {
      try FileSystem.move(side.next, to: target.folder)
    } catch let failure as BuildFailure {
      try FileSystem.move(side.previous, to: target.folder)
      throw failure
    }
  }

  /// How file systems say that they cannot exchange: network ones, overlays, a mount point.
  private static let refusals: Set<Int32> = [
    EINVAL, ENOSYS, EXDEV, ENOTSUP, EOPNOTSUPP, EBUSY, EPERM,
  ]

  /// Clears away the unfinished tree; when that fails too, the failure says both.
  private func clearing(
    _ side: borrowing SideFolder, after failure: BuildFailure
  ) -> BuildFailure {
    do {
      try side.recover(target)
      return failure
    } catch {
      return failure.adding("не убрано и начатое: \(Self.words(for: error))")
    }
  }

  private func finish(
    _ side: borrowing SideFolder, _ written: [OutputWriter.Written]
  ) -> Publication {
    let linked = written.count { $0.isLinked }
    do {
      let setAside = try side.retire(side.previous) + side.retire(side.next)
      return Publication(
        written: written.count - linked, linked: linked, setAside: setAside, leftover: nil)
    } catch {
      let leftover = BuildFailure(
        .outsideWorld, "прежний сайт убран не весь: \(Self.words(for: error))")
      return Publication(
        written: written.count - linked, linked: linked, setAside: [], leftover: leftover)
    }
  }

  private static func words(for error: any Error) -> String {
    (error as? BuildFailure)?.message ?? "\(error)"
  }
}
