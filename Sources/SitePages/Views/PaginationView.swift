package import Templates

/// The way between the sheets of a long list.
package struct PaginationView: View {
  let previous: LinkItem?
  let sheets: [SheetLink]
  let next: LinkItem?

  package static let fields: [ViewField<PaginationView>] = [
    .optionalView("previous", "The sheet before, by its number.") { $0.previous },
    .list("sheets", "The first sheet, the last and those around this one.") { $0.sheets },
    .optionalView("next", "The sheet after, by its number.") { $0.next },
  ]
}
