/// The two layouts of a Russian keyboard: what comes out when one is on and the other was meant.
///
/// Source: ЙЦУКЕН as on Windows, over QWERTY of the USA.
package enum KeyboardLayout {
  /// The text as the same keys write it in the Russian layout (`ghbrfp` gives «приказ»).
  package static func russian(_ text: String) -> String {
    String(text.map { russianByLatin[$0] ?? $0 })
  }

  /// The text as the same keys write it in the Latin layout («зкшлфя» gives `prikaz`).
  package static func latin(_ text: String) -> String {
    String(text.map { latinByRussian[$0] ?? $0 })
  }

  private static let latinKeys =
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"
  private static let russianKeys =
    "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"
  private static let russianByLatin = pairs(latinKeys, russianKeys)
  private static let latinByRussian = pairs(russianKeys, latinKeys)

  private static func pairs(_ keys: String, _ values: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(keys, values))
  }
}
