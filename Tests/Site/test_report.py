"""The report of a faulty content in every form, as programs and a terminal get it."""

import json
import os
import pty
import re
import shutil
import subprocess
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest


@pytest.fixture(scope="module")
def faulty(project, tmp_path_factory):
    """A folder whose content has an error in its plan."""
    folder = tmp_path_factory.mktemp("faulty")
    shutil.copytree(project / "content", folder / "content")
    plan = folder / "content" / "plan.yaml"
    text = plan.read_text(encoding="utf-8")
    assert "Руководитель ОО" in text
    plan.write_text(text.replace("Руководитель ОО", "Руководителя ОО", 1), encoding="utf-8")
    return folder


def check(program, project, folder, *arguments):
    done = subprocess.run(
        [program, "check", "--templates", project / "templates", *arguments],
        capture_output=True, text=True, cwd=folder,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    return done


def test_sarif_points_at_the_very_words(program, project, faulty):
    log = json.loads(check(program, project, faulty, "--format", "sarif").stdout)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "utf16CodeUnits"
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        parts = [rule["shortDescription"], rule["fullDescription"], rule["help"]]
        assert all(part["text"] for part in parts) and "```" in rule["help"]["markdown"], rule["id"]
        assert "helpUri" not in rule, "the rules have no page to lead to"
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert isinstance(result["suppressions"], list)
    (error,) = (result for result in run["results"] if result["level"] == "error")
    place = error["locations"][0]["physicalLocation"]
    path = faulty / unquote(place["artifactLocation"]["uri"])
    region = place["region"]
    assert region["startLine"] == region["endLine"]
    line = path.read_text(encoding="utf-8").split("\n")[region["startLine"] - 1].encode("utf-16-le")
    words = line[2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)].decode("utf-16-le")
    assert words == "Руководителя ОО"


def test_sarif_keeps_what_was_accepted_apart(program, project, faulty):
    log = json.loads(check(program, project, faulty, "--format", "sarif").stdout)
    answer = json.loads(check(program, project, faulty, "--format", "json").stdout)
    results = log["runs"][0]["results"]
    reasons = [result["suppressions"][0]["justification"] for result in results if result["suppressions"]]
    assert reasons == [accepted["reason"] for accepted in answer["accepted"]]
    assert len(results) == len(answer["accepted"]) + len(answer["diagnostics"])


def test_github_gets_one_command_a_line_errors_first(program, project, faulty):
    lines = check(program, project, faulty, "--format", "github").stdout.splitlines()
    assert lines[0].startswith("::error file=content/plan.yaml,line=")
    assert all(re.fullmatch(r"::(error|warning|notice) file=[^:]+,line=\d+,.*title=[a-z-]+::.+", line) for line in lines)


def test_gitlab_gets_fingerprints_of_its_own_for_every_finding(program, project, faulty):
    issues = json.loads(check(program, project, faulty, "--format", "gitlab").stdout)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) > 1
    assert {"description", "check_name", "fingerprint", "severity", "location"} == set(issues[0])
    assert all((faulty / issue["location"]["path"]).is_file() for issue in issues)


class Marks(HTMLParser):
    """The marked places, and every element that would ask for another file."""

    def __init__(self):
        super().__init__()
        self.marked, self.foreign, self.inside = [], [], False

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "mark"
        if tag in ("script", "link", "img", "iframe") or any(name == "src" for name, _ in attributes):
            self.foreign.append(tag)

    def handle_data(self, data):
        if self.inside:
            self.marked.append(data)
        self.inside = False


def test_the_page_marks_the_place_and_needs_nothing_else(program, project, faulty):
    done = check(program, project, faulty, "--format", "html")
    assert done.stderr == "публиковать нельзя: исправьте ошибки\n"
    page = Marks()
    page.feed(done.stdout)
    assert page.marked[0] == "Руководителя ОО"
    assert page.foreign == []
    assert done.stdout.rstrip().endswith("</html>")


@pytest.mark.parametrize(
    ("environment", "is_coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_goes_to_a_terminal_that_wants_it(program, project, faulty, environment, is_coloured):
    ours = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    master, terminal = pty.openpty()
    command = [program, "check", "--templates", project / "templates"]
    with subprocess.Popen(command, stderr=terminal, cwd=faulty, env={**ours, "TERM": "xterm", **environment}) as run:
        os.close(terminal)
        told = b""
        # A terminal whose program has ended answers with an error.
        while chunk := read(master):
            told += chunk
    os.close(master)
    assert run.returncode == 1
    assert "ошибка" in told.decode()
    assert (b"\x1b[1;31m" in told) is is_coloured


def read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def test_no_colour_goes_into_a_file(program, project, faulty):
    assert "\x1b" not in check(program, project, faulty).stderr
