internal import Attachments
internal import Diagnostics

#if canImport(FoundationEssentials)
  private import FoundationEssentials
#else
  private import Foundation
#endif

/// A reading as it is kept in the cache.
struct StoredReading: Decodable {
  /// To be raised whenever something is read otherwise, or written otherwise here.
  static let version = 5

  private let texts: [Text]
  private let locations: [String]
  private let gaps: [Gap]

  private struct Text: Decodable {
    let place: String
    let words: String
    let isInSignature: Bool
  }

  private struct Gap: Decodable {
    let place: String?
    let reason: String
    let detail: String
  }

  static func bytes(of reading: AttachmentReading) -> [UInt8] {
    let stored = JSON.object([
      "texts": .list(
        reading.texts.map {
          .object([
            "place": .text($0.place), "words": .text($0.words),
            "isInSignature": .flag($0.isInSignature),
          ])
        }),
      "locations": .list(reading.locations.map(JSON.text)),
      "gaps": .list(reading.gaps.map(json)),
    ])
    return Array(stored.written.utf8)
  }

  /// The reading; nothing when the bytes are none.
  static func reading(of bytes: [UInt8]) -> AttachmentReading? {
    let stored: StoredReading
    do {
      stored = try JSONDecoder().decode(StoredReading.self, from: Data(bytes))
    } catch {
      // A damaged entry is worth as much as none: the file is read again.
      return nil
    }
    let gaps = stored.gaps.compactMap { gap in
      reason(gap.reason, gap.detail).map { AttachmentGap($0, in: gap.place) }
    }
    guard gaps.count == stored.gaps.count else { return nil }
    var reading = AttachmentReading()
    reading.texts = stored.texts.map {
      AttachmentText(place: $0.place, words: $0.words, isInSignature: $0.isInSignature)
    }
    reading.locations = stored.locations
    reading.gaps = gaps
    return reading
  }

  private static func json(_ gap: AttachmentGap) -> JSON {
    let (reason, detail) = words(for: gap.reason)
    return .object([
      "place": gap.place.map(JSON.text) ?? .null, "reason": .text(reason), "detail": .text(detail),
    ])
  }

  private static func words(
    for reason: AttachmentGap.Reason
  ) -> (reason: String, detail: String) {
    switch reason {
    case .encrypted: ("encrypted", "")
    case .damaged: ("damaged", "")
    case .tooLarge(let what): ("tooLarge", what)
    case .declaresEntities: ("declaresEntities", "")
    case .unknownFormat(let what): ("unknownFormat", what)
    case .packedCaption: ("packedCaption", "")
    case .appendedData: ("appendedData", "")
    case .unknownEncoding: ("unknownEncoding", "")
    case .picturesOfText: ("picturesOfText", "")
    case .missingTool(let name): ("missingTool", name)
    case .slowTool(let name): ("slowTool", name)
    case .failedTool(let name): ("failedTool", name)
    }
  }

  /// The reason of its name; those that depend on the machine are never kept.
  private static func reason(_ name: String, _ detail: String) -> AttachmentGap.Reason? {
    switch name {
    case "encrypted": .encrypted
    case "damaged": .damaged
    case "tooLarge": .tooLarge(detail)
    case "declaresEntities": .declaresEntities
    case "unknownFormat": .unknownFormat(detail)
    case "packedCaption": .packedCaption
    case "appendedData": .appendedData
    case "unknownEncoding": .unknownEncoding
    case "picturesOfText": .picturesOfText
    default: nil
    }
  }
}
