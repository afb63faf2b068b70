extension SmallSite {
  /// The file of a mentor, with more lines of its front matter.
  static func mentor(_ name: String, _ lines: String = "") -> String {
    """
    ---
    фио: \(name)
    должность: учитель
    функции: методист
    наставник с: 2021-09-01
    \(lines)
    ---

    """
  }

  /// An item of `consents.yaml`: to the whole section from 2021-09-01 to 2024-08-31, if not said
  /// otherwise.
  static func consent(
    _ id: String, of subject: String, fields: String = "[компетенции]",
    from start: String = "2021-09-01", until end: String = "2024-08-31",
    resource: String = "https://school.example/nastavnichestvo/", withdrawn: String? = nil
  ) -> String {
    """
    - id: \(id)
      субъект: \(subject)
      поля: \(fields)
      ресурсы: [\(resource)]
      цель: рассказ
      с: \(start)
      по: \(end)
    \(withdrawn.map { "  отозвано: \($0)\n" } ?? "")
    """
  }
}
