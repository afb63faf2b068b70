import Diagnostics

/// Times the stages of a run and tells a person at a terminal which one is going on.
struct Stopwatch {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let console: Console
  private var progress: Progress
  private var stages: [(name: String, begun: ContinuousClock.Instant)] = []

  init(isShown: Bool, _ console: Console) {
    start = clock.now
    progress = Progress(isShown: isShown)
    self.console = console
  }

  /// A stage begins, and the one before it ends.
  ///
  /// - Parameters:
  ///   - name: the stage's permanent name.
  ///   - step: what is being done, for a person.
  mutating func begin(_ name: String, _ step: String) {
    let now = clock.now
    stages.append((name, now))
    if let line = progress.line(step, after: now - start) { console.error(line) }
  }

  /// The last stage ends; the seconds of each are told when they were asked for.
  mutating func finish(_ request: BuildRequest) {
    if let eraser = progress.end() { console.error(eraser) }
    guard request.tellsTimings else { return }
    let ends = stages.dropFirst().map(\.begun) + [clock.now]
    let seconds = zip(stages, ends).map { stage, end in
      "\"\(stage.name)\":\(Self.decimal(end - stage.begun))"
    }
    console.error("{\(seconds.joined(separator: ","))}\n")
  }

  /// Seconds with six places.
  private static func decimal(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let microseconds = String(attoseconds / 1_000_000_000_000)
    return "\(seconds)." + String(repeating: "0", count: 6 - microseconds.count) + microseconds
  }
}
