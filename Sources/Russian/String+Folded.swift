extension String {
  /// The text as it is compared and put in order: without case, «ё» as «е».
  package var folded: String { lowercased().replacing("ё", with: "е") }
}
