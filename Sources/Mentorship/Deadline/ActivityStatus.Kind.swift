extension ActivityStatus {
  /// A state without its days: what pages, addresses and counts are made by.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case done
    case doneLate = "done-late"
    case inProgress = "in-progress"
    case planned
    case overdue
    case stale
    case cancelled
    case undetermined

    /// The permanent name, part of addresses.
    package var slug: String { rawValue }
  }
}

extension ActivityStatus.State {
  /// The state without its days.
  package var kind: ActivityStatus.Kind {
    switch self {
    case .done: .done
    case .doneLate: .doneLate
    case .planned: .planned
    case .inProgress: .inProgress
    case .overdue: .overdue
    case .stale: .stale
    case .cancelled: .cancelled
    case .undetermined: .undetermined
    }
  }
}

extension ActivityStatus.Kind {
  /// The name for readers.
  package var title: String {
    switch self {
    case .done: "выполнено"
    case .doneLate: "выполнено с опозданием"
    case .planned: "запланировано"
    case .inProgress: "выполняется"
    case .overdue: "просрочено"
    case .stale: "нет свежих подтверждений"
    case .cancelled: "отменено"
    case .undetermined: "срок не определён"
    }
  }
}
