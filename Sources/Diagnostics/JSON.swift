/// A JSON value that is written the same on every run: keys sorted, Cyrillic and slashes as they are.
package enum JSON: Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([String: JSON])
  /// A list whose items are made one after another while it is written, so that a list of very many
  /// is never whole in memory: their number, and the item at an index.
  case rows(Int, @Sendable (Int) -> JSON)

  /// The value as text, two spaces a level, without a line end at the close.
  package var written: String {
    var output = ""
    write(into: &output, depth: 0)
    return output
  }

  private func write(into output: inout String, depth: Int) {
    switch self {
    case .null: output += "null"
    case .flag(let flag): output += flag ? "true" : "false"
    case .number(let number): output += String(number)
    case .text(let text): Self.quote(text, into: &output)
    case .list(let items):
      Self.enclose("[", items, "]", into: &output, depth: depth) { item, output in
        item.write(into: &output, depth: depth + 1)
      }
    case .rows(let count, let row):
      Self.enclose("[", 0..<count, "]", into: &output, depth: depth) { index, output in
        row(index).write(into: &output, depth: depth + 1)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.enclose("{", sorted, "}", into: &output, depth: depth) { member, output in
        Self.quote(member.key, into: &output)
        output += ": "
        member.value.write(into: &output, depth: depth + 1)
      }
    }
  }

  private static func enclose<Item>(
    _ opening: String, _ items: some Collection<Item>, _ closing: String, into output: inout String,
    depth: Int,
    write: (Item, inout String) -> Void
  ) {
    output += opening
    for (index, item) in items.enumerated() {
      output += index == 0 ? "\n" : ",\n"
      output += String(repeating: "  ", count: depth + 1)
      write(item, &output)
    }
    if !items.isEmpty { output += "\n" + String(repeating: "  ", count: depth) }
    output += closing
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\\" || TerminalText.isHidden(scalar)
  }

  private static func quote(_ text: String, into output: inout String) {
    output += "\""
    guard text.unicodeScalars.contains(where: isEscaped) else {
      output += text
      output += "\""
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default:
        if TerminalText.isHidden(scalar), scalar.value <= 0xFFFF {
          let digits = String(scalar.value, radix: 16)
          output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    output += "\""
  }
}

extension JSON: Equatable {
  /// Whether both are written the same.
  package static func == (left: JSON, right: JSON) -> Bool { left.written == right.written }
}
