import Diagnostics
import FuzzSupport
import SitePages
import Templates

/// The template compiler: any texts give a template that can be rendered, or an error in their lines.
///
/// The input is the page, its layout and a partial, divided by form feeds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzTemplate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let names = ["page", "layout", "partials/part"]
  let texts = zip(names, FuzzInput(start, count).files).map { name, bytes in
    (
      name,
      SourceText(path: "templates/\(name).mustache", text: String(decoding: bytes, as: UTF8.self))
    )
  }
  let sources = TemplateSources(Dictionary(uniqueKeysWithValues: texts))
  _ = check(compileTemplate("page", for: HomePage.self, in: sources))
  guard let template = check(compileTemplate("page", for: FuzzView.self, in: sources)) else {
    return 0
  }
  var output: [UInt8] = []
  template.render(FuzzView(), into: &output)
  precondition(String(validating: output, as: UTF8.self) != nil, "a page that is no UTF-8")
  return 0
}

/// The template, when there is one.
private func check<V: View>(_ compiled: Diagnosed<Template<V>?>) -> Template<V>? {
  checkFindings(compiled.diagnostics)
  let hasError = compiled.diagnostics.contains { $0.severity == .error }
  precondition((compiled.value == nil) == hasError, "an error beside a template, or neither")
  return compiled.value
}
