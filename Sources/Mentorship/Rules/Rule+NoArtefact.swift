import Diagnostics

extension Rule {
  /// A practice gives something that can be taken over: a form, a card, a scenario.
  static let noArtefact = Rule(
    "no-artefact", .warning, "К практике приложено то, что можно взять себе"
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
