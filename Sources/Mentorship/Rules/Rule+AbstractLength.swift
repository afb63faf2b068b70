import Diagnostics
private import Russian

extension Rule {
  /// An abstract can be read in a list.
  static let abstractLength = Rule(
    "abstract-length", .error, "Аннотация практики не длиннее 300 знаков"
  ) { context in
    context.catalog.practices.compactMap { practice in
      let length = practice.abstract.value.count
      guard length > mostCharacters else { return nil }
      let characters = Plural("знак", "знака", "знаков")
      return Finding(
        at: practice.abstract.span,
        "аннотация: \(characters(length)) при пределе \(mostCharacters)",
        notes: [Note("сократите на \(characters(length - mostCharacters)); подробности — в текст")],
        on: practice.info.key)
    }
  }
}

/// Content format, section 3.
private let mostCharacters = 300
