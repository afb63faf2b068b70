#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Paths without symbolic links, `.` and `..`, also for what does not exist yet.
enum CanonicalPath {
  /// The path of a target: its parent resolved, its own name kept, so that a link can be seen.
  static func of(target path: String) throws -> String {
    let (parent, name) = split(path)
    if name.isEmpty || name == "." || name == ".." { return try of(path) }
    let folder = try of(parent)
    return folder + separator(after: folder) + name
  }

  /// Whether a canonical path lies in another canonical folder, at any depth.
  static func isBelow(_ path: String, _ folder: String) -> Bool {
    path.utf8.starts(with: (folder + separator(after: folder)).utf8)
      && path.utf8.count > folder.utf8.count
  }

  /// The path resolved as far as it exists.
  private static func of(_ path: String) throws -> String {
    if let real = try FileSystem.realPath(path) { return real }
    let (parent, name) = split(path)
    guard name != "..", !name.isEmpty else { throw BuildFailure.system(ENOENT, "не найти", path) }
    let folder = try of(parent)
    return name == "." ? folder : folder + separator(after: folder) + name
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    return (parent, String(path[slash...].dropFirst()))
  }

  private static func separator(after folder: String) -> String { folder == "/" ? "" : "/" }
}
