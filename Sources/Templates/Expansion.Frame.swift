internal import Diagnostics

extension Expansion {
  /// A stretch of a template being expanded: whose text it is, and how it was reached.
  struct Frame {
    let source: SourceText
    /// The white space put before each of its lines.
    let indentation: [UInt8]
    /// The white space taken from the beginning of each of its lines.
    let dedent: [UInt8]
    /// What stands instead of blocks.
    let replacements: [String: Replacement]
    let chain: Chain

    /// The white space that a line of this frame begins with on the page.
    func lineStart(_ margin: Range<Int>) -> [UInt8] { indentation + rest(of: margin) }

    /// The white space of a line beyond what is taken away.
    func rest(of margin: Range<Int>) -> ArraySlice<UInt8> {
      let own = source.bytes[margin]
      let common = zip(own, dedent).prefix { $0 == $1 }.count
      return own.dropFirst(common)
    }
  }

  /// What stands instead of a block, and where it was written.
  struct Replacement {
    let block: BlockNode
    let source: SourceText
    /// The replacements that hold where it was written.
    let replacements: [String: Replacement]
    let chain: Chain
  }

  /// The templates on the way from the page to a place, the innermost last.
  struct Chain {
    /// A template, and the tag that included it.
    struct Link {
      let name: String
      let tag: SourceSpan
    }

    let root: String
    private(set) var links: [Link] = []

    init(name: String) { root = name }

    /// The chain one template further.
    func to(_ name: String, by tag: SourceSpan) -> Chain {
      var chain = self
      chain.links.append(Link(name: name, tag: tag))
      return chain
    }

    var names: [String] { [root] + links.map(\.name) }

    /// A note for each step back to the page.
    var notes: [Note] {
      zip(names, links).reversed().map { includer, link in
        Note("шаблон «\(link.name)» включён из шаблона «\(includer)»", at: link.tag)
      }
    }
  }
}
