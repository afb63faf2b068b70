import Diagnostics

extension RuleDescription {
  /// An address stands at the beginning of its attribute.
  static let templateAddressNotFirst = RuleDescription(
    "template-address-not-first", .error,
    title: "Адрес стоит в начале атрибута",
    reason: "Начало адреса уже есть в поле; слова перед ним сделали бы другой адрес.",
    remedy: "Уберите всё, что стоит перед адресом.",
    example: .html(
      wrong: "<a href=\"https://{{link}}\">",
      right: "<a href=\"{{link}}\">"))
}
