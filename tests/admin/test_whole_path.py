"""The whole way in Chromium: paste, read, mend, import, annotate, publish, be read.

With a mouse; and by keyboard alone, with a script and without.
"""

import pytest
from django.urls import reverse

from archive.models import Document, Mention
from tests.factories import PlaceFactory

from .test_admin_browser import logged_in
from .test_desk_browser import select
from .test_taking_in import TEXT

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_from_a_pasted_text_to_a_public_page(page, live_server, desk):
    PlaceFactory(name="Umm Qasr", slug="umm-qasr")
    logged_in(page.context, live_server, desk)
    page.goto(live_server.url + reverse("admin:index"))
    page.click("text=Take in a statement")

    page.fill("[name=text]", TEXT)
    page.click("[name=read]")
    page.locator(".reading").wait_for()
    assert not Document.objects.exists()

    page.fill("[name=title]", "Solidarity with the dockers")
    page.click("[name=import]")
    page.wait_for_url("**/desk/**")
    document = Document.objects.get()

    page.locator("#desk[data-ready]").wait_for()
    part = page.locator(".part", has_text="Umm Qasr").first
    index = page.locator(".part").all_text_contents().index(part.text_content())
    select(page, index, "Umm Qasr")
    page.keyboard.press("m")
    page.select_option("[name=kind]", "place")
    page.click("[name=keep]")
    page.get_by_text("Kept.").wait_for()
    assert Mention.objects.filter(place__slug="umm-qasr", status="confirmed").exists()

    page.goto(live_server.url + reverse("admin:archive_document_changelist"))
    page.check(f".action-select[value='{document.pk}']")
    page.select_option("[name=action]", "publish_selected")
    page.click("button[name=index]")
    page.get_by_text("becomes public").wait_for()
    page.click("text=Yes, do it")
    page.get_by_text("1 published").wait_for()

    page.context.clear_cookies()
    page.goto(live_server.url + reverse("document", args=[document.pk, "x"]))
    assert "Solidarity with the dockers" in page.locator("h1").text_content()
    assert "shot dead" in page.content()


class Keys:
    """Somebody who has a keyboard and nothing else."""

    def __init__(self, page, server):
        self.page, self.server = page, server

    def open(self, address):
        self.page.goto(self.server.url + address)

    def go_to(self, chosen):
        """Tab after Tab until what *chosen* selects has the focus."""
        self.page.locator(chosen).first.wait_for()
        for _ in range(250):
            if self.page.evaluate("s => document.activeElement.matches(s)", chosen):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {chosen}")

    def press(self, chosen, key="Enter"):
        self.go_to(chosen)
        self.page.keyboard.press(key)

    def type(self, chosen, words):
        self.go_to(chosen)
        self.page.keyboard.insert_text(words)

    def choose(self, chosen, first_letters):
        self.go_to(chosen)
        self.page.keyboard.type(first_letters)


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def keys(request, browser, live_server, desk):
    context = logged_in(
        browser.new_context(java_script_enabled=request.param), live_server, desk
    )
    keys = Keys(context.new_page(), live_server)
    keys.has_script = request.param
    yield keys
    context.close()


def choose_words(keys):
    """“Umm Qasr” as it stands in the text."""
    if not keys.has_script:
        keys.type("[name=words]", "Umm Qasr")
        return
    keys.page.locator("#desk[data-ready]").wait_for()
    keys.go_to(".statement-text")
    for _ in TEXT.split():
        keys.page.keyboard.press("ArrowRight")
        if chosen_words(keys.page) == "Umm":
            break
    keys.page.keyboard.press("Control+Shift+ArrowRight")
    assert chosen_words(keys.page) == "Umm Qasr"
    keys.page.keyboard.press("m")


def chosen_words(page):
    """What the form holds once it has taken over what is selected.

    A browser tells of a new selection in a task of its own, after the key.
    """
    page.wait_for_function(
        "() => document.querySelector('[name=words]').value.trim()"
        " === document.getSelection().toString().trim()"
    )
    return page.locator("[name=words]").input_value().strip()


def test_the_whole_way_by_keyboard_alone(keys):
    place = PlaceFactory(name="Umm Qasr", slug="umm-qasr")
    keys.open(reverse("admin:index"))
    keys.press(f"a[href='{reverse('admin:take_in')}']")
    keys.type("[name=text]", TEXT)
    keys.press("[name=read]")
    keys.page.locator(".reading").wait_for()
    keys.type("[name=title]", "Solidarity with the dockers")
    keys.press("[name=import]")
    keys.page.wait_for_url("**/desk/**")
    document = Document.objects.get()

    choose_words(keys)
    keys.choose("[name=kind]", "pl")
    keys.press("[name=keep]")
    keys.page.get_by_text("Kept.").wait_for()
    assert Mention.objects.filter(place=place, status="confirmed").exists()

    keys.open(reverse("admin:archive_document_changelist"))
    keys.press(f".action-select[value='{document.pk}']", "Space")
    keys.choose("[name=action]", "Pub")
    keys.press("button[name=index]")
    keys.page.get_by_text("becomes public").wait_for()
    keys.press("[value='Yes, do it']")
    keys.page.get_by_text("1 published").wait_for()

    keys.page.context.clear_cookies()
    keys.open(reverse("document", args=[document.pk, "x"]))
    assert "Solidarity with the dockers" in keys.page.locator("h1").text_content()
