import Mentorship
import Russian
import Templates

extension PracticePage {
  /// The passport of the practice at a place in the list.
  init(_ overview: SiteOverview, at index: Int) {
    let practice = overview.practices.practices[index]
    let page = practice.address
    let neighbours = overview.practices.practices.neighbours(of: index) {
      LinkItem(title: $0.title, address: $0.address.relative(from: page))
    }
    self.init(
      frame: makeFrame(of: practice, at: index, overview),
      eyebrow: "Практика · \(practice.schoolYear.span)\u{A0}учебный год",
      isSample: practice.info.isSample, title: practice.title, abstract: practice.abstract.value,
      changes: practice.results.map { ChangeView($0) },
      problem: practice.problem.asSentence, goal: practice.goal.asSentence,
      tasks: practice.tasks.map { TextItem(text: $0) },
      body: practice.body.isEmpty
        ? nil
        : practice.body.html(on: page, in: overview.site)
          .loweringHeadings(),
      conditions: practice.conditions.map { TextItem(text: $0) },
      resources: practice.resources.map { TextItem(text: $0) },
      materials: overview.materials(of: practice), facts: overview.facts(about: practice),
      previous: neighbours.previous, next: neighbours.next)
  }
}

private func makeFrame(
  of practice: Practice, at index: Int, _ overview: SiteOverview
) -> PageFrame {
  overview.frame(
    of: practice.address,
    PageHead(
      title: "\(practice.title) — практика \(practice.schoolYear.span) учебного года",
      description: practice.abstract.value),
    under: [.home, .practices], changed: overview.lastChange(of: .practice(index)))
}

extension SiteOverview {
  /// What can be taken over, in the curator's order; a file that is not published is left out.
  fileprivate func materials(of practice: Practice) -> [MaterialView] {
    practice.materials.compactMap { material in
      switch material.value {
      case .document(let id): site.document(id).map { self.material($0, of: practice) }
      case .file(let path, let title):
        fileSizes[path].map { self.material(path, title, size: $0, of: practice) }
      }
    }
  }

  private func material(_ document: SchoolDocument, of practice: Practice) -> MaterialView {
    let link = link(to: document, on: practice.address)
    return MaterialView(
      title: link.title, address: link.address, file: nil, caption: link.caption,
      isSample: link.isSample)
  }

  private func material(
    _ path: String, _ title: String?, size: Int, of practice: Practice
  ) -> MaterialView {
    MaterialView(
      title: title ?? fileName(in: path),
      address: SiteAddress.attachment(path).relative(from: practice.address),
      file: FileDescription(path: path, size: size).text, caption: nil,
      isSample: practice.info.isSample)
  }
}

/// The name of a file without its folders and its ending.
private func fileName(in path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
  return String(name[..<dot])
}
