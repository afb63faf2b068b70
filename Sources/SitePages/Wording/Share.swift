/// A part of a whole in per cent, rounded half up, without the help of any locale.
struct Share {
  /// In hundredths of a per cent.
  private let hundredths: Int

  /// - Parameter whole: not negative; nothing has no parts, which counts as none of it.
  init(_ part: Int, of whole: Int) {
    hundredths = whole == 0 ? 0 : (part * 20_000 + whole) / (2 * whole)
  }

  /// As a length of a picture: `37.04%`.
  var length: String {
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }

  /// As a reader takes it: `37,0 %`.
  var text: String {
    let tenths = (hundredths + 5) / 10
    return "\(tenths / 10),\(tenths % 10)\u{A0}%"
  }
}
