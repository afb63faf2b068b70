import CCMark

/// A tree of libcmark, freed with this value's last owner.
///
/// Its nodes are valid while it lives; it is made, changed and rendered in one function call.
final class CommonMark {
  let root: OpaquePointer

  /// Reads a text; CR is left out, so that CRLF does not reach the output.
  init(_ text: ArraySlice<UInt8>) {
    if text.contains(Ascii.carriageReturn) {
      root = Self.parse(ArraySlice(text.filter { $0 != Ascii.carriageReturn }))
    } else {
      root = Self.parse(text)
    }
  }

  deinit { cmark_node_free(root) }

  /// Gives the HTML of the tree to `body`.
  func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else {
      preconditionFailure("libcmark found no memory for its output")
    }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    var count = 0
    while html[count] != 0 { count += 1 }
    return html.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  private static func parse(_ text: ArraySlice<UInt8>) -> OpaquePointer {
    let root = text.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { preconditionFailure("libcmark found no memory for its tree") }
    return root
  }
}
