extension HTMLContext {
  /// Goes on over bytes of the page, and returns where the last construct in them opened.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var opening: Int?
    var index = 0
    while index < bytes.count {
      // Most of a page is text.
      if case .text = state {
        if bytes[index] == Self.less {
          open()
          opening = index
        }
      } else {
        read(bytes[index])
      }
      index += 1
    }
    return opening
  }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: if byte == Self.less { open() }
    case .tagOpening: readTagOpening(byte)
    case .elementName: if !readEndOfName(byte) { element.append(Self.lower(byte)) }
    case .betweenAttributes, .afterAttributeName: readBetweenAttributes(byte)
    case .attributeName, .unsure: readAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .quotedValue(let quote): readQuoted(byte, quote)
    case .unquotedValue: readUnquoted(byte)
    case .declarationOpening(let dashes): readDeclarationOpening(byte, dashes)
    case .declaration: if byte == Self.greater { state = .text }
    case .comment(let dashes): readComment(byte, dashes)
    case .rawContent(let matched): readRaw(byte, matched)
    }
  }

  /// A value was written here.
  mutating func readValue() {
    isValueEmpty = false
    switch state {
    case .beforeValue: state = .unquotedValue
    case .rawContent: state = .rawContent(matched: 0)
    case .comment: state = .comment(dashes: 0)
    default: break
    }
  }

  private static let less = UInt8(ascii: "<")
  private static let greater = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")
  private static let equals = UInt8(ascii: "=")
  private static let dash = UInt8(ascii: "-")

  private static func lower(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  private mutating func open() {
    state = .tagOpening
    element = []
    isClosingTag = false
  }

  private mutating func readTagOpening(_ byte: UInt8) {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z":
      state = .elementName
      element = [Self.lower(byte)]
    case "/" where !isClosingTag: isClosingTag = true
    case "!" where !isClosingTag: state = .declarationOpening(dashes: 0)
    case "?" where !isClosingTag: state = .declaration
    case "<": open()
    default: state = .text
    }
  }

  private mutating func readBetweenAttributes(_ byte: UInt8) {
    if isWhitespace(byte) { return }
    if byte == Self.equals, state == .afterAttributeName {
      state = .beforeValue
    } else if byte == Self.slash {
      state = .betweenAttributes
    } else if byte == Self.greater {
      endTag()
    } else {
      state = .attributeName
      attribute = [Self.lower(byte)]
      isAttributeSure = true
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    if isWhitespace(byte) {
      if state == .unsure { isAttributeSure = false }
      state = .afterAttributeName
    } else if byte == Self.equals {
      if state == .unsure { isAttributeSure = false }
      state = .beforeValue
    } else if !readEndOfName(byte) {
      if state == .unsure { isAttributeSure = false }
      state = .attributeName
      attribute.append(Self.lower(byte))
    }
  }

  /// White space, `/` and `>` end a name.
  private mutating func readEndOfName(_ byte: UInt8) -> Bool {
    if byte == Self.greater {
      endTag()
    } else if byte == Self.slash || isWhitespace(byte) {
      state = .betweenAttributes
    } else {
      return false
    }
    return true
  }

  private mutating func endTag() {
    let isRaw = !isClosingTag && Self.hasRawContent(element)
    state = isRaw ? .rawContent(matched: 0) : .text
    attribute = []
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    isValueEmpty = true
    if isWhitespace(byte) { return }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .quotedValue(byte)
    } else if byte == Self.greater {
      endTag()
    } else {
      state = .unquotedValue
    }
  }

  private mutating func readQuoted(_ byte: UInt8, _ quote: UInt8) {
    if byte == quote {
      state = .betweenAttributes
    } else if !isWhitespace(byte) {
      isValueEmpty = false
    }
  }

  private mutating func readUnquoted(_ byte: UInt8) {
    if byte == Self.greater {
      endTag()
    } else if isWhitespace(byte) {
      state = .betweenAttributes
    }
  }

  private mutating func readDeclarationOpening(_ byte: UInt8, _ dashes: Int) {
    if byte == Self.dash {
      state = dashes == 1 ? .comment(dashes: 2) : .declarationOpening(dashes: 1)
    } else {
      state = byte == Self.greater ? .text : .declaration
    }
  }

  private mutating func readComment(_ byte: UInt8, _ dashes: Int) {
    if byte == Self.dash {
      state = .comment(dashes: dashes + 1)
    } else if dashes >= 2, byte == Self.greater {
      state = .text
    } else if dashes < 2 || byte != UInt8(ascii: "!") {
      state = .comment(dashes: 0)
    }
  }

  /// Looks for `</name` with white space, `/` or `>` after it.
  private mutating func readRaw(_ byte: UInt8, _ matched: Int) {
    let wanted = [Self.less, Self.slash] + element
    if matched == wanted.count, isWhitespace(byte) || byte == Self.slash || byte == Self.greater {
      isClosingTag = true
      state = .betweenAttributes
      readBetweenAttributes(byte)
    } else if matched < wanted.count, Self.lower(byte) == wanted[matched] {
      state = .rawContent(matched: matched + 1)
    } else {
      state = .rawContent(matched: byte == Self.less ? 1 : 0)
    }
  }
}
