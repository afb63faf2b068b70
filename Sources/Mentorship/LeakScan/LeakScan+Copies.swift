extension LeakScan {
  /// What leaks by a published file that is, byte for byte, a withheld one: a closed photo under
  /// another name. The photo of a record is none: the gate has opened it, and several people may have
  /// the same drawing.
  ///
  /// - Parameters:
  ///   - path: of the file, below the public folder.
  ///   - original: the path of the withheld one there.
  package func leaks(inCopy path: String, of original: String) -> [Leak] {
    if photos.contains(where: { "files/\($0)" == path }) { return [] }
    // The file is searched as if it said what it is.
    return leaks(in: ScannedText(Array(original.utf8), of: path, part: "копия закрытого файла"))
  }

  private var photos: [String] {
    let pictures =
      catalog.mentors.compactMap(\.photo?.value)
      + catalog.events.flatMap(\.photos).map(\.picture)
    return pictures.map(\.file.value)
  }
}
