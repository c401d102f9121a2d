"""The desk in a real browser: the strict policy holds, axe finds nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from tests.factories import (
    DocumentFactory,
    OrganisationFactory,
    SignatoryFactory,
    write_text,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def logged_in(context, live_server, desk):
    """The browser *context*, logged in as `desk` is."""
    cookie = desk.cookies["sessionid"]
    context.add_cookies(
        [{"name": cookie.key, "value": cookie.value, "url": live_server.url}]
    )
    return context


@pytest.fixture
def signed_in(page, live_server, desk):
    """A page that fails on any message of the console, violations included."""
    logged_in(page.context, live_server, desk)
    return page


@pytest.fixture
def measured(browser, live_server, desk):
    """A page in which axe may write inline styles, as it does to measure."""
    context = logged_in(browser.new_context(bypass_csp=True), live_server, desk)
    yield context.new_page()
    context.close()


@pytest.fixture
def addresses(db):
    document = DocumentFactory(title="بيان إلى عمال الميناء", language="ar")
    write_text(document, "أغلق الميناء يوم أمس.", "The port is closed.")
    SignatoryFactory(document=document)
    return {
        "index": reverse("admin:index"),
        "list": reverse("admin:archive_document_changelist"),
        "add": reverse("admin:archive_document_add"),
        "change": reverse("admin:archive_document_change", args=[document.pk]),
        "history": reverse("admin:archive_document_history", args=[document.pk]),
        "add organisation": reverse("admin:archive_organisation_add"),
    }


def test_no_page_breaks_the_policy_or_calls_anything_missing(
    signed_in, live_server, addresses
):
    failed = []
    signed_in.on(
        "response", lambda r: failed.append(r.url) if r.status >= 400 else None
    )
    for address in addresses.values():
        signed_in.goto(live_server.url + address, wait_until="networkidle")

    assert failed == []


def test_autocomplete_works_under_the_policy(signed_in, live_server, addresses):
    OrganisationFactory(name="Nouri al-Maliki Foundation")
    signed_in.goto(live_server.url + reverse("admin:archive_signatory_add"))
    signed_in.locator(".field-organisation .select2-selection").click()
    signed_in.keyboard.type("Al-Maliki")

    signed_in.locator(".select2-results__option", has_text="Foundation").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_of_ours(scheme, measured, live_server, addresses):
    measured.emulate_media(color_scheme=scheme)
    found = {}
    for name, address in addresses.items():
        measured.goto(live_server.url + address, wait_until="networkidle")
        result = Axe().run(measured, options=WCAG)
        if result.violations_count:
            found[name] = [
                (v["id"], [n["target"] for n in v["nodes"]][:4])
                for v in result.response["violations"]
            ]

    assert found == {}
