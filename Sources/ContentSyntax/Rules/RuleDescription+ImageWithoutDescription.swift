import Diagnostics

extension RuleDescription {
  /// A picture is described in words.
  static let imageWithoutDescription = RuleDescription(
    "image-without-description", .error,
    title: "У каждой картинки есть описание",
    reason: """
      Незрячий читатель узнаёт о картинке только из описания; его же видят все, когда картинка не \
      загрузилась.
      """,
    norm: "ГОСТ Р 52872-2019; WCAG 2.2, уровень AA",
    remedy: "Напишите в квадратных скобках, что на картинке, одной фразой.",
    example: .markdown(
      wrong: "![](files/urok.jpg)",
      right: "![Наставник разбирает урок с молодым учителем](files/urok.jpg)"))
}
