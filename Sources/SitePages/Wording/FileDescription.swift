/// The format and the size of a file, in words.
struct FileDescription {
  /// As in «PDF, 214 КБ».
  let text: String

  /// - Parameter size: in bytes.
  init(path: String, size: Int) {
    text = [Self.format(of: path), Self.words(for: size)].compactMap(\.self).joined(separator: ", ")
  }

  private static func format(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].uppercased().nonEmpty
  }

  /// Kilobytes without a fraction, megabytes with one digit of it, rounded half up.
  private static func words(for size: Int) -> String {
    let kilobytes = (size + 512) / 1024
    if kilobytes < 1024 { return "\(max(1, kilobytes))\u{A0}КБ" }
    let tenths = (size * 10 + 524_288) / 1_048_576
    return "\(tenths / 10),\(tenths % 10)\u{A0}МБ"
  }
}
