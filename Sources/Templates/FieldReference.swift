/// The field reference of `templates/README.md`: for each template the fields of its view, then
/// those of every view inside, each view once. Markdown, with a line end at its end.
package func fieldReference(_ pages: [(template: String, view: any View.Type)]) -> String {
  var tables: [(title: String, view: ViewSchema)] = []
  for page in pages {
    let view = schema(of: page.view)
    tables.append((title: "`\(page.template)\(TemplateSources.ending)`", view: view))
  }
  var known = Set(tables.map(\.view.name))
  var next = 0
  while next < tables.count {
    for view in tables[next].view.fields.compactMap(\.inside) where known.insert(view.name).inserted
    {
      tables.append((title: "`\(view.name)`", view: view))
    }
    next += 1
  }
  return tables.map { table($0.title, $0.view) }.joined(separator: "\n")
}

private func schema<V: View>(of view: V.Type) -> ViewSchema { ViewSchema(view) }

private func table(_ title: String, _ view: ViewSchema) -> String {
  let heading = title == "`\(view.name)`" ? title : "\(title): `\(view.name)`"
  let rows = view.fields.map { field in
    "| `\(field.name)` | \(field.kindText) | \(escapedCell(field.meaning)) |\n"
  }
  return "### \(heading)\n\n| name | kind | meaning |\n| --- | --- | --- |\n" + rows.joined()
}

private func escapedCell(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}

extension ViewSchema.Field {
  fileprivate var inside: ViewSchema? {
    guard case .entered(_, _, _, let inside) = access else { return nil }
    return inside()
  }

  fileprivate var kindText: String {
    switch access {
    case .printed(.text, _, let isPresent): "text" + mayBeAbsent(isPresent)
    case .printed(.html, _, let isPresent): "markup" + mayBeAbsent(isPresent)
    case .printed(.address, _, let isPresent): "address" + mayBeAbsent(isPresent)
    case .flag: "flag"
    case .entered(.view, _, let isPresent, let inside):
      "view `\(inside().name)`" + mayBeAbsent(isPresent)
    case .entered(.list, _, _, let inside): "list of `\(inside().name)`"
    }
  }

  private func mayBeAbsent(_ test: FieldAccess.Test?) -> String {
    test == nil ? "" : ", may be absent"
  }
}
