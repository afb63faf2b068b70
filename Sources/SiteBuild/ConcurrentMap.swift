/// The results for all elements, in their order, worked out by at most `jobs` tasks at a time.
///
/// Of several failures the one of the earliest part is thrown, so that it does not depend on chance.
package func concurrentMap<Element: Sendable, Output: Sendable>(
  _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) throws -> Output
) async throws -> [Output] {
  try await concurrentChunks(elements, jobs: jobs) { try $0.map(transform) }
}

/// The same for a transformation that wants neighbours together: it is given slices.
package func concurrentChunks<Element: Sendable, Output: Sendable>(
  _ elements: [Element], jobs: Int,
  _ transform: @escaping @Sendable (ArraySlice<Element>) throws -> [Output]
) async throws -> [Output] {
  guard jobs > 1, elements.count > 1 else { return try transform(elements[...]) }
  let size = max(1, elements.count / (jobs * chunksOfOneJob))
  let chunks = stride(from: 0, to: elements.count, by: size).map {
    elements[$0..<min($0 + size, elements.count)]
  }
  let results = await withTaskGroup(of: (Int, Result<[Output], any Error>).self) { group in
    var results: [Result<[Output], any Error>?] = Array(repeating: nil, count: chunks.count)
    var next = 0
    func start() {
      guard next < chunks.count else { return }
      let (index, chunk) = (next, chunks[next])
      next += 1
      group.addTask { (index, Result { try transform(chunk) }) }
    }
    for _ in 0..<min(jobs, chunks.count) { start() }
    var failed = false
    while let (index, result) = await group.next() {
      results[index] = result
      if case .failure = result { failed = true }
      // Parts are begun in order, so no part before a failed one is ever left out.
      if !failed { start() }
    }
    return results
  }
  var outputs: [Output] = []
  outputs.reserveCapacity(elements.count)
  for result in results.compactMap({ $0 }) { outputs += try result.get() }
  return outputs
}

/// Parts enough that a slow one does not leave the other jobs idle.
private let chunksOfOneJob = 8
