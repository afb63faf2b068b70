import ContentDecoding
import ContentSyntax
import Diagnostics

/// One content file as far as it can be understood without the others.
struct ParsedFile: Sendable {
  /// What the file is; nothing when a finding says that it is nothing of ours.
  let kind: ContentFileKind?
  /// The file's tree; nothing when its text could not be read.
  let document: ContentDocument?
  let diagnostics: [Diagnostic]

  /// Reads the text of a file and parses it; never fails.
  init(_ file: InputFile) {
    let text = decodeText(path: file.name, bytes: file.bytes, isPrivate: file.isPrivate)
    let place =
      text.value ?? SourceText(path: file.name, bytes: [], isPrivate: file.isPrivate)
    let kind = ContentFileKind.of(file.path, in: place)
    guard let known = kind.value, let source = text.value else {
      self.init(kind: kind.value, document: nil, text.diagnostics + kind.diagnostics)
      return
    }
    let document = parseDocument(source)
    self.init(
      kind: known, document: document.value,
      text.diagnostics + document.diagnostics.map { $0.about(known.recordKey) })
  }

  private init(kind: ContentFileKind?, document: ContentDocument?, _ diagnostics: [Diagnostic]) {
    self.kind = kind
    self.document = document
    self.diagnostics = diagnostics
  }
}
