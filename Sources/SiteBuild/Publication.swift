/// What a publication did.
package struct Publication: Sendable {
  /// How many files were written anew.
  package let written: Int
  /// How many did not change and are the same files as before.
  package let linked: Int
  /// Where files now are that others had put into the public folder.
  package let setAside: [String]
  /// What went wrong after the new site was public: the old one could not be cleared away.
  package let leftover: BuildFailure?
}
