internal import SiteBuild

extension SchemaCommand {
  /// What is asked for, with every value understood.
  ///
  /// - Throws: wrong use, for a value that cannot be.
  func request() throws -> SchemaRequest {
    var request = SchemaRequest()
    if let content { request.content = try OptionValue.folder(content, "--content") }
    request.output = try output.map { try OptionValue.folder($0, "--output") }
    return request
  }
}
