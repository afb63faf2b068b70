internal import SiteBuild

extension BuildOptions {
  /// What is asked for, with every value understood.
  ///
  /// - Throws: wrong use, for a value that cannot be.
  func request(
    publishes: Bool, processors: Int, environment: [String: String]
  ) throws -> BuildRequest {
    var request = BuildRequest()
    if let content { request.content = try OptionValue.folder(content, "--content") }
    if let templates { request.templates = try OptionValue.folder(templates, "--templates") }
    request.privateFolder = try privateFolder.map { try OptionValue.folder($0, "--private") }
    if let output { request.output = try OptionValue.folder(output, "--output") }
    request.date = try date.map(OptionValue.date)
    request.isStrict = strict
    if let format { request.format = try OptionValue.format(format) }
    request.jobs = try jobs.map(OptionValue.jobs) ?? processors
    request.isQuiet = quiet
    request.isAtomic = !noAtomic
    request.tellsTimings = timings
    request.publishes = publishes
    request.sourceDateEpoch = environment["SOURCE_DATE_EPOCH"]
    request.home = environment["HOME"]
    if let path = environment["PATH"] { request.searchPath = path }
    request.version = Version.text
    return request
  }
}

extension ExplainCommand {
  /// What is asked for, with every value understood.
  ///
  /// - Throws: wrong use, for a format that cannot be.
  func request() throws -> ExplainRequest {
    var request = ExplainRequest(names: names)
    if let format { request.format = try OptionValue.answerFormat(format) }
    return request
  }
}

extension CheckCommand {
  /// What is asked for about findings that can be mended.
  ///
  /// - Throws: wrong use, for a rehearsal of nothing.
  var fixing: Fixing {
    get throws {
      if dryRun, !fix {
        throw BuildFailure.wrongUse(
          "ключ --dry-run бывает только вместе с --fix",
          "пишут так: nastavnik check --fix --dry-run")
      }
      return fix ? dryRun ? .preview : .apply : .none
    }
  }
}

extension DeadlineCommand {
  /// What is asked for, with every value understood.
  ///
  /// - Throws: wrong use, for a value that cannot be, or when the wording is missing.
  func request() throws -> DeadlineRequest {
    guard let text else {
      throw BuildFailure.wrongUse(
        "не назван срок", "например: nastavnik deadline \"апрель 2021 г.\"")
    }
    var request = DeadlineRequest(text: text)
    request.period = try period.map(OptionValue.period)
    request.schoolYear = try schoolYear.map(OptionValue.schoolYear)
    if let content { request.content = try OptionValue.folder(content, "--content") }
    if let format { request.format = try OptionValue.answerFormat(format) }
    return request
  }
}
