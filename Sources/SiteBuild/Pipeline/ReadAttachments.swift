import Attachments
import Mentorship

/// Looks into the attachments that will be published, and no others.
///
/// - Parameter target: beside which readings are kept for the next build; nothing when nothing may be
///   written.
func readAttachments(
  of site: Site, _ inputs: SiteInputs, _ request: BuildRequest, _ target: PublicationTarget?,
  _ watch: inout Stopwatch
) async throws -> AttachmentReadings {
  watch.begin("attachments", "читаю вложения")
  let files = Dictionary(
    inputs.content.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  let wanted = site.attachments.compactMap { attachment in
    files["files/\(attachment.path)"].map { (attachment, $0) }
  }
  let cache = try openCache(beside: target)
  let reader = FileReader(
    tools: PDFTools(searchPath: request.searchPath), limits: request.readingLimits,
    cache: cache.value)
  let outcomes = try await concurrentMap(wanted, jobs: request.jobs) { attachment, file in
    try reader.read(attachment, file)
  }
  let failure =
    try cache.failure ?? outcomes.lazy.compactMap(\.cacheFailure).first
    ?? removeUnused(from: cache.value, but: Set(outcomes.compactMap(\.key)))
  return AttachmentReadings(files: outcomes.map(\.file), cacheFailure: failure)
}

private func openCache(
  beside target: PublicationTarget?
) throws -> (value: AttachmentCache?, failure: BuildFailure?) {
  guard let target else { return (nil, nil) }
  do {
    return (try AttachmentCache(beside: target), nil)
  } catch let failure as BuildFailure {
    return (nil, failure)
  }
}

private func removeUnused(
  from cache: AttachmentCache?, but keys: Set<String>
) throws -> BuildFailure? {
  do {
    try cache?.removeAll(but: keys)
    return nil
  } catch let failure as BuildFailure {
    return failure
  }
}
