import Diagnostics
import Mentorship
import SiteRendering
import Templates

/// What the checks say of the content and the templates.
struct CheckedSite: Sendable {
  let validation: Validation
  /// What pages can be made of, and what looks through them; nothing while an error stands.
  let fit: (site: Site, templates: SiteTemplates, scan: LeakScan)?
}

/// Parses, decodes and validates the content and compiles the templates.
///
/// All findings of a run stand in one report: no step is left out because an earlier one found
/// faults.
func check(
  _ inputs: SiteInputs, _ request: BuildRequest, _ watch: inout Stopwatch
) async throws -> CheckedSite {
  watch.begin("parse", "разбираю материалы")
  let decoded = try await decodeContent(
    inputs.content, named: request.content, jobs: request.jobs, contents: attachmentText)
  watch.begin("templates", "готовлю шаблоны")
  let templates = SiteTemplates.compile(
    TemplateSources(
      inputs.templates.templates, unread: inputs.templates.unread, folder: request.templates))
  watch.begin("validate", "проверяю правила")
  let day = try statusDay(of: decoded.catalog.settings, request)
  let validation = validate(
    decoded.catalog, on: day.value, knowing: RuleCatalogue.rules,
    after: inputs.diagnostics + decoded.diagnostics + templates.diagnostics + day.diagnostics)
  guard let site = validation.site, let compiled = templates.value,
    let scan = LeakScan(decoded.catalog, on: day.value)
  else { return CheckedSite(validation: validation, fit: nil) }
  return CheckedSite(validation: validation, fit: (site, compiled, scan))
}

/// The bytes of a file that a body shows as a table; nothing when it is larger than a text may be.
@Sendable private func attachmentText(_ file: InputFile) throws -> [UInt8]? {
  try FileSystem.contents(of: file.location, limit: InputFolder.textLimit)
}

/// The day on which statuses stand: `--date`, else `состояние на`, else `SOURCE_DATE_EPOCH` or
/// today in the school's time zone.
private func statusDay(
  of settings: SiteSettings?, _ request: BuildRequest
) throws -> Diagnosed<PlainDate> {
  let zone = settings?.timeZone
  var diagnostics: [Diagnostic] = []
  if let zone, !BuildDate.knows(zone: zone.value) {
    diagnostics.append(
      Diagnostic(
        .unknownTimeZone, at: zone.span, "нет часового пояса «\(zone.value)»",
        notes: [Note("пишут, например, Europe/Samara или Europe/Moscow")]))
  }
  if let day = request.date ?? settings?.asOf { return Diagnosed(day, diagnostics) }
  let known = diagnostics.isEmpty ? zone?.value : nil
  let day = try BuildDate.day(in: known ?? standardZone, epoch: request.sourceDateEpoch)
  return Diagnosed(day, diagnostics)
}

/// The time zone of a school that names none.
private let standardZone = "Europe/Samara"
