import Diagnostics

extension Rule {
  /// A link that stays in the section is written from its root.
  static let fullAddress = Rule(
    RuleDescription(
      "full-address", .warning,
      title: "Ссылка внутрь раздела записана от его корня",
      reason: """
        Куда ведёт полный адрес, программа не проверяет: страницы может не быть, а у страницы \
        наставника без согласия адрес другой. На копии раздела такая ссылка уведёт читателя на сайт.
        """,
      remedy: "Уберите начало адреса: вместо https://школа/раздел/plan/1-1/ пишите /plan/1-1/.",
      example: .markdown(
        wrong: "[План](https://school.example/nastavnichestvo/plan/)",
        right: "[План](/plan/)"))
  ) { context in
    let root = (context.catalog.settings?.sectionAddress).flatMap(withoutScheme)
    guard let root else { return [] }
    return context.catalog.bodies.flatMap { body, info, _ in
      body.fullAddresses.compactMap { address in
        guard let place = withoutScheme(address.value), let path = path(of: place, below: root)
        else { return nil }
        return Finding(
          at: address.span, "полный адрес страницы этого же раздела",
          notes: [Note("пишите «\(path)»")], on: info.key)
      }
    }
  }
}

/// What stands behind `https://` or `http://`, the name of the host in small letters; nothing for
/// mail addresses and telephones.
private func withoutScheme(_ address: String) -> String? {
  guard let sign = address.firstRange(of: "://") else { return nil }
  let rest = address[sign.upperBound...]
  let end = rest.firstIndex(of: "/") ?? rest.endIndex
  return rest[..<end].lowercased() + rest[end...]
}

/// An address as it is written from the root of the section, if it is the section's or below it.
///
/// - Parameter root: with a slash at its end.
private func path(of address: String, below root: String) -> String? {
  if address + "/" == root { return "/" }
  return address.hasPrefix(root) ? "/" + address.dropFirst(root.count) : nil
}
