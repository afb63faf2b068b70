/// What the names in a certificate say of its owner, by the identifiers of their attributes.
enum CertificateAttribute {
  /// X.520 (2.5.4), PKCS #9 (1.2.840.113549.1.9) and, of the Russian numbers, приказ ФСБ от
  /// 27.12.2011 № 795, п. 18 (1.2.643.100, 1.2.643.3.131).
  static let names: [[UInt8]: String] = [
    identifier(2, 5, 4, 3): "имя", identifier(2, 5, 4, 4): "фамилия",
    identifier(2, 5, 4, 42): "имя и отчество", identifier(2, 5, 4, 12): "должность",
    identifier(2, 5, 4, 10): "организация", identifier(2, 5, 4, 11): "подразделение",
    identifier(2, 5, 4, 7): "населённый пункт", identifier(2, 5, 4, 8): "регион",
    identifier(2, 5, 4, 9): "адрес", identifier(1, 2, 840, 113549, 1, 9, 1): "почта",
    identifier(1, 2, 643, 100, 3): "СНИЛС", identifier(1, 2, 643, 3, 131, 1, 1): "ИНН",
    identifier(1, 2, 643, 100, 4): "ИНН", identifier(1, 2, 643, 100, 1): "ОГРН",
    identifier(1, 2, 643, 100, 5): "ОГРНИП",
  ]

  static let numbers: Set<String> = ["СНИЛС", "ИНН", "ОГРН", "ОГРНИП"]

  /// A number without the two zeros that fill an organisation's ИНН up to the twelve digits of a
  /// person's.
  static func number(_ digits: String) -> String {
    digits.count == 12 && digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
  }

  /// The content of an object identifier (X.690, 8.19).
  private static func identifier(_ first: Int, _ second: Int, _ rest: Int...) -> [UInt8] {
    ([first * 40 + second] + rest).flatMap { number in
      var digits = [UInt8(number & 0x7F)]
      var left = number >> 7
      while left > 0 {
        digits.insert(UInt8(left & 0x7F) | 0x80, at: 0)
        left >>= 7
      }
      return digits
    }
  }
}
