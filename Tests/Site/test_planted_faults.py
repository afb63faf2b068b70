"""A check of 2,000 records tells of every fault in them at once, and of nothing else."""

import json
import subprocess
from collections import Counter

from Bench.planted import COLLECTIONS, FAULTS, KINDS, Finding, write_content


def findings(program, project, folder) -> list[Finding]:
    done = subprocess.run(
        [program, "check", "--templates", project / "templates", "--format", "json"],
        capture_output=True, text=True, cwd=folder,
    )  # fmt: skip
    found = json.loads(done.stdout)["diagnostics"]
    return [Finding(each["rule"], each["file"].removeprefix("content/"), each["line"]) for each in found]


def test_the_figures_are_as_the_text_has_them():
    assert sum(size for *_, size in COLLECTIONS) == 2000
    assert FAULTS == 500
    assert len({kind.rule for kind in KINDS}) == len(KINDS) == 40


def test_500_faults_of_40_kinds_are_found_in_one_run(program, project, tmp_path):
    planted = write_content(tmp_path / "content")
    assert len(planted) == FAULTS
    found = findings(program, project, tmp_path)
    missed, surplus = Counter(planted) - Counter(found), Counter(found) - Counter(planted)
    assert not missed and not surplus, f"missed {sorted(missed)[:5]}, not planted {sorted(surplus)[:5]}"


def test_the_same_content_without_faults_has_no_finding(program, project, tmp_path):
    assert write_content(tmp_path / "content", faults=0) == []
    assert findings(program, project, tmp_path) == []
