/// Whom a personal value is about.
package struct PersonalSubject: Sendable, Hashable {
  /// The name by which consents speak of the person; nothing for somebody whom none can name.
  package let id: String?
  /// Whether the fields open by law are open.
  package let isStaff: Bool
  /// The file and the place in it of somebody whom no consent can name, to tell one from another.
  package let place: String?

  package init(id: String?, isStaff: Bool, place: String? = nil) {
    self.id = id
    self.isStaff = isStaff
    self.place = place
  }
}
