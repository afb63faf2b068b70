extension CommandHelp {
  /// The program itself.
  static let program = CommandHelp(
    name: "",
    abstract: "собирает раздел «Наставничество» школьного сайта из папки с материалами",
    commands: [build, check, ledger, explain, deadline, schema, help],
    options: [
      Option(names: ["--version"], value: nil, meaning: "назвать версию программы"), askForHelp,
    ],
    examples: [
      ("nastavnik build", "собрать материалы из «content» в папку «_site»"),
      ("nastavnik check", "проверить материалы, ничего не публикуя"),
      ("nastavnik help build", "подробно о команде"),
    ],
    codes: buildCodes)

  /// `nastavnik build`.
  static let build = CommandHelp(
    name: "build",
    abstract: "собирает раздел и публикует его в папку",
    options: buildOptions,
    examples: [
      ("nastavnik build", "из «content» и «templates» в «_site»"),
      ("nastavnik build --strict", "не публиковать, пока есть предупреждения или образцы"),
      ("nastavnik build --date 2021-11-15", "статусы мероприятий на 15 ноября 2021 года"),
      ("nastavnik build --output public", "в другую папку: новую, пустую или свою прежнюю"),
      ("nastavnik build --private ../zakryto", "согласия — из папки, которой нет в общем доступе"),
    ],
    codes: buildCodes)

  /// `nastavnik check`.
  static let check = CommandHelp(
    name: "check",
    abstract: "проверяет материалы и шаблоны, ничего не публикуя",
    options: [
      Option(
        names: ["--fix"], value: nil,
        meaning: "исправить в файлах то, где нет сомнений, и показать разницу"),
      Option(
        names: ["--dry-run"], value: nil,
        meaning: "вместе с --fix: только показать разницу, файлы не менять"),
    ] + buildOptions,
    examples: [
      ("nastavnik check", "все замечания к «content» и «templates»"),
      ("nastavnik check --format html > otchet.html", "то же страницей, которую откроет браузер"),
      ("nastavnik check --fix --dry-run", "показать, что исправит программа"),
      ("nastavnik check --fix", "исправить: раскладку, похожие буквы, пробелы, ключи, кодировку"),
      ("nastavnik check --format json", "то же одним объектом JSON для других программ"),
    ],
    codes: [
      ("0", "публикации ничто не мешает"), ("1", "замечания мешают публикации"),
      wrongUseCode, outsideWorldCode,
    ])

  /// `nastavnik ledger`.
  static let ledger = CommandHelp(
    name: "ledger",
    abstract: "составляет журнал: что раздел показывает о людях, где, почему и до какого дня",
    options: [
      contentFolder, templatesFolder, privateFolder, statusDate,
      Option(
        names: ["--format"], value: "ВИД",
        meaning: "terminal — для людей (так без ключа), csv — для Excel, html — страница"),
      Option(
        names: ["--output"], value: "ФАЙЛ",
        meaning: "куда записать, но не внутрь папок раздела; без ключа — на экран"),
      askForHelp,
    ],
    examples: [
      ("nastavnik ledger", "весь журнал: сначала отозванное и то, что кончится за 30 дней"),
      ("nastavnik ledger --format csv --output ../zhurnal.csv", "таблица для Excel"),
      ("nastavnik ledger --format html --output ../zhurnal.html", "то же страницей"),
      ("nastavnik ledger --date 2022-06-01", "что будет показано 1 июня 2022 года"),
    ],
    codes: [
      ("0", "журнал составлен"), ("1", "в материалах ошибки, журнала нет"), wrongUseCode,
      outsideWorldCode,
    ])

  /// `nastavnik explain`.
  static let explain = CommandHelp(
    name: "explain",
    abstract: "рассказывает о правилах: зачем они и что делать с замечанием",
    arguments: .max,
    argumentsMeaning: [("[ПРАВИЛО …]", "имена из квадратных скобок в замечаниях; без них — все")],
    options: [answerFormats, askForHelp],
    examples: [
      ("nastavnik explain", "все правила по группам"),
      ("nastavnik explain empty-result", "одно правило с примером"),
      ("nastavnik explain unknown-term unknown-id", "два правила подряд"),
    ],
    codes: [("0", "рассказано"), wrongUseCode, outsideWorldCode])

  /// `nastavnik deadline`.
  static let deadline = CommandHelp(
    name: "deadline",
    abstract: "показывает, как понят срок, записанный словами",
    arguments: 1,
    argumentsMeaning: [("СРОК", "слова плана, в кавычках")],
    options: [
      Option(
        names: ["--period"], value: "С/ПО",
        meaning: "период программы; без ключа — из «site.yaml»"),
      Option(
        names: ["--school-year"], value: "ГОД-ГОД",
        meaning: "учебный год; без ключа — из «site.yaml»"),
      contentFolder, answerFormats, askForHelp,
    ],
    examples: [
      ("nastavnik deadline \"апрель 2021 г.\"", "период — из «content/site.yaml»"),
      (
        "nastavnik deadline \"в течение года\" --school-year 2021-2022",
        "учебный год назван здесь же"
      ),
    ],
    codes: [("0", "ответ дан, понят срок или нет"), wrongUseCode, outsideWorldCode])

  /// `nastavnik schema`.
  static let schema = CommandHelp(
    name: "schema",
    abstract: "записывает схемы, по которым редактор подсказывает ключи и слова",
    options: [
      contentFolder,
      Option(
        names: ["--output"], value: "ПАПКА",
        meaning: "куда записать; без ключа — «help/schemas» в папке материалов"),
      askForHelp,
    ],
    examples: [
      ("nastavnik schema", "обновить подсказки после правки словаря"),
      ("nastavnik schema --output schemas", "записать в другую папку"),
    ],
    codes: [
      ("0", "схемы записаны"), ("1", "в словаре ошибка, схемы прежние"), wrongUseCode,
      outsideWorldCode,
    ])

  /// `nastavnik help`.
  static let help = CommandHelp(
    name: "help",
    abstract: "рассказывает о программе или о команде",
    arguments: 1,
    argumentsMeaning: [("[КОМАНДА]", "о чём рассказать")],
    options: [askForHelp],
    examples: [("nastavnik help check", "подробно о проверке")],
    codes: [("0", "рассказано"), wrongUseCode])

  private static let buildOptions = [
    contentFolder,
    templatesFolder, privateFolder,
    Option(names: ["--output"], value: "ПАПКА", meaning: "куда публиковать (_site)"),
    statusDate,
    Option(
      names: ["--strict"], value: nil,
      meaning: "не публиковать при предупреждениях и образцах"),
    formats,
    Option(
      names: ["--jobs"], value: "ЧИСЛО",
      meaning: "сколько дел делать сразу; без ключа — по числу процессоров"),
    Option(names: ["--quiet"], value: nil, meaning: "молчать, если всё хорошо"),
    Option(
      names: ["--no-atomic"], value: nil,
      meaning: "где папки не обменять разом, обойтись двумя переименованиями"),
    Option(
      names: ["--timings"], value: nil,
      meaning: "сообщить секунды каждого шага (JSON, поток ошибок)"),
    askForHelp,
  ]

  private static let contentFolder = Option(
    names: ["--content"], value: "ПАПКА", meaning: "материалы раздела (content)")
  private static let templatesFolder = Option(
    names: ["--templates"], value: "ПАПКА", meaning: "шаблоны страниц (templates)")
  private static let privateFolder = Option(
    names: ["--private"], value: "ПАПКА",
    meaning: "закрытая папка с consents.yaml и mentees.yaml; их слова видны только в терминале")
  private static let statusDate = Option(
    names: ["--date"], value: "ГГГГ-ММ-ДД",
    meaning: "день, на который стоят статусы; без ключа — из «site.yaml» или сегодня")
  private static let formats = Option(
    names: ["--format"], value: "ВИД",
    meaning: "terminal — для людей (так без ключа), html — страница; json, sarif, github, gitlab")
  private static let answerFormats = Option(
    names: ["--format"], value: "ВИД", meaning: "terminal — для людей (так без ключа), json")
  private static let askForHelp = Option(
    names: ["-h", "--help"], value: nil, meaning: "показать эту справку")

  private static let buildCodes = [
    ("0", "всё сделано"), ("1", "замечания мешают публикации, прежний сайт не тронут"),
    wrongUseCode, outsideWorldCode,
  ]
  private static let wrongUseCode = ("2", "команда записана неверно")
  private static let outsideWorldCode = ("3", "отказали диск, права или другая программа")
}
