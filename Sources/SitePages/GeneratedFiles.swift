import Mentorship

/// The files that are made from the site beside its pages: what search engines read, and the
/// school's colours where it gives one.
package func generatedFiles(for section: SectionPages) -> [GeneratedFile] {
  let colour = section.overview.site.settings.colour.flatMap { RGBColour(hex: $0) }
  let colours = colour.map { colour in
    GeneratedFile(address: .schoolColours, bytes: Array(SchoolPalette(of: colour).css.utf8))
  }
  return searchEngineFiles(for: section) + (colours.map { [$0] } ?? [])
}
