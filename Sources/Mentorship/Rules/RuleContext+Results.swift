import Diagnostics

extension RuleContext {
  /// A finding for each figure of a practice with which something is wrong.
  func findings(
    onResults fault: (PracticeResult) -> (message: String, span: SourceSpan, remedy: String)?
  ) -> [Finding] {
    catalog.practices.flatMap { practice in
      practice.results.compactMap { result in
        fault(result).map {
          Finding(at: $0.span, $0.message, notes: [Note($0.remedy)], on: practice.info.key)
        }
      }
    }
  }
}
