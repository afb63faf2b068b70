package import Diagnostics

extension RuleDescription {
  /// No picture tells where it was taken.
  package static let attachmentLocation = RuleDescription(
    "attachment-location", .error,
    title: "В снимке не записано, где его сделали",
    reason: """
      Телефон пишет в снимок координаты с точностью до дома. По снимку, сделанному дома, любой \
      читатель узнает адрес человека.
      """,
    norm: "152-ФЗ, ст. 5 и 10.1",
    remedy: """
      Сохраните копию снимка без места. В Windows: «Свойства», «Подробно», «Удаление свойств и личной \
      информации». В телефоне: «Поделиться» без места съёмки. Снимок в документе вставьте заново.
      """,
    example: .text(
      wrong: "files/foto/urok.jpg (в сведениях о снимке: 53°12′ с. ш., 50°9′ в. д.)",
      right: "files/foto/urok.jpg (без места съёмки)"))
}
