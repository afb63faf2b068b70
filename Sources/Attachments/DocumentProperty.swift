/// The properties of a document that programs fill in by themselves, by their names in the formats.
enum DocumentProperty {
  /// A place as a person would name it.
  static func place(_ name: String) -> String { "свойство «\(name)»" }

  /// PDF (ISO 32000-1, 14.3.3), Office Open XML (ECMA-376, part 2, 11, and part 1, 22.2) and
  /// OpenDocument 1.2 (part 1, 4.3), whose names differ in their first letter at most.
  static let names: [String: String] = [
    "Author": "Автор", "creator": "Автор", "initial-creator": "Автор", "author": "Автор",
    "lastModifiedBy": "Кто изменил последним", "printed-by": "Кто печатал",
    "Title": "Название", "title": "Название", "Subject": "Тема", "subject": "Тема",
    "Keywords": "Ключевые слова", "keywords": "Ключевые слова", "keyword": "Ключевые слова",
    "Creator": "Программа", "Producer": "Программа", "Application": "Программа",
    "generator": "Программа", "description": "Примечание", "category": "Категория",
    "Manager": "Руководитель", "Company": "Организация", "HyperlinkBase": "Адрес ссылок",
    "Template": "Шаблон", "template": "Шаблон",
  ]
}
