"""The program on the project's own content, as a curator's machine runs it."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from published import PublishedSite, tree

# The sample stands on the first of these days; it has to build on any later one.
DAYS = ["2021-11-15", "2021-12-31", "2022-02-28", "2022-06-01", "2024-02-29", "2040-01-01"]


def run(program, project, *arguments, environment=None, folder=None):
    """`nastavnik` in a folder of its own, on the project's content."""
    inputs = ["--content", project / "content", "--templates", project / "templates"]
    return subprocess.run(
        [program, *arguments[:1], *inputs, *arguments[1:]],
        capture_output=True, text=True, cwd=folder, env={**os.environ, **(environment or {})},
    )  # fmt: skip


def is_sample(path: Path) -> bool:
    records = path.suffix in (".md", ".yaml") and path.name != "README.md"
    return records and re.search(r"^ *образец: да$", path.read_text(encoding="utf-8"), re.M) is not None


def built(program, project, output: Path, *arguments, environment=None) -> PublishedSite:
    done = run(program, project, "build", "--output", output, *arguments, environment=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return PublishedSite(output)


def test_check_finds_nothing_that_prevents_publication(program, project, tmp_path):
    checked = run(program, project, "check", "--format", "json", folder=tmp_path)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    answer = json.loads(checked.stdout)
    assert answer["counts"]["error"] == 0
    assert answer["published"] is False
    assert answer["pages"] > 27
    assert list(tmp_path.iterdir()) == []


def test_a_strict_check_of_the_sample_names_exactly_the_samples(program, project, tmp_path):
    """Every other finding is mended or accepted with its reason."""
    checked = run(program, project, "check", "--strict", "--format", "json", folder=tmp_path)
    assert checked.returncode == 1
    answer = json.loads(checked.stdout)
    content = project / "content"
    texts = [path for path in sorted(content.rglob("*.*")) if content / "help" not in path.parents]
    samples = [path for path in texts if is_sample(path)]
    assert samples
    named = {finding["file"] for finding in answer["diagnostics"] if finding["rule"] == "sample-record"}
    assert named == {str(path) for path in samples}
    assert {finding["rule"] for finding in answer["diagnostics"]} == {"sample-record"}
    assert all(accepted["reason"] for accepted in answer["accepted"])


def test_the_report_counts_the_pages_that_are_made(program, project, tmp_path):
    answer = json.loads(run(program, project, "build", "--format", "json", "--output", tmp_path / "_site").stdout)
    assert answer["published"] is True
    assert answer["pages"] == len(PublishedSite(tmp_path / "_site").pages)


@pytest.mark.parametrize(
    "environment, arguments",
    [
        ({}, []),
        ({"TZ": "Asia/Kamchatka", "LC_ALL": "C"}, ["--jobs", "1"]),
        ({"TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, ["--jobs", "7"]),
        ({"HOME": "/nonexistent", "PATH": ""}, ["--jobs", "2"]),
    ],
    ids=["again", "another time zone, no locale, one job", "a Turkish locale, seven jobs", "no home"],
)
def test_the_same_inputs_give_the_same_bytes(program, project, tmp_path, environment, arguments):
    first = built(program, project, tmp_path / "one" / "_site")
    second = built(program, project, tmp_path / "two" / "_site", *arguments, environment=environment)
    assert tree(first.folder) == tree(second.folder)


def test_inputs_in_another_order_on_the_disk_give_the_same_bytes(program, project, tmp_path):
    """The copy is written backwards, and its files are of another day."""
    copied = tmp_path / "elsewhere"
    for name in ("content", "templates"):
        for path in sorted((project / name).rglob("*"), reverse=True):
            if path.is_file():
                target = copied / path.relative_to(project)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
                os.utime(target, (0, 0))
    first = built(program, project, tmp_path / "one" / "_site")
    second = built(program, copied, tmp_path / "two" / "_site")
    assert tree(first.folder) == tree(second.folder)


def test_building_over_an_earlier_site_gives_the_bytes_of_a_clean_build(program, project, tmp_path):
    over = tmp_path / "over" / "_site"
    built(program, project, over, "--date", "2022-06-01")
    built(program, project, over)
    clean = built(program, project, tmp_path / "clean" / "_site")
    assert tree(over) == tree(clean.folder)


@pytest.mark.parametrize("day", DAYS)
def test_the_sample_builds_on_its_day_and_on_later_ones(program, project, tmp_path, day):
    site = built(program, project, tmp_path / "_site", "--date", day)
    assert "plan/index.html" in site.pages


def test_nothing_is_left_beside_the_site_but_its_side_folder(program, project, tmp_path):
    for _ in range(2):
        built(program, project, tmp_path / "_site")
    beside = {path.name for path in tmp_path.iterdir()}
    assert beside - {"._site.nastavnik"} == {"_site"}
    assert [path for path in tree(tmp_path / "_site") if path.endswith(("~", ".tmp", ".part"))] == []


def test_what_prevents_publication_leaves_the_old_site_as_it_was(program, project, tmp_path):
    output = tmp_path / "_site"
    built(program, project, output)
    before = tree(output)
    spoilt = tmp_path / "spoilt"
    shutil.copytree(project / "content", spoilt / "content")
    shutil.copytree(project / "templates", spoilt / "templates")
    plan = spoilt / "content" / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("Руководитель ОО", "Руководтель ОО", 1), encoding="utf-8")
    refused = run(program, spoilt, "build", "--output", output)
    assert refused.returncode == 1
    assert "Руководтель ОО" in refused.stderr
    assert "«Руководитель ОО»" in refused.stderr
    assert tree(output) == before


def test_wrong_use_is_told_apart_from_wrong_content(program, tmp_path):
    refused = subprocess.run([program, "build", "--no-such-option"], capture_output=True, text=True, cwd=tmp_path)
    assert refused.returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_refuses_is_told_apart_from_wrong_content(program, project, tmp_path):
    refused = run(program, project, "build", "--output", "/proc/nastavnik/_site", folder=tmp_path)
    assert refused.returncode == 3, refused.stderr
    assert "/proc/nastavnik" in refused.stderr
