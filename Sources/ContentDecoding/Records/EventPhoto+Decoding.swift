import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of a picture of an event.
enum EventPhotoFields {
  static let people = Field(
    "на фото", .optional,
    FieldType.list(of: FieldType.id(of: .mentor).located()),
    "Id наставников, которых на снимке можно узнать; он виден, только если открыты фото их всех.",
    example: "[obraztsova]")
  static let shape = RecordShape(
    "фото события", PictureFields.file, PictureFields.description, people)

  static let type = FieldType<EventPhoto>.record(shape) { record, journal in
    let file = record.read(PictureFields.file, &journal)
    let description = record.read(PictureFields.description, &journal)
    let people = record.read(people, &journal) ?? []
    guard let file, let description else { return nil }
    return EventPhoto(picture: Picture(file: file, description: description), people: people)
  }
}
