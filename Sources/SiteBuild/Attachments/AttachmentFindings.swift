import Attachments
import Diagnostics
import Mentorship
import Russian

/// What is to be said of the attachments themselves: places of shooting, and what could not be read.
func attachmentFindings(_ files: [ReadFile], in site: Site) -> [Diagnostic] {
  files.flatMap { file in
    let naming = site.mention(of: file.attachment)
    return (locations(in: file) + gaps(in: file)).map { finding in
      Diagnostic(
        finding.rule, at: naming?.span ?? file.attachment.span, finding.message,
        notes: finding.notes.map { Note($0) }, record: naming?.record)
    }
  } + missingTools(files)
}

/// A finding before it has its place.
private struct FileFinding {
  let rule: RuleDescription
  let message: String
  let notes: [String]
}

private func locations(in file: ReadFile) -> [FileFinding] {
  guard !file.reading.locations.isEmpty else { return [] }
  return [
    FileFinding(
      rule: .attachmentLocation, message: "\(name(file)) выдаёт место съёмки",
      notes: [
        "оно записано здесь: \(list(file.reading.locations))",
        "сохраните копию без места: «Свойства», «Подробно», «Удаление свойств и личной информации»",
      ])
  ]
}

/// One finding for each reason.
private func gaps(in file: ReadFile) -> [FileFinding] {
  var found: [FileFinding] = []
  var told: [AttachmentGap.Reason] = []
  for gap in file.reading.gaps where !told.contains(gap.reason) {
    told.append(gap.reason)
    guard let words = GapWords(gap.reason) else { continue }
    let places = file.reading.gaps.filter { $0.reason == gap.reason }.compactMap(\.place)
    let message =
      places.isEmpty
      ? "\(name(file)) не проверен: \(words.reason)"
      : "\(name(file)) проверен не весь: \(words.reason) (\(list(places)))"
    found.append(
      FileFinding(rule: .attachmentUnchecked, message: message, notes: [words.remedy]))
  }
  return found
}

/// One finding for all files that tools are missing for, at the first of them.
private func missingTools(_ files: [ReadFile]) -> [Diagnostic] {
  let unread = files.filter { !$0.missingTools.isEmpty }
  guard let first = unread.first else { return [] }
  let tools = Set(unread.flatMap(\.missingTools)).sorted()
  let packages = Set(tools.map { $0 == "qpdf" ? "qpdf" : "poppler-utils" }).sorted()
  let count = Plural("файл PDF не проверен", "файла PDF не проверены", "файлов PDF не проверены")
  return [
    Diagnostic(
      .attachmentUnchecked, at: first.attachment.span,
      "\(count(unread.count)): нет \(tools.count == 1 ? "программы" : "программ") "
        + tools.joined(separator: ", "),
      notes: [Note("установите: sudo apt-get install \(packages.joined(separator: " "))")])
  ]
}

private func name(_ file: ReadFile) -> String { "«files/\(file.attachment.path)»" }

/// The first three, and how many more.
private func list(_ places: [String]) -> String {
  let more = places.count - 3
  return places.prefix(3).joined(separator: "; ") + (more > 0 ? " и ещё \(more)" : "")
}

extension ReadFile {
  fileprivate var missingTools: [String] {
    reading.gaps.compactMap { gap in
      if case .missingTool(let name) = gap.reason { name } else { nil }
    }
  }
}
