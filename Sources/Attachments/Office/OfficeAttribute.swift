/// An attribute of an element in an office file, and what it is for a person.
struct OfficeAttribute: Hashable {
  let element: String
  let name: String
  let value: String

  static func all(of element: XMLElement) -> [OfficeAttribute] {
    element.attributes.map {
      OfficeAttribute(element: element.name, name: $0.name, value: $0.value)
    }
  }

  /// Whether it may hold words of a person: where people write, all does, and elsewhere whatever has
  /// Russian letters or a Latin word. The programs' own sizes, colours and numbers have neither, and
  /// would pass for telephones.
  var mayTell: Bool {
    if value.isEmpty || value.hasPrefix(Self.schemas) || name == Self.packed { return false }
    let isTelling = name == "val" && Self.placesOfElements[element] != nil
    return isTelling || Self.places[name] != nil || hasWord
  }

  var place: String {
    Self.places[name] ?? Self.placesOfElements[element] ?? "служебная запись «\(ownName)»"
  }

  /// Many elements call all they hold `val`.
  private var ownName: String { name == "val" ? element : name }

  private var hasWord: Bool {
    var letters = 0
    for byte in value.utf8 {
      if byte >= 0x80 { return true }
      letters = 0x61...0x7A ~= byte | 0x20 ? letters + 1 : 0
      if letters == Self.shortestWord { return true }
    }
    return false
  }

  /// Fewer Latin letters are no name that is sought.
  private static let shortestWord = 4
  /// What the formats are called by; nobody's words.
  private static let schemas = "http://schemas."

  /// A copy of a drawing as an archive in Base64.
  private static let packed = "gfxdata"

  /// ECMA-376, parts 1 and 4; OpenDocument 1.2, part 1.
  private static let places = [
    "author": "автор правки или примечания", "initials": "автор правки или примечания",
    "userId": "автор правки или примечания", "displayName": "автор правки или примечания",
    "descr": "описание картинки", "title": "описание картинки", "alt": "описание картинки",
    "Target": "ссылка", "href": "ссылка", "tooltip": "подсказка", "prompt": "подсказка",
    "promptTitle": "подсказка", "string-value": "значение", "v": "значение",
    "displayText": "список для выбора", "string": "фигурный текст", "instr": "поле",
  ]

  private static let placesOfElements = [
    "alias": "название поля", "default": "поле формы", "docVar": "переменная документа",
    "tblCaption": "описание таблицы", "tblDescription": "описание таблицы",
    "bookmarkStart": "закладка",
  ]
}
