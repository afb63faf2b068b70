"""The schemas for editors: they say of a file what the program says, and the sample points to them."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from schema_cases import ATTACHMENTS, BAD, BEYOND_A_SCHEMA, GOOD, READ_OTHERWISE_BY_EDITORS, SITE

SINGULAR = {"practices": "practice", "mentors": "mentor", "documents": "document", "events": "event", "pages": "page"}


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 with its core schema, as editors read it: `1.10` is a number, a date is text."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"(?:~|null|Null|NULL|)", ["~", "n", "N", ""]),
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^{pattern}$"), first)
EditorLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def data(path: str, text: str):
    """What an editor reads in a file: all of it, or its front matter."""
    if path.endswith(".md"):
        text = text.split("---\n")[1]
    return yaml.load(text, EditorLoader)


def schema_name(path: str) -> str:
    folder, _, _ = path.partition("/")
    return f"{SINGULAR.get(folder) or Path(path).stem}.schema.json"


@pytest.fixture(scope="session")
def small_site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("schemas") / "content"
    write(folder, SITE)
    return folder


def write(folder: Path, texts: dict):
    files = {path: text.encode() for path, text in texts.items()} | ATTACHMENTS
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


@pytest.fixture(scope="session")
def schemas(program, small_site) -> dict:
    """The schemas of the small site, by file name."""
    subprocess.run([program, "schema", "--content", small_site], check=True, capture_output=True)
    return {path.name: json.loads(path.read_text(encoding="utf-8")) for path in (small_site / "help/schemas").iterdir()}


def complaints(schemas: dict, path: str, text: str) -> list[str]:
    validator = Draft202012Validator(schemas[schema_name(path)], format_checker=FormatChecker())
    return [error.message for error in validator.iter_errors(data(path, text))]


@pytest.fixture(scope="session")
def templates(project, tmp_path_factory) -> Path:
    """Templates of the right names that show nothing: compiling the real ones takes most of a check."""
    folder = tmp_path_factory.mktemp("templates")
    for path in (project / "templates").glob("*.mustache"):
        (folder / path.name).write_text("-\n", encoding="utf-8")
    return folder


def errors(program, templates: Path, folder: Path, path: str) -> list[str]:
    """What the program has against a file; warnings are for the eye and let it pass."""
    checked = subprocess.run(
        [program, "check", "--content", folder, "--templates", templates, "--format", "json"],
        capture_output=True, text=True,
    )  # fmt: skip
    found = json.loads(checked.stdout)["diagnostics"]
    name = str(folder / path)
    return [f"{each['rule']}: {each['message']}" for each in found if each["severity"] == "error" and each["file"] == name]


@pytest.fixture
def verdicts(program, templates, schemas, tmp_path):
    """What the program and the schema have against the file of a case."""

    def judge(case):
        write(tmp_path, SITE | {case.path: case.text()})
        return errors(program, templates, tmp_path, case.path), complaints(schemas, case.path, case.text())

    return judge


@pytest.mark.parametrize("case", GOOD, ids=str)
def test_what_is_good_is_accepted_by_both(case, verdicts):
    assert verdicts(case) == ([], [])


@pytest.mark.parametrize("case", BAD, ids=str)
def test_what_is_bad_is_refused_by_both(case, verdicts):
    by_program, by_schema = verdicts(case)
    assert by_program and by_schema


@pytest.mark.parametrize("case", BEYOND_A_SCHEMA, ids=str)
def test_only_the_program_refuses(case, verdicts):
    by_program, by_schema = verdicts(case)
    assert by_program and not by_schema


@pytest.mark.parametrize("case", READ_OTHERWISE_BY_EDITORS, ids=str)
def test_only_the_schema_refuses(case, verdicts):
    by_program, by_schema = verdicts(case)
    assert by_schema and not by_program


def test_there_are_cases_for_every_sort_of_file():
    assert {case.path for case in GOOD} == {case.path for case in BAD} == set(SITE)
    assert len(GOOD) >= 10 and len(BAD) >= 60
    assert len({case.text() for case in BAD}) == len(BAD)


def test_the_schemas_are_schemas(schemas):
    assert set(schemas) == {schema_name(path) for path in SITE}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
        assert schema["title"] and schema["$id"]


def test_every_key_says_in_russian_what_it_is_for(schemas):
    records = [record for schema in schemas.values() for record in schema["$defs"].values() if "properties" in record]
    for record in records:
        assert record["additionalProperties"] is False
        for key, field in record["properties"].items():
            assert re.search("[а-яё]", field["description"]), key
            assert field["title"].startswith(key) and field["examples"], key
    assert len(records) > 20


def test_the_examples_of_a_schema_fit_it(schemas):
    """Words of the vocabulary apart: the small school has fewer."""
    for schema in schemas.values():
        for name, record in schema["$defs"].items():
            for key, field in record.get("properties", {}).items():
                part = {"$defs": schema["$defs"], **field}
                if '"enum"' in json.dumps(field) or "ref" in json.dumps(field).replace("nothing", ""):
                    continue
                assert Draft202012Validator(part).is_valid(field["examples"][0]), f"{name}: {key}"


def content_files(project) -> list[Path]:
    """The files of the project's content that have a schema."""
    content = project / "content"
    single = [path for path in content.glob("*.yaml")]
    return sorted(single + [path for folder in SINGULAR for path in content.glob(f"{folder}/*.md")])


def test_the_project_s_schemas_are_those_that_the_program_writes(program, project, tmp_path):
    """`nastavnik schema` in the project's folder writes them anew."""
    subprocess.run([program, "schema", "--content", project / "content", "--output", tmp_path], check=True)
    kept = project / "content/help/schemas"
    assert sorted(path.name for path in kept.iterdir()) == sorted(path.name for path in tmp_path.iterdir())
    assert [path.name for path in tmp_path.iterdir() if path.read_bytes() != (kept / path.name).read_bytes()] == []


def test_the_project_s_content_fits_its_schemas(project):
    kept = project / "content/help/schemas"
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in kept.iterdir()}
    files = content_files(project)
    assert len(files) > 20
    for path in files:
        below = path.relative_to(project / "content").as_posix()
        assert complaints(schemas, below, path.read_text(encoding="utf-8")) == [], below


def test_every_data_file_of_the_project_points_to_its_schema(project):
    settings = json.loads((project / "content/.vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    for path in (project / "content").glob("*.yaml"):
        schema = f"help/schemas/{schema_name(path.name)}"
        assert path.read_text(encoding="utf-8").splitlines()[0] == f"# yaml-language-server: $schema={schema}"
        assert (path.parent / schema).is_file()
        assert settings[schema] == path.name
    assert all((project / "content" / schema).is_file() for schema in settings)
