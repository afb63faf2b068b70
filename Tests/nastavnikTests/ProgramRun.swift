import Foundation
import Testing

/// One run of the built program, and what came of it.
struct ProgramRun {
  let status: Int32
  let output: String
  let error: String

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    try self.init(Self.program, arguments, environment)
  }

  /// Runs the program with what follows its name in a line of bash.
  static func throughShell(_ line: String) throws -> ProgramRun {
    try ProgramRun(
      URL(fileURLWithPath: "/bin/bash"), ["-c", "'\(program.path)' \(line)"],
      ["PATH": "/usr/bin:/bin"])
  }

  private init(
    _ program: URL, _ arguments: [String], _ environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    // Little is written, so one pipe cannot fill while the other is read.
    self.output = try Self.text(output)
    self.error = try Self.text(error)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The program beside the bundle of tests.
  static let program =
    Bundle.allBundles.map(\.bundleURL)
    .first { $0.pathExtension == "xctest" }
    .map { $0.deletingLastPathComponent() }
    .map(programBeside) ?? programBeside(Bundle.main.bundleURL)

  private static func programBeside(_ folder: URL) -> URL {
    folder.appendingPathComponent("nastavnik")
  }

  private static func text(_ pipe: Pipe) throws -> String {
    String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }
}
