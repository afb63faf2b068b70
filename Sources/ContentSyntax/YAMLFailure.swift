/// Why libyaml, or our limits, stopped the reading; offsets are those of the file.
struct YAMLFailure: Error {
  enum Reason {
    /// libyaml's own words, and what it was doing.
    case syntax(problem: String, context: String)
    /// A character that YAML does not allow.
    case character(Int32)
    /// More levels than `TextLimits.nesting`.
    case tooDeep
    /// More values than `TextLimits.values`.
    case tooManyValues
    /// A second document in the file.
    case secondDocument
  }

  let reason: Reason
  /// Where the reading stopped.
  let offset: Int
  /// Where what was being read began.
  var context: Int
  /// Where the scalar read last began.
  var lastScalar: Int = 0
}
