package import Diagnostics

/// Compiles the template of this name for a view. The value is there when there is no error and
/// every template it includes was read; the findings are all that can be found in the template and
/// in what it includes.
package func compileTemplate<V: View>(
  _ name: String, for view: V.Type, in sources: TemplateSources
) -> Diagnosed<Template<V>?> {
  var expansion = Expansion(ViewSchema(view), in: sources)
  expansion.compile(name)
  let findings = expansion.findings.diagnostics
  let isSound = expansion.isWhole && !findings.contains { $0.severity == .error }
  return Diagnosed(isSound ? Template(program: expansion.program) : nil, findings)
}

extension Diagnostic {
  static func missingTemplate(_ name: String, in sources: TemplateSources) -> Diagnostic {
    let path = "\(sources.folder)/\(name)\(TemplateSources.ending)"
    let file = SourceText(path: path, bytes: [])
    return Diagnostic(
      .templateMissing, at: file.span(0..<0), "нет шаблона «\(name)»",
      notes: [Note("нужен файл «\(path)»")] + Suggestion.notes(for: name, among: sources.names))
  }

  static func unfinishedMarkup(_ html: HTMLContext, at span: SourceSpan) -> Diagnostic {
    let what =
      switch html.place {
      case .comment: "комментарий HTML не закрыт"
      case .script, .wordsOnly: "элемент <\(html.elementName)> не закрыт"
      case .value, .unquotedValue: "значение атрибута «\(html.attributeName)» не закрыто"
      case .text, .tag: "тег HTML не закрыт"
      }
    return Diagnostic(
      .templateUnfinishedMarkup, at: span, what + " до конца страницы")
  }
}
