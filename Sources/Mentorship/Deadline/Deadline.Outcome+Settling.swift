extension Deadline.Outcome {
  /// The same outcome with every reading listed once; a single reading is the outcome itself.
  var settled: Deadline.Outcome {
    guard case .ambiguous(let readings) = self else { return self }
    var distinct: [Deadline.Reading] = []
    for reading in readings where !distinct.contains(reading) { distinct.append(reading) }
    guard distinct.count == 1 else { return .ambiguous(readings: distinct) }
    return Deadline.Outcome(distinct[0])
  }

  private init(_ reading: Deadline.Reading) {
    switch reading {
    case .dates(let days): self = .dates(days)
    case .continuous(let days): self = .continuous(days)
    case .onDemand: self = .onDemand
    case .recurring: self = .recurring
    case .relative: self = .relative
    }
  }
}
