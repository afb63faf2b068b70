import Diagnostics

extension RuleDescription {
  /// The files that a section cannot do without are there.
  static let missingContentFile = RuleDescription(
    "missing-content-file", .error,
    title: "В папке материалов есть site.yaml и plan.yaml, в закрытой — хотя бы один её файл",
    reason: """
      Без сведений о школе и без плана раздел составить не из чего. Без списка наставляемых их кодов \
      на сайте никто не ищет.
      """,
    remedy: """
      Возьмите за образец такой же файл из папки «content» проекта и впишите своё. Файлы закрытой \
      папки называйте consents.yaml и mentees.yaml.
      """,
    example: .text(
      wrong: """
        content/
          plan.yaml
        """,
      right: """
        content/
          plan.yaml
          site.yaml
        """))
}
