import Diagnostics

extension RuleDescription {
  /// A word stands once in a list of the vocabulary.
  static let duplicateTerm = RuleDescription(
    "duplicate-term", .error,
    title: "Слово стоит в списке словаря один раз",
    reason: """
      Одинаковые слова получили бы один адрес на сайте, и отборы по ним перепутались бы. «Приказ» \
      и «приказ» — одно слово.
      """,
    remedy: "Уберите повтор или напишите слова так, чтобы они различались.",
    example: .yaml(
      wrong: "виды документов: [приказ, отчёт, Приказ]",
      right: "виды документов: [приказ, отчёт]"))
}
