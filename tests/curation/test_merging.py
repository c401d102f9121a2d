"""Two records made one: nothing is lost, everything follows, all can be undone."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.curation.merging import (
    KINDS,
    MergingRefusedError,
    choices,
    merge,
    pointers,
    undo,
)
from archive.curation.publishing import publish
from archive.models import AccessPoint, Conflict, DocumentEvent, Event, Organisation
from tests.factories import (
    ConflictFactory,
    DocumentEventFactory,
    DocumentFactory,
    EventFactory,
    LineageFactory,
    MentionFactory,
    OrganisationFactory,
    OrganisationNameFactory,
    PersonFactory,
    SignatoryFactory,
    UserFactory,
    passage_of,
    write_text,
)
from tests.factories.registry import record_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(db):
    keep = OrganisationFactory(name="Iraqi Communist Party", slug="icp")
    absorb = OrganisationFactory(
        name="Communist Party of Iraq", slug="cpi", description="Founded in 1934."
    )
    return keep, absorb


def merged(keep, absorb, **more):
    return merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.", **more)


def test_everything_that_pointed_at_one_points_at_the_other(two):
    keep, absorb = two
    signatory = SignatoryFactory(organisation=absorb, resolution="editor")
    branch = OrganisationFactory(parent=absorb)
    merged(keep, absorb)

    signatory.refresh_from_db()
    branch.refresh_from_db()
    assert (signatory.organisation, branch.parent) == (keep, keep)
    for model, field in pointers(Organisation):
        rows = model._default_manager.filter(**{field: absorb})
        assert not rows.exists(), (model, field)


def test_the_old_name_and_its_variants_become_variants(two):
    keep, absorb = two
    OrganisationNameFactory(authority=absorb, name="CPI", kind="acronym")
    merged(keep, absorb)

    assert set(keep.names.values_list("name", "kind")) == {
        ("CPI", "acronym"),
        ("Communist Party of Iraq", "merged"),
    }


def test_the_old_address_leads_to_the_survivor(two):
    keep, absorb = two
    merged(keep, absorb)

    absorb.refresh_from_db()
    assert (absorb.merged_into, absorb.slug) == (keep, "cpi")


def test_fields_are_taken_as_chosen(two):
    keep, absorb = two
    assert {field.name for field, _, _ in choices(keep, absorb)} == {
        "name",
        "description",
    }
    merged(keep, absorb, take=["description"])

    keep.refresh_from_db()
    assert (keep.name, keep.description) == (
        "Iraqi Communist Party",
        "Founded in 1934.",
    )


def test_readers_are_led_to_the_survivor_at_once(two):
    keep, absorb = two
    document = DocumentFactory()
    SignatoryFactory(document=document, organisation=absorb, resolution="editor")
    write_text(document, "The Communist Party spoke.")
    MentionFactory(
        passage=passage_of(document, "Communist Party"),
        place=None,
        organisation=absorb,
        status="confirmed",
    )
    publish([document.pk], by=None)
    merged(keep, absorb)

    assert set(AccessPoint.objects.values_list("organisation", flat=True)) == {keep.pk}


def test_a_row_that_would_stand_twice_stands_once(db):
    keep, absorb = EventFactory(), EventFactory()
    document = DocumentFactory()
    for event in (keep, absorb):
        DocumentEventFactory(document=document, event=event)
    done = merged(keep, absorb)
    assert DocumentEvent.objects.get().event == keep

    undo(done, by=UserFactory())
    assert set(DocumentEvent.objects.values_list("event", flat=True)) == {
        keep.pk,
        absorb.pk,
    }


def test_a_question_about_both_is_asked_once(two):
    keep, absorb = two
    for body in two:
        ConflictFactory(document=None, organisation=body, field="description")
    decided = ConflictFactory(
        document=None, organisation=absorb, field="name", status="kept_ours"
    )
    ConflictFactory(document=None, organisation=keep, field="name")
    done = merged(keep, absorb)
    asked = Conflict.objects.filter(organisation=keep)
    assert sorted(asked.values_list("field", "status")) == [
        ("description", "open"),
        ("name", "kept_ours"),
        ("name", "open"),
    ]

    undo(done, by=UserFactory())
    assert set(absorb.conflicts.values_list("field", flat=True)) == {
        "description",
        "name",
    }
    assert decided in absorb.conflicts.all()


def test_a_merge_asks_no_more_for_more_rows(db):
    counts = []
    for rows in (2, 12):
        keep, absorb = EventFactory(), EventFactory()
        for number in range(rows):
            document = DocumentFactory()
            DocumentEventFactory(document=document, event=absorb)
            if number % 2:
                DocumentEventFactory(document=document, event=keep)
        with CaptureQueriesContext(connection) as queries:
            merged(keep, absorb)
        counts.append(len(queries))
        assert keep.document_links.count() == rows
    assert counts[0] == counts[1]


def test_a_lineage_between_the_two_goes(two):
    keep, absorb = two
    LineageFactory(predecessor=absorb, successor=keep)
    merged(keep, absorb)

    assert not keep.origins.exists()


def test_a_branch_merged_into_its_parent_leaves_no_circle(two):
    keep, absorb = two
    keep.parent = absorb
    keep.save()
    merged(keep, absorb)

    keep.refresh_from_db()
    assert keep.parent is None


def test_undoing_brings_everything_back(two):
    keep, absorb = two
    signatory = SignatoryFactory(organisation=absorb, resolution="editor")
    OrganisationNameFactory(authority=absorb, name="CPI")
    done = merged(keep, absorb, take=["description"])
    undo(done, by=UserFactory())

    signatory.refresh_from_db()
    for record in two:
        record.refresh_from_db()
    assert signatory.organisation == absorb
    assert list(absorb.names.values_list("name", flat=True)) == ["CPI"]
    assert not keep.names.exists()
    assert (keep.description, absorb.merged_into) == ("", None)


def test_what_was_decided_after_the_merge_survives_the_undoing(two):
    keep, absorb = two
    moved = SignatoryFactory(organisation=absorb, resolution="editor")
    done = merged(keep, absorb)
    other = OrganisationFactory()
    moved.organisation = other
    moved.save()
    undo(done, by=UserFactory())

    moved.refresh_from_db()
    assert moved.organisation == other


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_merged_and_parted(kind):
    keep, absorb = record_of(KINDS[kind]), record_of(KINDS[kind])
    undo(merged(keep, absorb), by=UserFactory())

    absorb.refresh_from_db()
    assert absorb.merged_into is None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"reason": " "}, "Say why"),
        ({"absorb": "same"}, "into itself"),
        ({"absorb": "person"}, "one kind"),
        ({"absorb": "gone"}, "merged already"),
    ],
    ids=lambda value: str(value),
)
def test_what_cannot_be_merged_says_why(two, change, words):
    keep, absorb = two
    absorb = {
        "same": keep,
        "person": PersonFactory(),
        "gone": OrganisationFactory(merged_into=keep),
    }.get(change.get("absorb"), absorb)
    with pytest.raises(MergingRefusedError, match=words):
        merge(
            keep=keep, absorb=absorb, by=UserFactory(), reason=change.get("reason", "x")
        )


def test_a_merge_is_undone_once(two):
    done = merged(*two)
    undo(done, by=UserFactory())

    with pytest.raises(MergingRefusedError, match="undone already"):
        undo(done, by=UserFactory())
    assert Event.objects.count() == 0
