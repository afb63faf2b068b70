package import Diagnostics

/// The rules of reading one file's text.
package enum SyntaxRules {
  /// How data and files are written.
  package static let data: [RuleDescription] = [
    .textEncoding, .textTooLarge, .textLimits, .frontMatter, .yamlSyntax, .listDash,
    .yamlUnsupported, .duplicateKey, .csvSyntax,
  ]

  /// What the text of a page may hold.
  package static let bodies: [RuleDescription] = [
    .headingLevel, .emptyHeading, .linkText, .emptyLink, .forbiddenAddress,
    .imageWithoutDescription, .bareTable, .tableCaption, .tableShape, .rawHTML,
  ]
}
