/// Findings as people read them: of one rule in one file the first few in full, the others behind the
/// last of these; and where very many files share a fault, those files in a list.
struct FoldedFindings {
  /// A finding that is told in full, and those of the same rule and file that are not.
  struct Entry {
    let shown: Diagnostic
    var rest: [Diagnostic] = []
  }

  private(set) var entries: [Entry] = []
  /// By rule, the findings in files of which none is told in full.
  private(set) var elsewhere: [[Diagnostic]] = []

  /// - Parameters:
  ///   - found: findings in the order of a report.
  ///   - inFile: how many of one rule are told in full in one file, at least 1.
  ///   - inAll: how many of one rule are told in full in all files.
  init(_ found: [Diagnostic], inFile: Int, inAll: Int) {
    var places: [Place: (count: Int, last: Int)] = [:]
    var counts: [RuleName: Int] = [:]
    var lists: [RuleName: Int] = [:]
    for finding in found {
      let place = Place(rule: finding.rule, path: finding.span.source.path)
      let before = places[place]
      let count = before?.count ?? 0
      if count < inFile, counts[finding.rule, default: 0] < inAll {
        places[place] = (count + 1, entries.count)
        counts[finding.rule, default: 0] += 1
        entries.append(Entry(shown: finding))
      } else if let before {
        entries[before.last].rest.append(finding)
      } else if let list = lists[finding.rule] {
        elsewhere[list].append(finding)
      } else {
        lists[finding.rule] = elsewhere.count
        elsewhere.append([finding])
      }
    }
  }

  private struct Place: Hashable {
    let rule: RuleName
    let path: String
  }
}

extension Collection<Diagnostic> {
  /// The findings by a trait, in the order in which the traits first appear.
  func grouped(by trait: (Diagnostic) -> String) -> [(trait: String, found: [Diagnostic])] {
    var groups: [(trait: String, found: [Diagnostic])] = []
    var places: [String: Int] = [:]
    for finding in self {
      let key = trait(finding)
      if let place = places[key] {
        groups[place].found.append(finding)
      } else {
        places[key] = groups.count
        groups.append((key, [finding]))
      }
    }
    return groups
  }
}
