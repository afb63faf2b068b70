import Diagnostics

extension RuleDescription {
  /// What is looked for in the finished site, when all other rules have been through.
  static let ofFinishedSite = ofLeakScan + [attachmentLocation, attachmentUnchecked]
}
