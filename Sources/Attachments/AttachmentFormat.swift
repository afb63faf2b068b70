/// The formats that can be looked into.
package enum AttachmentFormat: Sendable {
  case pdf
  /// A ZIP archive: an office file, if its parts say so.
  case archive
  case jpeg
  case png
  case gif
  case webp
}
