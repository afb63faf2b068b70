internal import Attachments
internal import Mentorship

/// Looks into attachments, each once: what an earlier build read is taken from the cache.
struct FileReader: Sendable {
  /// What came of one file.
  struct Outcome: Sendable {
    let file: ReadFile
    /// The name of its entry in the cache; nothing when it has none.
    let key: String?
    /// Why the cache could not be used.
    let cacheFailure: BuildFailure?
  }

  let tools: PDFTools
  let limits: ReadingLimits
  let cache: AttachmentCache?

  /// Reads a file; of a text, which is searched like a page, only what is in no letters.
  func read(_ attachment: Attachment, _ file: InputFile) throws -> Outcome {
    switch try file.searchableContent() {
    case .text(let text): outcome(attachment, .encodedParts(of: text))
    case .unread(let reason): outcome(attachment, .unread(reason))
    case .attachment(let format): try read(attachment, file, as: format)
    }
  }

  private func read(
    _ attachment: Attachment, _ file: InputFile, as format: AttachmentFormat
  ) throws -> Outcome {
    guard let bytes = try FileSystem.contents(of: file.location, limit: limits.file) else {
      let size = "файл больше \(limits.file >> 20) МиБ"
      return outcome(attachment, .unread(.tooLarge(size)))
    }
    let whole = AttachmentFile(path: file.location, format: format, bytes: bytes)
    guard let cache else {
      return outcome(attachment, readAttachment(whole, with: tools, limits: limits))
    }
    let key = AttachmentCache.key(of: bytes, by: format == .pdf ? tools.stamp : nil)
    var reading: AttachmentReading?
    do {
      if let kept = try cache.reading(key) { return outcome(attachment, kept, key: key) }
      let new = readAttachment(whole, with: tools, limits: limits)
      reading = new
      // Another time, or with another tool, more might be read.
      if new.dependsOnMachine { return outcome(attachment, new) }
      try cache.keep(new, as: key)
      return outcome(attachment, new, key: key)
    } catch let failure as BuildFailure {
      let reading = reading ?? readAttachment(whole, with: tools, limits: limits)
      return outcome(attachment, reading, failure: failure)
    }
  }

  private func outcome(
    _ attachment: Attachment, _ reading: AttachmentReading, key: String? = nil,
    failure: BuildFailure? = nil
  ) -> Outcome {
    Outcome(
      file: ReadFile(attachment: attachment, reading: reading), key: key, cacheFailure: failure)
  }
}

extension AttachmentReading {
  /// The reading of a file that nobody looked into.
  fileprivate static func unread(_ reason: AttachmentGap.Reason) -> AttachmentReading {
    var reading = AttachmentReading()
    reading.gaps = [AttachmentGap(reason)]
    return reading
  }

  /// The reading of a text: pictures in a web page and letters in a visiting card may be written in
  /// other letters (RFC 2397, RFC 2045).
  fileprivate static func encodedParts(of text: [UInt8]) -> AttachmentReading {
    var reading = AttachmentReading()
    let encodings = [";base64,", ": base64", "ENCODING=B", "quoted-printable", "QUOTED-PRINTABLE"]
    if encodings.contains(where: { text.firstRange(of: Array($0.utf8)) != nil }) {
      reading.gaps = [AttachmentGap(.unknownFormat("base64 и quoted-printable"), in: "вложенное")]
    }
    return reading
  }
}
