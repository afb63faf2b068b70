/// What a part of an office file is, by its path in the archive.
enum OfficePart: Equatable {
  /// XML with words, and the place that a person would name.
  case words(String)
  /// XML in which every element is a property.
  case properties
  case picture(AttachmentFormat)
  /// A picture of lines and words in a format of Windows.
  case drawing
  case archive
  /// Part of a form that is read as a whole: sheets and their strings.
  case sheets
  /// Nothing that a person wrote: fonts, previews, settings of a printer.
  case passedOver
  case unknown

  init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    self =
      switch ending {
      case "xml", "rels", "vml": Self.xml(path, String(name))
      case "jpg", "jpeg": .picture(.jpeg)
      case "png": .picture(.png)
      case "gif": .picture(.gif)
      case "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip": .archive
      case "svg": .words("рисунок")
      case "rdf": .words("метаданные")
      case "ttf", "otf", "odttf", "fntdata", "wdp": .passedOver
      case "emf", "wmf": .drawing
      default: Self.withoutEnding(path)
      }
  }

  private static func withoutEnding(_ path: String) -> OfficePart {
    if path.hasSuffix("/") || path == "mimetype" || path.hasPrefix("xl/printerSettings/") {
      return .passedOver
    }
    return .unknown
  }

  private static func xml(_ path: String, _ name: String) -> OfficePart {
    if path.hasPrefix("docProps/") || path == "meta.xml" { return .properties }
    if settings.contains(path) || path.contains("/theme/theme") { return .passedOver }
    if path.hasPrefix("xl/worksheets/sheet") || workbook.contains(path) { return .sheets }
    return .words(places.first { name.hasPrefix($0.beginning) }?.place ?? "другие части")
  }

  private static let settings: Set<String> = [
    "settings.xml", "[Content_Types].xml", "META-INF/manifest.xml",
  ]

  private static let workbook: Set<String> = [
    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml",
  ]

  /// ECMA-376, part 1, 11.3 to 13.3; OpenDocument 1.2, part 3, 2.2.
  private static let places: [(beginning: String, place: String)] = [
    ("document", "основной текст"), ("content", "основной текст"), ("header", "колонтитул"),
    ("footer", "колонтитул"), ("styles.xml", "колонтитул или стиль"), ("footnotes", "сноска"),
    ("endnotes", "концевая сноска"), ("comments", "примечание"), ("threadedComment", "примечание"),
    ("person", "автор правки или примечания"), ("people", "автор правки или примечания"),
    ("slide", "слайд"), ("notesSlide", "заметки к слайду"), ("chart", "диаграмма"),
    ("drawing", "надпись"), ("vmlDrawing", "надпись"), ("settings", "настройки документа"),
  ]
}
