/// One step of a compiled template. Views are named by their slot: 0 is the page, 1 the view of the
/// outermost section around, and so on.
enum Instruction: Sendable {
  /// Copies these bytes of the program's literals.
  case literal(Range<Int>)
  /// Writes a field.
  case write(slot: Int, FieldAccess.Write)
  /// Goes on when the field is there (or, if not `wanted`, absent), else jumps to `end`.
  case test(slot: Int, FieldAccess.Test, wanted: Bool, end: Int)
  /// Runs the steps up to `end` for each view that the field holds, then goes on at `end`.
  case enter(slot: Int, FieldAccess.Enter, body: SectionBody)
}
