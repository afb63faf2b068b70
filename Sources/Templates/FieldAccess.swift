/// How a field is read when the type of its view is forgotten.
///
/// The readers take the address of a view that lies still for the time of the call (on the stack,
/// or in the array it is listed in), so nothing is boxed or copied on the way. The compiler only
/// ever pairs a reader with the address of a view of the type it was made for: both come from one
/// `ViewSchema`.
@usableFromInline
enum FieldAccess: Sendable {
  /// Writes the field's value, escaped unless it is markup.
  @usableFromInline typealias Write = @Sendable (UnsafeRawPointer, inout [UInt8]) -> Void
  /// Whether the field has a value, or is true, or is not empty.
  @usableFromInline typealias Test = @Sendable (UnsafeRawPointer) -> Bool
  /// Renders a section's body once for every view that the field holds.
  @usableFromInline typealias Enter =
    @Sendable (UnsafeRawPointer, inout Rendering, SectionBody) -> Void

  /// A value that is written; without `isPresent` it is always there.
  case printed(PrintedKind, Write, isPresent: Test?)
  /// A condition.
  case flag(Test)
  /// A view, or views, to go into; without `isPresent` there is always one.
  case entered(EnteredKind, Enter, isPresent: Test?, inside: @Sendable () -> ViewSchema)
}

/// What a written value is.
@usableFromInline
enum PrintedKind: Sendable {
  case text
  case html
  case address
}

/// How many views a field holds.
@usableFromInline
enum EnteredKind: Sendable {
  case view
  case list
}
