/// The colours that pages take from the school's own one, light and dark, every contrast computed.
///
/// The grounds they stand on are those of the style sheet; a test holds both together.
struct SchoolPalette: Sendable, Hashable {
  /// The values of one scheme, by the names of the style sheet.
  struct Scheme: Sendable, Hashable {
    let accent: RGBColour
    let accentDeep: RGBColour
    let accentSoft: RGBColour
    let onAccent: RGBColour
    let board: RGBColour
    let boardDeep: RGBColour
  }

  let light: Scheme
  let dark: Scheme

  /// The least contrast of text (WCAG 2.2, 1.4.3), with a little to spare for rounding.
  static let textContrast = 4.6
  /// The least contrast of what is no text (WCAG 2.2, 1.4.11), likewise.
  static let graphicsContrast = 3.1

  init(of colour: RGBColour) {
    let board = colour.moved(towards: .black, until: Ground.chalk, have: Self.textContrast)
      .moved(towards: .black, until: Ground.chalkEdge, have: Self.graphicsContrast)
    let accent = colour.moved(towards: .black, until: Ground.light, have: Self.textContrast)
    let soft = colour.mixed(with: .white, 0.88)
    light = Scheme(
      accent: accent,
      accentDeep: accent.mixed(with: .black, 0.25)
        .moved(towards: .black, until: [soft], have: Self.textContrast),
      accentSoft: soft, onAccent: .white, board: board, boardDeep: board.mixed(with: .black, 0.2))
    let bright = colour.mixed(with: .white, 0.4)
      .moved(towards: .white, until: Ground.dark, have: Self.textContrast)
    let dim = colour.mixed(with: Ground.dark[0], 0.75)
    dark = Scheme(
      accent: bright,
      accentDeep: bright.mixed(with: .white, 0.4)
        .moved(towards: .white, until: [dim], have: Self.textContrast),
      accentSoft: dim,
      onAccent: colour.moved(towards: .black, until: [bright], have: Self.textContrast),
      board: board.mixed(with: .black, 0.15), boardDeep: board.mixed(with: .black, 0.35))
  }

  /// The style sheet that puts the palette in the place of the design's own colours; the schemes of
  /// one ink on one ground stay as they are.
  var css: String {
    """
    @layer tokens {
      :root:not([data-scheme="black"], [data-scheme="white"]) { \(light.css) }
      @media (prefers-color-scheme: dark) { :root:not([data-scheme]) { \(dark.css) } }
      :root[data-scheme="dark"] { \(dark.css) }
    }

    """
  }
}

extension SchoolPalette.Scheme {
  fileprivate var css: String {
    "--accent: \(accent.hex); --accent-deep: \(accentDeep.hex); --accent-soft: \(accentSoft.hex); "
      + "--on-accent: \(onAccent.hex); --board: \(board.hex); --board-deep: \(boardDeep.hex);"
  }
}

/// What the palette's colours stand on, as `section.css` has it.
enum Ground {
  /// `--paper` and `--well`.
  static let light = colours("#ffffff", "#f3f6f4")
  static let dark = colours("#0f1614", "#171f1c")
  /// `--chalk`, `--chalk-2`: text on the board.
  static let chalk = colours("#f4f8f4", "#c9ddd3")

  /// `--chalk-edge`: outlines on the board.
  static let chalkEdge = colours("#7fae9d")

  private static func colours(_ hex: String...) -> [RGBColour] {
    hex.compactMap { RGBColour(hex: $0) }
  }
}

extension RGBColour {
  /// The nearest colour on the way to another one that has the contrast with every ground.
  fileprivate func moved(
    towards goal: RGBColour, until grounds: [RGBColour], have contrast: Double
  ) -> RGBColour {
    for step in 0..<50 {
      let colour = mixed(with: goal, Double(step) / 50)
      if grounds.allSatisfy({ colour.contrast(with: $0) >= contrast }) { return colour }
    }
    return goal
  }
}
