import Diagnostics

extension RuleDescription {
  /// A text is UTF-8 with the line ends of today.
  static let textEncoding = RuleDescription(
    "text-encoding", .error,
    title: "Текст записан в кодировке UTF-8",
    reason: """
      В другой кодировке русские буквы превращаются в чужие знаки. Программа не угадывает, какие \
      буквы имелись в виду: на сайт не должен попасть испорченный текст.
      """,
    remedy: "Откройте файл в Блокноте, выберите «Сохранить как» и внизу окна — кодировку UTF-8.",
    fix: "Windows-1251; прежний файл остаётся рядом под именем «.имя.cp1251»",
    example: .text(
      wrong: "Кодировка: ANSI (Windows-1251)",
      right: "Кодировка: UTF-8"))
}
