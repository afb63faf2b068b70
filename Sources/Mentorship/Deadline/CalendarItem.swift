/// One element of a list of dates: a term or two, and how they bound the time.
struct CalendarItem: Sendable, Hashable {
  /// How the terms bound the time.
  enum Form: Sendable, Hashable {
    case inside
    case from
    case after
    case until(Closing)
    /// From the first term to the second.
    case range(Closing)
  }

  /// How a term ends a stretch.
  enum Closing: Sendable, Hashable {
    /// «до»: a day is included, whether a longer term is remains open.
    case before
    /// «не позднее», «по», «включительно», a dash: the term is included.
    case through
    /// «к»: the term's first day, or its last.
    case by
  }

  /// How the terms bound the time.
  var form: Form
  /// One term, or the two of a range.
  var terms: [CalendarTerm]

  /// Whether a following element without a preposition has this one's: «до 1 и 15 октября».
  func sharesForm(with next: CalendarItem) -> Bool {
    guard case .until = form else { return false }
    return next.form == .inside && terms.allSatisfy { $0.unit == nil && !$0.isEdgeAlone }
  }
}

/// The dates of a wording as they stand in it.
struct CalendarList: Sendable, Hashable {
  /// The elements in order; never empty.
  var items: [CalendarItem]
  /// Whether they are alternatives («или»).
  var isChoice: Bool
}
