package import Diagnostics

/// The rules of templates.
package enum TemplateRules {
  package static let all: [RuleDescription] = [
    .templateMissing, .templateUnused, .templateUnknownName, .templateNotAView, .templateNotText,
    .templateNotASection, .templateEscapedMarkup, .templateUnescapedText, .templateUnclosedTag,
    .templateBadTag, .templateChangedDelimiter, .templateUnsupportedTag, .templateUnclosedSection,
    .templateWrongClosing, .templateTooDeep, .templateMissingPartial, .templateMissingParent,
    .templateRecursion, .templateTooLarge, .templateUnknownBlock, .templateDuplicateBlock,
    .templateTextInParent, .templateTagInCode, .templateTagInComment, .templateTagInMarkup,
    .templateUnquotedAttribute, .templateUnsureAttribute, .templateMarkupInWords,
    .templateNotAnAddress, .templateAddressNotFirst, .templateSplitMarkup,
    .templateUnfinishedMarkup,
  ]
}
