import Diagnostics

extension Rule {
  /// A sample is not published as the real thing.
  static let sampleRecord = Rule(
    "sample-record", .warning, "Образцы заменены настоящими записями"
  ) { context in
    context.catalog.recordInfos.compactMap { info in
      guard let sample = info.sample, sample.value else { return nil }
      return Finding(
        at: sample.span, "запись отмечена как образец",
        notes: [Note("замените её настоящей и уберите строку «образец: да»")], on: info.key)
    }
  }
}
