"""Runs the suites one after another, each even when an earlier one failed, and tells what came of it.

A suite that needs what a failed one should have made counts as failed. The seconds are printed beside the
budget that Tests/README.md declares for the suite; a suite that is late is told of and still passes.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

PROJECT = Path(__file__).resolve().parent.parent
REPORTS = Path(".build/reports")
SITE = Path(".build/test-site/_site")
PROGRAM = Path(".build/debug/nastavnik")
WORKERS = str(min(4, os.cpu_count() or 1))


@dataclass
class Suite:
    """One command and how its tests are counted."""

    name: str
    command: list
    needs: list[str] = field(default_factory=list)
    report: Path | None = None  # JUnit XML; without it the command counts as one test


def pytest(folder: str) -> Suite:
    report = REPORTS / f"{folder.lower()}.xml"
    command = [
        sys.executable, "-m", "pytest", "-c", "Tests/pytest.ini", f"Tests/{folder}",
        "-n", WORKERS, f"--site={SITE}", f"--program={PROGRAM}", f"--junit-xml={report}",
    ]  # fmt: skip
    return Suite(folder.lower(), command, needs=["content"], report=report)


SUITES = [
    Suite("format", ["swift", "format", "lint", "--strict", "--parallel", "--recursive", "Sources", "Tests", "Package.swift"]),
    # On an incremental build SwiftPM lets an import through that the manifest does not declare.
    Suite("build", ["swift", "build", "--build-tests", "--explicit-target-dependency-import-check", "error"]),
    Suite(
        "swift",
        ["swift", "test", "--skip-build", "--xunit-output", REPORTS / "swift.xml"],
        needs=["build"],
        report=REPORTS / "swift-swift-testing.xml",
    ),
    Suite("content", [PROGRAM, "build", "--output", SITE], needs=["build"]),
    pytest("Site"),
    pytest("Browser"),
]


@dataclass
class Outcome:
    """What came of a suite."""

    name: str
    passed: int
    failed: int
    seconds: float
    note: str = ""


def budgets() -> dict[str, float]:
    """Seconds by suite, from the table in Tests/README.md."""
    rows = re.findall(r"^\| `(\w+)` \|.*\| *(\d+) *\|$", Path("Tests/README.md").read_text(encoding="utf-8"), re.M)
    declared = {name: float(seconds) for name, seconds in rows}
    undeclared = [suite.name for suite in SUITES if suite.name not in declared]
    if undeclared:
        sys.exit(f"Tests/README.md declares no budget for: {', '.join(undeclared)}")
    return declared


def run(suite: Suite) -> Outcome:
    if suite.report:
        suite.report.unlink(missing_ok=True)
    print(f"\n== {suite.name}: {' '.join(map(str, suite.command))}", flush=True)
    began = time.monotonic()
    try:
        ended_well = subprocess.run(suite.command, stdin=subprocess.DEVNULL).returncode == 0
    except OSError as error:
        print(error)
        ended_well = False
    seconds = time.monotonic() - began
    passed, failed = counts(suite.report) if suite.report else (int(ended_well), int(not ended_well))
    note = ""
    if passed + failed == 0:
        failed, note = 1, "ran no test"
    elif not ended_well and failed == 0:
        failed, note = 1, "ended with an error"
    elif ended_well and failed:
        note = "its exit code hides failures"
    return Outcome(suite.name, passed, failed, seconds, note)


def counts(report: Path) -> tuple[int, int]:
    """Tests that passed and that did not, in a JUnit report; one that was skipped did not pass."""
    if not report.exists():
        return 0, 0
    cases = list(ElementTree.parse(report).getroot().iter("testcase"))
    failed = sum(any(case.find(kind) is not None for kind in ("failure", "error", "skipped")) for case in cases)
    return len(cases) - failed, failed


def main():
    os.chdir(PROJECT)
    declared = budgets()
    asked = sys.argv[1:]
    unknown = set(asked) - {suite.name for suite in SUITES}
    if unknown:
        sys.exit(f"no suite {', '.join(sorted(unknown))}; there are {', '.join(suite.name for suite in SUITES)}")
    REPORTS.mkdir(parents=True, exist_ok=True)
    if not asked or "content" in asked:
        shutil.rmtree(SITE.parent, ignore_errors=True)
        SITE.parent.mkdir(parents=True)
    outcomes: dict[str, Outcome] = {}
    for suite in SUITES:
        if asked and suite.name not in asked:
            continue
        lacking = [name for name in suite.needs if name in outcomes and outcomes[name].failed]
        if lacking:
            outcomes[suite.name] = Outcome(suite.name, 0, 1, 0, f"not run: {lacking[0]} failed")
        else:
            outcomes[suite.name] = run(suite)
    tell(list(outcomes.values()), declared)


def tell(outcomes: list[Outcome], declared: dict[str, float]):
    print("\nsuite      passed  failed  seconds  budget")
    for outcome in outcomes:
        budget = declared[outcome.name]
        notes = [outcome.note] * bool(outcome.note) + ["over its budget"] * (outcome.seconds > budget)
        print(
            f"{outcome.name:<10} {outcome.passed:>6} {outcome.failed:>7} {outcome.seconds:>8.1f} {budget:>7.0f}"
            + ("  " + "; ".join(notes) if notes else "")
        )
    passed = sum(outcome.passed for outcome in outcomes)
    failed = sum(outcome.failed for outcome in outcomes)
    print(f"\n{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
