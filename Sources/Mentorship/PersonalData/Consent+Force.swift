extension Consent {
  /// Whether a consent counts on a day.
  package enum Force: Sendable, Hashable {
    case inForce
    case notBegun
    case ended
    case withdrawn
  }

  /// Whether it counts on a day: the first and the last day with it, the day of withdrawal without.
  package func force(on date: PlainDate) -> Force {
    if let withdrawal, withdrawal.value <= date { return .withdrawn }
    if date < start.value { return .notBegun }
    return date <= end.value ? .inForce : .ended
  }

  /// The last day on which it counts: the day before a withdrawal, if that is earlier than its end.
  package var lastDay: PlainDate {
    withdrawal.map { min($0.value.adding(days: -1), end.value) } ?? end.value
  }

  /// Whether it is for a full address: one that begins with a resource it names, up to the end of a
  /// folder's or a page's name.
  package func covers(_ address: String) -> Bool {
    resources.contains { resource in
      guard address.hasPrefix(resource.value) else { return false }
      let rest = address.dropFirst(resource.value.count)
      return resource.value.hasSuffix("/") || rest.isEmpty || rest.hasPrefix("/")
    }
  }
}
