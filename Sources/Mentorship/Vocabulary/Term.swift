private import Russian

/// A word of the vocabulary.
package struct Term: Sendable, Hashable {
  package let name: String
  package let plural: String?
  package let abbreviation: String?
  package let expansion: String?

  package init(
    _ name: String, plural: String? = nil, abbreviation: String? = nil, expansion: String? = nil
  ) {
    self.name = name
    self.plural = plural
    self.abbreviation = abbreviation
    self.expansion = expansion
  }

  /// The name in an address.
  package var slug: String { Transliteration.slug(name) }
}
