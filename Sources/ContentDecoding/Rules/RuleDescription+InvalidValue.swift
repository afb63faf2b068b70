import Diagnostics

extension RuleDescription {
  /// A value reads as what its key takes.
  static let invalidValue = RuleDescription(
    "invalid-value", .error,
    title: "Значение записано так, как принято для этого ключа",
    reason: """
      Даты, номера и адреса программа сравнивает и считает, поэтому пишутся они только одним \
      способом.
      """,
    remedy: """
      Исправьте по образцу из замечания: дата — 2021-04-28, период — 2021-04-01/2022-05-31, «да» \
      или «нет» — словами.
      """,
    fix: "дата, записанная так, как пишут от руки: «28.04.2021», «28 апреля 2021 г.»",
    example: .yaml(
      wrong: "исполнено: 28.04.2021",
      right: "исполнено: 2021-04-28"))
}
