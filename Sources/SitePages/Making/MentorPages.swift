import Mentorship

/// The pages about mentors: the whole list, the lists by function and by subject, one page a mentor.
func listMentorPages(of overview: SiteOverview) -> [Page] {
  let roster = overview.roster
  var pages = sheets(of: .mentors, for: roster.all.count) { .mentors(sheet: $0) }
  if !roster.all.isEmpty {
    pages += overview.site.vocabulary.functions.flatMap { function in
      sheets(of: .mentors(of: function), for: roster.byFunction[function.name]?.count ?? 0) {
        .mentorsOfFunction(function, sheet: $0)
      }
    }
  }
  pages += roster.subjects.enumerated().flatMap { index, subject in
    sheets(of: subject.address, for: subject.mentors.count) {
      .mentorsOfSubject(index, sheet: $0)
    }
  }
  return pages
    + roster.all.enumerated().map { index, mentor in
      Page(.mentor(index), at: overview.site.address(of: mentor))
    }
}

private func sheets(
  of list: SiteAddress, for total: Int, _ subject: (Int) -> PageSubject
) -> [Page] {
  Pagination.sheets(for: total).map { Page(subject($0), at: list.sheet($0)) }
}
