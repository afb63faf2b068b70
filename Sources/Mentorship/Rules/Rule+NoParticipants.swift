import Diagnostics

extension Rule {
  /// An event whose participants are spoken of had some.
  static let noParticipants = Rule(
    "no-participants", .warning, "Если участники события названы, их не ноль"
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
