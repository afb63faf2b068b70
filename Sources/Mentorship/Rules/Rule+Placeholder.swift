import Diagnostics

extension Rule {
  /// No blank of a template is left; a record that is a blank form has them by its nature.
  static let placeholder = Rule(
    RuleDescription(
      "placeholder", .error,
      title: "В тексте не осталось мест, которые надо было заполнить",
      reason: """
        Пустая строка бланка или «Ф.И.О.» на сайте значат, что документ выложили незаполненным.
        """,
      remedy: """
        Впишите то, что должно стоять на этом месте. Чистый бланк публикуют записью вида «форма».
        """,
      example: .markdown(
        wrong: "Назначить куратором ____________ (Ф.И.О.).",
        right: "Назначить куратором методиста школы."))
  ) { context in
    context.wordingFindings(in: context.filledProse) { bytes in
      bytes.placeholders.filter { !bytes.isSignatureLine($0) }.map {
        WordingFault(
          range: $0, message: "«\(bytes.text($0))» — место, которое осталось незаполненным",
          remedy: "впишите, что нужно; пустой бланк публикуют записью вида «форма»")
      }
    }
  }
}

extension RuleContext {
  /// All prose but that of blank forms.
  var filledProse: [Prose] {
    let forms = Set(catalog.documents.filter { $0.kind.value == "форма" }.map(\.info.key))
    return catalog.prose.filter { !forms.contains($0.record) }
  }
}
