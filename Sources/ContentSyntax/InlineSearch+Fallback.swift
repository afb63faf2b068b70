import CCMark

extension InlineSearch {
  /// The inlines of a leaf with the whole leaf as their place: for texts that the search does not
  /// follow.
  static func inlines(of leaf: OpaquePointer, somewhereIn range: Range<Int>) -> [FoundInline] {
    var found: [FoundInline] = []
    var imageDepth = 0
    CommonMark.walk(leaf) { node, isEntered in
      let type = cmark_node_get_type(node)
      if !isEntered {
        if type == CMARK_NODE_IMAGE { imageDepth -= 1 }
        return true
      }
      let kind: FoundInline.Kind? =
        switch type {
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_HTML_INLINE: .rawHTML
        default: nil
        }
      if let kind {
        found.append(
          FoundInline(node: node, kind: kind, isInsideImage: imageDepth > 0, range: range))
      }
      if type == CMARK_NODE_IMAGE { imageDepth += 1 }
      return true
    }
    return found
  }
}
