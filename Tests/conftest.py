"""Options and fixtures that the Python suites share."""

import os
from pathlib import Path

import pytest
from published import PublishedSite

PROJECT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser):
    parser.addoption(
        "--site",
        default=os.environ.get("SITE", "_site"),
        help="the published folder to look at (default: $SITE, else _site)",
    )
    parser.addoption(
        "--program",
        default=os.environ.get("PROGRAM", ".build/debug/nastavnik"),
        help="the built program (default: $PROGRAM, else .build/debug/nastavnik)",
    )


def pytest_generate_tests(metafunc):
    """One test for each page, or for fewer where a test is marked so (pytest.ini).

    A folder without pages is a failure, not an empty run.
    """
    if "page_path" not in metafunc.fixturenames:
        return
    site = PublishedSite(located(metafunc.config, "--site"))
    if not site.pages:
        raise pytest.UsageError(f"no page in {site.folder}: build the site first")
    marks = {marker.name for marker in metafunc.definition.iter_markers()}
    pages = site.pages_of_each_kind if "each_kind" in marks else site.pages
    metafunc.parametrize("page_path", [page for page in pages if "from_disk" not in marks or page != "404.html"])


def located(config, option) -> Path:
    """A path given on the command line, counted from the project's folder."""
    return (PROJECT / config.getoption(option)).resolve()


@pytest.fixture(scope="session")
def site(pytestconfig) -> PublishedSite:
    published = PublishedSite(located(pytestconfig, "--site"))
    assert published.pages, f"no page in {published.folder}: build the site first"
    return published


@pytest.fixture(scope="session")
def program(pytestconfig) -> Path:
    path = located(pytestconfig, "--program")
    assert path.is_file(), f"no program at {path}: build it first"
    return path


@pytest.fixture(scope="session")
def project() -> Path:
    return PROJECT
