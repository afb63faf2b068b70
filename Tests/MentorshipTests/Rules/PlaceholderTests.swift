import Testing

@testable import Mentorship

@Suite struct `A blank left to fill in` {
  static let left = [
    "Приказ № ▸____", "«▸___» ________ 20__ г.",
    "Директор ▸Ф.И.О.",
    "▸Ф. И. О.", "Куратор ▸(Ф.И.О.)", "▸(наименование ОО)", "▸(Наименование организации)",
    "▸[наименование организации]", "▸<название школы>", "▸(указать срок)", "▸[ФИО]",
    "▸Lorem ipsum dolor", "▸TODO дописать", "№ ▸ХХХ", "тел. ▸XXX-12", "▸ХХ.ХХ.2021", "▸xxx",
    "срок ▸..........", "приказ ▸ХХХХ года",
  ]

  @Test(arguments: left) func `is found`(_ text: String) throws {
    #expect(try marked(text.replacing("▸", with: ""), by: .placeholder) == text)
  }

  static let right = [
    "ФИО наставника", "Ф.И.О. наставника указывают полностью", "публикуются Ф.И.О., должность",
    "наименование ОО", "(наименование программы совпадает с планом)", "prikaz_o_vnedrenii", "a__b",
    "XXX съезд", "ХХХ лет", "XXX-й съезд", "и так далее...", "и так далее…", "TODOR", "цвет Lorema",
    "[план]", "(наставник)", "хХ", "размер XXL", "(в школе)", "(указатель)", "Хххорошо",
    "1. Общие положения", "Фамилия, имя, отчество", "XX век",
  ]

  @Test(arguments: right) func `is not what is said of one`(_ text: String) throws {
    #expect(try marked(text, by: .placeholder) == text)
  }

  static let signatures = [
    "С приказом ознакомлены: ▸____________", "Ознакомлен ▸______ Макетов П. П.",
    "Подпись ▸______", "М.П. ▸______", "Подпись: ▸______ / ▸______",
    "Ознакомлены: ▸____ Макетов П. П., ▸____ Пробный П. П.",
    "Подпись ▸______ «▸___» ________ 20__ г.",
    "Директор школы ▸____________ М. А. Эталонова", "Директор ▸____ / М.А. Эталонова /",
    "Директор ▸____ (подпись) М. А. Эталонова",
  ]

  @Test(arguments: signatures) func `is only a warning where a signature goes`(
    _ text: String
  ) throws {
    let plain = text.replacing("▸", with: "")
    #expect(try marked(plain, by: .signatureLine) == text)
    #expect(try marked(plain, by: .placeholder) == plain)
  }

  @Test(arguments: [
    "Приказ № ▸____", "Ознакомить с приказом ▸____", "Назначить ▸____, ознакомлен",
    "Подпись ▸Ф.И.О.",
    "Подпись нужна. Приказ № ▸____", "Приказ подписал ▸____.", "Назначить ▸____ с 1 сентября",
    "Директор ▸____ Эталонова М. А.", "Место: ▸____ г. о. Образцовск.",
    "Пар ▸____ т. е. двенадцать",
    "Назначить ▸____ М. А. Эталонова предложила",
  ])
  func `is an error anywhere else`(_ text: String) throws {
    let plain = text.replacing("▸", with: "")
    #expect(try marked(plain, by: .placeholder) == text)
    #expect(try marked(plain, by: .signatureLine) == plain)
  }

  @Test func `is no fault of a form`() throws {
    #expect(try findings(in: "Подпись ____", by: .signatureLine, kind: "форма").isEmpty)
    #expect(try findings(in: "Наставник ____ (Ф.И.О.)", by: .placeholder, kind: "форма").isEmpty)
  }
}
