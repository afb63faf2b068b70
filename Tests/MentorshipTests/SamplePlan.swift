@testable import Mentorship

/// The context of the sample plan: April 2021 to May 2022, school year 2021-2022.
var samplePlan: DeadlineContext? {
  guard let period = Period(iso: "2021-04-01/2022-05-31"), let year = SchoolYear("2021-2022") else {
    return nil
  }
  return DeadlineContext(period: period, schoolYear: year)
}
