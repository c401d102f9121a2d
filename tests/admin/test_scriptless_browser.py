"""The stock forms in a browser that runs no script: nothing is out of reach or lost."""

import pytest
from django.urls import reverse

from archive.models import Document, DocumentTag, Signatory
from tests.factories import DocumentFactory, OrganisationFactory, TagFactory

from .forms import page_of
from .test_admin_browser import logged_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "open sesame 12"


@pytest.fixture
def plain(browser, live_server, desk):
    """A page without scripts, logged in; `plain.open(address)` goes there."""
    context = logged_in(
        browser.new_context(java_script_enabled=False), live_server, desk
    )
    page = context.new_page()
    page.open = lambda address: page.goto(live_server.url + address)
    yield page
    context.close()


def test_rows_are_added_and_records_chosen_by_name(plain):
    union = OrganisationFactory(name="یەکێتی کرێکاران 🛠️")
    document = DocumentFactory()
    plain.open(page_of(document))
    plain.click("[name=_continue][value='rows:signatory']")
    plain.fill("[name=signatories-0-name_as_printed]", "كريكاران")
    plain.select_option("[name=signatories-0-kind]", "organisation")
    plain.fill("[name=signatories-0-organisation-named]", "یەکێتی کرێکاران")
    plain.click("[name=_save]")

    asked = plain.locator("select[name=signatories-0-organisation]")
    assert str(union) in asked.inner_text() or Signatory.objects.exists()
    if not Signatory.objects.exists():
        asked.select_option(str(union.pk))
        plain.click("[name=_save]")
    assert Signatory.objects.get().organisation == union


def test_a_selection_is_tagged(plain):
    tag = TagFactory(name="نەوت 🛢️")
    document = DocumentFactory()
    plain.open(reverse("admin:archive_document_changelist"))
    plain.check(f"[name=_selected_action][value='{document.pk}']")
    plain.select_option("[name=action]", "tag_selected")
    plain.click("button[name=index]")
    plain.fill("[name=tag-named]", f"#{tag.pk}")
    plain.get_by_role("button", name="Yes, do it").click()

    assert DocumentTag.objects.get().tag == tag


def test_what_was_typed_outlives_the_session(plain):
    document = DocumentFactory(title="Old")
    plain.open(page_of(document))
    plain.fill("[name=title]", "ناونیشانی نوێ 🔥")
    plain.fill("[name=note]", "one\n\nthree")
    plain.context.clear_cookies(name="sessionid")
    plain.click("[name=_save]")
    plain.fill("[name=username]", "chief")
    plain.fill("[name=password]", PASSWORD)
    plain.keyboard.press("Enter")
    plain.get_by_role("button", name="Send it").click()

    kept = Document.objects.get()
    assert (kept.title, kept.note) == ("ناونیشانی نوێ 🔥", "one\n\nthree")
