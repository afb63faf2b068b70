package import Templates

/// A link to a sheet of a long list.
package struct SheetLink: View {
  let number: String
  let address: Address
  let current: String?
  let followsGap: Bool

  package static let fields: [ViewField<SheetLink>] = [
    .text("number", "The number of the sheet, from 1.") { $0.number },
    .address("address", "The page of the sheet.") { $0.address },
    .optional("current", "The value of aria-current on the sheet itself.") { $0.current },
    .flag("followsGap", "Whether sheets before it are left out of the list.") { $0.followsGap },
  ]
}
