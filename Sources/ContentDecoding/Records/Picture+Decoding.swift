import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of a picture.
enum PictureFields {
  static let file = Field(
    "файл", .required, FieldType.filePath.located(), "Файл картинки в папке files/.",
    example: "files/foto/obraztsova.jpg")
  static let description = Field(
    "описание", .required, .text, "Что на картинке, для тех, кто её не видит.",
    example: "Учитель у доски объясняет задачу")
  static let shape = RecordShape("картинка", file, description)

  static let type = FieldType<Picture>.record(shape) { record, journal in
    let file = record.read(file, &journal)
    let description = record.read(description, &journal)
    guard let file, let description else { return nil }
    return Picture(file: file, description: description)
  }
}
