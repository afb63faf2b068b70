extension Expansion {
  /// What names are looked up in; the innermost stands last.
  enum Scope {
    /// A view that is open in this slot. A hidden one was only passed through by a dotted name.
    case view(ViewSchema, slot: Int, isHidden: Bool)
    /// A section whose name is unknown: what is unknown inside may belong to it.
    case unknown
  }

  /// A field, and the slot of the view it belongs to.
  struct Found {
    let field: ViewSchema.Field
    let slot: Int
  }

  /// The field that a name means here: the innermost view that has it.
  func lookUp(_ name: String) -> Found? {
    for case .view(let view, let slot, isHidden: false) in scopes.reversed() {
      if let field = view.field(name) { return Found(field: field, slot: slot) }
    }
    return nil
  }

  /// The names that could have been meant, the nearest first.
  var visibleNames: [String] {
    var names: [String] = []
    for case .view(let view, _, isHidden: false) in scopes.reversed() {
      for field in view.fields where !names.contains(field.name) { names.append(field.name) }
    }
    return names
  }

  var isInUnknown: Bool {
    scopes.contains { scope in
      if case .unknown = scope { true } else { false }
    }
  }

  /// The slot for the next view to be opened.
  var nextSlot: Int {
    for case .view(_, let slot, _) in scopes.reversed() { return slot + 1 }
    return 0
  }
}
