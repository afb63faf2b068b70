"""Every page in a real browser."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from published import plain

# Named, or the rules of WCAG 2.2 stay off.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = [320, 1280]
axe = Axe()

SIDEWAYS = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"

# What WCAG 2.2, 1.4.12 asks a page to bear. An adopted sheet, because a page's policy may forbid others.
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""

# Elements that hide a part of their own text. Those made for screen readers alone are a pixel wide; a
# picture hidden from screen readers has its text beside it; what ends in dots stands in full elsewhere.
CLIPPED = """() => {
  const words = text => text.replace(/\\s+/g, ' ').trim();
  const hides = way => way === 'hidden' || way === 'clip';
  const everything = words(document.body.textContent);
  return [...document.body.querySelectorAll('*')].filter(element => {
    const said = words(element.textContent);
    if (!said || element.clientWidth <= 1 || element.clientHeight <= 1) return false;
    if (element.closest('svg, [aria-hidden=true]')) return false;
    const style = getComputedStyle(element);
    const dotted = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (dotted && everything.split(said).length > 2) return false;
    return (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
  }).map(element => `${element.tagName} ${element.className}: ${words(element.textContent).slice(0, 60)}`);
}"""

# Text that stands outside the window, where no scrolling reaches it (the skip link waits there).
OUTSIDE = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('svg, .skip, script, style, noscript')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width <= 1 || (box.right <= innerWidth + 1 && box.left >= -1)) continue;
      let scroller = element;
      while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowX)) scroller = scroller.parentElement;
      if (!scroller && element.clientWidth !== 1) found.push(node.data.trim().slice(0, 60));
      break;
    }
  }
  return found;
}"""

# What a page tells, apart from controls that need the script.
TOLD = """() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption)')]
  .filter(element => element.checkVisibility() && !element.closest('form, fieldset, [data-js], [aria-live], [role=status]')
    && !element.querySelector('p, li, td, dd, button, [data-js]'))
  .map(element => element.innerText).filter(text => text.trim())"""


@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_is_sound_at_every_width(visit, width):
    look_for_faults(visit(width=width))


@pytest.mark.each_kind
def test_a_page_is_sound_in_dark_colours(visit):
    look_for_faults(visit(scheme="dark"))


def look_for_faults(visited):
    found = axe.run(visited.page, options={"runOnly": {"type": "tag", "values": TAGS}})
    violations = [
        f"axe {violation['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for violation in found.response["violations"]
        for node in violation["nodes"]
    ]
    assert found.response["passes"], "axe looked at nothing"
    sideways = visited.page.evaluate(SIDEWAYS)
    faults = visited.complaints + violations + [f"scrolls sideways by {sideways} px"] * (sideways > 0)
    assert not faults, "\n".join(faults)
    assert visited.page.evaluate(OUTSIDE) == []


def test_wider_spacing_of_the_text_hides_none_of_it(visit):
    page = visit(width=320).page
    page.evaluate(SPACED)
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(SIDEWAYS) <= 0


@pytest.mark.from_disk
def test_a_page_opened_from_a_disk_is_whole(visit, site, page_path):
    visited = visit(url=(site.folder / page_path).as_uri())
    sheets = visited.page.evaluate("() => document.styleSheets.length")
    assert visited.complaints == []
    assert sheets >= 1


def test_a_page_says_the_same_without_scripts(visit):
    told = visit().page.evaluate(TOLD)
    without = visit(java_script=False).page
    said = plain(without.inner_text("main"))
    assert without.is_visible("main h1")
    assert told
    assert [text for text in told if plain(text) not in said] == []
