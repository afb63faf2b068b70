import Diagnostics

extension Rule {
  /// A sample is not published as the real thing.
  static let sampleRecord = Rule(
    RuleDescription(
      "sample-record", .warning,
      title: "Образцы заменены настоящими записями",
      reason: """
        Образец — выдуманная запись. Её видно на сайте с пометкой, но настоящий раздел из таких не \
        состоит; со --strict они не публикуются.
        """,
      remedy: "Замените запись настоящей и уберите строку «образец: да».",
      example: .yaml(
        wrong: """
          название: О внедрении программы
          образец: да
          """,
        right: "название: О внедрении программы"))
  ) { context in
    context.catalog.recordInfos.compactMap { info in
      guard let sample = info.sample, sample.value else { return nil }
      return Finding(
        at: sample.span, "запись отмечена как образец",
        notes: [Note("замените её настоящей и уберите строку «образец: да»")], on: info.key)
    }
  }
}
