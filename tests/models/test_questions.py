"""The readers' and editors' questions, by the names they have on the QuerySets."""

from datetime import date

import pytest
from django.apps import apps
from django.utils import timezone

from archive.models import (
    Capture,
    Conflict,
    Contribution,
    Document,
    Event,
    Figure,
    Organisation,
    Passage,
    Place,
    ReaderComment,
    Signatory,
    Source,
)
from tests import factories as f

pytestmark = pytest.mark.django_db


def dated(edtf: str) -> Document:
    return f.DocumentFactory(date_edtf=edtf, date_basis="stated" if edtf else "")


@pytest.mark.parametrize(
    ("edtf", "start", "end", "found"),
    [
        pytest.param(
            "2014-08-06", date(2014, 8, 1), date(2014, 8, 31), True, id="a day inside"
        ),
        pytest.param("2014-08-06", date(2014, 8, 7), None, False, id="a day before"),
        pytest.param(
            "2014",
            date(2014, 3, 1),
            date(2014, 4, 1),
            True,
            id="a year touches a month",
        ),
        pytest.param(
            "2014", date(2015, 1, 1), None, False, id="a year ends on 31 December"
        ),
        pytest.param(
            "2018-07-08/..", date(2030, 1, 1), None, True, id="an open end goes on"
        ),
        pytest.param(
            "2018-07-08/..", None, date(2018, 7, 7), False, id="an open end has a start"
        ),
        pytest.param("", date(1900, 1, 1), None, False, id="unknown is in no range"),
    ],
)
def test_issued_between_is_honest_about_uncertain_dates(edtf, start, end, found):
    document = dated(edtf)

    assert (document in Document.objects.issued_between(start, end)) == found


def test_undated_and_needing_review():
    known, unknown = dated("2014"), dated("")
    untitled = f.DocumentFactory(title="", date_edtf="2015", date_basis="stated")

    assert list(Document.objects.undated()) == [unknown]
    assert set(Document.objects.needing_review()) == {unknown, untitled}
    assert known not in Document.objects.needing_review()


def test_newest_first_puts_undated_last():
    unknown, old, new = dated(""), dated("2003"), dated("2021-03-01")

    assert list(Document.objects.newest_first()) == [new, old, unknown]


def test_published_leaves_out_drafts_withdrawn_and_withheld():
    now = timezone.now()
    shown = f.DocumentFactory(status="published", published_at=now)
    f.DocumentFactory(status="published", published_at=now, withheld_reason="look")
    draft = f.DocumentFactory()
    f.DocumentFactory(status="withdrawn")

    assert list(Document.objects.published()) == [shown]
    assert list(Document.objects.drafts()) == [draft]


def test_issued_by_and_signed_by():
    body, human = f.OrganisationFactory(), f.PersonFactory()
    issued = f.ContributionFactory(organisation=body, resolution="rule").document
    written = f.ContributionFactory(
        person=human, role="author", resolution="editor"
    ).document
    signed = f.SignatoryFactory(organisation=body, resolution="rule").document

    assert list(Document.objects.issued_by(body)) == [issued]
    assert list(Document.objects.issued_by(human)) == [written]
    assert list(Document.objects.signed_by(body)) == [signed]


def test_unresolved_names_and_printed_order():
    document = f.DocumentFactory()
    second = f.SignatoryFactory(document=document, position=2)
    first = f.SignatoryFactory(
        document=document,
        position=1,
        organisation=f.OrganisationFactory(),
        resolution="rule",
    )

    assert list(Signatory.objects.in_printed_order()) == [first, second]
    assert list(Signatory.objects.unresolved()) == [second]
    assert first.authority == first.organisation
    assert second.authority is None
    assert not Contribution.objects.unresolved().exists()


@pytest.mark.parametrize(
    "asked",
    ["Iraqi Communist Party", "iraqi  communist party", "الحزب الشيوعي العراقي"],
)
def test_an_authority_is_found_by_any_of_its_names(asked):
    body = f.OrganisationFactory(name="Iraqi Communist Party")
    f.OrganisationNameFactory(
        authority=body, name="الحزب الشيوعي العراقى", language="ar"
    )
    f.OrganisationFactory(name="Communist Party of Britain")

    assert list(Organisation.objects.named(asked)) == [body]


def test_merged_records_are_not_among_the_living():
    kept, absorbed = f.OrganisationFactory(), f.OrganisationFactory()
    absorbed.merged_into = kept
    absorbed.save()

    assert list(Organisation.objects.living()) == [kept]


def test_branches_points_and_order_of_events():
    parent = f.OrganisationFactory()
    branch = f.OrganisationFactory(parent=parent)
    town = f.PlaceFactory(latitude=30, longitude=47, geo_precision="point_exact")
    f.PlaceFactory(geo_precision="area")
    later = f.EventFactory(date_edtf="2018", date_basis="stated")
    earlier = f.EventFactory(date_edtf="2008-03", date_basis="stated")
    unknown = f.EventFactory()

    assert list(Organisation.objects.branches_of(parent)) == [branch]
    assert list(Place.objects.points()) == [town]
    assert list(Event.objects.in_order()) == [earlier, later, unknown]


def test_suggestions_passages_conflicts_comments_and_sources():
    figure = f.FigureFactory()
    confirmed = f.FigureFactory(status="confirmed")
    lost = f.PassageFactory(state="orphaned")
    conflict = f.ConflictFactory()
    f.ConflictFactory(status="kept_ours")
    comment = f.ReaderCommentFactory(is_released=True)
    f.ReaderCommentFactory()
    missing = f.SourceFactory(missing_since=timezone.now())
    capture = f.CaptureFactory()

    assert list(Figure.objects.suggested()) == [figure]
    assert list(Figure.objects.confirmed()) == [confirmed]
    assert list(Passage.objects.needing_review()) == [lost]
    assert list(Conflict.objects.open()) == [conflict]
    assert list(ReaderComment.objects.released()) == [comment]
    assert list(Source.objects.missing()) == [missing]
    assert list(Capture.objects.newest_first()) == [capture]


@pytest.mark.parametrize(
    ("released", "named", "shown"),
    [(False, False, "S. K."), (True, False, "S. K."), (True, True, "Salma Karim")],
)
def test_a_commenter_is_initials_unless_released_by_name(released, named, shown):
    comment = f.ReaderCommentFactory(
        author_as_printed="Salma Karim", is_released=released, shows_author_name=named
    )

    assert comment.public_author == shown


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"title": "To the dockers"}, "To the dockers"),
        ({"title": "Joint statement", "title_is_supplied": True}, "[Joint statement]"),
        ({"title": "", "kind": "open_letter"}, "[Open letter without a title]"),
    ],
)
def test_supplied_titles_stand_in_brackets(values, shown):
    assert f.DocumentFactory(**values).display_title == shown


def test_the_bounds_follow_the_edtf_whatever_is_saved():
    document = dated("2014-08")
    document.date_edtf = "2014"
    document.save(update_fields=["date_edtf"])

    document.refresh_from_db()
    assert (document.date_earliest, document.date_latest) == (
        date(2014, 1, 1),
        date(2014, 12, 31),
    )


@pytest.mark.parametrize(
    "model", list(apps.get_app_config("archive").get_models()), ids=lambda m: m.__name__
)
def test_every_model_says_what_it_is(model):
    assert model.__doc__
    if not model.__name__.endswith("History"):
        assert not model.__doc__.startswith(f"{model.__name__}(")
        assert "__str__" in {name for c in model.__mro__[:-3] for name in vars(c)}
