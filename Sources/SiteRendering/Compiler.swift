import Diagnostics
import Templates

/// Compiles one template after another and gathers what is wrong with them.
struct Compiler {
  private let sources: TemplateSources
  private var names: [String] = []
  private var found: [[Diagnostic]] = []

  init(_ sources: TemplateSources) { self.sources = sources }

  mutating func compile<Page: View>(_ name: String, for view: Page.Type) -> Template<Page>? {
    let compiled = compileTemplate(name, for: view, in: sources)
    names.append(name)
    found.append(compiled.diagnostics)
    return compiled.value
  }

  /// What is wrong with the templates, each mistake once however many pages share it.
  var findings: [Diagnostic] { templateFindings(found, pages: names, in: sources) }
}
