"""axe finds nothing on any page of the admin: ours in both schemes and directions."""

from itertools import chain

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib import admin
from django.urls import URLResolver, clear_url_caches, reverse

from archive.admin.queue_places import PLACES
from archive.curation.publishing import publish
from archive.models import NearDuplicate, Organisation, RunStatus
from tests.factories import (
    AnnotationFactory,
    ConflictFactory,
    ContactDetailFactory,
    DocumentEventFactory,
    DocumentFactory,
    EvidenceFactory,
    FigureFactory,
    ImportBatchFactory,
    ImportRowFactory,
    ImportRunFactory,
    MentionFactory,
    NearDuplicateFactory,
    OrganisationFactory,
    OrganisationLikenessFactory,
    OrganisationNameFactory,
    PassageFactory,
    PersonLikenessFactory,
    RedactionFactory,
    SignatoryFactory,
    UserFactory,
    passage_of,
    write_text,
)
from tests.factories.registry import FACTORIES, SPECIAL, record_of

from .test_admin_browser import WCAG, logged_in
from .test_taking_in import TEXT

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ARABIC = ("أُغلق الميناء يوم أمس وقُتل عشرة.", "أعلنت البصرة الحِداد.")
CHANGES = [{"model": "Document", "field": "title", "old": "أ", "new": "A"}]
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
    PassageFactory(state="orphaned")
    DocumentFactory(title="")
    DocumentFactory(date_edtf="2014", date_basis="stated")
    publish([document.pk], by=None)
    return document


PAGES_OF_A_RECORD = ("changelist", "add", "change", "history", "delete")
NO_PAGES = {
    *("autocomplete", "jsi18n"),  # data for scripts
    *("logout", "stop_run", "resume_run", "retry_job"),  # acts: they lead to a page
    *("next_in_queue", "view_on_site", None),  # they lead to another page
}


def pages_of_ours(document):
    """Every page of the admin that is not of a record, by the name of its URL."""
    plan = ImportRunFactory(status=RunStatus.PLANNED)
    ImportRowFactory(run=plan, document=document, outcome="created", changes=CHANGES)
    ImportBatchFactory(run=ImportRunFactory(status=RunStatus.RUNNING), message="Odd.")
    done = ImportRowFactory(run=ImportRunFactory(status=RunStatus.DONE)).run
    pair = OrganisationFactory(name="عمال"), OrganisationFactory(name="Workers")
    places = {
        False: [f"?of={p.list_query['of']}" for p in PLACES.values() if not p.row_page],
        True: [[name] for name, place in PLACES.items() if place.row_page],
    }
    merge = reverse("admin:merge", args=["organisation", *(one.pk for one in pair)])
    user = UserFactory()
    return {
        "index": [reverse("admin:index")],
        "app_list": [reverse("admin:app_list", args=["archive"])],
        "login": [f"{reverse('admin:login')}?next=/"],
        "password_change": [reverse("admin:password_change")],
        "password_change_done": [reverse("admin:password_change_done")],
        "auth_user_password_change": [
            reverse("admin:auth_user_password_change", args=[user.pk])
        ],
        "desk": [reverse("admin:desk", args=[document.pk])],
        "queue": [reverse("admin:queue", args=args) for args in places[True]],
        "resolve_names": [reverse("admin:resolve_names") + q for q in places[False]],
        "alike_documents": [
            reverse("admin:alike_documents", args=[NearDuplicate.objects.get().pk])
        ],
        "merge": [merge, f"{merge}?queue=organisations&after=1"],
        "take_in": [reverse("admin:take_in")],
        "take_in_several": [reverse("admin:take_in_several")],
        "import_plan": [reverse("admin:import_plan", args=[plan.pk])],
        "undo_run": [reverse("admin:undo_run", args=[done.pk])],
        "background": [reverse("admin:background")],
    }


def names_of_pages():
    """The names of all URLs of the admin, those of records apart."""
    records = {
        f"{model._meta.app_label}_{model._meta.model_name}_{page}"
        for model in admin.site._registry
        for page in PAGES_OF_A_RECORD
    }
    waiting, found = [*admin.site.get_urls()], set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, URLResolver):
            waiting += one.url_patterns
        else:
            found.add(one.name)
    return found - records


def test_no_page_of_the_admin_is_forgotten(archive):
    assert names_of_pages() - NO_PAGES == set(pages_of_ours(archive))


@pytest.fixture(params=["en", "ar"])
def language(request, settings):
    """The language of the desk."""
    settings.LANGUAGE_CODE = request.param
    # Addresses are kept with the prefix that they have beside this language.
    clear_url_caches()
    yield request.param
    clear_url_caches()


def test_axe_finds_nothing_on_our_pages(language, opened, archive):
    found = {}
    for address in chain.from_iterable(pages_of_ours(archive).values()):
        page = opened(address)
        assert page.locator("html").get_attribute("lang") == language
        for scheme in SCHEMES:
            if problems := violations(page, scheme):
                found[address, scheme] = problems

    assert found == {}


@pytest.mark.parametrize(
    "queue", [name for name, place in PLACES.items() if place.row_page]
)
def test_axe_finds_nothing_on_a_row_reached_from_its_queue(queue, opened, archive):
    page = opened(reverse("admin:next_in_queue", args=[queue]))
    assert "queue=" in page.url

    assert [violations(page, scheme) for scheme in SCHEMES] == [[], []]


def test_axe_finds_nothing_on_readings(opened, archive, tmp_path):
    names = []
    for name, words in (("ar.txt", "\n\n".join(ARABIC)), ("en.txt", TEXT)):
        (tmp_path / name).write_text(words)
        names.append(tmp_path / name)
    found = {}
    for files in (names[:1], names[1:], names):
        page = opened(reverse("admin:take_in"))
        page.set_input_files("[name=upload]", files)
        page.click("[name=read]")
        page.locator(".reading").first.wait_for()
        for scheme in SCHEMES:
            if problems := violations(page, scheme):
                found[len(files), scheme] = problems

    assert found == {}


def test_axe_finds_nothing_before_a_bulk_act(opened, archive):
    found = {}
    for action in (
        "publish_selected",
        "withdraw_selected",
        "tag_selected",
        "link_event",
    ):
        page = opened(reverse("admin:archive_document_changelist"))
        page.locator(".action-select").first.check()
        page.select_option("[name=action]", action)
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
    if admin.site._registry[model].has_delete_permission(request, record):
        addresses.append(reverse(f"{name}_delete", args=[record.pk]))
    found = {}
    for address in addresses:
        page = opened(address)
        for scheme in SCHEMES:
            if problems := violations(page, scheme):
                found[address, scheme] = problems

    assert found == {}
