import Attachments
import Testing

@testable import SiteBuild

@Suite struct `The words for what could not be read` {
  @Test func `give a picture with a packed caption a remedy of its own`() throws {
    let words = try #require(GapWords(.packedCaption))
    #expect(words.reason == "сжатая подпись к картинке повреждена или слишком велика")
    #expect(words.remedy == "сохраните картинку заново без подписей")
  }

  @Test func `say what nothing reads without a colon of their own`() throws {
    let words = try #require(GapWords(.unknownFormat("документ RTF")))
    #expect(words.reason == "документ RTF программа не читает")
    #expect(words.remedy.hasPrefix("сохраните как PDF"))
  }
}
