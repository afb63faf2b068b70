internal import Diagnostics

/// Where in an HTML page the template stands: enough of the HTML standard's tokenizer to tell text
/// from tags, attribute values and code.
struct HTMLContext: Sendable {
  enum State: Sendable, Equatable {
    case text
    /// After `<` or `</`.
    case tagOpening
    case elementName
    /// In a tag, where an attribute may begin.
    case betweenAttributes
    case attributeName
    case afterAttributeName
    case beforeValue
    case quotedValue(UInt8)
    case unquotedValue
    /// In a tag after a condition that may or may not have written part of a name.
    case unsure
    /// After `<!` and this many dashes.
    case declarationOpening(dashes: Int)
    case declaration
    /// In a comment, after this many dashes in a row.
    case comment(dashes: Int)
    /// In an element whose content is not markup, after this many bytes of its closing tag.
    case rawContent(matched: Int)
  }

  var state = State.text
  /// The name of the tag's, or the raw content's, element, in lower case.
  var element: [UInt8] = []
  var isClosingTag = false
  /// The name of the attribute, in lower case.
  var attribute: [UInt8] = []
  /// Whether the attribute has one name whichever conditions hold.
  var isAttributeSure = true
  /// Whether the attribute's value may still be empty.
  var isValueEmpty = true
  /// Where the construct began that is not finished.
  var opening: SourceSpan?
}

extension HTMLContext {
  /// What a value written here would become.
  enum Place: Sendable, Equatable {
    case text
    /// `<title>` and `<textarea>`: words, no markup.
    case wordsOnly
    case script
    case comment
    /// Inside a tag but in no attribute's value.
    case tag
    case unquotedValue
    case value(AttributeKind)
  }

  /// What an attribute's value is to a browser.
  enum AttributeKind: Sendable, Equatable {
    case plain
    case address
    case addressList
    case code
    /// A condition decides the name.
    case unsure
  }

  var place: Place {
    switch state {
    case .text: .text
    case .tagOpening, .elementName, .betweenAttributes, .attributeName, .afterAttributeName,
      .unsure, .declarationOpening, .declaration:
      .tag
    case .beforeValue, .unquotedValue: .unquotedValue
    case .quotedValue: .value(attributeKind)
    case .comment: .comment
    case .rawContent: Self.isWordsOnly(element) ? .wordsOnly : .script
    }
  }

  var attributeName: String { String(decoding: attribute, as: UTF8.self) }
  var elementName: String { String(decoding: element, as: UTF8.self) }

  private var attributeKind: AttributeKind {
    guard isAttributeSure else { return .unsure }
    switch attributeName {
    case "href", "src", "action", "formaction", "poster", "cite", "data", "manifest",
      "background", "longdesc", "xlink:href":
      return .address
    case "srcset", "imagesrcset", "ping": return .addressList
    case "style", "srcdoc": return .code
    default: return attribute.starts(with: "on".utf8) ? .code : .plain
    }
  }

  static func isWordsOnly(_ element: [UInt8]) -> Bool {
    ["title", "textarea"].contains(String(decoding: element, as: UTF8.self))
  }

  static func hasRawContent(_ element: [UInt8]) -> Bool {
    isWordsOnly(element)
      || ["script", "style", "iframe", "xmp", "noembed", "noframes", "plaintext"]
        .contains(String(decoding: element, as: UTF8.self))
  }
}
