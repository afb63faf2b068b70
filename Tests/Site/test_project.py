"""The project's own files: what a fresh clone is expected to look like."""

import re
import subprocess

import pytest

TOP_LEVEL = {"Package.swift", "Sources", "Tests", "content", "templates", "README.md", "Makefile"}
GUIDES = ["README.md", "Sources/README.md", "Tests/README.md", "templates/README.md", "content/README.md"]


def test_the_top_level_holds_nothing_else(project):
    listed = subprocess.run(["git", "-C", project, "ls-files", "-z"], capture_output=True, text=True, check=True)
    names = {path.split("/")[0] for path in listed.stdout.split("\0") if path}
    assert {name for name in names if not name.startswith(".")} == TOP_LEVEL


@pytest.mark.parametrize("guide", GUIDES)
def test_links_between_the_guides_lead_somewhere(project, guide):
    text = re.sub(r"^```.*?^```", "", (project / guide).read_text(encoding="utf-8"), flags=re.M | re.S)
    text = re.sub(r"`[^`\n]*`", "", text)
    links = re.findall(r"\]\(([^)\s#]+)", text)
    inner = [link for link in links if not re.match(r"[a-z]+:", link)]
    assert [link for link in inner if not ((project / guide).parent / link).exists()] == []
