/// All that was read of the attachments.
struct AttachmentReadings: Sendable {
  let files: [ReadFile]
  /// Why the cache could not be used; all was read all the same.
  let cacheFailure: BuildFailure?
}
