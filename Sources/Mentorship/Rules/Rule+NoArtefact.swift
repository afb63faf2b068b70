import Diagnostics

extension Rule {
  /// A practice gives something that can be taken over: a form, a card, a scenario.
  static let noArtefact = Rule(
    RuleDescription(
      "no-artefact", .warning,
      title: "К практике приложено то, что можно взять себе",
      reason: """
        Бланк, карта или сценарий — то, с чего другая школа начнёт. Без них практику придётся \
        придумывать заново.
        """,
      remedy: "Добавьте «материалы»: id документа или файл из папки «files».",
      example: .yaml(
        wrong: "название: Урок вдвоём",
        right: """
          название: Урок вдвоём
          материалы: [files/praktiki/karta-uroka.odt]
          """))
  ) { context in
    context.catalog.practices.filter(\.materials.isEmpty).map { practice in
      Finding(
        at: practice.info.span, "нет материалов, которые взяла бы другая школа",
        notes: [
          Note("добавьте «материалы»: id документа или файл, например files/karta.odt"),
          practice.quality.note,
        ],
        on: practice.info.key)
    }
  }
}
