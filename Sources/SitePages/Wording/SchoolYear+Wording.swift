import Mentorship

extension SchoolYear {
  /// The two calendar years as print joins them: `2021–2022`.
  var span: String { "\(startYear)–\(endYear)" }
}
