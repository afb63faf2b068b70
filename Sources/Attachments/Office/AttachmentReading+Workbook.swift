extension AttachmentReading {
  /// Adds the cells of a workbook: a cell may hold but the number of a string that stands elsewhere.
  mutating func addWorkbook(
    _ files: [String: [UInt8]], in part: String?, _ limits: ReadingLimits
  ) {
    guard !files.isEmpty else { return }
    var book = Workbook()
    var shared = SharedStrings()
    var rest = OfficeWords()
    readPart("xl/workbook.xml", files, in: part, limits) {
      book.takeSheets($0)
      rest.take($0)
    }
    readPart("xl/_rels/workbook.xml.rels", files, in: part, limits) { book.takeFiles($0) }
    readPart("xl/sharedStrings.xml", files, in: part, limits) { shared.take($0) }
    var room = limits.output
    var used: Set<Int> = []
    for file in files.keys.sorted() where file.hasPrefix("xl/worksheets/") {
      var words = SheetWords(strings: shared.strings, limit: room)
      readPart(file, files, in: part, limits) { words.take($0) }
      room = max(0, room - words.size)
      used.formUnion(words.used)
      if words.isOverfull { addGap(.tooLarge("слишком много текста"), in: Self.inside(file, part)) }
      add(words, of: "лист «\(book.sheet(in: file))»", in: part)
    }
    for name in book.names.values.sorted() { add(name, at: "название листа", in: part) }
    add(rest, at: "книга", in: part)
    for (index, string) in shared.strings.enumerated() where !used.contains(index) {
      add(string, at: "строка без ячейки", in: part)
    }
  }

  private mutating func readPart(
    _ name: String, _ files: [String: [UInt8]], in part: String?, _ limits: ReadingLimits,
    _ take: (XMLEvent) -> Void
  ) {
    guard let bytes = files[name] else { return }
    do {
      try readXML(bytes, limits, take)
    } catch {
      addGap(error.gap, in: Self.inside(name, part))
    }
  }

  private mutating func add(_ words: SheetWords, of sheet: String, in part: String?) {
    for row in words.rows { add(row.words, at: "\(sheet), \(row.place)", in: part) }
    add(words.rest.text, at: sheet, in: part)
    for aside in words.rest.asides { add(aside.words, at: "\(sheet), \(aside.place)", in: part) }
  }
}
