import Testing

@Suite struct HelpTests {
  @Test func `names its version`() throws {
    let run = try ProgramRun(["--version"])
    #expect(try #require(run.output.firstMatch(of: /^nastavnik \d+\.\d+\.\d+\n$/)).output.count > 0)
    #expect(run.error == "")
    #expect(run.status == 0)
  }

  @Test func `tells of the program`() throws {
    let run = try ProgramRun(["--help"])
    #expect(
      run.output == """
        nastavnik — собирает раздел «Наставничество» школьного сайта из папки с материалами

        Использование: nastavnik КОМАНДА [ключи]

        Команды:
          build     собирает раздел и публикует его в папку
          check     проверяет материалы и шаблоны, ничего не публикуя
          ledger    составляет журнал: что раздел показывает о людях, где, почему и до какого дня
          explain   рассказывает о правилах: зачем они и что делать с замечанием
          deadline  показывает, как понят срок, записанный словами
          schema    записывает схемы, по которым редактор подсказывает ключи и слова
          help      рассказывает о программе или о команде

        Ключи:
          --version   назвать версию программы
          -h, --help  показать эту справку

        Примеры:
          nastavnik build       собрать материалы из «content» в папку «_site»
          nastavnik check       проверить материалы, ничего не публикуя
          nastavnik help build  подробно о команде

        Коды завершения:
          0  всё сделано
          1  замечания мешают публикации, прежний сайт не тронут
          2  команда записана неверно
          3  отказали диск, права или другая программа

        """)
    #expect(run.status == 0)
  }

  @Test(arguments: ["build", "check", "ledger", "explain", "deadline", "schema", "help"])
  func `tells of a command in every way one may ask`(command: String) throws {
    let help = try ProgramRun(["help", command])
    #expect(help.output.hasPrefix("nastavnik \(command) — "))
    #expect(help.output.contains("\nПримеры:\n  nastavnik \(command)"))
    #expect(help.output.contains("\nКоды завершения:\n  0  "))
    #expect(help.status == 0)
    for arguments in [[command, "--help"], [command, "-h"], [command, "--foo", "--help"]] {
      #expect(try ProgramRun(arguments).output == help.output)
    }
  }

  @Test(arguments: ["build", "check", "ledger", "deadline"])
  func `has every key of its help understood by the parser`(command: String) throws {
    let values = [
      "--date": "2021-11-15", "--format": command == "ledger" ? "html" : "json", "--jobs": "2",
      "--school-year": "2021-2022",
      "--period": "2021-04-01/2022-05-31",
    ]
    let help = try ProgramRun(["help", command]).output
    let keys = help.matches(of: #/\n  (--[a-z-]+)( [А-Я/-]+)? */#)
    #expect(keys.count > 3)
    for key in keys.map(\.output) {
      let value = key.2 == nil ? [] : [values[String(key.1)] ?? "папка"]
      let wording = command == "deadline" ? ["май"] : []
      // The second value is wrong: the run ends there, with every key before it understood.
      let run = try ProgramRun([command, String(key.1)] + value + wording + ["--format", "xml"])
      #expect(run.error.hasPrefix("ошибка: ключ --format: нет вида «xml»"))
    }
  }

  @Test func `outlives a reader who goes away`() throws {
    let run = try ProgramRun.throughShell("help build | true; echo ${PIPESTATUS[0]}")
    #expect(run.output == "0\n")
    #expect(run.error == "")
  }

  @Test func `says that its output cannot be written`() throws {
    let run = try ProgramRun.throughShell("help build >/dev/full")
    #expect(
      run.error == "ошибка: не записать в «стандартный вывод»: на диске не осталось места\n")
    #expect(run.status == 3)
  }
}
