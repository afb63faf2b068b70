#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The programs that read PDF files; one that is not there leaves a gap in every reading.
package struct PDFTools: Sendable {
  /// Poppler's, for the words on the pages, notes and form fields that are drawn among them.
  let text: Tool
  /// Poppler's, for the XMP metadata.
  let information: Tool
  /// For all strings that are not drawn: properties, notes, fields, signatures, links, file names.
  let objects: Tool

  /// - Parameter searchPath: folders to look in, as in the variable `PATH`; relative ones are passed
  ///   over.
  package init(searchPath: String) {
    text = Tool("pdftotext", in: searchPath)
    information = Tool("pdfinfo", in: searchPath)
    objects = Tool("qpdf", in: searchPath)
  }

  /// What tells these programs from others, newer ones among them, without starting any.
  package var stamp: String { [text, information, objects].map(\.stamp).joined(separator: " ") }

  /// A program by its name, if the system has it.
  struct Tool: Sendable {
    let name: String
    let program: ExternalProgram?

    init(_ name: String, in searchPath: String) {
      self.name = name
      program = searchPath.split(separator: ":").lazy.filter { $0.hasPrefix("/") }
        .map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }.map(ExternalProgram.init)
    }

    /// The path, the size and the time of the last change: an upgrade changes them.
    var stamp: String {
      guard let path = program?.path else { return "-" }
      var status = stat()
      guard stat(path, &status) == 0 else { return path }
      #if canImport(Darwin)
        let change = status.st_mtimespec
      #else
        let change = status.st_mtim
      #endif
      return "\(path) \(status.st_size) \(change.tv_sec).\(change.tv_nsec)"
    }
  }
}
