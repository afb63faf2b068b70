/// Whom a personal value is about.
package struct PersonalSubject: Sendable, Hashable {
  /// The name by which consents speak of the person; nothing for somebody whom none can name.
  package let id: String?
  /// Whether the fields open by law are open.
  package let isStaff: Bool

  package init(id: String?, isStaff: Bool) {
    self.id = id
    self.isStaff = isStaff
  }
}
