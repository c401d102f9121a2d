"""The desk under a finger, on a screen of 390 px: a long press selects, a tap keeps."""

import pytest
from django.urls import reverse

from archive.models import Annotation, Mention, Passage
from tests.factories import (
    DocumentFactory,
    FigureFactory,
    PlaceFactory,
    passage_of,
    write_text,
)

from .test_admin_browser import logged_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}
LONG_PRESS = 900  # milliseconds
# What a telephone does half a second into a long press, which Chromium without a screen
# leaves out: the word under the finger is selected. No click follows, no focus moves.
SELECTS = """addEventListener("touchstart", ({ touches: [{ clientX, clientY }] }) =>
  setTimeout(() => {
    const { offsetNode, offset } = document.caretPositionFromPoint(clientX, clientY);
    const selection = getSelection();
    selection.collapse(offsetNode, offset);
    selection.modify("move", "backward", "word");
    selection.modify("extend", "forward", "word");
  }, 500), { once: true })"""
CENTRE = """([part, words]) => {
  const node = document.querySelectorAll(".part")[part].firstChild;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + words.length);
  range.startContainer.parentElement.scrollIntoView({ block: "center" });
  const box = range.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}"""
# What dragging the handle of a selection does: its edge moves on by so many words.
DRAGGED = """words => {
  for (let n = 0; n < words; n++) getSelection().modify("extend", "forward", "word");
}"""


class Finger:
    """Touches the page as a finger does, not as a mouse that says it is one."""

    def __init__(self, page):
        self.page = page
        self.device = page.context.new_cdp_session(page)

    def press(self, part, words):
        """A long press in the middle of *words*."""
        x, y = self.page.evaluate(CENTRE, [part, words])
        self.page.evaluate(SELECTS)
        press = {"x": x, "y": y, "duration": LONG_PRESS, "gestureSourceType": "touch"}
        self.device.send("Input.synthesizeTapGesture", press)

    def chosen(self, words):
        self.page.wait_for_function(
            "words => document.querySelector('[name=words]').value === words", arg=words
        )


@pytest.fixture
def phone(browser, live_server, desk):
    """Opens the desk of a document on a telephone: (page, finger)."""
    context = logged_in(browser.new_context(**PHONE), live_server, desk)

    def opened(document):
        page = context.new_page()
        page.goto(live_server.url + reverse("admin:desk", args=[document.pk]))
        page.locator("#desk[data-ready]").wait_for()
        return page, Finger(page)

    yield opened
    context.close()


@pytest.mark.parametrize(
    ("text", "part", "words", "more"),
    [
        (("The port is closed.", "Basra mourns."), 1, "Basra", 0),
        (("The port is closed.", "Basra mourns."), 0, "port", 2),
        (("أُغلق الميناء يوم أمس.",), 0, "الميناء", 0),
        (("أعلنت البصرة الحِداد، وقُتل عشرة.",), 0, "الحِداد", 0),
        (("خەڵکی بەسرە ئەمڕۆ",), 0, "بەسرە", 1),
        (("👩🏽‍🔬🔥 strike 👨‍👩‍👧 now", "🔥🔥 Basra mourns."), 1, "Basra", 0),
        (("👩🏽‍🔬🔥 strike 👨‍👩‍👧 now",), 0, "strike", 0),
    ],
    ids=["word", "words", "arabic", "vowels", "sorani", "after emoji", "between emoji"],
)  # fmt: skip
def test_a_long_press_chooses_words(phone, text, part, words, more):
    document = DocumentFactory()
    revision = write_text(document, *text)
    page, finger = phone(document)
    finger.press(part, words)
    finger.chosen(words)
    if more:
        page.evaluate(DRAGGED, more)
    expected = page.evaluate("getSelection().toString()").strip()
    finger.chosen(expected)
    page.select_option("[name=act]", "note")
    page.locator("[name=body]").tap()
    page.keyboard.type("Seen.")
    page.locator("[name=keep]").tap()
    page.get_by_text("Kept.").wait_for()

    passage = Passage.objects.get()
    assert passage.exact == expected
    assert passage.exact.startswith(words)
    assert passage.start == revision.text.index(words)
    assert revision.text[passage.start : passage.end] == expected


def test_other_words_are_chosen_while_the_form_has_the_focus(phone):
    document = DocumentFactory()
    write_text(document, "The port is closed.", "Basra mourns.")
    PlaceFactory(name="Basra")
    page, finger = phone(document)
    finger.press(0, "port")
    finger.chosen("port")
    page.locator("[name=occurrence]").tap()
    finger.press(1, "Basra")
    finger.chosen("Basra")
    page.select_option("[name=act]", "mention")
    page.select_option("[name=kind]", "place")
    page.locator("[name=keep]").tap()
    page.get_by_text("Kept.").wait_for()

    assert Mention.objects.get().passage.exact == "Basra"


def test_typed_words_are_not_written_over_by_those_selected(phone):
    document = DocumentFactory()
    write_text(document, "The port is closed.", "Basra mourns.")
    page, finger = phone(document)
    finger.press(0, "port")
    finger.chosen("port")
    page.fill("[name=words]", "Basra mourns")
    page.locator("[name=words]").press("ArrowLeft")
    page.select_option("[name=act]", "note")
    page.fill("[name=body]", "Typed.")
    page.locator("[name=keep]").tap()
    page.get_by_text("Kept.").wait_for()

    assert Annotation.objects.get().passage.exact == "Basra mourns"


def test_a_tap_on_a_passage_shows_its_fact(phone):
    document = DocumentFactory()
    write_text(document, "The port is closed.", "Basra mourns.")
    figure = FigureFactory(passage=passage_of(document, "closed"))
    page, _ = phone(document)
    x, y = page.evaluate(CENTRE, [0, "closed"])
    page.touchscreen.tap(x, y)

    current = page.locator(".fact.current")
    current.wait_for()
    assert current.get_attribute("id") == f"figure:{figure.pk}"
