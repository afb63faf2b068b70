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
