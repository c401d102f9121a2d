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
    page.locator("#desk[data-ready]").wait_for()
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


@pytest.mark.parametrize(
    ("text", "keys", "chosen"),
    [
        (("The port is closed.", "Basra"), ["ArrowRight"], "The"),
        (("The port is closed.", "Basra"), ["ArrowRight"] * 2, "port"),
        (("The port is closed.", "Basra"), ["ArrowRight", "ArrowDown"], "Basra"),
        (("أُغلق الميناء أمس.",), ["ArrowLeft"] * 2, "الميناء"),
        (("خەڵکی بەسرە ئەمڕۆ",), ["ArrowLeft"] * 3 + ["ArrowRight"], "بەسرە"),
        (("Strike 👩🏽‍🔬 now",), ["ArrowRight"] * 2, "👩🏽‍🔬"),
        (("The port is shut",), ["ArrowRight", "Control+Shift+ArrowRight"], "The port"),
        (("قتل في والبصرة أمس",), ["ArrowLeft"] * 4 + ["ArrowRight"]
         + ["Shift+ArrowLeft"], "البصرة"),
    ],
    ids=["first", "second", "next part", "arabic", "back in sorani", "emoji",
         "two words", "without a prefix"],
)  # fmt: skip
def test_words_are_selected_with_the_arrow_keys(at_desk, text, keys, chosen):
    document = DocumentFactory()
    revision = write_text(document, *text)
    page = at_desk(document)
    page.locator("#desk[data-ready]").wait_for()
    page.locator(".statement-text").focus()
    for key in keys:
        page.keyboard.press(key)
    page.wait_for_function(
        "words => document.querySelector('[name=words]').value.trim() === words",
        arg=chosen,
    )
    page.keyboard.press("n")
    page.keyboard.type("Seen.")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("Kept.").wait_for()

    passage = Passage.objects.get()
    assert (passage.exact, passage.start) == (chosen, revision.text.index(chosen))


def test_highlights_do_not_touch_the_letters(at_desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["arabic"])
    FigureFactory(passage=passage_of(document, "عشرة"))
    page = at_desk(document)
    page.locator("#desk[data-ready]").wait_for()

    assert page.evaluate("CSS.highlights.get('suggested').size") == 1
    assert page.locator(".part").first.evaluate("p => p.childNodes.length") == 1


def test_a_click_in_the_text_shows_its_fact(at_desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    figure = FigureFactory(passage=passage_of(document, "The port is closed."))
    page = at_desk(document)
    page.locator("#desk[data-ready]").wait_for()
    page.locator(".part").first.click(position={"x": 20, "y": 12})

    current = page.locator(".fact.current")
    current.wait_for()
    assert current.get_attribute("id") == f"figure:{figure.pk}"


@pytest.fixture
def in_trouble(browser, live_server, desk):
    """Opens the desk in a browser whose console may complain: the network does."""
    context = logged_in(browser.new_context(), live_server, desk)

    def opened(document):
        page = context.new_page()
        page.goto(live_server.url + reverse("admin:desk", args=[document.pk]))
        return page

    yield opened
    context.close()


def with_a_note(page):
    page.locator("#desk[data-ready]").wait_for()
    select(page, 1, "Basra")
    page.keyboard.press("n")
    page.fill("[name=body]", "A long thought.")
    return page


def test_nothing_typed_is_lost_when_the_network_drops(in_trouble):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    page = with_a_note(in_trouble(document))
    page.context.set_offline(True)
    page.click("[name=keep]")
    page.get_by_text("The network is away").wait_for()
    assert page.input_value("[name=body]") == "A long thought."
    assert not Annotation.objects.exists()

    page.context.set_offline(False)
    page.click("[name=keep]")
    page.get_by_text("Kept.").wait_for()
    assert Annotation.objects.get().body == "A long thought."


def test_nothing_typed_is_lost_when_the_session_has_expired(in_trouble, desk, chief):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    page = with_a_note(in_trouble(document))
    desk.session.flush()
    page.click("[name=keep]")
    page.get_by_text("You have been logged out").wait_for()
    assert page.input_value("[name=body]") == "A long thought."

    other = page.context.new_page()
    other.goto(page.url)
    other.fill("[name=username]", "chief")
    other.fill("[name=password]", "open sesame 12")
    other.press("[name=password]", "Enter")
    other.locator("#desk").wait_for()
    page.click("[name=keep]")
    page.get_by_text("Kept.").wait_for()
    assert Annotation.objects.get().body == "A long thought."


def test_a_suggestion_taken_leaves_the_note_that_is_being_written(in_trouble):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    FigureFactory(passage=passage_of(document, "closed"))
    page = with_a_note(in_trouble(document))
    page.click("[name=accept][value^=figure]")
    page.locator(".fact.figure.confirmed").wait_for()

    assert page.input_value("[name=body]") == "A long thought."
    assert page.input_value("[name=words]") == "Basra"


def test_one_key_takes_all_suggestions_and_one_takes_that_back(at_desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["english"])
    facts = [
        FigureFactory(passage=passage_of(document, words))
        for words in ("closed", "mourns")
    ]
    page = at_desk(document)
    page.locator("#desk[data-ready]").wait_for()
    page.keyboard.press("A")
    page.locator(".fact.confirmed").nth(1).wait_for()
    page.keyboard.press("u")
    page.locator(".fact.suggested").nth(1).wait_for()

    for fact in facts:
        fact.refresh_from_db()
        assert fact.status == "suggested"


def test_without_a_script_the_words_lead_to_the_fact(browser, live_server, desk):
    document = DocumentFactory()
    write_text(document, *TEXTS["arabic"])
    figure = FigureFactory(passage=passage_of(document, "عشرة"))
    context = browser.new_context(java_script_enabled=False)
    page = logged_in(context, live_server, desk).new_page()
    page.goto(live_server.url + reverse("admin:desk", args=[document.pk]))
    page.click(".drawn-suggested")

    assert page.url.endswith(f"#figure:{figure.pk}")
    page.click(f'[id="figure:{figure.pk}"] [name=accept]')
    assert page.locator(".fact.figure.confirmed").count() == 1
    context.close()
