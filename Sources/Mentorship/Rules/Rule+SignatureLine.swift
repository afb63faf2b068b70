import Diagnostics

extension Rule {
  /// No ruled line waits for a signature.
  static let signatureLine = Rule(
    RuleDescription(
      "signature-line", .warning,
      title: "В тексте нет строк для подписи",
      reason: """
        На сайте подписать документ нельзя, а пустая строка выглядит местом, которое забыли \
        заполнить.
        """,
      remedy: """
        Уберите строку: подписи стоят в подписанном документе. Если так в утверждённом тексте, \
        примите замечание в «допущения».
        """,
      example: .markdown(
        wrong: "С приказом ознакомлены: ____________",
        right: "С приказом ознакомлены все наставники."))
  ) { context in
    context.wordingFindings(in: context.filledProse) { bytes in
      bytes.placeholders.filter(bytes.isSignatureLine).map {
        WordingFault(
          range: $0, message: "«\(bytes.text($0))» — строка для подписи",
          remedy: "уберите её: подписи стоят в подписанном документе")
      }
    }
  }
}
