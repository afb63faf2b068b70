"""A published folder as a reader without a browser sees it: its pages, their text, links and anchors."""

import re
from functools import cached_property, lru_cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# Attributes that name something to be fetched or gone to.
ADDRESS_ATTRIBUTES = {"href", "src", "poster", "data", "action", "formaction"}
VOID = set("area base br col embed hr img input link meta source track wbr".split())
# Elements that stand on lines of their own, so that their text does not run into their neighbour's.
BLOCKS = set(
    "address article aside blockquote br caption dd details div dl dt figcaption figure footer "
    "h1 h2 h3 h4 h5 h6 header li main nav ol p section small summary table td th tr ul".split()
)


def plain(text: str) -> str:
    """Text as words: any space as one, no soft hyphens or joiners, any dash as one, «т.д.» as «т. д.»."""
    text = re.sub("[\u00ad\u2060\u200b\ufeff]", "", text)
    text = re.sub("[\u2010-\u2015\u2212]", "-", text)
    text = text.replace("т.д.", "т. д.").replace("т.п.", "т. п.")
    return re.sub(r"\s+", " ", text).strip()


class Page(HTMLParser):
    """One page, read once."""

    def __init__(self, markup: str):
        super().__init__(convert_charrefs=True)
        self.anchors: list[str] = []
        self.addresses: list[tuple[str, str, dict]] = []  # element, address, all attributes
        self.rows: list[list[str]] = []  # the cells' text of every table row
        self.row_ids: list[str | None] = []
        self._open: list[str] = []
        self._pieces: list[str] = []
        self._cell: list[str] | None = None
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.anchors.append(values["id"])
        for name in ADDRESS_ATTRIBUTES & values.keys():
            self.addresses.append((tag, values[name] or "", values))
        for candidate in (values.get("srcset") or "").split(","):
            if candidate.strip():
                self.addresses.append((tag, candidate.split()[0], values))
        if tag in BLOCKS:
            self._say(" ")
        if tag == "tr":
            self.rows.append([])
            self.row_ids.append(values.get("id"))
        elif tag in ("td", "th"):
            self._cell = []
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self._cell is not None:
            if self.rows:
                self.rows[-1].append(plain("".join(self._cell)))
            self._cell = None
        if tag in BLOCKS:
            self._say(" ")
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data):
        if not {"script", "style", "head"} & set(self._open):
            self._say(data)

    def _say(self, text: str):
        self._pieces.append(text)
        if self._cell is not None:
            self._cell.append(text)

    @cached_property
    def text(self) -> str:
        return plain("".join(self._pieces))


class PublishedSite:
    """A published folder."""

    def __init__(self, folder: Path):
        self.folder = folder

    @cached_property
    def pages(self) -> list[str]:
        """Paths of all pages below the folder, sorted."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.html"))

    @cached_property
    def pages_of_each_kind(self) -> list[str]:
        """The pages that stand alone, and of those beside each other in a folder the first two and the last."""
        folders: dict[Path, list[str]] = {}
        for path in self.pages:
            folders.setdefault(Path(path).parent.parent, []).append(path)
        alone = folders.pop(Path("."), [])
        return sorted(alone + [path for paths in folders.values() for path in {*paths[:2], *paths[-1:]}])

    @cached_property
    def root(self) -> str:
        """The path of the section on the school's host, with a slash at both ends."""
        robots = (self.folder / "robots.txt").read_text(encoding="utf-8")
        return urlsplit(robots.split("Sitemap: ")[1].split()[0]).path.removesuffix("sitemap.xml")

    @lru_cache(maxsize=None)
    def page(self, path: str) -> Page:
        return Page((self.folder / path).read_text(encoding="utf-8"))

    def fault_of_address(self, page_path: str, element: str, address: str) -> str | None:
        """Why an address on a page leads nowhere when the folder is opened from a disk, or nothing."""
        parts = urlsplit(address)
        if parts.scheme in ("https", "http"):
            return None if element == "a" else "asks another host"
        if parts.scheme in ("mailto", "tel"):
            return None
        if parts.scheme or parts.netloc:
            return "unexpected scheme or host"
        if not parts.path:
            target = self.folder / page_path
        elif page_path == "404.html":
            if not parts.path.startswith(self.root):
                return "not counted from the host's root: breaks where a server shows the page at another depth"
            target = self.folder / unquote(parts.path.removeprefix(self.root) + "index.html" * address.endswith("/"))
        elif address.startswith("/"):
            return "counted from the host's root: breaks in a sub-folder and from a disk"
        else:
            target = (self.folder / page_path).parent / unquote(parts.path)
        target = target.resolve()
        if not target.is_relative_to(self.folder.resolve()):
            return "leads out of the folder"
        if not target.is_file():
            return "is a folder: opens no page from a disk" if target.is_dir() else "no such file"
        fragment = unquote(parts.fragment)
        if fragment and target.suffix == ".html":
            if fragment not in self.page(str(target.relative_to(self.folder.resolve()))).anchors:
                return "no such anchor"
        return None


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes; links by where they lead."""
    return {
        str(path.relative_to(folder)): str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }
