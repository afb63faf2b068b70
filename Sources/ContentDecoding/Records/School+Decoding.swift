import Diagnostics
import Mentorship

/// The keys of «школа».
enum SchoolFields {
  static let fullName = Field(
    "полное название", .required, .text, "Название школы по уставу.",
    example: "Государственное бюджетное общеобразовательное учреждение «Образцовая школа»")
  static let shortName = Field(
    "краткое название", .required, .text, "Название школы для заголовков.",
    example: "ГБОУ «Образцовая школа»")
  static let postalAddress = Field(
    "адрес", .optional, .text, "Почтовый адрес школы.", example: "г. Образцовск, ул. Школьная, 1")
  static let website = Field(
    "сайт", .optional, .webAddress, "Адрес сайта школы.", example: "https://school.example/")
  static let founder = Field(
    "учредитель", .optional, .text, "Учредитель школы.",
    example: "министерство образования Самарской области")
  static let district = Field(
    "округ", .optional, .text, "Образовательный округ.", example: "Юго-Западное управление")
  static let resourceCentre = Field(
    "ресурсный центр", .optional, .text, "Ресурсный центр округа.",
    example: "Образцовый ресурсный центр")
  static let shape = RecordShape(
    "школа", fullName, shortName, postalAddress, website, founder, district, resourceCentre)

  static let type = FieldType<School>.record(shape) { record, journal in
    let fullName = record.read(fullName, &journal)
    let shortName = record.read(shortName, &journal)
    let postalAddress = record.read(postalAddress, &journal)
    let website = record.read(website, &journal)
    let founder = record.read(founder, &journal)
    let district = record.read(district, &journal)
    let resourceCentre = record.read(resourceCentre, &journal)
    guard let fullName, let shortName else { return nil }
    return School(
      fullName: fullName, shortName: shortName, postalAddress: postalAddress, website: website,
      founder: founder, district: district, resourceCentre: resourceCentre)
  }
}
