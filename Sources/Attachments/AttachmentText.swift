/// Words of a file that stand together, and where.
package struct AttachmentText: Sendable, Hashable {
  /// As a person would name it: «с. 3», «свойство «Автор»», «лист «Итоги», ячейка B4».
  package let place: String
  package let words: String
  /// Whether they belong to an electronic signature, which cannot be mended, only left out.
  package let isInSignature: Bool

  package init(place: String, words: String, isInSignature: Bool = false) {
    self.place = place
    self.words = words
    self.isInSignature = isInSignature
  }
}
