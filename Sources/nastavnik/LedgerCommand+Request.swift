internal import SiteBuild

extension LedgerCommand {
  /// What is asked for, with every value understood.
  ///
  /// - Throws: wrong use, for a value that cannot be.
  func request(processors: Int, environment: [String: String]) throws -> LedgerRequest {
    var request = LedgerRequest()
    if let content { request.section.content = try OptionValue.folder(content, "--content") }
    if let templates {
      request.section.templates = try OptionValue.folder(templates, "--templates")
    }
    request.section.privateFolder = try privateFolder.map {
      try OptionValue.folder($0, "--private")
    }
    request.section.date = try date.map(OptionValue.date)
    request.section.jobs = processors
    request.section.sourceDateEpoch = environment["SOURCE_DATE_EPOCH"]
    if let format { request.format = try OptionValue.ledgerFormat(format) }
    request.output = try output.map { try OptionValue.file($0, "--output") }
    return request
  }
}
