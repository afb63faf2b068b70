/// A part of a file that could not be checked, and why.
package struct AttachmentGap: Sendable, Equatable {
  /// Why nothing can be said.
  package enum Reason: Sendable, Equatable {
    case encrypted
    case damaged
    /// More than `ReadingLimits` allow; what exactly, in Russian.
    case tooLarge(String)
    /// A document type declaration: its entities can grow without bound, and no office program
    /// writes one.
    case declaresEntities
    /// A format that nothing here reads; what it is, in Russian, in the accusative: «вложенный файл».
    case unknownFormat(String)
    /// Packed words of a picture that cannot be unpacked, or are too many.
    case packedCaption
    /// Bytes behind the end of a picture.
    case appendedData
    /// A text in letters that nobody here can tell.
    case unknownEncoding
    /// Pages that show a picture and no text.
    case picturesOfText
    case missingTool(String)
    case slowTool(String)
    case failedTool(String)

    var dependsOnMachine: Bool {
      switch self {
      case .missingTool, .slowTool, .failedTool: true
      default: false
      }
    }
  }

  /// The part («с. 3», «внутри: report.bin»); nothing when it is the whole file.
  package let place: String?
  package let reason: Reason

  package init(_ reason: Reason, in place: String? = nil) {
    self.place = place
    self.reason = reason
  }
}
