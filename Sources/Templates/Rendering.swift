/// One rendering under way; it lives no longer than the call that renders.
@usableFromInline
struct Rendering: ~Copyable {
  let instructions: UnsafeBufferPointer<Instruction>
  let literals: UnsafeBufferPointer<UInt8>
  /// The open views by slot.
  let views: UnsafeMutableBufferPointer<UnsafeRawPointer>
  var output: [UInt8] = []

  /// Renders a section's body for the view at this address.
  @usableFromInline
  mutating func run(_ body: SectionBody, in view: UnsafeRawPointer) {
    views[body.slot] = view
    run(body.steps)
  }

  mutating func run(_ steps: Range<Int>) {
    var next = steps.lowerBound
    while next < steps.upperBound {
      switch instructions[next] {
      case .literal(let range):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[range]))
        next += 1
      case .write(let slot, let write):
        write(views[slot], &output)
        next += 1
      case .test(let slot, let test, let wanted, let end):
        next = test(views[slot]) == wanted ? next + 1 : end
      case .enter(let slot, let enter, let body):
        enter(views[slot], &self, body)
        next = body.steps.upperBound
      }
    }
  }
}
