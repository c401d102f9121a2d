"""axe finds nothing on any page of the admin: ours in both schemes and directions."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib import admin
from django.urls import reverse

from archive.admin.queue_places import PLACES
from archive.curation.publishing import publish
from archive.models import Organisation
from tests.factories import (
    AnnotationFactory,
    ConflictFactory,
    ContactDetailFactory,
    DocumentEventFactory,
    DocumentFactory,
    EvidenceFactory,
    FigureFactory,
    ImportRowFactory,
    MentionFactory,
    NearDuplicateFactory,
    OrganisationFactory,
    OrganisationLikenessFactory,
    OrganisationNameFactory,
    PersonLikenessFactory,
    RedactionFactory,
    SignatoryFactory,
    passage_of,
    write_text,
)
from tests.factories.registry import FACTORIES, SPECIAL, record_of

from .test_admin_browser import WCAG, logged_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ARABIC = ("أُغلق الميناء يوم أمس وقُتل عشرة.", "أعلنت البصرة الحِداد.")
SCHEMES = ("light", "dark")
TRANSITION = 500
"""Milliseconds until the colours of one scheme are those of the other."""


@pytest.fixture
def opened(browser, live_server, desk):
    """Opens addresses in a page in which axe may write styles, as it measures."""
    context = logged_in(browser.new_context(bypass_csp=True), live_server, desk)
    page = context.new_page()

    def go(address):
        page.goto(live_server.url + address)
        return page

    yield go
    context.close()


def violations(page, scheme):
    page.emulate_media(color_scheme=scheme)
    page.wait_for_timeout(TRANSITION)
    found = Axe().run(page, options=WCAG).response["violations"]
    return [(v["id"], [n["target"] for n in v["nodes"]][:4]) for v in found]


@pytest.fixture
def archive(db, chief):
    """Something that waits in every queue, in Arabic and in English."""
    document = DocumentFactory(title="بيان إلى عمال الميناء", language="ar")
    write_text(document, *ARABIC)
    MentionFactory(passage=passage_of(document, "البصرة"), document=document)
    FigureFactory(passage=passage_of(document, "وقُتل عشرة"), document=document)
    AnnotationFactory(passage=passage_of(document, "يوم أمس"), document=document)
    EvidenceFactory(passage=passage_of(document, "الميناء يوم"), document=document)
    RedactionFactory(passage=passage_of(document, "الحِداد"), document=document)
    ContactDetailFactory(passage=passage_of(document, "أعلنت"), document=document)
    union = OrganisationFactory(name="اتحاد عمال النفط")
    OrganisationNameFactory(authority=union, name="Oil Workers Union")
    SignatoryFactory(document=document, name_as_printed="Oil Workers’ Union")
    SignatoryFactory(document=document, name_as_printed="اتحاد عمال النفط")
    DocumentEventFactory(document=document)
    other = DocumentFactory(title="A second statement", withheld_reason="A copy?")
    write_text(other, ARABIC[0], "The port is shut.")
    conflict = ConflictFactory(document=document, base="أ ب", ours="أ ج", theirs="د ب")
    conflict.field = "text"
    conflict.save()
    ImportRowFactory(outcome="failed", message="statements/000.txt: it is empty.")
    NearDuplicateFactory(first=document, second=other)
    OrganisationLikenessFactory(first=union, second=OrganisationFactory(name="OWU"))
    PersonLikenessFactory()
    publish([document.pk], by=None)
    return document


def pages_of_ours(document):
    yield reverse("admin:index")
    for name, place in PLACES.items():
        if place.row_page:
            yield reverse("admin:queue", args=[name])
            yield reverse("admin:next_in_queue", args=[name])
        else:
            yield f"{reverse('admin:resolve_names')}?of={place.list_query['of']}"
    yield reverse("admin:desk", args=[document.pk])
    yield reverse("admin:archive_document_history", args=[document.pk])
    yield reverse("admin:archive_document_changelist")
    yield reverse("admin:take_in")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_on_our_pages(language, opened, archive, settings):
    settings.LANGUAGE_CODE = language
    found = {}
    for address in pages_of_ours(archive):
        page = opened(address)
        assert page.locator("html").get_attribute("lang") == language
        for scheme in SCHEMES:
            if problems := violations(page, scheme):
                found[address, scheme] = problems

    assert found == {}


def test_axe_finds_nothing_before_a_bulk_act(opened, archive):
    found = {}
    for action in ("publish", "withdraw", "tag"):
        page = opened(reverse("admin:archive_document_changelist"))
        page.locator(".action-select").first.check()
        page.select_option("[name=action]", f"{action}_selected")
        page.click("button[name=index]")
        page.locator("table.preview").wait_for()
        for scheme in SCHEMES:
            if problems := violations(page, scheme):
                found[action, scheme] = problems

    assert found == {}


def test_axe_finds_nothing_on_a_refused_save(opened, archive):
    union = Organisation.objects.earliest("pk")
    page = opened(reverse("admin:archive_organisation_change", args=[union.pk]))
    Organisation.objects.filter(pk=union.pk).update(name="Theirs")
    page.fill("[name=name]", "Mine")
    page.click("[name=_save]")
    page.get_by_text("The archive now has").wait_for()

    assert [violations(page, scheme) for scheme in SCHEMES] == [[], []]


REGISTERED = [
    pytest.param(model, id=model._meta.model_name)
    for model in admin.site._registry
    if model in {*FACTORIES, *SPECIAL}
]


@pytest.mark.parametrize("model", REGISTERED)
def test_axe_finds_nothing_on_the_pages_of_any_record(model, opened, rf, chief):
    record = record_of(model)
    name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    request = rf.get("/")
    request.user = chief
    addresses = [reverse(f"{name}_changelist")]
    addresses += [
        reverse(f"{name}_{page}", args=[record.pk]) for page in ("change", "history")
    ]
    if admin.site._registry[model].has_add_permission(request):
        addresses.append(reverse(f"{name}_add"))
    found = {}
    for address in addresses:
        page = opened(address)
        for scheme in SCHEMES:
            if problems := violations(page, scheme):
                found[address, scheme] = problems

    assert found == {}
