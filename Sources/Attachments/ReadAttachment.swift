/// Looks into a file: its words, whether it tells the place of shooting, and what could not be read.
///
/// - Parameter tools: the programs that read PDF files.
package func readAttachment(
  _ file: AttachmentFile, with tools: PDFTools, limits: ReadingLimits = ReadingLimits()
) -> AttachmentReading {
  var reading = AttachmentReading()
  switch file.format {
  case .pdf: reading.addPDF(at: file.path, tools, limits)
  case .archive: reading.addArchive(file.bytes, in: nil, depth: 0, limits)
  case .signature: reading.addSignatureFile(file.bytes, limits)
  case .jpeg: reading.addJPEG(file.bytes, in: nil, limits)
  case .png: reading.addPNG(file.bytes, in: nil, limits)
  case .gif: reading.addGIF(file.bytes, in: nil, limits)
  case .webp: reading.addWebP(file.bytes, in: nil, limits)
  }
  return reading
}

extension AttachmentReading {
  /// Words at a place within a part of the file.
  mutating func add(_ words: String, at place: String, in part: String?) {
    guard !words.allSatisfy(\.isWhitespace) else { return }
    texts.append(AttachmentText(place: joined(part, place), words: words))
  }

  mutating func addGap(_ reason: AttachmentGap.Reason, in part: String?) {
    let gap = AttachmentGap(reason, in: part)
    if !gaps.contains(gap) { gaps.append(gap) }
  }

  mutating func addLocation(in part: String?) {
    locations.append(joined(part, "сведения о снимке"))
  }

  private func joined(_ part: String?, _ place: String) -> String {
    part.map { "\($0), \(place)" } ?? place
  }
}
