import Diagnostics
import Mentorship
import Russian
import SitePages
import SiteRendering
import Templates

/// Builds or checks a site and tells the console what came of it.
///
/// - Throws: `BuildFailure` for wrong use and for failures of the outside world; the public folder
///   is then as it was. Findings in the content are no failure: they are told, and the status says
///   that they prevent publication.
package func runBuild(_ request: BuildRequest, console: Console) async throws -> ExitStatus {
  var watch = Stopwatch(isShown: console.isTerminal && !request.isQuiet, console)
  let target = try publicationTarget(of: request)
  var inputs = try await readInputs(request, &watch)
  if request.fixing != .none {
    watch.begin("fix", "исправляю")
    let fixed = try await FixedContent.make(inputs, request, console)
    if request.fixing == .preview {
      watch.finish(request)
      return try tellPreview(fixed, request, console)
    }
    inputs = fixed.inputs
    try save(fixed, request, console)
  }
  let checked = try await check(inputs, request, &watch)
  let early = checked.validation.report()
  guard let fit = checked.fit, !early.preventsPublication(strict: request.isStrict) else {
    watch.finish(request)
    return try tellRefusal(early, request, console)
  }
  let outputs = try await makeOutputs(fit.site, fit.templates, inputs, request, &watch)
  let attachments = try await readAttachments(of: fit.site, inputs, request, target, &watch)
  if let failure = attachments.cacheFailure { tellCacheFailure(failure, request, console) }
  let leaks = try await scanOutputs(
    outputs, attachments.files, with: fit.scan, inputs, request, &watch)
  let report = checked.validation.report(
    adding: leaks + attachmentFindings(attachments.files, in: fit.site))
  guard !report.preventsPublication(strict: request.isStrict) else {
    watch.finish(request)
    return try tellRefusal(report, request, console)
  }
  var publication: Publication?
  if let target {
    watch.begin("publish", "записываю сайт")
    publication = try await Publisher(target, atomic: request.isAtomic, jobs: request.jobs)
      .publish(outputs.files)
  }
  watch.finish(request)
  return try tellSuccess(report, outputs, publication, request, console)
}

/// The public folder, found safe to replace before any work is done; nothing for `check`.
private func publicationTarget(of request: BuildRequest) throws -> PublicationTarget? {
  guard request.publishes else { return nil }
  return try PublicationTarget(
    request.output, apartFrom: [request.content, request.templates],
    outside: request.home.map { [$0] } ?? [])
}

/// Writes the mended files and tells what was done to them.
private func save(_ fixed: FixedContent, _ request: BuildRequest, _ console: Console) throws {
  let copies = try FileReplacements.write(fixed.files)
  try fixed.tell(request, console)
  for copy in copies { console.error("прежний файл в Windows-1251 сохранён: «\(copy)»\n") }
}

/// Tells what could be mended; programs also get the report of the content as it is.
private func tellPreview(
  _ fixed: FixedContent, _ request: BuildRequest, _ console: Console
) throws -> ExitStatus {
  try fixed.tell(request, console)
  let report = fixed.report
  let isRefused = report.preventsPublication(strict: request.isStrict)
  let outcome = ReportOutcome(
    refusal: isRefused ? refusal(report, request) : "файлы не изменены")
  if let text = report.written(as: request, outcome) { try console.output(text) }
  return isRefused ? .findings : .success
}

private func tellRefusal(
  _ report: Report, _ request: BuildRequest, _ console: Console
) throws -> ExitStatus {
  let outcome = ReportOutcome(refusal: refusal(report, request))
  if let text = report.written(as: request, outcome) {
    try console.output(text)
    // The page went into a file; a person still waits at the terminal.
    if request.format == .html, !request.isQuiet { console.error(outcome.verdict + "\n") }
  } else {
    console.error(told(report, request, console) + outcome.verdict + "\n")
  }
  return .findings
}

/// The report for a person, where to read more of its first finding, and what need not be mended by
/// hand.
func told(_ report: Report, _ request: BuildRequest, _ console: Console) -> String {
  let first = report.diagnostics.min { $0.severity < $1.severity }
  let hint = first.map { "подробнее о правиле: nastavnik explain \($0.rule.text)\n" } ?? ""
  let fixable = report.diagnostics.count(where: \.isMendable)
  let offer =
    fixable == 0 || request.fixing != .none
    ? ""
    : Plural("замечание", "замечания", "замечаний")(fixable)
      + " исправит программа: nastavnik check --fix\n"
  return report.terminal(console.style) + hint + offer
}

/// Readings that could not be kept cost the next build time, and nothing else.
private func tellCacheFailure(
  _ failure: BuildFailure, _ request: BuildRequest, _ console: Console
) {
  guard !request.isQuiet else { return }
  console.error("прочитанное из вложений не сохранено для следующей сборки: \(failure.message)\n")
}

private func refusal(_ report: Report, _ request: BuildRequest) -> String {
  let reason =
    report.count(.error) > 0
    ? "исправьте ошибки" : "при строгой проверке (--strict) предупреждения мешают публикации"
  return request.publishes
    ? "сайт не собран: \(reason); в папке «\(request.output)» ничего не изменилось"
    : "публиковать нельзя: \(reason)"
}

private func tellSuccess(
  _ report: Report, _ outputs: SiteOutputs, _ publication: Publication?,
  _ request: BuildRequest, _ console: Console
) throws -> ExitStatus {
  let outcome = ReportOutcome(
    published: publication != nil, pages: outputs.pageCount,
    verdict: outputs.sentence(publication, request))
  if let text = report.written(as: request, outcome) {
    try console.output(text)
    // The page went into a file; a person still waits at the terminal.
    if request.format == .html, !request.isQuiet { console.error(outcome.verdict + "\n") }
  } else {
    if !report.diagnostics.isEmpty || !request.isQuiet && !report.accepted.isEmpty {
      console.error(told(report, request, console))
    }
    if !request.isQuiet { try console.output(outcome.verdict + "\n") }
  }
  return tellLeftovers(of: publication, console)
}

/// Files that others had put into the public folder, and an old site that would not go away.
private func tellLeftovers(of publication: Publication?, _ console: Console) -> ExitStatus {
  for path in publication?.setAside ?? [] {
    console.error("чужой файл из папки публикации отложен: «\(path)»\n")
  }
  guard let leftover = publication?.leftover else { return .success }
  console.error(leftover.text)
  return leftover.status
}
