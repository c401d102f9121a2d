"""The first page: what waits, counted; each queue, whose its rows are; 'next'."""

import re
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from archive.admin.queue_places import PLACES
from archive.curation.assigning import assign, give_back, lay_aside
from archive.curation.copies import keep_one
from archive.curation.likenesses import look_for
from archive.curation.review import BY_NAME, QUEUES, Filter, following, waiting
from archive.models import Assignment, Mention, Organisation, OrganisationLikeness
from tests.factories import (
    ConflictFactory,
    ContactDetailFactory,
    ContributionFactory,
    DocumentEventFactory,
    DocumentFactory,
    FigureFactory,
    ImportRowFactory,
    ImportRunFactory,
    MentionFactory,
    NearDuplicateFactory,
    OrganisationFactory,
    OrganisationLikenessFactory,
    PassageFactory,
    PersonLikenessFactory,
    PlaceFactory,
    SignatoryFactory,
    UserFactory,
    write_text,
)

from .forms import posted

pytestmark = pytest.mark.django_db

INDEX = reverse("admin:index")
MAKE = {
    "conflicts": ConflictFactory,
    "passages": lambda: PassageFactory(state="orphaned"),
    "failed": lambda: ImportRowFactory(outcome="failed"),
    "withheld": lambda: DocumentFactory(withheld_reason="perhaps a copy"),
    "signatories": SignatoryFactory,
    "contributions": ContributionFactory,
    "mentions": MentionFactory,
    "figures": FigureFactory,
    "events": DocumentEventFactory,
    "contacts": ContactDetailFactory,
    "untitled": lambda: DocumentFactory(title=""),
    "undated": DocumentFactory,
    "copies": NearDuplicateFactory,
    "organisations": OrganisationLikenessFactory,
    "people": PersonLikenessFactory,
    "drafts": lambda: DocumentFactory(date_edtf="2014", date_basis="stated"),
}
every_queue = pytest.mark.parametrize("name", [queue.name for queue in QUEUES])
# Queues whose rows have pages of their own.
IN_ROWS = [name for name, place in PLACES.items() if place.row_page]


def page_of(name):
    return reverse("admin:queue", args=[name])


def count(name, narrowed=None):
    return waiting([BY_NAME[name]], narrowed or Filter())[name]


@every_queue
def test_what_waits_is_counted_and_leads_to_where_it_is_dealt_with(name, desk):
    before = count(name)
    MAKE[name]()
    first_page = desk.get(INDEX).text
    place = PLACES[name]
    page = reverse(f"admin:{place.list_page}", args=[name] if place.row_page else [])

    assert count(name) == before + 1
    assert page in first_page
    assert desk.get(page, place.list_query).status_code == 200
    if place.bulk:
        assert (
            desk.get(reverse(f"admin:{place.bulk[0]}"), place.bulk[1]).status_code
            == 200
        )


@pytest.mark.parametrize("name", IN_ROWS)
def test_next_opens_a_page_that_leads_on(name, desk):
    MAKE[name]()
    page = desk.get(
        reverse("admin:next_in_queue", args=[name]), {"who": "nobody"}, follow=True
    )

    assert page.status_code == 200
    assert f"queue={name}" in page.redirect_chain[-1][0]
    assert reverse("admin:next_in_queue", args=[name]) in page.text
    assert "who=nobody&amp;after=" in page.text


def test_all_that_waits_is_counted_in_one_question(django_assert_num_queries):
    MentionFactory()
    with django_assert_num_queries(1):
        counts = waiting(QUEUES, Filter())

    assert counts["mentions"] == 1
    assert counts["figures"] == 0


def test_a_draft_in_conflict_is_not_ready():
    document = DocumentFactory(date_edtf="2014", date_basis="stated")
    ConflictFactory(document=document)

    assert count("drafts") == 0


def test_queues_are_narrowed_to_the_import_that_brought_a_row():
    first, second = ImportRunFactory(), ImportRunFactory()
    document = DocumentFactory(created_in=first, title="")
    failed = ImportRowFactory(run=second, outcome="failed")
    ConflictFactory(document=document, row=failed)

    assert [count("untitled", Filter(run=run.pk)) for run in (first, second)] == [1, 0]
    assert [count("failed", Filter(run=run.pk)) for run in (first, second)] == [0, 1]
    assert [count("conflicts", Filter(run=run.pk)) for run in (first, second)] == [0, 1]


def test_queues_are_narrowed_by_language_and_kind():
    SignatoryFactory(document=DocumentFactory(language="ar"))
    SignatoryFactory(document=DocumentFactory(language="en", kind="article"))

    assert count("signatories", Filter(language="ar")) == 1
    assert count("signatories", Filter(kind="article")) == 1
    assert count("signatories", Filter(language="ar", kind="article")) == 0


@pytest.mark.parametrize("page", [INDEX, page_of("mentions")])
def test_the_pages_ask_few_questions(page, desk, django_assert_max_num_queries):
    for name in ("mentions", "mentions", "figures", "signatories", "conflicts"):
        MAKE[name]()
    with django_assert_max_num_queries(12):
        assert desk.get(page).status_code == 200


def test_next_goes_from_one_to_the_next_and_round(desk):
    first, second = MentionFactory(), MentionFactory()
    page = reverse("admin:next_in_queue", args=["mentions"])

    for after, expected in [(0, first), (first.pk, second), (second.pk, first)]:
        response = desk.get(page, {"after": after})
        assert f"/mention/{expected.pk}/change/" in response["Location"]


def test_next_says_when_nothing_waits(desk):
    page = reverse("admin:next_in_queue", args=["mentions"])

    assert "Nothing waits any more" in desk.get(page, follow=True).text
    assert following(BY_NAME["mentions"], Filter()) is None


@pytest.mark.parametrize(
    "query", ["run=x", "kind=%27", "language=" + "a" * 500, "who=%00", "after=x"]
)
def test_no_query_breaks_a_page(desk, query):
    for page in (INDEX, page_of("mentions"), reverse("admin:resolve_names")):
        assert desk.get(f"{page}?{query}").status_code in {200, 400}


# Whose work it is


def test_work_is_taken_given_and_given_back(desk, chief):
    mine, theirs = MentionFactory(), MentionFactory()
    colleague = UserFactory(username="huda")
    colleague.groups.add(Group.objects.get(name="editor"))
    page = page_of("mentions")

    desk.post(page, {"act": "take", "row": [mine.pk]})
    desk.post(page, {"act": "give", "row": [theirs.pk], "person": "huda"})

    assert Assignment.objects.get(row=mine.pk).person == chief
    assert Assignment.objects.get(row=theirs.pk).person == colleague
    desk.post(page, {"act": "return", "row": [mine.pk]})
    assert not Assignment.objects.filter(row=mine.pk).exists()


@pytest.mark.parametrize(
    ("who", "seen"), [("mine", "Mine"), ("nobody", "Nobodys"), ("huda", "Hudas")]
)
def test_a_queue_shows_mine_nobodys_or_somebodys(desk, chief, who, seen):
    huda = UserFactory(username="huda")
    rows = {
        word: DocumentFactory(title="", note=word, language=f"x-{word}")
        for word in ("Mine", "Nobodys", "Hudas")
    }
    assign("untitled", [rows["Mine"].pk], to=chief, by=chief)
    assign("untitled", [rows["Hudas"].pk], to=huda, by=chief)
    page = desk.get(page_of("untitled"), {"who": who}).text

    for word, document in rows.items():
        assert (f'value="{document.pk}"' in page) is (word == seen)


@pytest.mark.parametrize(
    ("name", "complaint"),
    [("nobody at all", "Nobody who works here"), ("reader", "may not do this work")],
)
def test_work_goes_only_to_those_who_can_do_it(desk, name, complaint):
    mention = MentionFactory()
    UserFactory(username="reader")
    page = desk.post(
        page_of("mentions"),
        {"act": "give", "row": [mention.pk], "person": name},
        follow=True,
    )

    assert complaint in page.text
    assert not Assignment.objects.exists()


def test_a_row_has_one_person_at_a_time(chief):
    other = UserFactory()
    assign("mentions", [7], to=chief, by=chief)
    assign("mentions", [7], to=other, by=chief)

    assert Assignment.objects.get().person == other
    assert give_back("mentions", [7]) == 1


def test_what_needs_nothing_is_laid_aside_and_waits_no_more(desk):
    row = ImportRowFactory(outcome="failed")
    desk.post(page_of("failed"), {"act": "idle", "row": [row.pk]})

    assert count("failed") == 0


def test_only_what_no_act_ends_may_be_laid_aside(desk, chief):
    mention = MentionFactory()
    answer = desk.post(page_of("mentions"), {"act": "idle", "row": [mention.pk]})
    lay_aside("mentions", [mention.pk], by=chief)

    assert answer.status_code == 403
    assert count("mentions") == 1


@pytest.mark.parametrize(
    ("act", "status"), [("confirm", "confirmed"), ("reject", "rejected")]
)
def test_suggestions_are_decided_over_a_selection(desk, act, status):
    rows = [MentionFactory(), MentionFactory()]
    page = desk.get(page_of("mentions"))
    desk.post(page_of("mentions"), {"act": act, **ticked(page, rows)})

    assert set(Mention.objects.values_list("status", flat=True)) == {status}


def ticked(page, rows):
    """What the form on *page* sends when *rows* are ticked."""
    seen = re.findall(r'name="seen" value="([^"]+)"', page.text)
    return {"row": [row.pk for row in rows], "seen": seen}


def test_a_row_that_somebody_changed_meanwhile_is_not_decided_unseen(desk):
    changed, other = MentionFactory(), MentionFactory()
    page = desk.get(page_of("mentions"))
    Mention.objects.filter(pk=changed.pk).update(place=PlaceFactory(name="Zubair"))
    data = {"act": "confirm", **ticked(page, [changed, other])}
    answer = desk.post(page_of("mentions"), data, follow=True)

    assert "1 left alone: somebody changed them while you looked" in answer.text
    assert "Zubair" in answer.text
    assert Mention.objects.get(status="confirmed") == other


def test_nothing_ticked_does_nothing_and_says_so(desk):
    MentionFactory()
    page = desk.post(page_of("mentions"), {"act": "confirm"}, follow=True)

    assert "Tick the rows first" in page.text


def test_those_who_may_not_do_the_work_do_not_see_the_queue(client):
    client.force_login(UserFactory())

    assert client.get(page_of("mentions")).status_code == 403


# Save and next


def opened(desk, name):
    """The first page of a queue's row, and its address."""
    page = desk.get(reverse("admin:next_in_queue", args=[name]), follow=True)
    return page, page.redirect_chain[-1][0]


def test_save_and_next_goes_on_in_the_queue(desk):
    DocumentFactory(title="")
    second = DocumentFactory(title="")
    page, address = opened(desk, "untitled")
    answer = desk.post(address, posted(page) | {"title": "Found", "_next": "1"})

    assert urlsplit(answer["Location"]).path == reverse(
        "admin:next_in_queue", args=["untitled"]
    )
    final = desk.get(answer["Location"])
    assert f"/document/{second.pk}/change/" in final["Location"]


@pytest.mark.parametrize(
    ("button", "status"), [("_confirm", "confirmed"), ("_reject", "rejected")]
)
def test_one_button_decides_a_suggestion_and_goes_on(desk, button, status):
    write_text(document := DocumentFactory(), "Ten were shot in Basra.")
    mention = MentionFactory(document=document)
    page, address = opened(desk, "mentions")
    answer = desk.post(address, posted(page) | {button: "1"})

    assert answer.status_code == 302, answer.text
    mention.refresh_from_db()
    assert mention.status == status


def test_a_refused_save_stays_in_the_queue(desk):
    document = DocumentFactory(title="", issue="1")
    page, address = opened(desk, "untitled")
    type(document).objects.filter(pk=document.pk).update(issue="2")
    answer = desk.post(address, posted(page) | {"title": "Found", "_next": "1"})

    assert answer.status_code == 409
    assert "Save and go to the next" in answer.text


# Perhaps the same twice


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muqtada", "Moqtada"),
        ("Oil Workers Union", "Union of Oil Workers"),
        ("General Union of Oil Workers", "General Union of Oil Wrokers"),
        ("Iraqi Communist Party", "ICP"),
        ("اتحاد عمال النفط", "إتحاد عمّال النفط"),
        ("اتحاد عمال النفط في العراق", "اتحاد العمال النفط في العراق"),
    ],
)
def test_names_that_are_perhaps_one_are_asked_about_once(one, other):
    first, second = OrganisationFactory(name=one), OrganisationFactory(name=other)
    keys = [first.pk, second.pk]

    assert look_for(Organisation, keys) == 1
    assert look_for(Organisation, keys) == 0
    pair = OrganisationLikeness.objects.get()
    assert (pair.first, pair.second) == (first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Communist Party of Iraq", "Communist Party of Iran"),
        ("Communist Party of Britain", "Communist Party of Iraq"),
        ("Iraqi Communist Party", "Iraqi Communist Party (Central Leadership)"),
        ("Union 12", "Union 13"),
    ],
)
def test_names_that_are_two_are_no_question(one, other):
    keys = [OrganisationFactory(name=name).pk for name in (one, other)]

    assert look_for(Organisation, keys) == 0


def test_two_records_told_apart_are_not_asked_about_again(desk):
    first, second = OrganisationFactory(name="Basra"), OrganisationFactory(name="Busra")
    look_for(Organisation, [first.pk])
    page, address = opened(desk, "organisations")
    assert "Basra" in page.text
    answer = desk.post(address, {"different": "1"})

    assert "next/organisations" in answer["Location"]
    assert count("organisations") == 0
    assert look_for(Organisation, [first.pk, second.pk]) == 0


def test_two_records_merged_are_no_question_until_the_merge_is_undone(desk):
    first, second = OrganisationFactory(name="Basra"), OrganisationFactory(name="Busra")
    look_for(Organisation, [second.pk])
    page, address = opened(desk, "organisations")
    desk.post(address, posted(page) | {"reason": "The same house."})
    second.refresh_from_db()

    assert second.merged_into == first
    assert count("organisations") == 0


def test_saving_a_record_looks_for_others_called_so(desk):
    OrganisationFactory(name="Basra")
    page = reverse("admin:archive_organisation_add")
    desk.post(page, posted(desk.get(page)) | {"name": "Busra", "kind": "other"})

    assert count("organisations") == 1


@pytest.fixture
def pair(db):
    first, second = DocumentFactory(), DocumentFactory()
    write_text(first, "The port is closed.", "Ten were shot.")
    write_text(second, "The port is shut.", "Ten were shot.")
    return NearDuplicateFactory(first=first, second=second)


def test_documents_stand_side_by_side_with_what_differs_marked(desk, pair):
    page = desk.get(reverse("admin:alike_documents", args=[pair.pk])).text

    assert "<del>closed</del>" in page
    assert "<ins>shut</ins>" in page


def test_documents_judged_different_are_not_asked_about_again(desk, pair):
    _, address = opened(desk, "copies")
    answer = desk.post(address, {"act": "different"})

    assert "next/copies" in answer["Location"]
    assert count("copies") == 0
    pair.refresh_from_db()
    assert pair.verdict == "different"


@pytest.mark.parametrize(("act", "gone"), [("first", "second"), ("second", "first")])
def test_the_same_document_twice_keeps_one(desk, pair, act, gone):
    desk.post(reverse("admin:alike_documents", args=[pair.pk]), {"act": act})

    pair.refresh_from_db()
    copy = getattr(pair, gone)
    assert copy.withheld_reason.startswith("The same as document ")
    assert pair.verdict == "same"
    assert count("withheld") == count("copies") == 0


def test_a_pair_that_somebody_judged_meanwhile_says_so(desk, pair, chief):
    keep_one(pair, keep=pair.first_id, by=chief)
    page = desk.post(
        reverse("admin:alike_documents", args=[pair.pk]),
        {"act": "different"},
        follow=True,
    )

    assert "Judged in the meantime" in page.text
