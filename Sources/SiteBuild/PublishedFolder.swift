/// Folders that the program published, known by their markers.
enum PublishedFolder {
  /// Whether a canonical path stands in a published folder, at any depth.
  static func isAbove(_ path: String) throws -> Bool {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if try FileStatus.of("\(rest)/\(Marker.name)") != nil { return true }
    }
    return false
  }
}
