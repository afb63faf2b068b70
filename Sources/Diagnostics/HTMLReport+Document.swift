extension HTMLReport {
  /// A whole page that needs nothing beside itself and is no matter for search engines.
  ///
  /// - Parameters:
  ///   - title: words.
  ///   - style: rules for what only this page has.
  ///   - body: markup that ends its last line.
  package static func document(title: String, style: String? = nil, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="ru">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>\(escaped(title))</title>
    <style>
    \(([Self.style, style].compactMap(\.self)).joined(separator: "\n"))
    </style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }
}
