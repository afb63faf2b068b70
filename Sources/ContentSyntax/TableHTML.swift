/// The HTML of a table with the rows of a file; the cells are plain text, the first row the header.
///
/// Rows have as many cells as the header (see `parseCSV`).
package func renderTable(caption: String, rows: [[String]]) -> [UInt8] {
  guard let header = rows.first else { return [] }
  let escape = { (text: String) -> [UInt8] in
    var html: [UInt8] = []
    HTMLText.append(text, to: &html)
    return html
  }
  return TableHTML.render(
    caption: caption, header: header.map { ($0, escape($0)) },
    rows: rows.dropFirst().map { $0.map(escape) })
}

/// Writes a table with caption and scoped headers.
enum TableHTML {
  /// The table; each header as plain text and as HTML, the other cells as HTML.
  static func render(
    caption: String, header: [(text: String, html: [UInt8])], rows: [[[UInt8]]]
  ) -> [UInt8] {
    var html = Array("<div class=\"plan-box\"><table class=\"grid-table stack\"><caption>".utf8)
    HTMLText.append(caption, to: &html)
    html += "</caption><thead><tr>".utf8
    for cell in header {
      html += "<th scope=\"col\">".utf8
      html += cell.html
      html += "</th>".utf8
    }
    html += "</tr></thead><tbody>".utf8
    for row in rows {
      html += "<tr>".utf8
      for (index, (cell, heading)) in zip(row, header).enumerated() {
        html += (index == 0 ? "<th scope=\"row\"" : "<td").utf8
        html += " data-l=\"".utf8
        HTMLText.append(heading.text, to: &html)
        html += "\">".utf8
        html += cell
        html += (index == 0 ? "</th>" : "</td>").utf8
      }
      html += "</tr>".utf8
    }
    html += "</tbody></table></div>".utf8
    return html
  }
}
