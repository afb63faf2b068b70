/// A compiled template: flat steps and the bytes they copy.
struct Program: Sendable {
  var instructions: [Instruction] = []
  var literals: [UInt8] = []
  /// How many views are open at once at most.
  var slots = 1
  /// Steps before this one may be jumped over to here, so a literal may not grow into them.
  private var barrier = 0

  /// Adds bytes to copy, to the last step where it is a copy too.
  mutating func literal(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if instructions.count > barrier, case .literal(let range)? = instructions.last {
      instructions[instructions.count - 1] = .literal(range.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
  }

  /// Adds a step whose end is not known yet; `close` sets it.
  mutating func open(_ instruction: Instruction) -> Int {
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// Ends the section that `open` began at `index`.
  mutating func close(_ index: Int) {
    barrier = instructions.count
    switch instructions[index] {
    case .test(let slot, let test, let wanted, _):
      instructions[index] = .test(slot: slot, test, wanted: wanted, end: barrier)
    case .enter(let slot, let enter, let body):
      let body = SectionBody(slot: body.slot, steps: index + 1..<barrier)
      instructions[index] = .enter(slot: slot, enter, body: body)
    case .literal, .write:
      preconditionFailure("only a section is closed")
    }
  }

  /// Renders the view at this address, which must be of the type the program was compiled for.
  func run(on view: UnsafeRawPointer, into output: inout [UInt8]) {
    instructions.withUnsafeBufferPointer { instructions in
      literals.withUnsafeBufferPointer { literals in
        withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: slots) { views in
          views.initialize(repeating: view)
          var rendering = Rendering(instructions: instructions, literals: literals, views: views)
          swap(&rendering.output, &output)
          rendering.run(0..<instructions.count)
          swap(&rendering.output, &output)
        }
      }
    }
  }
}
