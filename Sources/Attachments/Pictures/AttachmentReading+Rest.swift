extension AttachmentReading {
  /// Tells of what stands behind the end of a picture, where no viewer looks: a film, another picture,
  /// words. Some cameras fill the file with zeros.
  mutating func addRest(_ bytes: ArraySlice<UInt8>, in part: String?) {
    if !bytes.allSatisfy({ $0 == 0 }) { addGap(.appendedData, in: part) }
  }
}
