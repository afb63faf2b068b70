import Russian
import Testing

@Suite struct `Transliteration` {
  @Test(arguments: [
    ("Общие положения", "obshchie-polozheniia"),
    ("1. Цели и задачи", "1-tseli-i-zadachi"),
    ("Объём работы", "obieem-raboty"),
    ("Подъезд, съёмка", "podieezd-sieemka"),
    ("Куратор в ОО", "kurator-v-oo"),
    ("Щёлочь — эхо юга", "shcheloch-ekho-iuga"),
    ("  «Ещё»  раз!  ", "eshche-raz"),
    ("PDF-файл №2", "pdf-fail-2"),
    ("…", ""),
  ])
  func `writes words as ICAO 9303 does`(text: String, slug: String) {
    #expect(Russian.Transliteration.slug(text) == slug)
  }

  @Test(arguments: [
    ("Жуковский", "zhukovsky zhukovski zhukovskii zhukovskiy"),
    ("Александра", "aleksandra alexandra"), ("Куликов", "kulikov kulikoff"),
    ("Королёв", "korolev korolyov koroliov"), ("Шмидт", "shmidt schmidt"),
  ])
  func `knows how people write their names`(_ name: String, _ spellings: String) {
    let made = Russian.Transliteration.spellings(ofName: name)
    #expect(Set(made).isSuperset(of: spellings.split(separator: " ").map(String.init)))
    #expect(Set(made).count == made.count)
  }
}
