/// How a document is signed (63-ФЗ, ст. 5), or that it is a scan of a signed paper.
package enum SignatureKind: String, Sendable, CaseIterable {
  case simple = "ПЭП"
  case enhanced = "УНЭП"
  case qualified = "УКЭП"
  case scan = "скан"

  /// The abbreviation in words.
  package var expansion: String? {
    switch self {
    case .simple: "простая электронная подпись"
    case .enhanced: "усиленная неквалифицированная электронная подпись"
    case .qualified: "усиленная квалифицированная электронная подпись"
    case .scan: nil
    }
  }
}
