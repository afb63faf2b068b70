import CCMark

/// Helpers over libcmark's nodes, which are opaque pointers.
extension CommonMark {
  /// Calls `visit` for every node below, in the order of the text, when it is entered and left;
  /// `visit` says whether to go into the node's children. The tree must not change meanwhile.
  static func walk(
    _ root: OpaquePointer, _ visit: (_ node: OpaquePointer, _ isEntered: Bool) -> Bool
  ) {
    let walker = cmark_iter_new(root)
    defer { cmark_iter_free(walker) }
    while true {
      let event = cmark_iter_next(walker)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walker) else { return }
      if node == root { continue }
      let isEntered = event == CMARK_EVENT_ENTER
      if !visit(node, isEntered), isEntered, cmark_node_first_child(node) != nil {
        cmark_iter_reset(walker, node, CMARK_EVENT_EXIT)
      }
    }
  }

  /// The literal text of a node, which lives as long as the node does not change.
  static func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    buffer(cmark_node_get_literal(node))
  }

  static func string(_ text: UnsafePointer<CChar>?) -> String {
    String(decoding: buffer(text), as: UTF8.self)
  }

  /// The words below a node without markup; a line end is a space.
  static func plainText(of node: OpaquePointer) -> [UInt8] {
    var text: [UInt8] = []
    walk(node) { inner, isEntered in
      guard isEntered else { return true }
      switch cmark_node_get_type(inner) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += literal(of: inner)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(Ascii.space)
      default: break
      }
      return true
    }
    return text
  }

  /// Puts `replacement` where `node` stood, with the node's children when it takes them.
  static func replace(
    _ node: OpaquePointer, with replacement: OpaquePointer?, movingChildren: Bool = false
  ) {
    while movingChildren, let child = cmark_node_first_child(node) {
      cmark_node_append_child(replacement, child)
    }
    cmark_node_insert_before(node, replacement)
    remove(node)
  }

  /// Takes a node out and leaves its children in its place.
  static func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    remove(node)
  }

  /// Takes a node out with all below it.
  static func remove(_ node: OpaquePointer) {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  /// A node that is rendered as the given bytes, before and after its children.
  static func custom(
    _ type: cmark_node_type, _ before: [UInt8], after: String = ""
  ) -> OpaquePointer? {
    let node = cmark_node_new(type)
    let terminated = (before + [0]).map { CChar(bitPattern: $0) }
    cmark_node_set_on_enter(node, terminated)
    if !after.isEmpty { cmark_node_set_on_exit(node, after) }
    return node
  }

  private static func buffer(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while text[count] != 0 { count += 1 }
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: bytes, count: count)
  }
}
