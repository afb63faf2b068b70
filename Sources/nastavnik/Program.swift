internal import ArgumentParser
internal import SiteBuild

/// One run of the program: arguments in, an exit code out.
struct Program {
  let environment: [String: String]
  /// How many processors the machine has.
  let processors: Int
  let console: Console

  /// Does what the arguments ask for; failures are told on standard error.
  func run(_ arguments: [String]) async -> ExitStatus {
    do {
      return try await answer(arguments)
    } catch let failure as BuildFailure {
      console.error(failure.text)
      return failure.status
    } catch {
      console.error("ошибка: \(error)\n")
      return .outsideWorld
    }
  }

  private func answer(_ arguments: [String]) async throws -> ExitStatus {
    guard let first = arguments.first else {
      console.error(CommandHelp.program.text)
      return .wrongUse
    }
    let rest = arguments.dropFirst()
    if let help = try help(first, rest) {
      try console.output(help.text)
      return .success
    }
    switch first {
    case "--version":
      if let extra = rest.first { throw WrongUse.extra(extra, .program) }
      try console.output("nastavnik \(Version.text)\n")
      return .success
    case _ where first.hasPrefix("-"): throw WrongUse.unknownKey(first, .program)
    default: return try await obey(first, rest)
    }
  }

  /// The help that is asked for, in any of the ways to ask.
  private func help(_ first: String, _ rest: ArraySlice<String>) throws -> CommandHelp? {
    let keys = ([first] + rest).prefix { $0 != "--" }
    let isAsked = keys.contains("--help") || keys.contains("-h")
    if first == "help" {
      let topics = rest.filter { !$0.hasPrefix("-") }
      if topics.count > 1 { throw WrongUse.extra(topics[1], .help) }
      if topics.isEmpty, !isAsked, let key = rest.first { throw WrongUse.unknownKey(key, .help) }
      return try topics.first.map(Self.command) ?? (isAsked ? .help : .program)
    }
    guard isAsked else { return nil }
    return first.hasPrefix("-") ? .program : try Self.command(first)
  }

  private func obey(_ name: String, _ rest: ArraySlice<String>) async throws -> ExitStatus {
    let help = try Self.command(name)
    let command: any ParsableCommand
    do {
      command = try Nastavnik.parseAsRoot([name] + rest)
    } catch {
      // The parser's own words are English; the cause is found anew from the table of keys.
      throw WrongUse.explain(rest, for: help)
    }
    switch command {
    case let build as BuildCommand:
      return try await runBuild(request(build.options, publishes: true), console: console)
    case let check as CheckCommand:
      var request = try request(check.options, publishes: false)
      request.fixing = try check.fixing
      return try await runBuild(request, console: console)
    case let explain as ExplainCommand:
      return try runExplain(explain.request(), console: console)
    case let deadline as DeadlineCommand:
      return try await runDeadline(deadline.request(), console: console)
    case let schema as SchemaCommand:
      return try await runSchema(schema.request(), console: console)
    case let ledger as LedgerCommand:
      let request = try ledger.request(processors: processors, environment: environment)
      return try await runLedger(request, console: console)
    default:
      throw WrongUse.explain(rest, for: help)
    }
  }

  private func request(_ options: BuildOptions, publishes: Bool) throws -> BuildRequest {
    try options.request(
      publishes: publishes, processors: processors, environment: environment)
  }

  private static func command(_ name: String) throws -> CommandHelp {
    guard let command = CommandHelp.program.commands.first(where: { $0.name == name }) else {
      throw WrongUse.unknownCommand(name)
    }
    return command
  }
}
