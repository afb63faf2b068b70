import ContentSyntax
import Diagnostics
import Mentorship

/// The keys of a picture of an event.
enum EventPhotoFields {
  static let people = Field(
    "на фото", .optional,
    FieldType<[Located<String>]>.recognisedMentors,
    "Id наставников, которых на снимке можно узнать, или «нет», если узнать никого нельзя; "
      + "снимок виден, только если открыты фото их всех.",
    example: "[obraztsova]")
  static let shape = RecordShape(
    "фото события", PictureFields.file, PictureFields.description, people)

  static let type = FieldType<EventPhoto>.record(shape) { record, journal in
    let file = record.read(PictureFields.file, &journal)
    let description = record.read(PictureFields.description, &journal)
    let people = record.read(people, &journal)
    guard let file, let description else { return nil }
    return EventPhoto(picture: Picture(file: file, description: description), recognised: people)
  }
}

extension FieldType where Value == [Located<String>] {
  /// The ids of mentors, or the word that says that there is nobody to name.
  fileprivate static let recognisedMentors = FieldType(
    .either(
      mentors.shape,
      .scalar(
        ScalarShape(
          "«\(nobody)»", remedy: "напишите «\(nobody)» или id наставников",
          pattern: "^\(nobody)$")))
  ) { node, journal in
    if case .scalar(nobody) = node.kind { return [] }
    return mentors.read(node, &journal)
  }

  private static let mentors = list(of: FieldType<String>.id(of: .mentor).located())
  private static let nobody = "нет"
}
