import Diagnostics

extension Rule {
  /// An event whose participants are spoken of had some.
  static let noParticipants = Rule(
    RuleDescription(
      "no-participants", .warning,
      title: "Если участники события названы, их не ноль",
      reason: "Событие без участников обычно значит, что число ещё не вписали.",
      remedy: "Впишите число или id наставников. Пока оно неизвестно, уберите «участники».",
      example: .yaml(
        wrong: "участники: 0",
        right: "участники: 14"))
  ) { context in
    context.catalog.events.filter { $0.participants?.isNobody == true }.map { event in
      Finding(
        at: event.info.span, "в событии никто не участвовал",
        notes: [Note("впишите число или id наставников; пока неизвестно — уберите «участники»")],
        on: event.info.key)
    }
  }
}

extension EventParticipants {
  fileprivate var isNobody: Bool {
    switch self {
    case .count(let count): count == 0
    case .mentors(let ids): ids.isEmpty
    }
  }
}
