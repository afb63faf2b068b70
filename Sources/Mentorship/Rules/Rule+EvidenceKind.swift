import Diagnostics

extension Rule {
  /// The evidence is of the kind that the result names: an order proves «Приказ».
  static let evidenceKind = Rule(
    RuleDescription(
      "evidence-kind", .warning,
      title: "Подтверждение того же вида, что и результат",
      reason: """
        Если результат — приказ, подтвердить его должен приказ: протокол или отчёт доказывает \
        другое.
        """,
      remedy: """
        Добавьте в «подтверждения» документ нужного вида. Если документ верный, проверьте его \
        «вид».
        """,
      example: .yaml(
        wrong: """
          результат: Приказ
          подтверждения: [protokol-soveshchaniia]
          """,
        right: """
          результат: Приказ
          подтверждения: [prikaz-o-vnedrenii]
          """))
  ) { context in
    let kinds = context.catalog.vocabulary.documentKinds.map { $0.name.lowercased() }
    let kindByID = Dictionary(
      context.catalog.documents.map { ($0.id.text, $0.kind.value.lowercased()) },
      uniquingKeysWith: { first, _ in first })
    return context.activities.compactMap { activity in
      let result = activity.result.value.lowercased()
      guard !activity.completions.isEmpty, let proof = activity.evidence.first,
        let wanted = kinds.filter(result.hasPrefix).max(by: { $0.count < $1.count })
      else { return nil }
      let given = activity.evidence.compactMap { kindByID[$0.value] }
      guard given.count == activity.evidence.count, given.allSatisfy(kinds.contains),
        !given.contains(wanted)
      else { return nil }
      return Finding(
        at: proof.span, "результат — «\(activity.result.value)», а среди подтверждений нет такого",
        notes: [Note("вид подтверждения — «\(given[0])»; нужен документ вида «\(wanted)»")],
        on: activity.info.key)
    }
  }
}
