#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A colour of the sRGB space; components from 0 to 255.
struct RGBColour: Sendable, Hashable {
  let red: Int
  let green: Int
  let blue: Int

  static let white = RGBColour(red: 255, green: 255, blue: 255)
  static let black = RGBColour(red: 0, green: 0, blue: 0)

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour written as `#0d4b3e`; nothing for any other text.
  init?(hex: String) {
    guard hex.utf8.count == 7, hex.first == "#", let value = Int(hex.dropFirst(), radix: 16),
      value >= 0
    else { return nil }
    self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
  }

  /// The colour as `#0d4b3e`.
  var hex: String {
    let value = String(red << 16 | green << 8 | blue, radix: 16)
    return "#" + String(repeating: "0", count: 6 - value.count) + value
  }

  /// The colour with so much of another in it: 0 is the colour itself, 1 the other.
  func mixed(with other: RGBColour, _ share: Double) -> RGBColour {
    func mix(_ own: Int, _ others: Int) -> Int {
      own + Int((Double(others - own) * share).rounded())
    }
    return RGBColour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The contrast with another colour, 1 to 21 (WCAG 2.2, «contrast ratio»).
  func contrast(with other: RGBColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Relative luminance (WCAG 2.2).
  private var luminance: Double {
    func linear(_ component: Int) -> Double {
      let share = Double(component) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
