import Diagnostics
import Mentorship
import SitePages

/// Writes the ledger of a section and tells the console what came of it.
///
/// - Throws: `BuildFailure` for wrong use and for failures of the outside world. Errors in the content
///   are no failure: they are told as by `check`, and nothing is written.
package func runLedger(_ request: LedgerRequest, console: Console) async throws -> ExitStatus {
  let section = request.section
  let file = try request.output.map { try LedgerFile($0, apartFrom: section) }
  var watch = Stopwatch(isShown: console.isTerminal && !section.isQuiet, console)
  let inputs = try await readInputs(section, &watch)
  let checked = try await check(inputs, section, &watch)
  guard let site = checked.fit?.site else {
    watch.finish(section)
    console.error(
      told(checked.validation.report(), section, console)
        + "журнал не составлен: исправьте ошибки\n")
    return .findings
  }
  watch.begin("ledger", "составляю журнал")
  let table = LedgerTable(site.ledger(of: await gateAnswers(of: site)), of: site)
  watch.finish(section)
  guard let file, let path = request.output else {
    try console.output(table.written(as: request.format))
    return .success
  }
  try file.write(table.written(as: request.format))
  try console.output(
    "журнал записан в «\(path)», читать его можете только вы: \(LedgerTable.counted(table.count))\n"
  )
  return .success
}

extension LedgerTable {
  fileprivate func written(as format: LedgerFormat) -> String {
    switch format {
    case .terminal: terminal
    case .csv: csv
    case .html: html
    }
  }
}
