/// Judges the words of a link by what they tell when read alone, as a screen reader lists them.
enum LinkWords {
  private static let empty: Set<String> = [
    "здесь", "тут", "скачать", "подробнее", "далее", "сюда", "ссылка", "по ссылке", "читать далее",
    "читать", "открыть", "смотреть", "перейти", "подробно",
  ]

  /// The bytes of the longest of them, so that long words need no look.
  private static let longestEmpty = empty.map(\.utf8.count).max() ?? 0

  /// What is wrong with the words, or nothing.
  static func fault(of text: String, leadingTo address: String) -> String? {
    let words = text.trimmedOfSigns
    if words.isEmpty { return "у ссылки нет слов" }
    if words.utf8.count <= longestEmpty, empty.contains(words.lowercased()) {
      return "«\(words)» — слова ссылки, по которым не понять, куда она ведёт"
    }
    return beginsAddress(text) || text.utf8.elementsEqual(address.utf8)
      ? "адрес «\(text.prefix(60))» вместо слов ссылки" : nil
  }

  private static func beginsAddress(_ text: String) -> Bool {
    // Small letters; the signs stay as they are.
    let start = text.utf8.prefix("https://".utf8.count).map { $0 | 0x20 }
    return ["http://", "https://", "www."].contains { start.starts(with: $0.utf8) }
  }
}

extension String {
  /// The text without blanks, full stops, arrows and quotes around it.
  fileprivate var trimmedOfSigns: String {
    let isSign = { (character: Character) in !character.isLetter && !character.isNumber }
    let start = drop(while: isSign)
    let end = start.lastIndex { !isSign($0) }
    return end.map { String(start[...$0]) } ?? ""
  }
}
