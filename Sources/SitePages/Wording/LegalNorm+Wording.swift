import Mentorship

extension LegalNorm {
  /// Of whom or what for a school publishes by it, as the beginning of a list.
  var purpose: String {
    switch self {
    case .management: "О руководителе школы и о том, кто утвердил документ"
    case .staff: "О заместителях руководителя и педагогах"
    case .contacts: "О том, как связаться со школой через куратора"
    }
  }
}
