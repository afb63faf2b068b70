/// Words of a file that stand together, and where.
package struct AttachmentText: Sendable, Equatable {
  /// As a person would name it: «с. 3», «свойство «Автор»», «лист «Итоги», ячейка B4».
  package let place: String
  package let words: String

  package init(place: String, words: String) {
    self.place = place
    self.words = words
  }
}
