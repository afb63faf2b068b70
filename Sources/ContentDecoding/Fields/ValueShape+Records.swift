extension ValueShape {
  /// The kinds of record that the value may be or have in it, each once, in the order of mention.
  var allRecords: [RecordShape] {
    var found: [RecordShape] = []
    var names: Set<String> = []
    var rest = records[...]
    while let record = rest.popFirst() {
      guard names.insert(record.name).inserted else { continue }
      found.append(record)
      rest = record.fields.flatMap(\.shape.records) + rest
    }
    return found
  }

  /// The kinds of record that the value may be itself.
  private var records: [RecordShape] {
    switch self {
    case .scalar, .words, .term, .id: []
    case .list(let element): element.records
    case .record(let shape): [shape()]
    case .recordByKey(let alternative): [alternative().without, alternative().with]
    case .either(let one, let other): one.records + other.records
    }
  }
}
