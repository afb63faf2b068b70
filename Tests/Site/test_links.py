"""The published folder, opened from a disk."""

import subprocess
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

# Links that carry the section's public address by their nature.
PUBLIC_RELATIONS = {"canonical", "alternate"}


def test_every_inner_link_leads_to_a_file_and_an_anchor(site, page_path):
    faults = [
        f"{element} {address}: {fault}"
        for element, address, attributes in site.page(page_path).addresses
        if not (element == "link" and PUBLIC_RELATIONS & set((attributes.get("rel") or "").split()))
        if (fault := site.fault_of_address(page_path, element, address))
    ]
    assert faults == []


def test_no_anchor_stands_twice(site, page_path):
    repeated = [name for name, count in Counter(site.page(page_path).anchors).items() if count > 1]
    assert repeated == []


def test_every_page_is_reached_from_the_first_one(site):
    reached, ahead = {"index.html"}, ["index.html"]
    while ahead:
        path = ahead.pop()
        for element, address, _ in site.page(path).addresses:
            parts = urlsplit(address)
            if element != "a" or parts.scheme or not parts.path:
                continue
            target = ((site.folder / path).parent / parts.path).resolve()
            name = str(target.relative_to(site.folder.resolve()))
            if name in site.pages and name not in reached:
                reached.add(name)
                ahead.append(name)
    assert set(site.pages) - reached - {"404.html"} == set()


def test_lychee_finds_no_broken_link(site):
    lychee = Path(sys.executable).parent / "lychee"
    found = subprocess.run(
        [lychee, "--offline", "--include-fragments", "--no-progress", "--root-dir", site.folder,
         *(site.folder / path for path in site.pages if path != "404.html")],
        capture_output=True, text=True,
    )  # fmt: skip
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_site_map_for_robots_names_every_page_once(site):
    namespace = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    root = ElementTree.parse(site.folder / "sitemap.xml").getroot()
    addresses = [entry.findtext(f"{namespace}loc") for entry in root.iter(f"{namespace}url")]
    home = min(addresses, key=len)
    assert urlsplit(home).scheme == "https" and home.endswith("/")
    named = sorted(
        (path + "index.html" if path == "" or path.endswith("/") else path)
        for path in (address.removeprefix(home) for address in addresses)
    )
    assert named == [path for path in site.pages if path != "404.html"]
    assert home + "sitemap.xml" in (site.folder / "robots.txt").read_text(encoding="utf-8")
