import Mentorship

extension ChangePicture {
  /// Nothing for values that are no shares of a hundred.
  init?(before: Quantity?, after: Quantity?) {
    guard let before, let after, let from = before.share, let to = after.share else { return nil }
    let places = placeLabels(lower: min(from, to), upper: max(from, to), of: [before, after])
    let isGrowth = from <= to
    self.init(
      before: ChangeMark(from, before, isGrowth ? places.lower : places.upper),
      after: ChangeMark(to, after, isGrowth ? places.upper : places.lower))
  }
}

extension Quantity {
  /// The thousandths of a per cent, if it lies between 0 and 100 %.
  fileprivate var share: Int? {
    unit == "%" && (0...hundred).contains(thousandths) ? thousandths : nil
  }
}

extension ChangeMark {
  fileprivate init(_ share: Int, _ quantity: Quantity, _ label: LabelPlace) {
    self.init(
      place: Share(share, of: hundred).length, label: quantity.words,
      labelPlace: Share(label.place, of: hundred).length, labelShift: label.shift,
      labelAnchor: label.anchor)
  }
}

/// Where a label stands: its place in thousandths of a per cent, and which part of it stands there.
private struct LabelPlace {
  let place: Int
  let anchor: String
  var shift = "0"
}

private let hundred = 100_000

/// Labels that would touch stand away from each other, and none leaves the scale.
private func placeLabels(
  lower: Int, upper: Int, of quantities: [Quantity]
) -> (lower: LabelPlace, upper: LabelPlace) {
  let isLong = quantities.contains { $0.number.count > 2 }
  let room = isLong ? 18_000 : 12_000
  if upper - lower >= room { return (middle(lower), middle(upper)) }
  if lower < room {
    return (
      LabelPlace(place: lower, anchor: "start"),
      LabelPlace(place: max(upper, lower + room + 4000), anchor: "start")
    )
  }
  if upper > hundred - room {
    return (
      LabelPlace(place: min(lower, upper - room - 4000), anchor: "end"),
      LabelPlace(place: upper, anchor: "end")
    )
  }
  return (
    LabelPlace(place: lower, anchor: "end", shift: "-4"),
    LabelPlace(place: upper, anchor: "start", shift: "4")
  )
}

/// Above its mark, but for the ends of the scale.
private func middle(_ place: Int) -> LabelPlace {
  let edge = 8000
  let anchor = place < edge ? "start" : place > hundred - edge ? "end" : "middle"
  return LabelPlace(place: place, anchor: anchor)
}
