import Diagnostics

extension RuleDescription {
  /// An attribute that leads somewhere takes an address.
  static let templateNotAnAddress = RuleDescription(
    "template-not-an-address", .error,
    title: "В атрибуте с адресом стоит поле-адрес",
    reason: "Обычный текст в адресе может увести читателя куда угодно.",
    remedy: "Возьмите поле вида «address».",
    example: .html(
      wrong: "<a href=\"{{title}}\">",
      right: "<a href=\"{{link}}\">"))
}
