package import Mentorship

/// What the gate answers while every page and file of a section is made: of each page what it asked
/// about itself, in the order of the pages.
///
/// What was asked about a page that was not being made, such as in which order a list will stand,
/// shows nothing there and is left out.
package func gateAnswers(of site: Site) async -> [GateAnswer] {
  let (steps, told) = AsyncStream.makeStream(of: MakingStep.self)
  let section = SectionPages(of: site.telling { told.yield(.answered($0)) })
  for page in section.pages {
    _ = section.content(of: page)
    told.yield(.made([page.address]))
  }
  told.yield(.made(Set(generatedFiles(for: section).map(\.address))))
  told.finish()
  var answers: [GateAnswer] = []
  var asked: [GateAnswer] = []
  for await step in steps {
    switch step {
    case .answered(let answer): asked.append(answer)
    case .made(let addresses):
      answers += asked.filter { addresses.contains($0.page) }
      asked = []
    }
  }
  return answers
}

/// What happens while pages are made, in order.
private enum MakingStep: Sendable {
  case answered(GateAnswer)
  /// These pages or files are finished, and nothing was finished since the step before.
  case made(Set<SiteAddress>)
}
