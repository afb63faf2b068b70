import Diagnostics

extension RuleDescription {
  /// A text is UTF-8 with the line ends of today.
  static let textEncoding = RuleDescription(
    "text-encoding", .error,
    title: "Текст записан в кодировке UTF-8",
    reason: """
      В другой кодировке русские буквы превращаются в чужие знаки, а на сайт не должен попасть \
      испорченный текст. Windows-1251 программа узнаёт по русским буквам и показывает, как она \
      прочла файл; остального не угадывает.
      """,
    remedy: "Откройте файл в Блокноте, выберите «Сохранить как» и внизу окна — кодировку UTF-8.",
    fix: "Windows-1251, если нет чужих знаков; прежний файл остаётся рядом как «.имя.cp1251»",
    example: .text(
      wrong: "Кодировка: ANSI (Windows-1251)",
      right: "Кодировка: UTF-8"))
}
