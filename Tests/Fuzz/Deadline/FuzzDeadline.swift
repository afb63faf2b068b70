import FuzzSupport
import Mentorship

private let context: DeadlineContext = {
  guard let period = Period(iso: "2021-04-01/2022-05-31"), let year = SchoolYear("2021-2022") else {
    preconditionFailure("the period of the sample plan")
  }
  return DeadlineContext(period: period, schoolYear: year)
}()

/// The reader of deadlines: any wording has an outcome, a sound one, the same each time.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzDeadline(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = FuzzInput(start, count).text
  let deadline = Deadline(reading: text, in: context)
  check(deadline)
  precondition(Deadline(reading: text, in: context) == deadline, "two answers to one wording")
  precondition(!DeadlineDescription(of: deadline).full.isEmpty, "an outcome without words")
  return 0
}

private func check(_ deadline: Deadline) {
  switch deadline.outcome {
  case .dates(let days): precondition(!days.isEmpty, "dates without a day")
  case .continuous(let days):
    precondition(days.start != nil && days.end != nil, "a stretch that is not closed")
  case .ambiguous(let readings):
    precondition(readings.count > 1, "one reading is not ambiguous")
    precondition(Set(readings).count == readings.count, "a reading twice")
  case .invalid(let reason): precondition(!reason.isEmpty, "invalid for no reason")
  case .onDemand, .recurring, .relative, .missing, .unknown: break
  }
  for days in deadline.outcome.intervals {
    if let start = days.start, let end = days.end { precondition(start <= end) }
  }
}
