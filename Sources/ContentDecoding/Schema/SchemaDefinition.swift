import Diagnostics

/// What schemas define once and refer to.
enum SchemaDefinition {
  /// The name of the definition of a value that is not there.
  static let nothing = "nothing"

  /// Nothing, or white space between quotes. Said by what it is not: editors offer a `null` for the
  /// type of that name, and the program would read it as a word.
  static let blank: JSON = .object([
    "not": .object([
      "anyOf": .list([
        .object(["type": .texts("boolean", "number", "array", "object")]),
        .object(["type": .text("string"), "pattern": .text(#"\S"#)]),
      ])
    ])
  ])

  static func reference(to name: String) -> [String: JSON] { ["$ref": .text("#/$defs/\(name)")] }
}

extension JSON {
  static func texts(_ texts: String...) -> JSON { .list(texts.map(JSON.text)) }
}
