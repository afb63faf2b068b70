"""One browser and one local server for the browser suite."""

import os
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urljoin

import pytest
from playwright.sync_api import sync_playwright

# The site is served below a sub-folder that it does not know.
SUBFOLDER = "/shkola/nastavnichestvo/"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell")


class SubfolderHandler(SimpleHTTPRequestHandler):
    """Serves the folder below SUBFOLDER, and below its own root with the lost page for what is missing."""

    def __init__(self, *arguments, root, **options):
        self.root = root
        super().__init__(*arguments, **options)

    def translate_path(self, path):
        if path.startswith(SUBFOLDER):
            return super().translate_path("/" + path.removeprefix(SUBFOLDER))
        if not path.startswith(self.root):
            return os.path.join(self.directory, "nothing-is-served-here")
        found = super().translate_path("/" + path.removeprefix(self.root))
        return found if os.path.exists(found) else os.path.join(self.directory, "404.html")

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def address(site):
    """Where the first page is served; ends with a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SubfolderHandler, root=site.root, directory=str(site.folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}{SUBFOLDER}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


class Visit:
    """A page in the browser, and everything that went wrong while it was open."""

    def __init__(self, context, host):
        self.page = context.new_page()
        self.complaints: list[str] = []
        self._host = host
        self.page.route("**/*", self._let_through)
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        self.page.on("requestfailed", lambda request: self.complaints.append(f"not loaded: {request.url}"))
        self.page.on("response", self._answered)

    def _let_through(self, route):
        url = route.request.url
        if url.startswith((self._host, "data:")):
            route.continue_()
        else:
            self.complaints.append(f"asks another host: {url}")
            route.abort()

    def _heard(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text}")

    def _answered(self, response):
        if response.status >= 400:
            self.complaints.append(f"{response.status}: {response.url}")


@pytest.fixture(scope="session")
def contexts(browser):
    """Browser contexts by their settings, made once each."""
    made = {}

    def context(**settings):
        key = repr(sorted(settings.items()))
        if key not in made:
            made[key] = browser.new_context(locale="ru-RU", reduced_motion="reduce", **settings)
        return made[key]

    yield context
    for context_made in made.values():
        context_made.close()


@pytest.fixture
def visit(contexts, address, site, page_path):
    """Opens the page of this test: `visit(width=…, scheme=…)`, by http or from the disk."""
    visits = []

    def open_page(width=1280, scheme="light", url=None, java_script=True):
        context = contexts(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=java_script
        )
        if page_path == "404.html":
            url = url or urljoin(address, site.root + "nastavniki/net-takogo/404/")
        url = url or address + page_path
        visited = Visit(context, url.split("//")[0] + "//" + url.split("//")[1].split("/")[0] + "/")
        visits.append(visited)
        visited.page.goto(url)
        return visited

    yield open_page
    for visited in visits:
        visited.page.close()
