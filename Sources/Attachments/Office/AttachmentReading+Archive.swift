extension AttachmentReading {
  /// Reads an archive: of an office file all parts with words, of another the files that can be read.
  ///
  /// - Parameters:
  ///   - part: where the archive itself stands, when it stands in another.
  ///   - depth: how many archives it stands in.
  mutating func addArchive(
    _ bytes: [UInt8], in part: String?, depth: Int, _ limits: ReadingLimits
  ) {
    guard depth < limits.nesting else {
      return addGap(.tooLarge("архив в архиве слишком глубоко"), in: part)
    }
    let opened: Void? = ZipArchive.with(bytes) { archive in
      addParts(of: archive, in: part, depth: depth, limits)
    }
    if opened == nil { addGap(.damaged, in: part) }
  }

  private mutating func addParts(
    of archive: borrowing ZipArchive, in part: String?, depth: Int, _ limits: ReadingLimits
  ) {
    guard archive.count <= limits.entries else {
      return addGap(.tooLarge("больше \(limits.entries) частей"), in: part)
    }
    guard !isEncryptedDocument(archive) else { return addGap(.encrypted, in: part) }
    var unpacked = 0
    var sheets: [String: [UInt8]] = [:]
    for index in 0..<archive.count {
      guard let entry = archive.entry(at: index) else {
        addGap(.damaged, in: part)
        continue
      }
      let kind = OfficePart(entry.name)
      guard kind != .passedOver else { continue }
      guard entry.size <= limits.archive - unpacked else {
        return addGap(.tooLarge("распакованное слишком велико"), in: part)
      }
      unpacked += entry.size
      guard let bytes = contents(of: entry, archive, in: part, limits) else { continue }
      if kind == .sheets {
        sheets[entry.name] = bytes
      } else {
        add(bytes, as: kind, named: entry.name, in: part, depth: depth, limits)
      }
    }
    addWorkbook(sheets, in: part, limits)
  }

  /// The bytes of a part; a gap, and nothing, when it cannot or may not be unpacked.
  private mutating func contents(
    of entry: ZipArchive.Entry, _ archive: borrowing ZipArchive, in part: String?,
    _ limits: ReadingLimits
  ) -> [UInt8]? {
    let place = Self.inside(entry.name, part)
    if entry.isEncrypted {
      addGap(.encrypted, in: part)
    } else if entry.size > limits.entry || isSwollen(entry, limits) {
      addGap(.tooLarge("распакованное слишком велико"), in: place)
    } else if let bytes = archive.contents(of: entry) {
      return bytes
    } else {
      addGap(.damaged, in: place)
    }
    return nil
  }

  /// Whether it is an OpenDocument file with a password (OpenDocument 1.2, part 3, 3.4): its parts look
  /// whole, and are noise.
  private func isEncryptedDocument(_ archive: borrowing ZipArchive) -> Bool {
    guard let manifest = archive.entry(named: "META-INF/manifest.xml"), manifest.size < 1 << 20,
      let bytes = archive.contents(of: manifest)
    else { return false }
    return bytes.firstRange(of: Array("encryption-data".utf8)) != nil
  }

  private func isSwollen(_ entry: ZipArchive.Entry, _ limits: ReadingLimits) -> Bool {
    entry.size > 1 << 20 && entry.size / limits.ratio > entry.packed
  }

  private mutating func add(
    _ bytes: [UInt8], as kind: OfficePart, named name: String, in part: String?, depth: Int,
    _ limits: ReadingLimits
  ) {
    let place = Self.inside(name, part)
    if kind == .unknown || kind == .archive { add(name, at: "имя файла в архиве", in: part) }
    switch kind {
    case .words(let words): addWords(bytes, at: words, named: name, in: part, limits)
    case .properties: addProperties(bytes, named: name, in: part, limits)
    case .picture(.jpeg): addJPEG(bytes, in: place, limits)
    case .picture(.png): addPNG(bytes, in: place, limits)
    case .picture(.gif): addGIF(bytes, in: place, limits)
    case .drawing: addGap(.unknownFormat("векторный рисунок"), in: place)
    case .archive: addArchive(bytes, in: place, depth: depth + 1, limits)
    default: addGap(.unknownFormat("вложенный файл"), in: place)
    }
  }

  private mutating func addWords(
    _ bytes: [UInt8], at place: String, named name: String, in part: String?,
    _ limits: ReadingLimits
  ) {
    var words = OfficeWords()
    do {
      try readXML(bytes, limits) { words.take($0) }
    } catch {
      addGap(error.gap, in: Self.inside(name, part))
    }
    add(words, at: place, in: part)
  }

  mutating func add(_ words: OfficeWords, at place: String, in part: String?) {
    add(words.text, at: place, in: part)
    for aside in words.asides { add(aside.words, at: aside.place, in: part) }
  }

  private mutating func addProperties(
    _ bytes: [UInt8], named name: String, in part: String?, _ limits: ReadingLimits
  ) {
    var properties = DocumentProperties()
    do {
      try readXML(bytes, limits) { properties.take($0) }
    } catch {
      addGap(error.gap, in: Self.inside(name, part))
    }
    for property in properties.found { add(property.words, at: property.place, in: part) }
  }

  /// «внутри: word/embeddings/report.bin».
  static func inside(_ name: String, _ part: String?) -> String {
    part.map { "\($0) / \(name)" } ?? "внутри: \(name)"
  }
}
