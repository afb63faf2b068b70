import Foundation
import Testing

@testable import SitePages

@Suite struct `A school's palette` {
  static let colours = [
    "#0d4b3e", "#000000", "#ffffff", "#ffd400", "#1565c0", "#7b1fa2", "#ff8fa3", "#808080",
    "#00ff00", "#3a2a1a",
  ]

  private let sheet: String

  init() throws {
    sheet = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "templates/assets/section.css"), encoding: .utf8)
  }

  @Test(arguments: colours)
  func `can be read on every ground of the style sheet`(_ hex: String) throws {
    let palette = SchoolPalette(of: try #require(RGBColour(hex: hex)))
    for (scheme, grounds) in [(palette.light, Ground.light), (palette.dark, Ground.dark)] {
      for ground in grounds { #expect(scheme.accent.contrast(with: ground) >= 4.5) }
      #expect(scheme.onAccent.contrast(with: scheme.accent) >= 4.5)
      #expect(scheme.accentDeep.contrast(with: scheme.accentSoft) >= 4.5)
      for chalk in Ground.chalk { #expect(scheme.board.contrast(with: chalk) >= 4.5) }
      for edge in Ground.chalkEdge { #expect(scheme.board.contrast(with: edge) >= 3) }
    }
  }

  @Test func `is computed for the grounds that the style sheet has`() {
    for (name, colour) in [
      ("--paper", "#fff"), ("--well", "#f3f6f4"), ("--chalk", "#f4f8f4"), ("--chalk-2", "#c9ddd3"),
      ("--paper", "#0f1614"), ("--well", "#171f1c"), ("--chalk-edge", "#7fae9d"),
    ] {
      #expect(sheet.contains("\(name): \(colour);"))
    }
  }

  @Test func `keeps a colour that can be read already`() throws {
    let colour = try #require(RGBColour(hex: "#0d4b3e"))
    #expect(SchoolPalette(of: colour).light.accent == colour)
    #expect(SchoolPalette(of: colour).css.contains("--accent: #0d4b3e;"))
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#0d4b3e", "#ffffff", 10.03),
  ])
  func `measures contrast as WCAG does`(_ one: String, _ two: String, _ ratio: Double) throws {
    let contrast = try #require(RGBColour(hex: one)).contrast(
      with: try #require(RGBColour(hex: two)))
    #expect(abs(contrast - ratio) < 0.05)
  }
}
