/// A field of a person that the leak scan looks for.
enum ClosedField: Hashable, Sendable {
  /// One that some ground can open.
  case personal(PersonalField)
  /// One that no ground opens.
  case phone, email, agreement, load
  /// The code that stands for a mentee.
  case menteeCode
  /// What is written of a mentee: a group or a request in words of one's own, a reason.
  case menteeText

  /// The word by which a record calls it.
  var title: String {
    switch self {
    case .personal(let field): field.rawValue
    case .phone: "телефон"
    case .email: "почта"
    case .agreement: "соглашение"
    case .load: "нагрузка"
    case .menteeCode: "код наставляемого"
    case .menteeText: "сведения о наставляемом"
    }
  }
}
