private import Foundation
private import SiteBuild

/// The process: its arguments, environment and exit code.
@main enum Main {
  static func main() async {
    Console.outliveReaders()
    let process = ProcessInfo.processInfo
    let program = Program(
      environment: process.environment,
      processors: max(process.activeProcessorCount, 1),
      console: .standard(environment: process.environment))
    exit(await program.run(Array(process.arguments.dropFirst())).rawValue)
  }
}
