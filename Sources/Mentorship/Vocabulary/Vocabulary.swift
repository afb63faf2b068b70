/// The closed lists of words that records use; a school may replace any of them.
package struct Vocabulary: Sendable {
  package var roles: [Term]
  package var functions: [Term]
  package var groups: [Term]
  package var forms: [Term]
  package var kinds: [Term]
  package var documentKinds: [Term]
  package var abbreviations: [Term]

  package init(
    roles: [Term], functions: [Term], groups: [Term], forms: [Term], kinds: [Term],
    documentKinds: [Term], abbreviations: [Term]
  ) {
    self.roles = roles
    self.functions = functions
    self.groups = groups
    self.forms = forms
    self.kinds = kinds
    self.documentKinds = documentKinds
    self.abbreviations = abbreviations
  }
}
