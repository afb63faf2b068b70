/// The formats that can be looked into.
package enum AttachmentFormat: Sendable {
  case pdf
  /// A ZIP archive: an office file, if its parts say so.
  case archive
  /// An electronic signature in a file of its own, or a certificate.
  case signature
  case jpeg
  case png
  case gif
  case webp
}
