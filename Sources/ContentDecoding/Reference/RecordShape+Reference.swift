extension RecordShape {
  /// The heading of its section («Заголовок плана»).
  var heading: String { name.prefix(1).uppercased() + name.dropFirst() }

  /// A row for every key.
  var referenceTable: String {
    let head = """
      | ключ | обязателен | что писать | что значит | пример |
      | --- | --- | --- | --- | --- |

      """
    return head + fields.map { $0.referenceRow + "\n" }.joined()
  }
}

extension FieldDeclaration {
  fileprivate var referenceRow: String {
    let cells = [
      "`\(key)`", presence == .required ? "да" : "", shape.reference, meaning, "`\(example)`",
    ]
    return cells.map { "| " + $0.replacing("|", with: "\\|") + " " }.joined() + "|"
  }
}
