import ContentDecoding
import ContentSyntax
import Diagnostics
import Mentorship

/// Tells the console how the wording of a deadline is understood.
///
/// - Throws: wrong use when neither the command line nor `site.yaml` gives the period and the
///   school year.
package func runDeadline(_ request: DeadlineRequest, console: Console) async throws -> ExitStatus {
  let deadline = Deadline(reading: request.text, in: try context(of: request))
  switch request.format {
  case .terminal: try console.output(DeadlineAnswer(deadline).text)
  case .json: try console.output(DeadlineSummary(of: deadline).json.written + "\n")
  }
  return .success
}

/// What the wording is read against: the command line's period with its school year, else what
/// `site.yaml` says.
private func context(of request: DeadlineRequest) throws -> DeadlineContext {
  if let period = request.period, let year = request.schoolYear ?? schoolYear(of: period) {
    return DeadlineContext(period: period, schoolYear: year)
  }
  let settings = try settings(in: request.content)
  guard let period = settings?.period, let year = request.schoolYear ?? settings?.schoolYear else {
    throw BuildFailure.wrongUse(
      "в «\(request.content)/site.yaml» не прочитать период и учебный год",
      "назовите их: --period 2021-04-01/2022-05-31 --school-year 2021-2022")
  }
  return DeadlineContext(period: period, schoolYear: year)
}

/// The school year that a period ends in.
private func schoolYear(of period: Period) -> SchoolYear? {
  SchoolYear(startYear: period.end.month >= 9 ? period.end.year : period.end.year - 1)
}

/// What `site.yaml` says, faults apart; nothing when there is no such file.
private func settings(in folder: String) throws -> SiteSettings? {
  let path = "\(folder)/site.yaml"
  guard try FileStatus.of(path) != nil,
    let bytes = try FileSystem.contents(of: path, limit: InputFolder.textLimit),
    let source = decodeText(path: path, bytes: bytes).value
  else { return nil }
  let record = decodeRecord(parseDocument(source).value, as: .settings, tables: TableFiles())
  guard case .settings(let settings) = record.value.record else { return nil }
  return settings
}
