import Diagnostics

extension RuleDescription {
  /// What lies in the content folder is a file or a folder.
  static let specialFile = RuleDescription(
    "special-file", .error,
    title: "В папке материалов лежат только файлы и папки",
    reason: "Канал, сокет или устройство не файл: чтение из него может не кончиться никогда.",
    remedy: "Удалите его или попросите об этом того, кто следит за школьными компьютерами.",
    example: .text(
      wrong: "site.yaml (канал)",
      right: "site.yaml (обычный файл)"))
}
