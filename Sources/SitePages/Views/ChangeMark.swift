package import Templates

/// A value on a scale with its label.
package struct ChangeMark: View {
  let place: String
  let label: String
  let labelPlace: String
  let labelShift: String
  let labelAnchor: String

  package static let fields: [ViewField<ChangeMark>] = [
    .text("place", "Where the value lies on the scale: «38.00%».") { $0.place },
    .text("label", "The value as a reader takes it.") { $0.label },
    .text("labelPlace", "Where the label stands on the scale.") { $0.labelPlace },
    .text("labelShift", "How many pixels the label stands away from there.") { $0.labelShift },
    .text("labelAnchor", "Which part of the label stands there, as SVG names it.") {
      $0.labelAnchor
    },
  ]
}
