/// A provision by which a school publishes fields of people without asking them.
package enum LegalNorm: Sendable, Hashable, CaseIterable {
  /// On the head of the school.
  case management
  /// On deputies and teachers.
  case staff
  /// On the ways to reach the school.
  case contacts

  /// Where it stands: «273-ФЗ, ст. 29, ч. 2, п. 1, «а»».
  package var citation: String {
    switch self {
    case .management: "273-ФЗ, ст. 29, ч. 2, п. 1, «ж», и ПП РФ № 1802"
    case .staff: "273-ФЗ, ст. 29, ч. 2, п. 1, «ж» и «з»"
    case .contacts: "273-ФЗ, ст. 29, ч. 2, п. 1, «а»"
    }
  }
}
