import Foundation
import SiteBuild
import Testing

extension SmallSite {
  /// The address of the section.
  static let root = "https://school.example/nastavnichestvo/"

  /// The small site with mentors whose consents are in every state on its day.
  static var withConsents: SmallSite {
    var site = SmallSite()
    site.files["mentors/volnov.md"] = SmallSite.mentor(
      "Вольнов Ян Ильич", "компетенции: [х]\nдостижения: [х]")
    site.files["mentors/skorov.md"] = SmallSite.mentor("Скоров Лев Ильич", "компетенции: [х]")
    site.files["mentors/prezhnev.md"] = SmallSite.mentor("Прежнев Лев Ильич", "компетенции: [х]")
    site.files["mentors/inoi.md"] = SmallSite.mentor("Иной Лев Ильич", "компетенции: [х]")
    site.files["mentors/rano.md"] = SmallSite.mentor("Рано Лев Ильич", "компетенции: [х]")
    site.files["consents.yaml"] =
      SmallSite.consent("s-2", of: "volnov", withdrawn: "2021-11-15")
      + SmallSite.consent("s-3", of: "skorov", until: "2021-12-15")
      + SmallSite.consent("s-4", of: "prezhnev", until: "2021-11-14")
      + SmallSite.consent("s-5", of: "inoi", resource: "https://school.example/drugoe/")
      + SmallSite.consent("s-6", of: "rano", from: "2021-11-16")
    return site
  }

  static func ledgerRequest(
    in folder: borrowing TemporaryFolder, as format: LedgerFormat
  ) -> LedgerRequest {
    var request = LedgerRequest()
    request.section = SmallSite().request(in: folder)
    request.format = format
    return request
  }

  /// Composes the ledger of the site as it would be composed from the command line.
  func ledger(
    as format: LedgerFormat, expecting status: SiteBuild.ExitStatus = .success
  ) async throws -> Transcript {
    let folder = try TemporaryFolder()
    try write(into: folder)
    let said = Transcript()
    let ended = try await runLedger(
      Self.ledgerRequest(in: folder, as: format), console: said.console)
    #expect(ended == status, "\(said.errors)")
    return said
  }

  /// The cells of the site's ledger.
  func ledgerRows() async throws -> [[String]] {
    Self.ledgerRows(in: try await ledger(as: .csv).output)
  }

  /// The cells of a ledger without quotes in them.
  static func ledgerRows(in csv: String) -> [[String]] {
    csv.components(separatedBy: "\r\n").dropFirst().dropLast().map {
      $0.components(separatedBy: ";")
    }
  }
}
