package import Templates

/// A role responsible for an activity.
package struct RoleItem: View {
  let name: String
  let address: Address
  let isFollowed: Bool

  package static let fields: [ViewField<RoleItem>] = [
    .text("name", "The role as the plan names it.") { $0.name },
    .address("address", "The plan narrowed to that role.") { $0.address },
    .flag("isFollowed", "Whether another role comes after it.") { $0.isFollowed },
  ]
}
