package import Templates

/// One interval of a deadline that has several.
package struct IntervalRow: View {
  let period: Phrase
  let status: StatusView

  package static let fields: [ViewField<IntervalRow>] = [
    .view("period", "The days of the interval.") { $0.period },
    .view("status", "The status of the interval.") { $0.status },
  ]
}
