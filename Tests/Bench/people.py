"""Mentors, their consents and their practices for the benchmark, so that closed values are many.

Of every three mentors one has opened everything, one is a teacher of the school without a consent, and one is
a guest without a consent, of whom even the name is closed.
"""

from pathlib import Path

from planted import PRACTICE, word

MENTOR = """\
---
фио: {surname} {given}
должность: учитель химии
предметы: [химия, биология]
категория: высшая
образование: высшее, Образцовский институт имени {word}, учитель химии, 1999 год
стаж с: 2001
компетенции: ["урок, на котором {word} ставит опыты", "разбор урока с учителем {word}"]
достижения: ["победа на конкурсе учителей {word}, 2015 год"]
телефон: 8 (84600) {phone}
почта: {id}@school.example
соглашение: {{номер: Н-{number}-{word}, дата: 2021-08-30}}
нагрузка: 2
функции: предметник
наставник с: 2021-09-01
{employment}---

Молодому учителю {word} я советую одно правило. Сначала попробуй опыт вечером и запиши, что вышло.
"""
GIVEN_NAMES = [
    "Анна Петровна", "Вера Ильинична", "Галина Сергеевна", "Дарья Олеговна", "Елена Ивановна", "Жанна Павловна",
    "Зоя Андреевна", "Инна Борисовна", "Клара Львовна", "Лидия Юрьевна",
]  # fmt: skip
CONSENT = """\
- id: s-{id}
  субъект: {id}
  поля: [фио, должность, предметы, категория, образование, стаж с, компетенции, достижения, о себе]
  ресурсы: [{section}]
  цель: информирование о программе
  с: 2021-09-01
  по: 2029-08-31
"""
AUTHORS = """\
авторы:
  - {фио: Эталонов Пётр Ильич, должность: учитель физики}
"""


def write_people(content: Path, people: int, material: str):
    """Adds so many mentors and as many practices to a content; each practice has two authors.

    `material` is the id of a document, which every practice leads to.
    """
    site = (content / "site.yaml").read_text(encoding="utf-8")
    section = next(line for line in site.splitlines() if line.startswith("адрес раздела:")).split()[2]
    consents = []
    for number in range(people):
        guest = f"работник школы: нет\nномер: {number + 1}\n" if number % 3 == 2 else ""
        if number % 3 == 0:
            consents.append(CONSENT.format(id=mentor_id(number), section=section))
        record = MENTOR.format(
            id=mentor_id(number), number=number, word=word(number), surname=word(number).title() + "лова",
            given=GIVEN_NAMES[number // 3 % len(GIVEN_NAMES)],
            phone=f"{number // 10000}-{number // 100 % 100:02}-{number % 100:02}", employment=guest,
        )  # fmt: skip
        (content / "mentors" / f"{mentor_id(number)}.md").write_text(record, encoding="utf-8")
        authors = f"авторы: [{mentor_id(number)}, {mentor_id((number + 1) % people)}]\n"
        practice = PRACTICE.format(number=number, word=word(number)).replace("[d-0000]", f"[{material}]")
        (content / "practices" / f"bench-{number:04}.md").write_text(practice.replace(AUTHORS, authors), encoding="utf-8")
    with (content / "consents.yaml").open("a", encoding="utf-8") as file:
        file.write("\n" + "\n".join(consents))


def mentor_id(number: int) -> str:
    return f"bench-m-{number:04}"
