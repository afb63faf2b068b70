import Diagnostics

extension Rule {
  /// A picture of a person is shown only where the consent to it is asked.
  static let photoOutsideRecord = Rule(
    RuleDescription(
      "photo-outside-record", .error,
      title: "Снимок человека показан только там, где спрошено согласие",
      reason: """
        Снимок человека публикуют только с его согласия. Поле «фото» согласие спрашивает, а ссылка \
        в тексте и вложение — нет: согласие отзовут, а снимок останется.
        """,
      norm: "152-ФЗ, ст. 9 и 10.1",
      remedy: """
        Уберите снимок отсюда: его показывает поле «фото» в записи человека или события. На снимке \
        события назовите всех в «на фото».
        """,
      example: .text(
        wrong: "![Наставник ведёт урок](files/foto/obraztsova.jpg)",
        right: "фото: {файл: files/foto/obraztsova.jpg, описание: Наставник ведёт урок}"))
  ) { context in
    let catalog = context.catalog
    var people: [String: [String: SourceSpan]] = [:]
    // What is no picture has a finding of its own.
    for showing in catalog.photos where FileFormat(named: showing.file.value)?.isPicture == true {
      for person in showing.people where people[showing.file.value]?[person] == nil {
        people[showing.file.value, default: [:]][person] = showing.file.span
      }
    }
    return (catalog.photos + catalog.filesShownToAll).compactMap { showing in
      let others = (people[showing.file.value] ?? [:]).filter { !showing.people.contains($0.key) }
      guard let person = others.keys.min(), let place = others[person] else { return nil }
      return finding(of: person, shownBy: showing, known: place)
    }
  }
}

/// A place that shows a file, with the people whose consents it asks.
private struct Showing {
  let file: Located<String>
  let people: [String]
  let record: RecordKey
  var remedy = "уберите снимок отсюда: его показывает поле «фото», когда открыто согласие"
}

private func finding(of person: String, shownBy showing: Showing, known: SourceSpan) -> Finding {
  Finding(
    at: showing.file.span, "на этом снимке \(person), а согласие здесь не спрошено",
    notes: [Note("кто на снимке, сказано здесь", at: known), Note(showing.remedy)],
    on: showing.record)
}

extension Catalog {
  /// The photos of mentors and of events.
  fileprivate var photos: [Showing] {
    var photos: [Showing] = []
    for mentor in mentors {
      guard let photo = mentor.photo?.value else { continue }
      photos.append(
        Showing(file: photo.file, people: [mentor.id.text], record: mentor.info.key))
    }
    for event in events {
      photos += event.photos.map { photo in
        Showing(
          file: photo.picture.file, people: photo.people.map(\.value), record: event.info.key,
          remedy: "назовите в «на фото» всех, кого можно узнать")
      }
    }
    return photos
  }

  /// The files that records show or offer whatever anybody consents to.
  fileprivate var filesShownToAll: [Showing] {
    openFiles.map { Showing(file: $0.path, people: [], record: $0.info.key) }
  }
}
