"""The official plan, word for word, on the pages.

The wording was typed off the official document a second time, apart from `content/plan.yaml`, so the two
check each other. Dashes and spaces are the typesetter's; everything else has to be the same.
"""

import csv
from pathlib import Path

import pytest
from published import plain

FIXTURES = Path(__file__).parent.parent / "Fixtures"


def table(name: str) -> list[dict[str, str]]:
    with (FIXTURES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def activities() -> list[dict[str, str]]:
    return table("plan-wording.tsv")


def wordings(activity, *columns) -> list[str]:
    """The texts of these columns; ` | ` separates the parts of one."""
    return [plain(part) for column in columns for part in activity[column].split("|") if part.strip()]


def test_the_goal_the_tasks_and_the_sections_are_said_word_for_word(site):
    frame = table("plan-frame.tsv")
    shown = {
        "plan/index.html": ("title", "section", "heading"),
        "o-programme/index.html": ("goal", "task"),
    }
    for path, kinds in shown.items():
        said = site.page(path).text.casefold()
        missing = [part["text"] for part in frame if part["kind"] in kinds and plain(part["text"]).casefold() not in said]
        assert missing == [], path


def test_the_fixture_holds_the_27_activities():
    numbers = [activity["number"] for activity in activities()]
    assert len(numbers) == 27 == len(set(numbers))
    assert [sum(number.startswith(f"{section}.") for number in numbers) for section in range(1, 7)] == [8, 3, 3, 7, 4, 2]


@pytest.mark.parametrize("activity", activities(), ids=lambda activity: activity["number"])
def test_the_plan_says_it_word_for_word(site, activity):
    page = site.page("plan/index.html")
    rows = [cells for cells in page.rows if activity["number"] in (cell.rstrip(".") for cell in cells)]
    assert len(rows) == 1, f"{len(rows)} rows with the number {activity['number']}"
    said = " / ".join(rows[0])
    missing = [text for text in wordings(activity, "title", "deadline", "roles", "result") if text not in said]
    assert missing == [], said


@pytest.mark.parametrize("activity", activities(), ids=lambda activity: activity["number"])
def test_the_page_of_an_activity_says_it_word_for_word(site, activity):
    said = site.page(f"plan/{activity['number'].replace('.', '-')}/index.html").text
    title, *points = wordings(activity, "title")
    if activity["number"].count(".") > 1:
        # Under a heading the title goes on after the heading's own: «… — на уровне ОО».
        title = plain(f"— {title[0].lower()}{title[1:]}")
    due = [title, *points, *wordings(activity, "clause", "deadline", "roles", "result")]
    missing = [text for text in due if text not in said]
    assert missing == [], said


def test_the_plan_holds_no_other_activity(site):
    numbers = {activity["number"] for activity in activities()}
    shown = {path.split("/")[1].replace("-", ".") for path in site.pages if path.startswith("plan/") and path[5].isdigit()}
    assert shown - numbers <= {"6.1"}
    assert numbers <= shown
