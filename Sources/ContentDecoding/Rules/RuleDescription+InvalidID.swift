import Diagnostics

extension RuleDescription {
  /// The name of a record's file can be an address.
  static let invalidID = RuleDescription(
    "invalid-id", .error,
    title: "Имя файла записи — латинские строчные буквы, цифры и дефис",
    reason: """
      Из имени файла получается адрес страницы. Пробелы и русские буквы в адресе превращаются в \
      длинный ряд процентов, который не продиктовать и не напечатать.
      """,
    remedy: "Переименуйте файл и поправьте ссылки на него.",
    example: .text(
      wrong: "documents/Приказ о внедрении.md",
      right: "documents/prikaz-o-vnedrenii.md"))
}
