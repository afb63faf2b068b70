import Diagnostics

extension ScalarShape {
  /// The name of a record.
  static let id = ScalarShape(
    "id", remedy: "id — имя файла без окончания: латинские строчные буквы, цифры и дефис",
    pattern: ScalarPattern.id, numbers: .whole(0...999_999_999))

  /// The members of a schema for a value that is there.
  ///
  /// A number is a value too where an editor reads one in what the program takes for text.
  var schema: [String: JSON] {
    var members = numberMembers
    members["pattern"] = .text(pattern ?? #"\S"#)
    members["patternErrorMessage"] = .text(remedy ?? "впишите значение")
    return members
  }

  private var numberMembers: [String: JSON] {
    switch numbers {
    case .none: ["type": .text("string")]
    case .all: ["type": .texts("string", "number")]
    case .whole(let range):
      [
        "type": .texts("string", "integer"), "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .decimal(let bound):
      [
        "type": .texts("string", "number"), "minimum": .number(0),
        "exclusiveMaximum": .number(bound),
      ]
    }
  }
}
