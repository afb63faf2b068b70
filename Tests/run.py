"""Runs the suites one after another, each even when an earlier one failed, and tells what came of it.

A suite that needs what a failed one should have made counts as failed. The seconds are printed beside the
budget that Tests/README.md declares for the suite; a suite that is late is told of and still passes.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

PROJECT = Path(__file__).resolve().parent.parent
REPORTS = Path(".build/reports")
SITE = Path(".build/test-site/_site")
PROGRAM = Path(".build/debug/nastavnik")
# What takes so many times its budget hangs.
PATIENCE = 10
WORKERS = str(min(4, os.cpu_count() or 1))


@dataclass
class Suite:
    """One command and how its tests are counted."""

    name: str
    command: list
    needs: list[str] = field(default_factory=list)
    reports: str = ""  # JUnit XML files in REPORTS; without them the command counts as one test
    hidden: str = "$^"  # lines of its output that tell nothing: progress, tests that begin or pass


def pytest(folder: str) -> Suite:
    command = [
        sys.executable, "-m", "pytest", "-c", "Tests/pytest.ini", f"Tests/{folder}",
        "-n", WORKERS, f"--site={SITE}", f"--program={PROGRAM}", f"--junit-xml={REPORTS / folder.lower()}.xml",
    ]  # fmt: skip
    return Suite(folder.lower(), command, needs=["content"], reports=f"{folder.lower()}.xml")


SUITES = [
    Suite("format", ["swift", "format", "lint", "--strict", "--parallel", "--recursive", "Sources", "Tests", "Package.swift"]),
    # On an incremental build SwiftPM lets an import through that the manifest does not declare.
    Suite(
        "build",
        ["swift", "build", "--build-tests", "--explicit-target-dependency-import-check", "error"],
        hidden=r"\[\d+/\d+\] ",
    ),
    Suite(
        "swift",
        ["swift", "test", "--skip-build", "--disable-xctest", "--xunit-output", REPORTS / "swift.xml"],
        needs=["build"],
        # With XCTest the file of Swift Testing has a longer name.
        reports="swift*.xml",
        hidden=r"◇ (Test|Suite|Test case) .* started|◇ Test case|✔ (Suite|Test case) |✔ Test (?!run )|\[\d+/\d+\] ",
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
    lost: list[str] = field(default_factory=list)  # names of tests that did not pass


def budgets() -> dict[str, float]:
    """Seconds by suite, from the table in Tests/README.md."""
    rows = re.findall(r"^\| `(\w+)` \|.*\| *(\d+) *\|$", Path("Tests/README.md").read_text(encoding="utf-8"), re.M)
    declared = {name: float(seconds) for name, seconds in rows}
    undeclared = [suite.name for suite in SUITES if suite.name not in declared]
    if undeclared:
        sys.exit(f"Tests/README.md declares no budget for: {', '.join(undeclared)}")
    return declared


def run(suite: Suite, budget: float) -> Outcome:
    for report in written(suite):
        report.unlink()
    print(f"\n== {suite.name}: {' '.join(map(str, suite.command))}", flush=True)
    began = time.monotonic()
    ended_well = ends_well(suite, limit=PATIENCE * budget)
    seconds = time.monotonic() - began
    passed, lost = counts(written(suite)) if suite.reports else (int(ended_well), [suite.name] * (not ended_well))
    failed = len(lost)
    note = ""
    if passed + failed == 0:
        failed, note = 1, "ran no test"
    elif not ended_well and failed == 0:
        failed, note = 1, "ended with an error"
    elif ended_well and failed:
        note = "its exit code hides failures"
    return Outcome(suite.name, passed, failed, seconds, note, lost)


def ends_well(suite: Suite, limit: float) -> bool:
    """Runs the command and passes its output on; what hangs is ended, with all it started."""
    try:
        process = subprocess.Popen(
            suite.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        print(error)
        return False
    timer = threading.Timer(limit, lambda: os.killpg(process.pid, signal.SIGKILL))
    timer.start()
    for line in process.stdout:
        if not re.match(suite.hidden, line):
            print(line, end="", flush=True)
    process.wait()
    if not timer.is_alive():
        print(f"ended after {limit:.0f} s: it hangs")
    timer.cancel()
    return process.returncode == 0


def written(suite: Suite) -> list[Path]:
    """The reports of a suite that are there."""
    return sorted(REPORTS.glob(suite.reports)) if suite.reports else []


def counts(reports: list[Path]) -> tuple[int, list[str]]:
    """How many tests passed, and the names of those that did not, in JUnit reports.

    One that was skipped did not pass.
    """
    cases = [case for report in reports for case in ElementTree.parse(report).getroot().iter("testcase")]
    kinds = ("failure", "error", "skipped")
    lost = [case for case in cases if any(case.find(kind) is not None for kind in kinds)]
    return len(cases) - len(lost), [f"{case.get('classname')}: {case.get('name')}" for case in lost]


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
            outcomes[suite.name] = run(suite, declared[suite.name])
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
    # What a test said stands far above, and a log is often read from its end.
    lost = [f"{outcome.name}: {name}" for outcome in outcomes for name in outcome.lost]
    print("\n".join(["", *lost, ""] if lost else [""]))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
