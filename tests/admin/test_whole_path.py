"""The whole way in Chromium: paste, read, mend, import, annotate, publish, be read."""

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
