"""Conflicts and merges, decided in the admin."""

import re

import pytest
from django.urls import reverse

from archive.models import Conflict, Merge, Organisation, Passage
from tests.factories import (
    ConflictFactory,
    DocumentFactory,
    FigureFactory,
    OrganisationFactory,
    SignatoryFactory,
    passage_of,
    write_text,
)

pytestmark = pytest.mark.django_db


def page_of(conflict):
    return reverse("admin:archive_conflict_change", args=[conflict.pk])


@pytest.fixture
def conflict(db):
    document = DocumentFactory(title="Ours")
    return ConflictFactory(
        document=document,
        field="title",
        base={"title": "Old words"},
        ours={"title": "Ours"},
        theirs={"title": "New words"},
    )


def test_three_columns_with_the_words_that_came(conflict, desk):
    page = desk.get(page_of(conflict)).text

    assert "<del>Old</del>&zwnj;<ins>New</ins> words" in page
    assert "Last import" in page


@pytest.mark.parametrize(
    ("act", "title", "status"),
    [
        ("take", "New words", "took_theirs"),
        ("keep", "Ours", "kept_ours"),
        ("settle", "Ours", "edited"),
    ],
)
def test_three_ways_to_decide(conflict, desk, act, title, status):
    desk.post(page_of(conflict), {"act": act})

    conflict.refresh_from_db()
    conflict.document.refresh_from_db()
    assert (conflict.document.title, conflict.status) == (title, status)
    assert conflict.decided_by.get_username() == "chief"


def test_the_new_text_is_taken_as_a_revision(desk):
    document = DocumentFactory()
    write_text(document, "Old.")
    conflict = ConflictFactory(
        document=document, field="text", base="Old.", ours="Old.", theirs="New."
    )
    desk.post(page_of(conflict), {"act": "take"})

    document.refresh_from_db()
    assert (document.text.text, document.text.number) == ("New.", 2)


def test_the_same_change_in_many_documents_is_decided_at_once(conflict, desk):
    twin = ConflictFactory(
        document=DocumentFactory(title="X"),
        field="title",
        base=conflict.base,
        ours={"title": "X"},
        theirs=conflict.theirs,
    )
    ConflictFactory(field="issue", base=conflict.base, theirs=conflict.theirs)
    desk.post(page_of(conflict), {"act": "take", "alike": "on"})

    twin.document.refresh_from_db()
    assert twin.document.title == "New words"
    assert Conflict.objects.open().count() == 1


def test_a_value_that_the_document_refuses_is_explained(desk):
    conflict = ConflictFactory(
        document=DocumentFactory(date_edtf=""),
        field="date",
        ours={"date_edtf": ""},
        theirs={"date_edtf": "nonsense"},
    )
    page = desk.post(page_of(conflict), {"act": "take"}, follow=True).text

    assert "refuses the value" in page
    conflict.refresh_from_db()
    assert conflict.status == "open"


def test_a_row_of_a_list_takes_the_new_value(desk):
    signatory = SignatoryFactory(name_as_printed="Union of Oil")
    field = Conflict.field_of_member(
        "signatories", "union of oil", signatory.pk, "name_as_printed"
    )
    conflict = ConflictFactory(
        document=signatory.document,
        field=field,
        member=signatory.pk,
        ours="Union of Oil",
        theirs="Union of Oil Workers",
    )
    desk.post(page_of(conflict), {"act": "take"})

    signatory.refresh_from_db()
    assert signatory.name_as_printed == "Union of Oil Workers"
    assert not Conflict.objects.open()


def test_a_row_of_a_list_that_the_page_lost_goes(desk):
    signatory = SignatoryFactory()
    conflict = ConflictFactory(
        document=signatory.document,
        field=Conflict.field_of_member("signatories", "a", signatory.pk, ""),
        member=signatory.pk,
        ours={"name_as_printed": signatory.name_as_printed},
        theirs=None,
    )
    desk.post(page_of(conflict), {"act": "take"})

    assert not signatory.document.signatories.exists()


def test_a_decision_on_what_has_moved_since_fails_loudly(conflict, desk):
    page = desk.get(page_of(conflict)).text
    mark = page.split('name="seen" value="')[1].split('"')[0]
    conflict.document.title = "The editor was faster"
    conflict.document.save()
    refused = desk.post(page_of(conflict), {"act": "take", "seen": mark}, follow=True)

    conflict.document.refresh_from_db()
    assert "has moved since you looked" in refused.text
    assert conflict.document.title == "The editor was faster"
    assert Conflict.objects.open().count() == 1

    mark = refused.text.split('name="seen" value="')[1].split('"')[0]
    desk.post(page_of(conflict), {"act": "take", "seen": mark})
    conflict.document.refresh_from_db()
    assert conflict.document.title == "New words"


@pytest.mark.parametrize("act", ["take", "keep", "settle"])
def test_a_decision_on_another_question_fails_loudly(conflict, desk, act):
    page = desk.get(page_of(conflict)).text
    mark = page.split('name="seen" value="')[1].split('"')[0]
    Conflict.objects.update(theirs={"title": "Newer words"})
    refused = desk.post(page_of(conflict), {"act": act, "seen": mark}, follow=True)

    assert "has moved since you looked" in refused.text
    assert Conflict.objects.open().count() == 1


def test_an_editor_who_wrote_it_by_hand_says_so(conflict, desk):
    page = desk.get(page_of(conflict)).text
    mark = page.split('name="seen" value="')[1].split('"')[0]
    conflict.document.title = "Written by hand"
    conflict.document.save()
    desk.post(page_of(conflict), {"act": "settle", "seen": mark})

    conflict.refresh_from_db()
    assert conflict.status == "edited"


def test_a_decided_conflict_is_reopened(conflict, desk):
    desk.post(page_of(conflict), {"act": "keep"})
    assert "Ask again" in desk.get(page_of(conflict)).text
    desk.post(page_of(conflict), {"act": "reopen"})

    conflict.refresh_from_db()
    assert (conflict.status, conflict.decided_by) == ("open", None)


def test_a_question_that_is_asked_already_is_not_reopened(conflict, desk):
    desk.post(page_of(conflict), {"act": "keep"})
    ConflictFactory(document=conflict.document, field="title")
    page = desk.post(page_of(conflict), {"act": "reopen"}, follow=True).text

    assert "asked about this field again" in page


def test_a_conflict_of_an_authority_is_decided_like_any_other(desk):
    union = OrganisationFactory(name="Our name", country="IQ")
    conflict = ConflictFactory(
        document=None,
        organisation=union,
        field="name",
        base={"name": "Old name"},
        ours={"name": "Our name"},
        theirs={"name": "New name"},
    )
    assert "Our name" in desk.get(page_of(conflict)).text
    desk.post(page_of(conflict), {"act": "take"})

    union.refresh_from_db()
    assert union.name == "New name"


def test_a_conflict_is_decided_once(conflict, desk):
    desk.post(page_of(conflict), {"act": "keep"})
    page = desk.post(page_of(conflict), {"act": "take"}, follow=True).text

    assert "in the meantime" in page


def test_texts_stand_in_the_columns_word_by_word(desk):
    document = DocumentFactory(language="ar")
    write_text(document, "أُغلق الميناء يوم أمس.")
    conflict = ConflictFactory(
        document=document,
        field="text",
        base="أُغلق الميناء.",
        ours=document.text.text,
        theirs="فُتح الميناء.",
    )
    page = desk.get(page_of(conflict))

    assert page.status_code == 200
    assert "<del>أُغلق</del>&zwnj;<ins>فُتح</ins>" in page.text


def test_records_stand_in_the_columns_by_name(desk):
    union = OrganisationFactory(name="Oil Workers Union")
    signatory = SignatoryFactory(organisation=union, resolution="editor")
    conflict = ConflictFactory(
        document=signatory.document,
        member=signatory.pk,
        field=f"signatories:[{signatory.pk}].organisation_id",
        base=None,
        ours=union.pk,
        theirs=None,
    )
    page = desk.get(page_of(conflict)).text

    assert "<ins>Oil Workers Union</ins>" in page
    assert ">Organisation<" in page


def test_a_value_of_ones_own_is_put_in_place(conflict, desk):
    page = desk.get(page_of(conflict)).text
    assert 'name="own-title"' in page
    mark = re.search(r'name="seen" value="([^"]+)"', page)[1]
    desk.post(page_of(conflict), {"act": "write", "own-title": "Mine", "seen": mark})

    conflict.refresh_from_db()
    conflict.document.refresh_from_db()
    assert (conflict.document.title, conflict.status) == ("Mine", "edited")


def test_a_value_of_ones_own_that_is_no_value_says_so(desk):
    document = DocumentFactory(kind="statement")
    conflict = ConflictFactory(
        document=document,
        field="kind",
        base={"kind": "article"},
        ours={"kind": "statement"},
        theirs={"kind": "blog_post"},
    )
    page = desk.post(
        page_of(conflict), {"act": "write", "own-kind": "poem"}, follow=True
    )

    assert "refuses the value" in page.text
    conflict.refresh_from_db()
    assert conflict.status == "open"


# Passages that lost their place


@pytest.fixture
def lost(db):
    document = DocumentFactory()
    write_text(document, "Ten were shot. Ten were hurt.")
    passage = passage_of(document, "Ten were shot")
    FigureFactory(passage=passage, document=document)
    passage.state = "orphaned"
    passage.save()
    write_text(document, "At least ten were shot. At least ten were hurt.")
    return passage


def place_page(passage):
    return reverse("admin:archive_passage_change", args=[passage.pk])


def test_a_lost_passage_gets_a_place_and_its_facts_move_along(desk, lost):
    page = desk.get(place_page(lost)).text
    assert "What rests on it" in page
    answer = desk.post(place_page(lost), {"words": "ten were", "occurrence": "2"})

    lost.refresh_from_db()
    lost.document.refresh_from_db()
    assert "next/passages" in answer["Location"]
    assert (lost.exact, lost.state) == ("ten were", "exact")
    assert lost.revision == lost.document.text
    assert lost.start == lost.revision.text.rindex("ten were")


def test_words_that_are_not_in_the_text_say_so(desk, lost):
    page = desk.post(place_page(lost), {"words": "eleven", "occurrence": "1"})

    assert "is not in the text" in page.text
    lost.refresh_from_db()
    assert lost.state == "orphaned"


def test_a_passage_is_forgotten_only_when_nothing_rests_on_it(desk, lost):
    desk.post(place_page(lost), {"forget": "1"})
    assert Passage.objects.filter(pk=lost.pk).exists()
    lost.figures.all().delete()
    desk.post(place_page(lost), {"forget": "1"})

    assert not Passage.objects.filter(pk=lost.pk).exists()


# Merging


@pytest.fixture
def two(db):
    return OrganisationFactory(name="A Union"), OrganisationFactory(name="Union A")


def merge_url(two):
    return reverse("admin:merge", args=["organisation", two[0].pk, two[1].pk])


def test_two_chosen_records_lead_to_the_page_that_merges_them(two, desk):
    page = reverse("admin:archive_organisation_changelist")
    chosen = {"action": "merge_two", "_selected_action": [one.pk for one in two]}
    response = desk.post(page, chosen)

    assert response["Location"] == merge_url(two)


def seen_in(page):
    return page.text.split('name="seen" value="')[1].split('"')[0]


def test_merging_and_undoing_in_the_admin(two, desk):
    signatory = SignatoryFactory(organisation=two[1], resolution="editor")
    page = desk.get(merge_url(two))
    assert "Union A" in page.text
    desk.post(
        merge_url(two),
        {"reason": "The same.", "seen": seen_in(page), "take": ["name"]},
    )
    signatory.refresh_from_db()
    assert signatory.organisation.name == "Union A"
    assert signatory.organisation_id == two[0].pk

    merges = reverse("admin:archive_merge_changelist")
    done = Merge.objects.get()
    desk.post(merges, {"action": "undo_selected", "_selected_action": [done.pk]})
    signatory.refresh_from_db()
    assert signatory.organisation_id == two[1].pk


def test_a_record_changed_meanwhile_is_not_merged_unseen(two, desk):
    seen = seen_in(desk.get(merge_url(two)))
    Organisation.objects.filter(pk=two[0].pk).update(name="Other")
    page = desk.post(merge_url(two), {"reason": "x", "seen": seen}).text

    assert "was changed while you looked" in page
    assert not Merge.objects.exists()


def test_no_reason_no_merge(two, desk):
    seen = seen_in(desk.get(merge_url(two)))
    assert desk.post(merge_url(two), {"reason": "", "seen": seen}).status_code == 200
    assert not Merge.objects.exists()


@pytest.mark.parametrize(
    "address", ["/admin/merge/user/1/2/", "/admin/merge/organisation/1/999/"]
)
def test_what_is_not_there_is_not_found(address, desk):
    assert desk.get(address).status_code == 404
