"""Every page as a picture, to be looked at: `make screenshots`, then open .build/screenshots/."""

import argparse
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from conftest import CHROMIUM  # noqa: E402
from published import PublishedSite  # noqa: E402


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--site", default="_site", type=Path)
    arguments.add_argument("--output", default=".build/screenshots", type=Path)
    arguments.add_argument("--widths", default=[375, 1280], type=int, nargs="+")
    arguments.add_argument("--scheme", default="light", choices=["light", "dark"])
    arguments.add_argument("--only", default="", help="pages whose path contains this")
    given = arguments.parse_args()
    site = PublishedSite(given.site.resolve())
    pages = [path for path in site.pages if given.only in path]
    if not pages:
        sys.exit(f"no page in {site.folder}: run `make site` first")
    given.output.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for width in given.widths:
            context = browser.new_context(
                viewport={"width": width, "height": 900},
                color_scheme=given.scheme, reduced_motion="reduce", locale="ru-RU",
            )  # fmt: skip
            page = context.new_page()
            for path in pages:
                page.goto((site.folder / path).as_uri())
                name = path.removesuffix(".html").replace("/", "_")
                page.screenshot(path=given.output / f"{name}-{width}-{given.scheme}.png", full_page=True)
        browser.close()
    print(f"{len(pages) * len(given.widths)} pictures in {given.output}")


if __name__ == "__main__":
    main()
