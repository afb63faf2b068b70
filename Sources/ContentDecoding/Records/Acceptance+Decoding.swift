import Diagnostics
import Mentorship

/// The keys of an accepted finding.
enum AcceptanceFields {
  static let rule = Field(
    "правило", .required, FieldType.acceptableRule.located(),
    "Имя правила из отчёта, в квадратных скобках после замечания.", example: "numbering-gap")
  static let reason = Field(
    "причина", .required, .verbatim, "Почему замечание принято.",
    example: "так в утверждённом плане")
  static let shape = RecordShape("допущение", rule, reason)

  static let type = FieldType<Acceptance>.record(shape) { record, journal in
    let rule = record.read(rule, &journal)
    let reason = record.read(reason, &journal)
    guard let rule, let reason else { return nil }
    return Acceptance(rule: Located(RuleName(rule.value), at: rule.span), reason: reason)
  }
}
