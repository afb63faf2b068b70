/// A field of a person that the leak scan looks for.
enum ClosedField: Hashable, Sendable {
  /// One that some ground can open.
  case personal(PersonalField)
  /// One that no ground opens.
  case phone, email, agreement, load

  /// The word by which a record calls it.
  var title: String {
    switch self {
    case .personal(let field): field.rawValue
    case .phone: "телефон"
    case .email: "почта"
    case .agreement: "соглашение"
    case .load: "нагрузка"
    }
  }
}
