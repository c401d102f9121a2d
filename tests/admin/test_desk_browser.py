"""The desk in Chromium: what is selected is what is stored, in any script."""

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

TEXTS = {
    "english": ("The port is closed.", "Basra mourns today."),
    "arabic": ("أُغلق الميناء يوم أمس.", "أعلنت البصرة الحِداد، وقُتل عشرة."),
    "emoji": ("👩🏽‍🔬🔥 strike 👨‍👩‍👧 now", "Basra 🔥🔥 mourns."),
}

SELECT = """([part, words]) => {
  const node = document.querySelectorAll(".part")[part].firstChild;
  const at = node.data.indexOf(words);
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + words.length);
  document.querySelector(".statement-text").focus();
  const selection = document.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}"""


@pytest.fixture
def at_desk(page, live_server, desk):
    """Opens the desk of a document in the browser."""
    logged_in(page.context, live_server, desk)

    def opened(document):
        page.goto(live_server.url + reverse("admin:desk", args=[document.pk]))
        return page

    return opened


def select(page, part, words):
    page.evaluate(SELECT, [part, words])
    page.wait_for_function(
        "words => document.querySelector('[name=words]').value === words", arg=words
    )


@pytest.mark.parametrize(
    ("script", "part", "words"),
    [
        ("english", 1, "Basra mourns"),
        ("arabic", 0, "الميناء"),
        ("arabic", 1, "الحِداد"),
        ("emoji", 0, "👨‍👩‍👧"),
        ("emoji", 1, "mourns"),
    ],
)
def test_the_selected_words_are_stored_where_they_stand(at_desk, script, part, words):
    document = DocumentFactory()
    revision = write_text(document, *TEXTS[script])
    page = at_desk(document)
    select(page, part, words)
    page.keyboard.press("n")
    page.fill("[name=body]", "Seen.")
    page.click("[name=keep]")
    page.get_by_text("Kept.").wait_for()

    passage = Passage.objects.get()
    assert passage.exact == words
    assert passage.start == revision.text.index(words)
    assert revision.text[passage.start : passage.end] == words


def test_by_keyboard_alone(at_desk):
    PlaceFactory(name="Basra")
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    figure = FigureFactory(passage=passage_of(document, "closed"))
    page = at_desk(document)
    select(page, 1, "Basra")
    page.keyboard.press("m")
    page.select_option("[name=kind]", "place")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("Kept.").wait_for()
    assert Mention.objects.get().place.name == "Basra"

    page.locator(".statement-text").focus()
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.locator(".fact.figure.confirmed").wait_for()
    figure.refresh_from_db()
    assert figure.status == "confirmed"


def test_highlights_do_not_touch_the_letters(at_desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["arabic"])
    FigureFactory(passage=passage_of(document, "عشرة"))
    page = at_desk(document)

    assert page.evaluate("CSS.highlights.get('suggested').size") == 1
    assert page.locator(".part").first.evaluate("p => p.childNodes.length") == 1


def test_a_click_in_the_text_shows_its_fact(at_desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    figure = FigureFactory(passage=passage_of(document, "The port is closed."))
    page = at_desk(document)
    page.locator(".part").first.click(position={"x": 20, "y": 12})

    current = page.locator(".fact.current")
    current.wait_for()
    assert current.get_attribute("id") == f"figure:{figure.pk}"


def test_nothing_typed_is_lost_when_the_network_drops(at_desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    page = at_desk(document)
    select(page, 1, "Basra")
    page.keyboard.press("n")
    page.fill("[name=body]", "A long thought.")
    page.evaluate(
        "() => { window.fetch = () => Promise.reject(new TypeError('gone')); }"
    )
    page.click("[name=keep]")
    page.get_by_text("The network is away").wait_for()

    assert page.input_value("[name=body]") == "A long thought."
    assert not Annotation.objects.exists()


def test_nothing_typed_is_lost_when_the_session_has_expired(at_desk, desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    page = at_desk(document)
    select(page, 1, "Basra")
    page.keyboard.press("n")
    page.fill("[name=body]", "A long thought.")
    desk.session.flush()
    page.click("[name=keep]")
    page.get_by_text("logged out").or_(page.get_by_text("Not kept")).wait_for()

    assert page.input_value("[name=body]") == "A long thought."
