import Mentorship
import Russian
import Templates

extension SiteOverview {
  /// The status of an activity with the days that belong to it.
  func status(of tracked: TrackedActivity) -> StatusView {
    let state = tracked.status.state
    if case .cancelled(let day) = state {
      return status(state.kind, detail: cancelled(on: day, tracked.activity.cancellation?.reason))
    }
    if isUnmarked(state) { return status(of: state) }
    if tracked.status.dependsOnAnotherRecord, state.kind != .stale {
      let dependence = Phrase(.said("срок зависит от другого события"))
      return status(state.kind, detail: join([dependence, confirmation(of: tracked)]))
    }
    guard case .inProgress = state else { return status(of: state) }
    return status(state.kind, detail: join([detail(of: state), confirmation(of: tracked)]))
  }

  /// When evidence last proved what goes on without a day to be done by.
  private func confirmation(of tracked: TrackedActivity) -> Phrase? {
    if case .dates = tracked.deadline.effective { return nil }
    return latestEvidence(of: tracked).map { Phrase(.said("подтверждено "), .shortDay($0)) }
  }

  private func latestEvidence(of tracked: TrackedActivity) -> PlainDate? {
    tracked.evidence.compactMap(\.date).filter { $0 <= date }.max()
  }

  /// What is known of several phrases, with commas; nothing when none is.
  private func join(_ phrases: [Phrase?]) -> Phrase? {
    let known = phrases.compactMap(\.self)
    return known.isEmpty ? nil : .list(known)
  }

  /// The state of an activity or of one stretch of it.
  func status(of state: ActivityStatus.State) -> StatusView {
    status(shownKind(of: state), detail: isUnmarked(state) ? nil : detail(of: state))
  }

  /// The status under which a state is shown: an archive only tells what is marked as done.
  func shownKind(of state: ActivityStatus.State) -> ActivityStatus.Kind {
    SiteOverview.shownKind(of: state, inArchive: isArchive)
  }

  /// The same while the overview is still in the making.
  static func shownKind(
    of state: ActivityStatus.State, inArchive isArchive: Bool
  ) -> ActivityStatus.Kind {
    if !isArchive || state.isDone || state.kind == .cancelled { return state.kind }
    return .overdue
  }

  /// Whether an archive shows the state as not marked as done.
  func isUnmarked(_ state: ActivityStatus.State) -> Bool {
    isArchive && shownKind(of: state) == .overdue
  }

  /// A status by itself.
  func status(_ kind: ActivityStatus.Kind, detail: Phrase? = nil) -> StatusView {
    let code = code(of: kind)
    return StatusView(
      code: code, icon: Address(wellFormed: "#s-\(code)"), word: word(for: kind), detail: detail)
  }

  /// The name of a status; in an archive nothing is pressing any more.
  func word(for kind: ActivityStatus.Kind) -> String {
    kind == .overdue && isArchive ? "не отмечено выполненным" : kind.title
  }

  /// The statuses that occur, each with its count and its page.
  func countsByStatus(on page: SiteAddress) -> [StatusCount] {
    ActivityStatus.Kind.allCases.filter { count($0) > 0 }.map { kind in
      StatusCount(
        status: status(kind), count: String(count(kind)),
        address: SiteAddress.plan(of: kind).relative(from: page))
    }
  }

  private func code(of kind: ActivityStatus.Kind) -> String {
    kind == .overdue && isArchive ? ActivityStatus.Kind.undetermined.code : kind.code
  }

  private func detail(of state: ActivityStatus.State) -> Phrase? {
    switch state {
    case .done(let day): Phrase(.shortDay(day))
    case .doneLate(let day, let days):
      Phrase(.shortDay(day), .plain(", "), .said("на \(Plural.days.bound(days))"))
    case .planned(let start?): Phrase(.said("с "), .day(start))
    case .inProgress(let end?): Phrase(.said("до "), .day(end))
    case .overdue(_, let days): Phrase(.said("на \(Plural.days.bound(days))"))
    case .stale(let day?): Phrase(.said("последнее — "), .day(day))
    case .stale(nil): Phrase(.said("их ещё не было"))
    case .cancelled(let day): Phrase(.shortDay(day))
    case .planned(nil), .inProgress(nil), .undetermined: nil
    }
  }

  private func cancelled(on day: PlainDate, _ reason: String?) -> Phrase {
    guard let reason else { return Phrase(.shortDay(day)) }
    return Phrase(.shortDay(day), .plain(": \(reason.withoutFullStop)"))
  }
}

extension ActivityStatus.Kind {
  /// The key of the style sheet.
  fileprivate var code: String {
    switch self {
    case .done: "done"
    case .doneLate: "late"
    case .inProgress: "now"
    case .planned: "plan"
    case .overdue: "over"
    case .stale: "stale"
    case .cancelled: "off"
    case .undetermined: "none"
    }
  }

  /// The place in an order by urgency, one digit.
  var rank: String {
    switch self {
    case .overdue: "0"
    case .stale: "1"
    case .undetermined: "2"
    case .inProgress: "3"
    case .planned: "4"
    case .doneLate: "5"
    case .done: "6"
    case .cancelled: "7"
    }
  }
}
