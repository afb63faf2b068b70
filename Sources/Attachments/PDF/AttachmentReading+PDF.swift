extension AttachmentReading {
  /// Reads a PDF file by poppler's tools and qpdf.
  mutating func addPDF(at file: String, _ tools: PDFTools, _ limits: ReadingLimits) {
    let pages = output(
      of: tools.text, ["-q", "-enc", "UTF-8", "-l", String(limits.pages + 1), file, "-"], limits)
    let objects = output(
      of: tools.objects,
      ["--json=2", "--json-key=qpdf", "--json-stream-data=none", "--no-warn", "--", file],
      accepting: [0, 3], limits)
    guard !gaps.contains(where: { $0.reason == .encrypted }) else {
      gaps = [AttachmentGap(.encrypted)]
      return
    }
    let strings = objects.map { PDFObjects(json: $0) }
    if let pages { addPages(pages, hasPictures: strings?.hasPictures ?? true, limits) }
    if let strings { addObjects(strings, limits) }
    if let metadata = output(of: tools.information, ["-meta", file], limits), !metadata.isEmpty {
      addXMP(metadata, in: nil, limits)
    }
  }

  private mutating func addPages(_ output: [UInt8], hasPictures: Bool, _ limits: ReadingLimits) {
    // Poppler ends every page with a form feed.
    let pages = output.split(separator: 0x0C, omittingEmptySubsequences: false).dropLast()
    if pages.count > limits.pages {
      addGap(.tooLarge("больше \(limits.pages) страниц"), in: "с. \(limits.pages + 1) и дальше")
    }
    var bare: [Int] = []
    for (index, page) in pages.prefix(limits.pages).enumerated() {
      let words = String(decoding: page, as: UTF8.self)
      if words.allSatisfy(\.isWhitespace) { bare.append(index + 1) }
      add(Hyphenation.joined(words), at: "с. \(index + 1)", in: nil)
    }
    if hasPictures, !bare.isEmpty { addGap(.picturesOfText, in: PageNumbers.words(for: bare)) }
  }

  private mutating func addObjects(_ objects: PDFObjects, _ limits: ReadingLimits) {
    for string in objects.strings { add(string.words, at: string.place, in: nil) }
    for signature in objects.signatures { addSignature(signature, limits) }
    if objects.hasCertificateStore {
      addGap(.unknownFormat("сертификаты для проверки подписи"), in: "электронная подпись")
    }
    for name in objects.embeddedFiles {
      addGap(.unknownFormat("вложенный файл"), in: name)
    }
  }

  /// What a tool prints; a gap, and nothing, when it could not read the file.
  private mutating func output(
    of tool: PDFTools.Tool, _ arguments: [String], accepting codes: Set<Int32> = [0],
    _ limits: ReadingLimits
  ) -> [UInt8]? {
    guard let program = tool.program else {
      addGap(.missingTool(tool.name), in: nil)
      return nil
    }
    switch program.run(arguments, limits) {
    case .finished(let code, let output, _) where codes.contains(code): return output
    case .finished(_, _, let errors): addGap(reason(errors), in: nil)
    case .tooLong: addGap(.slowTool(tool.name), in: nil)
    case .tooMuch: addGap(.tooLarge("слишком много текста"), in: nil)
    case .failed: addGap(.failedTool(tool.name), in: nil)
    }
    return nil
  }

  /// Both tools say in words alone that a password is missing.
  private func reason(_ errors: [UInt8]) -> AttachmentGap.Reason {
    let words = String(decoding: errors, as: UTF8.self).lowercased()
    return ["password", "encrypt"].contains(where: words.contains) ? .encrypted : .damaged
  }
}
