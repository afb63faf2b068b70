"""Pages of every kind by keyboard alone."""

import pytest

# Elements that the Tab key is expected to reach: links, controls and summaries that show.
REACHABLE = """() => [...document.querySelectorAll(
  'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select, textarea, summary, [tabindex="0"]'
)].filter(element => element.checkVisibility({ visibilityProperty: true }))
  .map((element, index) => (element.dataset.expected = String(index))).length"""

FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  // The ring may stand on the card around a link, or on a part of the control.
  const around = [element];
  while (around.length < 5 && around.at(-1).parentElement !== document.body) around.push(around.at(-1).parentElement);
  const ringed = [...around, ...element.children].some(candidate => [null, '::after'].some(part => {
    const style = getComputedStyle(candidate, part);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  }));
  const name = element.tagName + ' ' + (element.textContent.trim() || element.getAttribute('aria-label') || '').slice(0, 50);
  return { name, expected: element.dataset.expected ?? null, inside, ringed };
}"""


@pytest.mark.each_kind
def test_the_first_tab_reaches_the_skip_link_and_it_skips(visit):
    page = visit().page
    page.keyboard.press("Tab")
    target = page.evaluate("() => document.activeElement.getAttribute('href')")
    assert target and target.startswith("#") and len(target) > 1
    box = page.locator(":focus").bounding_box()
    assert box and box["x"] >= 0 and box["y"] >= 0 and box["height"] > 10
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    beyond = """target => {
      const main = document.querySelector(target);
      return main.contains(document.activeElement)
        || Boolean(main.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);
    }"""
    assert page.evaluate(beyond, target)


@pytest.mark.each_kind
def test_tab_goes_through_everything_visibly_and_comes_out(visit):
    page = visit().page
    expected = page.evaluate(REACHABLE)
    assert expected > 3
    reached, faults = set(), []
    for _ in range(expected + 5):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        reached.add(focused["expected"])
        if not focused["inside"]:
            faults.append(f"focused outside the window: {focused['name']}")
        if not focused["ringed"]:
            faults.append(f"focus does not show: {focused['name']}")
    else:
        faults.append("the focus is trapped")
    assert not faults, "\n".join(faults)
    assert {str(index) for index in range(expected)} - reached == set()
