/// A template compiled for one type of view; rendering cannot fail.
package struct Template<V: View>: Sendable {
  let program: Program

  /// Appends the page to `output`; reuse one buffer for many pages.
  package func render(_ view: V, into output: inout [UInt8]) {
    withUnsafePointer(to: view) { program.run(on: UnsafeRawPointer($0), into: &output) }
  }
}
