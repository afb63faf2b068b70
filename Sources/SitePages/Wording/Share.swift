/// A part of a whole in per cent, rounded half up, without the help of any locale.
struct Share {
  private let part: Int
  private let whole: Int

  /// - Parameter whole: not negative; nothing has no parts, which counts as none of it.
  init(_ part: Int, of whole: Int) {
    self.part = whole == 0 ? 0 : part
    self.whole = max(1, whole)
  }

  /// As a length of a picture: `37.04%`.
  var length: String {
    let hundredths = times(10_000)
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }

  /// As a reader takes it: `37,0 %`.
  var text: String {
    let tenths = times(1000)
    return "\(tenths / 10),\(tenths % 10)\u{A0}%"
  }

  private func times(_ scale: Int) -> Int { (2 * part * scale + whole) / (2 * whole) }
}
