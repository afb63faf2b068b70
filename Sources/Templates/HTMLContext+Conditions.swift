extension HTMLContext {
  /// Where the page may stand after a section that may or may not have been shown: nothing when the
  /// two ways end in different kinds of place.
  func joined(with shown: HTMLContext) -> HTMLContext? {
    guard isSameKind(as: shown) else { return nil }
    var joined = shown
    joined.isValueEmpty = isValueEmpty || shown.isValueEmpty
    let isCertain =
      state == shown.state && attribute == shown.attribute
      || shown.state == .betweenAttributes
        && state == .betweenAttributes
    if isBetweenValues, !isCertain { joined.state = .unsure }
    joined.isAttributeSure = isAttributeSure && shown.isAttributeSure
    return joined
  }

  private func isSameKind(as other: HTMLContext) -> Bool {
    if isBetweenValues {
      return other.isBetweenValues && element == other.element && isClosingTag == other.isClosingTag
    }
    switch (state, other.state) {
    case (.quotedValue(let quote), .quotedValue(let otherQuote)):
      return quote == otherQuote && attribute == other.attribute
    case (.rawContent, .rawContent): return element == other.element
    case (.comment, .comment): return true
    default: return state == other.state
    }
  }

  /// In a tag, outside of values.
  private var isBetweenValues: Bool {
    switch state {
    case .elementName, .betweenAttributes, .attributeName, .afterAttributeName, .unsure: true
    default: false
    }
  }
}
