internal import Attachments
internal import Mentorship

/// A published attachment and what was read of it.
struct ReadFile: Sendable {
  let attachment: Attachment
  let reading: AttachmentReading
}
