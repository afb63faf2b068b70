package import Templates

/// A share before and after on the scale from 0 to 100 %.
package struct ChangePicture: View {
  let before: ChangeMark
  let after: ChangeMark

  package static let fields: [ViewField<ChangePicture>] = [
    .view("before", "The value before.") { $0.before },
    .view("after", "The value after.") { $0.after },
  ]
}
