"""A content of 2,000 records and the faults planted in it, each with its rule and its place.

A kind of fault replaces one piece of a sound record; `▸` in the new piece stands where the finding is due.
The faults are spread evenly over the records, and no record has two.
"""

from dataclasses import dataclass
from pathlib import Path

SITE = """\
школа:
  полное название: Образцовая школа полностью
  краткое название: Образцовая школа
адрес раздела: https://school.example/nastavnichestvo/
программа: Программа наставничества
период: 2021-04-01/2022-05-31
учебный год: 2021-2022
куратор: {фио: Образцова Анна Петровна, должность: методист}
состояние на: 2021-11-15
"""
PLAN = """\
название: План мероприятий
цель: внедрение программы
задачи: [Снизить отток кадров]
разделы:
  - номер: 1
    название: Нормативная основа
    мероприятия:
      - номер: 1.1
        название: Утверждение приказа
        срок: апрель 2021 г.
        ответственные: Руководитель ОО
        результат: Приказ
"""
PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>
"""
DOCUMENT = """\
---
название: Приказ о порядке работы {word}
вид: приказ
уровень: локальный
номер: "{number}"
дата: 2021-04-20
утвердил: Эталонова Мария Андреевна, директор
подпись: УКЭП
опубликован: 2021-04-22
---

## Общие положения

Порядок работы показывает [план](/plan/1-1/#main), а сроки названы [ниже](#sroki).

### Сроки

Наставник, куратор и учитель встречаются раз в неделю.

```таблица Встречи
День | Час
среда | 15
```

![Схема встреч](files/shema.svg)
"""
PRACTICE = """\
---
название: Урок вдвоём {word}
аннотация: Учитель и наставник ведут урок {word}.
авторы:
  - {{фио: Эталонов Пётр Ильич, должность: учитель физики}}
учебный год: 2021-2022
форма: педагог – педагог
целевая группа: молодой специалист
проблема: Учитель не видит урока {word}.
цель: Научить видеть урок {word}.
условия тиражирования: [общий свободный урок]
материалы: [d-0000]
экспертиза: {{уровень: окружной, дата: 2021-10-20}}
результаты:
  - {{показатель: Уроки с обратной связью, до: 38 %, после: 81 %}}
---

1. Учитель выбирает урок.
2. Наставник смотрит урок.
3. Оба разбирают урок.
"""
MENTOR = """\
---
фио: Макетова Вера {name}
должность: учитель химии
категория: первая
стаж с: 2008
функции: предметник
наставник с: 2021-09-01
наставник по: 2021-10-31
---
"""
EVENT = """\
---
название: Встреча наставников {word}
дата: 2021-10-28
уровень: школьный
участники: 12
пункты плана: ["1.1"]
---

Наставники разобрали два урока.
"""
PAGE = """\
---
название: Вопросы и ответы {word}
описание: Кому помогает наставник
порядок: {number}
---

## Первый вопрос

Наставник помогает готовить урок.
"""

# Folder, letter of the ids, sound record, how many of them: 2,000 together.
COLLECTIONS = [
    ("documents", "d", DOCUMENT, 1000),
    ("practices", "p", PRACTICE, 450),
    ("mentors", "m", MENTOR, 150),
    ("events", "e", EVENT, 250),
    ("pages", "s", PAGE, 150),
]
FAULTS = 500

DATE = "дата: 2021-04-20"
LINK = "[план](/plan/1-1/#main)"
WORDS = "Наставник, куратор и учитель встречаются раз в неделю."
RESULT = "до: 38 %, после: 81 %"
TITLE = "---\nназвание: "


@dataclass(frozen=True)
class Kind:
    """A rule and what breaks it in a sound record: pieces and what stands there instead."""

    rule: str
    folder: str
    changes: tuple[tuple[str, str], ...]

    def planted_in(self, sound: str) -> tuple[str, int]:
        """The record with the fault, and the line of the finding."""
        text = sound
        for old, new in self.changes:
            assert text.count(old) == 1, f"{self.rule}: {old!r} is not one piece of the record"
            text = text.replace(old, new)
        before, after = text.split("▸")
        return before + after, before.count("\n") + 1


def document(rule: str, *changes: tuple[str, str]) -> Kind:
    return Kind(rule, "documents", changes)


def practice(rule: str, *changes: tuple[str, str]) -> Kind:
    return Kind(rule, "practices", changes)


KINDS = [
    document("unknown-key", ("номер:", "▸намер:")),
    document("missing-key", ("вид: приказ\n", ""), (TITLE, "---\n▸название: ")),
    document("unknown-term", ("вид: приказ", "вид: ▸прикас")),
    document("invalid-value", (DATE, "дата: ▸20.04.2021")),
    document("duplicate-key", (DATE, f"{DATE}\n▸{DATE}")),
    document("empty-value", ("вид: приказ", "вид:▸")),
    document("wrong-type", ("вид: приказ", "вид: ▸{слово: приказ}")),
    document("yaml-syntax", (DATE, "дата▸:2021-04-20")),
    document("front-matter", ("04-22\n---", "04-22\n▸--")),
    document("unknown-id", (DATE, f"{DATE}\nотменяет: ▸prikaz-do-etogo")),
    document("missing-file", (DATE, f"{DATE}\nфайл: ▸files/plan.pdf")),
    document("sample-record", (DATE, f"{DATE}\nобразец: ▸да")),
    document("broken-link", (LINK, "▸[план](/plan/1-9/)")),
    document("broken-anchor", ("[ниже](#sroki)", "▸[ниже](#srok)")),
    document("forbidden-address", (LINK, "▸[план](../plan/)")),
    document("raw-html", (WORDS, "Наставник ▸<b> и учитель.")),
    document("image-without-description", ("![Схема встреч]", "▸![]")),
    document("link-text", ("[план]", "▸[здесь]")),
    document("heading-level", ("### Сроки", "▸#### Сроки")),
    document("empty-heading", (WORDS, "▸###")),
    document("table-caption", ("```таблица Встречи", "▸```таблица")),
    document("table-shape", ("среда | 15", "▸среда")),
    document("doubled-word", ("встречаются раз", "встречаются раз ▸раз")),
    document("missing-space", ("Наставник, куратор", "Наставник▸,куратор")),
    document("latin-letter", ("куратор и", "курат▸oр и")),
    document("placeholder", ("раз в неделю", "▸____ в неделю")),
    document("outdated-act", (WORDS, "Раздел отвечает приказу Рособрнадзора № ▸831.")),
    document("mixed-abbreviation", (WORDS, "Приказ ОО и письмо ОО,\nответ ▸ОУ.")),
    practice("few-steps", ("\n3. Оба разбирают урок.", ""), (TITLE, "---\n▸название: ")),
    practice("no-artefact", ("материалы: [d-0000]\n", ""), (TITLE, "---\n▸название: ")),
    practice("no-conditions", ("условия тиражирования: [общий свободный урок]\n", ""), (TITLE, "---\n▸название: ")),
    practice("abstract-length", ("аннотация: ", "аннотация: ▸" + "долгий и подробный рассказ, " * 12)),
    practice("unpaired-result", (RESULT, "после: ▸81 %")),
    practice("result-units", (RESULT, "до: 3 балла, после: ▸81 %")),
    practice("result-percent", (RESULT, "до: 38 %, после: ▸810 %")),
    practice("review-in-future", ("дата: 2021-10-20", "дата: ▸2031-10-20")),
    Kind("dates-turned-round", "mentors", (("2021-10-31", "▸2020-10-31"),)),
    Kind("teaching-since", "mentors", (("стаж с: 2008", "стаж с: ▸1903"),)),
    Kind("no-participants", "events", (("участники: 12", "участники: 0"), (TITLE, "---\n▸название: "))),
    Kind("unknown-number", "events", (('["1.1"]', '[▸"1.5"]'),)),
]


@dataclass(frozen=True, order=True)
class Finding:
    """What a check must tell: a rule, a file below the content folder, a line."""

    rule: str
    file: str
    line: int


def write_content(folder: Path, faults: int = FAULTS) -> list[Finding]:
    """Writes the 2,000 records, so many of them faulty, and tells what must be found."""
    (folder / "files").mkdir(parents=True)
    for name, text in {"site.yaml": SITE, "plan.yaml": PLAN, "files/shema.svg": PICTURE}.items():
        (folder / name).write_text(text, encoding="utf-8")
    planted = [KINDS[index % len(KINDS)] for index in range(faults)]
    findings = []
    for name, letter, sound, size in COLLECTIONS:
        (folder / name).mkdir()
        kinds = [kind for kind in planted if kind.folder == name]
        places = {1 + index * (size - 1) // len(kinds): kind for index, kind in enumerate(kinds)}
        assert len(places) == len(kinds), f"{name}: more faults than records"
        for number in range(size):
            text = sound.format(number=number, word=word(number), name=word(number).title())
            path = f"{name}/{letter}-{number:04}.md"
            if kind := places.get(number):
                text, line = kind.planted_in(text)
                findings.append(Finding(kind.rule, path, line))
            (folder / path).write_text(text, encoding="utf-8")
    return findings


def word(number: int) -> str:
    """A word of its own for each number: records of the same words would be copies of each other."""
    syllables = ["ба", "ве", "ги", "до", "жу", "зы", "ке", "ли", "мо", "ну"]
    return "".join(syllables[int(digit)] for digit in f"{number:04}")
