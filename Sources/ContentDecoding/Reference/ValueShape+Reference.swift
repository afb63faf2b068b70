extension ValueShape {
  /// What may be written, with links to the chapters that say more.
  var reference: String {
    switch self {
    case .scalar(let shape): shape.name
    case .words(let name, let words): Self.reference(name, words)
    case .term(let list): "слово из списка «\(list.rawValue)» \(Self.vocabulary)"
    case .id(let kind): kind.rawValue
    case .list(let element): "список: \(element.reference)"
    case .record(let shape): "набор ключей \(Self.link(shape()))"
    case .recordByKey(let alternative): Self.reference(alternative())
    case .either(let one, let other): "\(one.reference) или \(other.reference)"
    }
  }

  /// Many words have a chapter of their own elsewhere.
  private static func reference(_ name: String, _ words: [String]) -> String {
    guard let last = words.last, words.count <= mostWords else { return name }
    return words.dropLast().joined(separator: ", ") + " или " + last
  }

  private static let mostWords = 12

  private static func reference(_ alternative: RecordAlternative) -> String {
    "набор ключей \(link(alternative.without)) или, если в нём есть ключ «\(alternative.key)», "
      + link(alternative.with)
  }

  private static let vocabulary = ContentReference.link(
    "словаря", to: "Словарь: `vocabulary.yaml`")

  private static func link(_ record: RecordShape) -> String {
    ContentReference.link(record.name, to: record.heading)
  }
}
