"""With whom a body signs: the table, the picture, and both within bounds."""

from collections.abc import Callable

import pytest
from django.test import Client

from archive.models import Organisation
from archive.views import partners as partners_module
from archive.views.partners import WIDTH, Partner, lanes, partners
from tests.factories import OrganisationFactory, PersonFactory, SignatoryFactory


@pytest.fixture
def signed(published) -> Callable[..., None]:
    """Publishes a document of a year that the given bodies and people sign."""

    def make(year: int | None, *who: Organisation | object) -> None:
        def around(document) -> None:
            for position, one in enumerate(who, start=1):
                kind = "organisation" if isinstance(one, Organisation) else "person"
                SignatoryFactory(
                    document=document,
                    position=position,
                    resolution="editor",
                    **{kind: one},
                )

        dated = {"date_edtf": str(year), "date_basis": "stated"} if year else {}
        published(around=around, **dated)

    return make


@pytest.fixture
def union(db: None) -> Organisation:
    return OrganisationFactory(name="Dockers’ Union", slug="union")


def test_partners_are_counted_by_document_and_year(union, signed) -> None:
    league, front = OrganisationFactory(slug="league"), OrganisationFactory()
    signed(2011, union, league, league, PersonFactory())
    signed(2018, union, league, front)
    signed(None, union, league)
    signed(2018, league, front)
    found = partners(union)

    assert [(p.body, p.count, dict(p.years), p.span) for p in found.rows] == [
        (league, 3, {2011: 1, 2018: 1}, "2011–2018"),
        (front, 1, {2018: 1}, "2018"),
    ]
    assert found.documents == 3
    assert not found.is_part


def test_whoever_signs_alone_has_no_partners(union, signed, client: Client) -> None:
    signed(2011, union, PersonFactory())

    assert not partners(union)
    assert (
        "With whom it signs" not in client.get("/organisations/union/").content.decode()
    )


def test_hidden_documents_make_no_partners(union, signed) -> None:
    other = OrganisationFactory()
    signed(2011, union)
    draft = SignatoryFactory(organisation=union, resolution="editor").document
    SignatoryFactory(document=draft, organisation=other, resolution="editor")

    assert not partners(union)


def test_the_picture_leads_to_the_same_as_the_table(
    union, signed, client: Client
) -> None:
    bodies = [OrganisationFactory(name=f"League {n}", slug=f"l{n}") for n in range(3)]
    for year in (2011, 2013):
        signed(year, union, *bodies)
    page = client.get("/organisations/union/").content.decode()
    picture, table = page.split('class="lanes"')[1].split("</figure>")

    for body in bodies:
        assert f'href="/organisations/{body.slug}/"' in picture
        assert f"<title>{body.name}: 2 documents</title>" in picture
        assert f'href="/organisations/{body.slug}/"' in table
    assert picture.count("<circle") == 6
    assert "<title>2013: 1</title>" in picture


def test_many_partners_and_statements_stay_within_bounds(
    union, signed, client: Client, monkeypatch, django_assert_max_num_queries
) -> None:
    monkeypatch.setattr(partners_module, "DOCUMENTS", 3)
    bodies = [OrganisationFactory(name=f"League {n}") for n in range(40)]
    for year in range(2001, 2006):
        signed(year, union, *bodies)
    with django_assert_max_num_queries(2):
        found = partners(union)
    assert len(found.rows) == partners_module.LISTED
    assert (found.documents, found.is_part) == (3, True)
    with django_assert_max_num_queries(8):
        page = client.get("/organisations/union/").content.decode()
    assert "Counted over the latest 3 documents" in page


@pytest.mark.parametrize(
    "rightwards", [True, False], ids=["to the right", "to the left"]
)
def test_lanes_keep_to_the_sheet(*, rightwards: bool) -> None:
    rows = [
        Partner(Organisation(name="Union " * 60), 9, {1958: 1, 2021: 8}),
        Partner(Organisation(name="League"), 2, {1990: 2}),
        Partner(Organisation(name="Undated"), 1, {}),
    ]
    picture = lanes(rows, rightwards=rightwards)
    assert picture is not None
    assert [lane.partner for lane in picture.lanes] == rows[:2]
    assert len(picture.lanes[0].label) < 60
    dots = [dot for lane in picture.lanes for dot in lane.dots]
    assert all(dot.radius <= dot.x <= WIDTH - dot.radius for dot in dots)
    assert picture.axis[0][0] == 1958
    assert picture.axis[-1][0] == 2021
    first, last = (picture.axis[at][1] for at in (0, -1))
    assert (first < last) is rightwards


def test_one_partner_or_one_year_makes_no_picture() -> None:
    one = Partner(Organisation(name="League"), 3, {2011: 2, 2012: 1})
    same = Partner(Organisation(name="Front"), 3, {2011: 2})
    assert lanes([one], rightwards=True) is None
    assert lanes([same, same], rightwards=True) is None
    assert lanes([one, same], rightwards=True) is not None
