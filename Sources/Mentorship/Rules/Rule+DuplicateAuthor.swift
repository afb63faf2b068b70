import Diagnostics
private import Russian

extension Rule {
  /// An author of a practice is named once.
  static let duplicateAuthor = Rule(
    RuleDescription(
      "duplicate-author", .warning,
      title: "Автор практики назван один раз",
      reason: "Повторённый автор дважды появится на странице и дважды посчитается.",
      remedy: "Уберите повтор. Наставника из базы называют его id, а не фамилией.",
      example: .yaml(
        wrong: "авторы: [obraztsova, obraztsova]",
        right: "авторы: [obraztsova, etalonov]"))
  ) { context in
    let names = Dictionary(
      context.catalog.mentors.map { ($0.id.text, $0.name.value) },
      uniquingKeysWith: { first, _ in first })
    return context.catalog.practices.flatMap { practice in
      var first: [String: SourceSpan] = [:]
      return practice.authors.compactMap { author -> Finding? in
        let (key, span) = author.identity(names, in: practice.info)
        guard let earlier = first[key] else {
          first[key] = span
          return nil
        }
        return Finding(
          at: span, "автор назван дважды", notes: [Note("первый раз он здесь", at: earlier)],
          on: practice.info.key)
      }
    }
  }
}

extension PracticeAuthor {
  /// What tells authors apart: the name, of a mentor too, and where it stands as far as is known.
  fileprivate func identity(
    _ names: [String: String], in info: RecordInfo
  ) -> (key: String, span: SourceSpan) {
    switch self {
    case .mentor(let id): (folded(names[id.value] ?? id.value), id.span)
    case .person(let name, _, let consent): (folded(name.value), consent?.span ?? info.span)
    }
  }
}

private func folded(_ name: String) -> String {
  name.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
