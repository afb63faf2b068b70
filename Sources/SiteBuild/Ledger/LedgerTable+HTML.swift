import Diagnostics
import Mentorship
import Russian

extension LedgerTable {
  /// The ledger as one page that needs nothing beside itself.
  var html: String {
    HTMLReport.document(
      title: title, style: Self.style,
      body: HTMLReport.element("h1", title) + HTMLReport.element("p", kind: "verdict", Self.warning)
        + sections.map { table(of: $0) }.joined())
  }

  private func table(of section: Section) -> String {
    let heads = ["Кто", "Поле", "Основание", "Действует до", "Пояснение", "Страницы"]
      .map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = section.rows.map { row in
      let cells = [row.field, row.ground, row.until, row.note]
        .map { "<td>\(HTMLReport.escaped($0))</td>" }.joined()
      return "<tr><th scope=\"row\">\(HTMLReport.escaped(row.person))</th>\(cells)"
        + "<td>\(links(to: row))</td></tr>\n"
    }
    return """
      <section class="\(section.part)">
      <h2>\(section.part.title): \(Self.counted(section.rows.count))</h2>
      <div class="wide" tabindex="0" role="region" aria-label="\(section.part.title)"><table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>
      </section>

      """
  }

  /// Links to the pages; many of them are folded.
  private func links(to row: Row) -> String {
    let items = row.pages.map { page in
      let address = HTMLReport.escaped(page.absolutePath(under: root))
      return "<li><a href=\"\(address)\">\(HTMLReport.escaped(page.path))</a></li>"
    }
    let list = "<ul>\(items.joined())</ul>"
    guard items.count > Self.mostLinks else { return list }
    let pages = Plural("страница", "страницы", "страниц")(items.count)
    return "<details><summary>\(pages)</summary>\(list)</details>"
  }

  private static let mostLinks = 2
  private static let style = """
    main { max-width: 76rem; }
    .wide { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; overflow-wrap: normal; }
    th, td { padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--soft); }
    thead th { border-bottom-color: currentColor; } tbody th { font-weight: 600; }
    td ul { margin: 0; padding: 0; list-style: none; } td:last-child { min-width: 12rem; }
    .withdrawn h2 { color: var(--error); } .expiring h2 { color: var(--warning); }
    """
}
