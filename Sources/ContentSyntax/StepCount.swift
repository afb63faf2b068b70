import CCMark

/// How many steps a text tells: the points of its longest numbered list, or the headings of the
/// third level, or those that begin with «Шаг» or «Этап», whichever are most.
enum StepCount {
  static func steps(in document: CommonMark) -> Int {
    var (list, longest, third, named) = (0, 0, 0, 0)
    var block = cmark_node_first_child(document.root)
    while let node = block {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_LIST where cmark_node_get_list_type(node) == CMARK_ORDERED_LIST:
        // A picture or a paragraph between two points makes two lists of one.
        let goesOn = list > 0 && Int(cmark_node_get_list_start(node)) == list + 1
        list = (goesOn ? list : 0) + count(below: node)
        longest = max(longest, list)
      case CMARK_NODE_HEADING:
        if cmark_node_get_heading_level(node) == 3 { third += 1 }
        if namesStep(node) { named += 1 }
      default: break
      }
      block = cmark_node_next(node)
    }
    return max(longest, third, named)
  }

  private static func count(below list: OpaquePointer) -> Int {
    var (count, item) = (0, cmark_node_first_child(list))
    while let node = item {
      count += 1
      item = cmark_node_next(node)
    }
    return count
  }

  private static func namesStep(_ heading: OpaquePointer) -> Bool {
    let words = String(decoding: CommonMark.plainText(of: heading), as: UTF8.self).lowercased()
    return words.hasPrefix("шаг") || words.hasPrefix("этап")
  }
}
