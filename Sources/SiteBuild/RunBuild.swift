// A seam: the pipeline takes the place of this body.

/// Builds or checks a site and tells the console what came of it.
package func runBuild(_ request: BuildRequest, console: Console) async throws -> ExitStatus {
  throw BuildFailure(.outsideWorld, "сборка «\(request.content)» ещё не подключена")
}
