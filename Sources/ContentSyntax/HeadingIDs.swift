import Russian

/// The ids of a body's headings: the words in Latin letters, numbered where they repeat.
enum HeadingIDs {
  /// One id for each text, all different; a repeat never takes the id that another heading has by
  /// its own words.
  static func ids(for texts: [String]) -> [String] {
    let plain = texts.map { text in
      let slug = Transliteration.slug(text)
      return slug.isEmpty ? "razdel" : slug
    }
    var taken = Set<String>()
    let own = Set(plain)
    var last: [String: Int] = [:]
    return plain.map { slug in
      if taken.insert(slug).inserted { return slug }
      var number = last[slug, default: 1] + 1
      while own.contains("\(slug)-\(number)") || taken.contains("\(slug)-\(number)") { number += 1 }
      last[slug] = number
      taken.insert("\(slug)-\(number)")
      return "\(slug)-\(number)"
    }
  }
}
