"""The rules that the data must never break, each with an attempt to break it."""

import pytest
from django.db import IntegrityError, transaction

from archive.models import AccessPoint, Place
from tests import factories as f

pytestmark = pytest.mark.django_db


def refused(constraint: str, make, /, **values) -> None:
    """Asserts that the database refuses the row, by the named constraint."""
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        make(**values)
        # Deferred constraints speak at the end of the transaction.
        transaction.get_connection().check_constraints()


@pytest.mark.parametrize(
    ("constraint", "factory", "values"),
    [
        (
            "document_supplied_title_exists",
            "Document",
            {"title": "", "title_is_supplied": True},
        ),
        ("document_published_has_time", "Document", {"status": "published"}),
        (
            "document_inferred_date_has_reason",
            "Document",
            {"date_edtf": "2014", "date_basis": "inferred"},
        ),
        ("document_date_has_basis", "Document", {"date_edtf": "2014"}),
        ("event_date_has_basis", "Event", {"date_edtf": "2014"}),
        ("place_point_is_whole", "Place", {"latitude": 30}),
        (
            "place_point_is_whole",
            "Place",
            {"latitude": 99, "longitude": 44, "geo_precision": "point_exact"},
        ),
        ("place_point_is_whole", "Place", {"latitude": 30, "longitude": 44}),
        (
            "place_point_or_area",
            "Place",
            {
                "latitude": 30,
                "longitude": 44,
                "geo_precision": "point_exact",
                "outline": {},
            },
        ),
        ("capture_sha256_is_hex", "Capture", {"sha256": "not a hash"}),
        ("passage_not_empty", "Passage", {"start": 5, "end": 5, "exact": ""}),
        ("figure_range_in_order", "Figure", {"minimum": 5, "maximum": 4}),
        ("figure_not_negative", "Figure", {"minimum": -1}),
        ("mention_of_one_thing", "Mention", {"place": None}),
        ("annotation_not_empty", "Annotation", {"body": ""}),
        ("redaction_of_passage_or_field", "Redaction", {"field": "title"}),
        (
            "readercomment_named_only_when_released",
            "ReaderComment",
            {"shows_author_name": True},
        ),
        ("signatory_name_not_empty", "Signatory", {"name_as_printed": ""}),
        ("signatory_resolution_names_somebody", "Signatory", {"resolution": "rule"}),
        (
            "contribution_resolution_names_somebody",
            "Contribution",
            {"resolution": "editor"},
        ),
        ("textrevision_numbered_from_one", "TextRevision", {"number": 0}),
    ],
    ids=lambda v: v if isinstance(v, str) else None,
)
def test_the_database_refuses(constraint, factory, values):
    refused(constraint, getattr(f, f"{factory}Factory"), **values)


def test_two_facts_cannot_be_meant_by_one_mention():
    refused("mention_of_one_thing", f.MentionFactory, person=f.PersonFactory())


def test_an_open_signatory_names_nobody():
    refused(
        "signatory_resolution_names_somebody",
        f.SignatoryFactory,
        organisation=f.OrganisationFactory(),
    )


@pytest.mark.parametrize("factory", ["Signatory", "Contribution", "ReaderComment"])
def test_a_position_is_taken_once_but_rows_may_swap(factory):
    make = getattr(f, f"{factory}Factory")
    document = f.DocumentFactory()
    first, second = (
        make(document=document, position=1),
        make(document=document, position=2),
    )
    refused(f"{factory.lower()}_position_once", make, document=document, position=1)

    with transaction.atomic():
        for row, position in ((first, 2), (second, 1)):
            row.position = position
            row.save()


@pytest.mark.parametrize(
    "factory", ["Organisation", "Person", "Place", "Event", "Periodical"]
)
def test_nothing_is_merged_into_itself(factory):
    row = getattr(f, f"{factory}Factory")()
    row.merged_into = row

    refused(f"{factory.lower()}_not_merged_into_itself", row.save)


@pytest.mark.parametrize("factory", ["Organisation", "Place", "Event"])
def test_nothing_is_part_of_itself(factory):
    row = getattr(f, f"{factory}Factory")()
    row.parent = row

    refused(f"{factory.lower()}_not_its_own_parent", row.save)


def test_a_document_is_not_part_of_itself():
    row = f.DocumentFactory()
    row.part_of = row

    refused("document_not_part_of_itself", row.save)


def test_one_source_holds_each_fragment_once():
    source = f.SourceFactory()
    f.DocumentFactory(source=source)

    refused("document_once_per_source", f.DocumentFactory, source=source)


def test_one_capture_a_content_and_source():
    capture = f.CaptureFactory()

    refused(
        "capture_once_per_source",
        f.CaptureFactory,
        source=capture.source,
        sha256=capture.sha256,
    )


def test_a_source_key_is_unique_however_long():
    key = "https://example.org/" + "x" * 9000
    f.SourceFactory(key=key)

    refused("key_digest", f.SourceFactory, key=key)


def test_one_open_conflict_a_field():
    conflict = f.ConflictFactory()
    refused(
        "conflict_open_once_per_field", f.ConflictFactory, document=conflict.document
    )

    conflict.status = "kept_ours"
    conflict.save()
    f.ConflictFactory(document=conflict.document)


@pytest.mark.parametrize(
    ("constraint", "make", "key"),
    [
        ("organisationname_once", f.OrganisationNameFactory, "authority"),
        ("personname_once", f.PersonNameFactory, "authority"),
        ("placename_once", f.PlaceNameFactory, "authority"),
        ("eventname_once", f.EventNameFactory, "authority"),
    ],
)
def test_a_variant_is_recorded_once(constraint, make, key):
    name = make(name="Al-Basra")

    refused(constraint, make, name="AL-BASRA", **{key: getattr(name, key)})


def test_names_of_any_length_can_be_stored_and_found():
    long = "ا" * 9000
    f.OrganisationFactory(name=long[:500])
    f.SignatoryFactory(name_as_printed=long)
    f.DocumentFactory(title=long)


def test_a_body_does_not_descend_from_itself():
    body = f.OrganisationFactory()

    refused(
        "lineage_between_two_bodies", f.LineageFactory, predecessor=body, successor=body
    )


def test_a_place_is_a_point_or_an_area():
    Place.objects.create(
        slug="a", name="A", latitude=30, longitude=47, geo_precision="point_exact"
    )
    Place.objects.create(
        slug="b", name="B", geo_precision="area", outline={"type": "Polygon"}
    )


def test_every_constraint_has_a_name_that_says_its_model():
    models = {AccessPoint, Place}
    for model in models:
        for constraint in model._meta.constraints:
            assert constraint.name.startswith(model._meta.model_name)
