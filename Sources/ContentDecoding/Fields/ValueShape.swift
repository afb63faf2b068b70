/// What may be written as a value.
///
/// The Russian words for it, an editor's schema and the field reference are made from this.
package indirect enum ValueShape: Sendable {
  /// A line of text.
  case scalar(ScalarShape)
  /// One of a few words.
  ///
  /// - Parameters:
  ///   - name: what the word is, in the nominative («уровень документа»).
  case words(name: String, [String])
  /// A word of the school's vocabulary.
  case term(VocabularyList)
  /// The name of a record.
  case id(IDKind)
  /// Several values; one value alone is a list of one.
  case list(of: ValueShape)
  /// A record inside a record; asked for late, since records may hold their own kind.
  case record(@Sendable () -> RecordShape)
  /// A record that is of one kind with a certain key and of another without it.
  case recordByKey(@Sendable () -> RecordAlternative)
  case either(ValueShape, ValueShape)
}

extension ValueShape {
  /// What is expected, in a few Russian words in the nominative («дата»).
  var name: String {
    switch self {
    case .scalar(let shape): shape.name
    case .words(let name, _): name
    case .term(let list): "слово из списка «\(list.rawValue)» словаря"
    case .id(let kind): kind.rawValue
    case .list(let element): "список: \(element.name)"
    case .record(let shape): shape().name
    case .recordByKey(let alternative): alternative().without.name
    case .either(let one, let other): "\(one.name) или \(other.name)"
    }
  }

  /// Whether nothing at all is a value and not a missing one.
  var allowsEmpty: Bool {
    if case .scalar(let shape) = self { shape.allowsEmpty } else { false }
  }
}
