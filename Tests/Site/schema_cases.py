"""Small content files, good and bad, for whoever judges content: the program and the editor's schemas.

A case is a file of the small site below with one piece replaced. `DIFFERENCES` is the one place that lists
what the two judge differently, with the reason.
"""

import base64
from dataclasses import dataclass

# One pixel.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

SITE = {
    "site.yaml": """\
школа:
  полное название: Образцовая школа полностью
  краткое название: Образцовая школа
  сайт: https://school.example/
адрес раздела: https://school.example/nastavnichestvo/
программа: Программа наставничества
период: 2021-04-01/2022-05-31
учебный год: 2021-2022
куратор: {фио: Образцова Анна Петровна, должность: методист}
состояние на: 2021-11-15
часовой пояс: Europe/Samara
цвет: "#0d4b3e"
""",
    "vocabulary.yaml": """\
роли:
  - Руководитель ОО
  - термин: Куратор в ОО
    множественное: Кураторы в ОО
виды документов: [приказ, {термин: отчёт, множественное: отчёты}]
""",
    "plan.yaml": """\
название: План мероприятий
цель: внедрение программы
задачи: [Снизить отток кадров]
разделы:
  - номер: 1
    название: Нормативная основа
    кратко: Основа
    мероприятия:
      - номер: 1.1
        название: Утверждение приказа
        срок: апрель 2021 г.
        ответственные: Руководитель ОО
        результат: Приказ
        исполнено: 2021-04-20
        подтверждения: prikaz
      - номер: 1.2
        название: Отчёты
        мероприятия:
          - номер: 1.2.1
            название: Отчёт куратора
            срок: постоянно
            ответственные: [Куратор в ОО]
            результат: Отчёт
""",
    "consents.yaml": """\
- id: s-001
  субъект: obraztsova
  поля: [компетенции, фото, о себе]
  ресурсы: [https://school.example/nastavnichestvo/]
  цель: информирование о программе
  с: 2021-09-01
  по: 2024-08-31
""",
    "mentees.yaml": """\
- код: Н-01
  группа: молодой специалист
  запросы: [методист, предметник]
  с: 2021-09-01
  по: 2022-05-31
""",
    "practices/urok.md": """\
---
название: Урок на двоих
аннотация: Наставник и молодой учитель ведут урок по очереди.
авторы: [obraztsova, {фио: Примеров Пётр Ильич, должность: методист}]
учебный год: 2021-2022
форма: педагог – педагог
вид: традиционное
целевая группа: [молодой специалист]
проблема: цель урока не видна
цель: учитель сам ставит цель
результаты:
  - {показатель: уроки с целью, до: 38 %, после: 81 %, участников: 8}
материалы: [prikaz, files/karta.csv]
экспертиза: {уровень: окружной, дата: 2021-10-28}
пункты плана: [1.1]
---

Первый шаг, второй шаг, третий шаг.
""",
    "mentors/obraztsova.md": """\
---
фио: Образцова Анна Ивановна
должность: учитель математики
предметы: математика
стаж с: 2003
обучение: [{название: Наставник в школе, дата: 2021-06-18, часов: 36}, seminar]
фото: {файл: files/foto.png, описание: Учитель у доски}
соглашение: {номер: 3, дата: 2021-08-30}
нагрузка: 2
номер: 12
функции: [предметник, методист]
наставник с: 2021-09-01
наставник по: 2022-05-31
приказ: prikaz
работник школы: да
согласие: s-001
---
""",
    "documents/prikaz.md": """\
---
название: Приказ о внедрении
вид: приказ
уровень: локальный
номер: 16
дата: 2021-04-20
утвердил: Эталонова Мария Андреевна, директор
подпись: УКЭП
опубликован: 2021-04-22
---

Смотрите [план](/plan/1-1/) и [карту](/files/karta.csv).
""",
    "events/seminar.md": """\
---
название: Семинар
дата: 2021-09-20/2021-09-24
уровень: окружной
участники: [obraztsova]
ссылка: https://school.example/seminar/
пункты плана: ["1.1"]
фото: [{файл: files/foto.png, описание: Участники за столом, на фото: [obraztsova]}]
---
""",
    "pages/voprosy.md": """\
---
название: Вопросы и ответы
описание: Что спрашивают чаще всего.
в меню: да
порядок: 1
---
""",
}

ATTACHMENTS = {"files/karta.csv": b"a,b\n1,2\n", "files/foto.png": PICTURE}


@dataclass(frozen=True)
class Case:
    """A file of the small site with one piece replaced."""

    path: str
    old: str
    new: str
    why: str = ""

    def text(self) -> str:
        whole = SITE[self.path]
        assert self.old in whole, f"{self.path} has no {self.old!r}"
        return whole.replace(self.old, self.new, 1)

    def __str__(self) -> str:
        return f"{self.path} {self.why or self.new.strip() or 'without ' + self.old.strip()}"


def untouched(path: str) -> Case:
    return Case(path, "", "", "as it is")


def whole(path: str, text: str, why: str) -> Case:
    return Case(path, SITE[path], text, why)


def named(*names: str) -> list[Case]:
    """A person of the site under other names."""
    return [Case("site.yaml", "фио: Образцова Анна Петровна", f"фио: {name}") for name in names]


GOOD = [untouched(path) for path in SITE] + [
    *named(
        "Образцович Роман Пробнович", "Ю Анна Петровна", "Образцова-Пробная Анна-Мария Ильинична", "Ли Мин",
        "Образцов Али Пробный оглы", "О’Пробный Патрик", "Mülleröß Özil", "Ван дер Пробный Ян",
    ),
    Case("site.yaml", "цвет: \"#0d4b3e\"", "цвет: '#ABCDEF'"),
    Case("site.yaml", "цвет: \"#0d4b3e\"", "цвет:", "an optional key with nothing after it"),
    Case("site.yaml", "https://school.example/nastavnichestvo/", "http://школа.рф", "an address in Cyrillic"),
    Case("site.yaml", "Программа наставничества", "2021", "a number for a text"),
    Case("vocabulary.yaml", SITE["vocabulary.yaml"], "", "an empty vocabulary"),
    Case("plan.yaml", "номер: 1.1\n", 'номер: "1.1."\n'),
    Case("plan.yaml", "исполнено: 2021-04-20", "исполнено: [2021-04-20]"),
    Case("plan.yaml", "результат: Приказ", "результат:", "an empty result"),
    Case("plan.yaml", "результат: Приказ", "результат: Приказ\n        точный срок: ../2021-04-30"),
    Case("plan.yaml", "результат: Приказ", "результат: Приказ\n        содержание: []", "an optional list without a line"),
    Case("plan.yaml", "результат: Отчёт", "результат: Отчёт\n            перенос: {на: май 2022 г., причина: карантин}"),
    Case("plan.yaml", "цель: в", "образец: да\nобновлено: 2024-02-29\nцель: в", "a leap day"),
    Case("plan.yaml", "название: План мероприятий", "название: >-\n  План\n  мероприятий", "a text over two lines"),
    Case(
        "plan.yaml", "результат: Отчёт",
        "результат:\n            допущения: {правило: empty-result, причина: так в плане}", "an acceptance alone",
    ),
    whole("consents.yaml", "", "no consents"),
    whole("mentees.yaml", "", "no mentees"),
    Case("mentees.yaml", "Н-01", "ПС-117"),
    Case("mentees.yaml", "[методист, предметник]", "методист"),
    whole("consents.yaml", SITE["consents.yaml"].replace("- id", "  id", 1), "one consent without a dash"),
    Case("consents.yaml", "по: 2024", "отозвано: 2022-03-01\n  запреты: передача третьим лицам\n  по: 2024"),
    Case("practices/urok.md", "до: 38 %, после: 81 %", "до: 3, после: -2.5", "quantities without a unit"),
    Case("practices/urok.md", "до: 38 %, после: 81 %", 'до: "3,2 балла", после: "4,1 балла"', "quantities with a comma"),
    Case("practices/urok.md", "[prikaz, files/karta.csv]", "/files/karta.csv"),
    Case("mentors/obraztsova.md", "обучение: [{", "компетенции: []\nобучение: [{"),
    Case("documents/prikaz.md", "номер: 16", "отменяет: [Положение о наставничестве 2018 года]", "a title for an id"),
    Case("events/seminar.md", "участники: [obraztsova]", "участники: 12"),
    Case("events/seminar.md", "2021-09-20/2021-09-24", "2021-09-20"),
    Case("pages/voprosy.md", "порядок: 1", 'порядок: ""', "nothing between quotes"),
    Case("documents/prikaz.md", "уровень: локальный", 'уровень: "  "', "spaces for one of a few words"),
    Case("pages/voprosy.md", "в меню: да", "в меню: нет"),
]  # fmt: skip

ACTIVITY = "результат: Приказ"

BAD = [
    # keys
    Case("site.yaml", "программа:", "прогрмма:"),
    Case("site.yaml", "  полное название", "  полное имя"),
    Case("site.yaml", "{фио:", "{имя: А, фио:"),
    *named(
        "Образцова", "Образцова А.П.", "Образцова А П", "А. П. Образцова", "Анна Петровна Образцова",
        "образцова анна", "Образцова анна", "ОБРАЗЦОВА Анна", "Образцова 2", "Образцова -а",
        "Образцова Анна Вера Ия Мария Ольга", "Анна Петровна Образцович", "Образцова, Анна", "Образцова - Пробная Анна",
    ),
    Case("site.yaml", "куратор: {фио: Образцова Анна Петровна, должность: методист}\n", ""),
    Case("site.yaml", "  краткое название: Образцовая школа\n", ""),
    Case("vocabulary.yaml", "роли:", "роль:"),
    Case("vocabulary.yaml", "термин: Куратор", "слово: Куратор"),
    Case("plan.yaml", "        срок: апрель 2021 г.\n", ""),
    Case("plan.yaml", "        срок: апрель", "        cрок: апрель", "a Latin letter in a key"),
    Case("plan.yaml", "    кратко: Основа", "    Кратко: Основа"),
    Case("plan.yaml", ACTIVITY, ACTIVITY + "\n        перенос: {на: май 2022 г.}"),
    Case("plan.yaml", ACTIVITY, ACTIVITY + "\n        отмена: {дата: 2021-05-01, почему: так}"),
    Case("plan.yaml", "        название: Отчёты\n", "        название: Отчёты\n        срок: май 2021 г.\n", "a heading with a deadline"),
    Case("consents.yaml", "  цель: информирование о программе\n", ""),
    Case("consents.yaml", "субъект", "человек"),
    Case("practices/urok.md", "аннотация:", "описание:"),
    Case("practices/urok.md", "экспертиза: {уровень: окружной, ", "экспертиза: {"),
    Case("practices/urok.md", "показатель:", "что:"),
    Case("mentors/obraztsova.md", "функции: [предметник, методист]\n", ""),
    Case("mentors/obraztsova.md", "описание: Учитель", "подпись: Учитель"),
    Case("mentors/obraztsova.md", "стаж с", "стаж"),
    Case("documents/prikaz.md", "вид: приказ\n", ""),
    Case("documents/prikaz.md", "утвердил", "утвердила"),
    Case("events/seminar.md", "дата: 2021-09-20/2021-09-24\n", ""),
    Case("events/seminar.md", ", на фото:", ", кто:"),
    Case("pages/voprosy.md", "название: Вопросы и ответы\n", ""),
    Case("pages/voprosy.md", "в меню", "меню"),
    # nothing where something must be
    Case("site.yaml", "программа: Программа наставничества", "программа:"),
    Case("site.yaml", "Программа наставничества", '"  "', "only spaces"),
    Case("plan.yaml", "[Снизить отток кадров]", "[]", "a required list without a line"),
    Case("plan.yaml", "[Снизить отток кадров]", "['']", "a list of nothing"),
    Case("plan.yaml", "ответственные: Руководитель ОО", "ответственные:\n          -"),
    Case("consents.yaml", "[компетенции, фото, о себе]", "[]"),
    # another shape
    Case("site.yaml", "школа:\n", "руководитель: Эталонова М. А.\nшкола:\n", "a text for a person"),
    whole("site.yaml", "", "an empty file"),
    whole("plan.yaml", "- один\n- два\n", "a list for a plan"),
    Case("plan.yaml", "название: План мероприятий", "название: [План, мероприятий]"),
    Case("plan.yaml", "срок: апрель 2021 г.", "срок: {с: апрель}"),
    Case("plan.yaml", ACTIVITY, ACTIVITY + "\n        перенос: май 2022 г."),
    Case("vocabulary.yaml", "[приказ,", "[[приказ],"),
    whole("consents.yaml", "нет\n", "a word for consents"),
    Case("documents/prikaz.md", "номер: 16", "номер: [16]"),
    # dates and days
    Case("site.yaml", "состояние на: 2021-11-15", "состояние на: 15.11.2021"),
    Case("site.yaml", "2021-04-01/2022-05-31", "2021-04-01 - 2022-05-31"),
    Case("site.yaml", "2021-04-01/2022-05-31", "2021-04-01"),
    Case("plan.yaml", "исполнено: 2021-04-20", "исполнено: 2021-4-20"),
    Case("plan.yaml", "исполнено: 2021-04-20", "исполнено: 2021-04-31", "31 April"),
    Case("plan.yaml", "исполнено: 2021-04-20", "исполнено: [2021-04-20, вчера]"),
    Case("plan.yaml", "исполнено: 2021-04-20", "исполнено: да"),
    Case("plan.yaml", ACTIVITY, ACTIVITY + "\n        точный срок: апрель"),
    Case("plan.yaml", ACTIVITY, ACTIVITY + "\n        точный срок: ../.."),
    Case("consents.yaml", "с: 2021-09-01", "с: 2021-13-01"),
    Case("mentees.yaml", "Н-01", "Образцова", "a name in place of a code"),
    Case("mentees.yaml", "код: Н-01", "код: Н-01\n  фио: Образцова Анна", "a name beside the code"),
    Case("mentees.yaml", "[методист, предметник]", "[]"),
    Case("mentors/obraztsova.md", "наставник с: 2021-09-01", "наставник с: сентябрь 2021"),
    Case("documents/prikaz.md", "дата: 2021-04-20", "дата: 2021"),
    Case("documents/prikaz.md", "опубликован: 2021-04-22", "опубликован: 2021-02-29", "29 February of a common year"),
    Case("events/seminar.md", "2021-09-20/2021-09-24", "../2021-09-24"),
    # numbers
    Case("plan.yaml", "номер: 1.1\n", "номер: пункт 1\n"),
    Case("plan.yaml", "номер: 1.2\n", 'номер: "1..2"\n'),
    Case("plan.yaml", "номер: 1\n", "номер: -1\n"),
    Case("practices/urok.md", "участников: 8", "участников: восемь"),
    Case("practices/urok.md", "до: 38 %", "до: много"),
    Case("practices/urok.md", "до: 38 %", "до: 38%", "no space before the unit"),
    Case("practices/urok.md", "пункты плана: [1.1]", "пункты плана: [раздел]"),
    Case("mentors/obraztsova.md", "стаж с: 2003", "стаж с: 18"),
    Case("mentors/obraztsova.md", "нагрузка: 2", "нагрузка: 2.5"),
    Case("mentors/obraztsova.md", "номер: 12", "номер: 0"),
    Case("mentors/obraztsova.md", "номер: 12", "номер: Н-3"),
    Case("mentors/obraztsova.md", "часов: 36", "часов: -36"),
    Case("pages/voprosy.md", "порядок: 1", "порядок: первый"),
    # words
    Case("plan.yaml", "ответственные: Руководитель ОО", "ответственные: Директор"),
    Case("plan.yaml", "[Куратор в ОО]", "[Куратор в ОО, Кураторы в ОО]", "the plural of a role"),
    Case("consents.yaml", "[компетенции,", "[умения,"),
    Case("documents/prikaz.md", "вид: приказ", "вид: Приказ"),
    Case("documents/prikaz.md", "вид: приказ", "вид: протокол", "a kind that this school has struck out"),
    Case("documents/prikaz.md", "уровень: локальный", "уровень: школьный"),
    Case("documents/prikaz.md", "подпись: УКЭП", "подпись: синяя"),
    Case("events/seminar.md", "уровень: окружной", "уровень: городской"),
    Case("practices/urok.md", "уровень: окружной", "уровень: высокий"),
    Case("pages/voprosy.md", "в меню: да", "в меню: true"),
    Case("pages/voprosy.md", "в меню: да", "в меню: Да"),
    Case("mentors/obraztsova.md", "работник школы: да", "работник школы: yes"),
    Case("plan.yaml", "цель: в", "образец: 1\nцель: в"),
    Case("plan.yaml", "цель: в", "допущения: [{правило: no-such-rule, причина: так}]\nцель: в"),
    # names, addresses, files
    Case("consents.yaml", "id: s-001", "id: С-001", "an id in Cyrillic"),
    Case("consents.yaml", "[https://school.example/nastavnichestvo/]", "[весь сайт]"),
    Case("site.yaml", "сайт: https://school.example/", "сайт: school.example"),
    Case("site.yaml", "nastavnichestvo/", "nastavnichestvo/?раздел=1"),
    Case("site.yaml", "https://school.example/nastavnichestvo/", "https://user@school.example/"),
    Case("site.yaml", "#0d4b3e", "зелёный"),
    Case("site.yaml", "https://school.example/nastavnichestvo/", "https://school.example//nastavnichestvo/"),
    Case("site.yaml", "https://school.example/nastavnichestvo/", "https://school.example/a/../nastavnichestvo"),
    Case("site.yaml", "https://school.example/nastavnichestvo/", "https://school.example/nastavnichestvo/.."),
    Case("site.yaml", "#0d4b3e", "#0d4b3"),
    Case("events/seminar.md", "ссылка: https://", "ссылка: javascript:"),
    Case("mentors/obraztsova.md", "files/foto.png", "foto.png"),
    Case("mentors/obraztsova.md", "files/foto.png", "files/../site.yaml"),
    Case("documents/prikaz.md", "номер: 16", "файл: files\\karta.csv"),
    Case("plan.yaml", "подтверждения: prikaz", "подтверждения: [Приказ № 16]"),
]  # fmt: skip

# What the program refuses and a schema cannot know: it sees one file at a time, and a value apart from others.
BEYOND_A_SCHEMA = [
    Case("plan.yaml", "подтверждения: prikaz", "подтверждения: prikas", "whether a record with the id exists"),
    Case("plan.yaml", "номер: 1.2\n", "номер: 1.1\n", "whether a number is there already"),
    Case("plan.yaml", "        подтверждения: prikaz\n", "", "what one key asks of another"),
    Case("plan.yaml", "исполнено: 2021-04-20", "исполнено: 2021-12-01", "what day it is"),
    Case("plan.yaml", "апрель 2021 г.", "31 апреля 2021 г.", "what the words of a deadline mean"),
    Case("site.yaml", "2021-04-01/2022-05-31", "2022-05-31/2021-04-01", "which of two days is earlier"),
    Case("site.yaml", "2021-2022", "2021-2023", "whether a year follows another"),
    Case("site.yaml", "Europe/Samara", "Europe/Obraztsovsk", "which time zones there are"),
    Case("pages/voprosy.md", "порядок: 1", "порядок: 1.0", "how a number was written"),
    Case("vocabulary.yaml", "[приказ,", "[приказ, Приказ,", "whether two words have one address"),
    Case("vocabulary.yaml", "[приказ,", "[приказ, «»,", "whether a word has a letter"),
]  # fmt: skip

# What the program accepts and a schema refuses: YAML has words that an editor takes for something else than text.
READ_OTHERWISE_BY_EDITORS = [
    Case("site.yaml", "Программа наставничества", "true", "a truth value of YAML for a text"),
    Case("site.yaml", "Программа наставничества", "null", "the word for nothing as a text"),
    Case("plan.yaml", "название: Отчёты", "название: ~", "the sign for nothing as a text"),
]  # fmt: skip

DIFFERENCES = {"only the program refuses": BEYOND_A_SCHEMA, "only the schema refuses": READ_OTHERWISE_BY_EDITORS}
