import Mentorship

/// A ledger in words, the same for every form of it.
struct LedgerTable {
  /// What is said of one field of one person.
  struct Row {
    let person: String
    let field: String
    /// The law or the consent.
    let ground: String
    /// The last day, `31.08.2024`; empty where there is none.
    let until: String
    /// What the curator should know besides; empty where it is nothing.
    let note: String
    let pages: [SiteAddress]
  }

  /// The rows of a part of the ledger; never empty.
  struct Section {
    let part: Ledger.Part
    let rows: [Row]
  }

  let date: PlainDate
  /// The address of the section.
  let root: String
  let sections: [Section]

  init(_ ledger: Ledger, of site: Site) {
    date = ledger.date
    root = site.settings.sectionAddress
    sections = Ledger.Part.allCases.compactMap { part in
      let rows = ledger[part].map { Row($0, on: ledger.date) }
      return rows.isEmpty ? nil : Section(part: part, rows: rows)
    }
  }

  /// What the ledger is.
  var title: String { "Журнал персональных данных на \(RussianDate.long(date))" }

  /// How many rows there are.
  var count: Int { sections.reduce(0) { $0 + $1.rows.count } }
}
