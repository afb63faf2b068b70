import Diagnostics
private import Russian

extension Rule {
  /// An abstract can be read in a list.
  static let abstractLength = Rule(
    RuleDescription(
      "abstract-length", .error,
      title: "Аннотация практики не длиннее 300 знаков",
      reason: "Аннотацию читают в списке практик, где на неё отведено несколько строк.",
      remedy: """
        Сократите аннотацию до главного: для кого практика и что даёт. Подробности перенесите в \
        текст.
        """,
      example: .yaml(
        wrong: """
          аннотация: >-
            Практика родилась в 2019 году, когда в школу пришли сразу четыре молодых учителя …
          """,
        right: """
          аннотация: Разбор урока вдвоём по карте из семи вопросов помогает молодому учителю увидеть свой урок.
          """))
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
