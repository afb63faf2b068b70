/// What a template may show: finished values, each declared as a field with a name and a meaning.
///
/// Conformers declare `static let fields`, so that the readers are made once. A name stands once in
/// a view.
@usableFromInline
package protocol View: Sendable {
  static var fields: [ViewField<Self>] { get }
}
