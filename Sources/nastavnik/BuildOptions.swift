internal import ArgumentParser
private import SiteBuild

/// The keys that `build` and `check` share, as text.
struct BuildOptions: ParsableArguments {
  @Option var content: String?
  @Option var templates: String?
  @Option(name: .customLong("private")) var privateFolder: String?
  @Option var output: String?
  @Option var date: String?
  @Flag var strict = false
  @Option var format: String?
  @Option var jobs: String?
  @Flag var quiet = false
  @Flag var noAtomic = false
  @Flag var timings = false
}
