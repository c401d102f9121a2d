"""Two hundred signatories in one sitting: by keyboard alone, with and without keys."""

import pytest
from django.urls import reverse

from archive.models import Organisation, Person, Signatory
from tests.factories import DocumentFactory, OrganisationFactory, SignatoryFactory

from .test_admin_browser import logged_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE = reverse("admin:resolve_names")
TOWNS = ("Basra", "Amara", "Kirkuk", "Mosul", "Najaf", "Hilla")
TRADES = ("oil", "port", "rail", "mill", "school", "health")


@pytest.fixture
def names(db):
    """Forty-two names: six each known, to be made, to be refused; twenty-four more."""
    document = DocumentFactory()
    printed = [
        f"{trade.title()} Workers of {town}" for town in TOWNS for trade in TRADES
    ]
    printed += [f"شبكة عمال {town}" for town in TOWNS]
    for position, name in enumerate(printed, start=1):
        SignatoryFactory(document=document, position=position, name_as_printed=name)
    for name in printed[:6]:
        OrganisationFactory(name=name.upper())
    return printed


def at(page, name):
    """Waits until the keyboard is at the question about *name*."""
    page.wait_for_function(
        "name => document.activeElement?.closest('.question')"
        "?.querySelector('legend bdi').textContent === name",
        arg=name,
    )


def test_forty_names_are_decided_with_a_key_each(page, live_server, desk, names):
    logged_in(page.context, live_server, desk)
    page.goto(live_server.url + PAGE)
    answers = [*"111111", *"gggggg", *"pppppp", *"xxxxxx", *"ssssssssssssssssss"]
    for place, (name, key) in enumerate(zip(names, answers, strict=True)):
        if place % 20 == 0 and place:
            page.keyboard.press("Enter")
            page.get_by_text("20 decided").wait_for()
        if place == 24:
            break
        at(page, name)
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    page.get_by_text("4 decided").wait_for()

    resolved = Signatory.objects.exclude(resolution="open")
    assert resolved.count() == 24
    assert set(
        resolved.filter(resolution="editor").values_list("resolution_reason", flat=True)
    ) >= {"same name"}
    assert Organisation.objects.count() == 12
    assert Person.objects.count() == 6
    assert resolved.filter(resolution="unknown").count() == 6


def test_somebody_else_is_named_without_leaving_the_keyboard(
    page, live_server, desk, names
):
    other = OrganisationFactory(name="Southern Oil Company")
    logged_in(page.context, live_server, desk)
    page.goto(live_server.url + PAGE)
    at(page, names[0])
    page.keyboard.press("o")
    page.keyboard.type("southern oil company")
    page.keyboard.press("Enter")
    at(page, names[1])
    page.keyboard.press("k")
    at(page, names[0])
    page.keyboard.press("Enter")
    page.get_by_text("1 decided").wait_for()

    assert Signatory.objects.get(position=1).organisation == other


def test_without_a_script_arrows_tab_and_enter_do(browser, live_server, desk, names):
    context = browser.new_context(java_script_enabled=False)
    page = logged_in(context, live_server, desk).new_page()
    page.goto(live_server.url + PAGE)
    page.focus(".question:first-of-type input[value=skip]")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.get_by_text("1 decided").wait_for()

    assert Signatory.objects.get(position=1).resolution == "unknown"
    context.close()
