import Testing

@Suite struct WrongUseTests {
  /// A command line that cannot be, and what standard error says.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let line: String
    let message: String
    var remedy: String?

    init(_ line: String, _ message: String, _ remedy: String? = nil) {
      self.line = line
      self.message = message
      self.remedy = remedy
    }

    var testDescription: String { line }
  }

  static let buildKeys = """
    допустимо: «--content», «--templates», «--private», «--output», «--date», «--strict», «--format», \
    «--jobs», «--quiet», «--no-atomic», «--timings», «--help»
    """

  static let ledgerKeys = """
    допустимо: «--content», «--templates», «--private», «--date», «--format», «--output», «--help»
    """

  @Test(arguments: [
    Wrong("bild", "нет команды «bild»", "есть «build»"),
    Wrong(
      "опубликовать", "нет команды «опубликовать»",
      "допустимо: «build», «check», «ledger», «explain», «deadline», «schema», «help»"),
    Wrong("--verison", "нет ключа «--verison»", "есть «--version»"),
    Wrong("--version build", "лишнее слово «build»", "как пользоваться: nastavnik help"),
    Wrong("help bild", "нет команды «bild»", "есть «build»"),
    Wrong("help build check", "лишнее слово «check»", "как пользоваться: nastavnik help help"),
    Wrong("help --all", "нет ключа «--all»", "допустимо: «--help»"),
    Wrong("bild --help", "нет команды «bild»", "есть «build»"),
    Wrong("build --contnet x", "нет ключа «--contnet»", "есть «--content»"),
    Wrong("build -x", "нет ключа «-x»", buildKeys),
    Wrong("build --help-hidden", "нет ключа «--help-hidden»", buildKeys),
    Wrong("build --version", "нет ключа «--version»", buildKeys),
    Wrong("check --content", "у ключа --content нет значения", "пишут так: --content ПАПКА"),
    Wrong(
      "build --content --strict", "у ключа --content нет значения: за ним стоит «--strict»",
      "пишут так: --content ПАПКА"),
    Wrong("build --strict=да", "у ключа --strict не бывает значения: «--strict=да»"),
    Wrong("build content", "лишнее слово «content»", "как пользоваться: nastavnik help build"),
    Wrong("build -- content", "лишнее слово «content»", "как пользоваться: nastavnik help build"),
    Wrong(
      "build --date 2021-13-01", "ключ --date: «2021-13-01» — не день календаря",
      "день пишут так: 2021-11-15"),
    Wrong(
      "check --date=15.11.2021", "ключ --date: «15.11.2021» — не день календаря",
      "день пишут так: 2021-11-15"),
    Wrong(
      "check --dry-run", "ключ --dry-run бывает только вместе с --fix",
      "пишут так: nastavnik check --fix --dry-run"),
    Wrong("build --fix", "нет ключа «--fix»", buildKeys),
    Wrong("build --output=", "у ключа --output нет значения", "пишут так: --output ПАПКА"),
    Wrong(
      "build --format xml", "ключ --format: нет вида «xml»",
      "допустимо: «terminal», «json», «sarif», «github», «gitlab», «html»"),
    Wrong("build --format jsom", "ключ --format: нет вида «jsom»", "есть «json»"),
    Wrong("build --jobs 0", "ключ --jobs: «0» не годится", "нужно целое число от 1 до 1024"),
    Wrong("build --jobs два", "ключ --jobs: «два» не годится", "нужно целое число от 1 до 1024"),
    Wrong("build --jobs=-1", "ключ --jobs: «-1» не годится", "нужно целое число от 1 до 1024"),
    Wrong("schema content", "лишнее слово «content»", "как пользоваться: nastavnik help schema"),
    Wrong("schema --output=", "у ключа --output нет значения", "пишут так: --output ПАПКА"),
    Wrong(
      "schema --output x --content nowhere", "нет папки с материалами «nowhere»",
      "другую папку называют ключом --content"),
    Wrong(
      "explain empty-rezult", "нет правила «empty-rezult»",
      "есть «empty-result», «empty-heading», «empty-link», «empty-value»\n"
        + "  = все правила: nastavnik explain"),
    Wrong(
      "explain deadlin", "нет правила «deadlin»",
      "есть «invalid-deadline», «missing-deadline», «ambiguous-deadline», «unknown-deadline»\n"
        + "  = все правила: nastavnik explain"),
    Wrong("explain ъ", "нет правила «ъ»", "все правила: nastavnik explain"),
    Wrong("ledger --private=", "у ключа --private нет значения", "пишут так: --private ПАПКА"),
    Wrong("ledger x.csv", "лишнее слово «x.csv»", "как пользоваться: nastavnik help ledger"),
    Wrong(
      "ledger --format json", "ключ --format: нет вида «json»",
      "допустимо: «terminal», «csv», «html»"),
    Wrong("ledger --output x/", "ключ --output: «x/» — не имя файла"),
    Wrong(
      "ledger --output _site/x.csv",
      "записать журнал в «_site/x.csv» нельзя: это внутри папки «_site»",
      "назовите файл вне папок раздела, например ../zhurnal.csv"),
    Wrong("ledger --strict", "нет ключа «--strict»", ledgerKeys),
    Wrong("deadline", "не назван срок", "например: nastavnik deadline \"апрель 2021 г.\""),
    Wrong("deadline май июнь", "лишнее слово «июнь»", "как пользоваться: nastavnik help deadline"),
    Wrong(
      "deadline май --period 2021", "ключ --period: «2021» — не период",
      "период — первый и последний день по порядку: 2021-04-01/2022-05-31"),
    Wrong(
      "deadline май --period 2022-01-01/2021-01-01",
      "ключ --period: «2022-01-01/2021-01-01» — не период",
      "период — первый и последний день по порядку: 2021-04-01/2022-05-31"),
    Wrong(
      "deadline май --school-year 2021-2023", "ключ --school-year: «2021-2023» — не учебный год",
      "учебный год пишут так: 2021-2022"),
    Wrong(
      "deadline май --format html", "ключ --format: нет вида «html»",
      "допустимо: «terminal», «json»"),
  ])
  func `explains in Russian what is wrong with a command line`(_ c: Wrong) throws {
    let run = try ProgramRun(c.line.split(separator: " ").map(String.init))
    let remedy = c.remedy.map { "  = \($0)\n" } ?? ""
    #expect(run.error == "ошибка: \(c.message)\n\(remedy)")
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func `explains an empty name of a folder`() throws {
    let run = try ProgramRun(["build", "--output", ""])
    #expect(run.error == "ошибка: ключ --output: имя папки пусто\n")
    #expect(run.status == 2)
  }

  @Test func `shows its help on standard error when nothing is asked`() throws {
    let run = try ProgramRun([])
    #expect(run.error == (try ProgramRun(["help"]).output))
    #expect(run.output == "")
    #expect(run.status == 2)
  }
}
