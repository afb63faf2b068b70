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

/// What labels need of the scale, in thousandths of a per cent on the narrowest screen.
private enum LabelRoom {
  /// A label of one or two signs before its unit.
  static let short = 12_000
  /// A longer one.
  static let long = 18_000
  /// The gap between labels put apart.
  static let gap = 4000
  /// How near the ends of the scale a label no longer stands in the middle over its mark.
  static let edge = 8000
}

/// How far a label moves off its mark to leave room for the other's, in pixels.
private let labelShift = 4

/// Labels that would touch stand away from each other, and none leaves the scale.
private func placeLabels(
  lower: Int, upper: Int, of quantities: [Quantity]
) -> (lower: LabelPlace, upper: LabelPlace) {
  let isLong = quantities.contains { $0.number.count > 2 }
  let room = isLong ? LabelRoom.long : LabelRoom.short
  if upper - lower >= room { return (middle(lower), middle(upper)) }
  if lower < room {
    return (
      LabelPlace(place: lower, anchor: "start"),
      LabelPlace(place: max(upper, lower + room + LabelRoom.gap), anchor: "start")
    )
  }
  if upper > hundred - room {
    return (
      LabelPlace(place: min(lower, upper - room - LabelRoom.gap), anchor: "end"),
      LabelPlace(place: upper, anchor: "end")
    )
  }
  return (
    LabelPlace(place: lower, anchor: "end", shift: "-\(labelShift)"),
    LabelPlace(place: upper, anchor: "start", shift: "\(labelShift)")
  )
}

/// Above its mark, but for the ends of the scale.
private func middle(_ place: Int) -> LabelPlace {
  let anchor =
    place < LabelRoom.edge ? "start" : place > hundred - LabelRoom.edge ? "end" : "middle"
  return LabelPlace(place: place, anchor: anchor)
}
