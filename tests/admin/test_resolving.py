"""Twenty printed names on a page, decided at once."""

import pytest
from django.urls import reverse

from archive.models import Distinction, Organisation, Signatory
from tests.factories import DocumentFactory, OrganisationFactory, SignatoryFactory

pytestmark = pytest.mark.django_db

PAGE = reverse("admin:resolve_names")


@pytest.fixture
def union(db):
    return OrganisationFactory(name="Oil Workers Union")


def decide(desk, printed, choice, number=0, **more):
    return desk.post(
        PAGE,
        {
            f"{number}-printed": printed,
            f"{number}-choice": choice,
            **{f"{number}-{name}": value for name, value in more.items()},
        },
        follow=True,
    )


def test_the_page_proposes_with_reasons(desk, union):
    SignatoryFactory(name_as_printed="OIL WORKERS UNION")
    page = desk.get(PAGE).text

    assert f'value="organisation:{union.pk}"' in page
    assert "same name" in page


def test_confirming_a_proposal(desk, union):
    signatory = SignatoryFactory(name_as_printed="Oil Workers Union")
    decide(desk, "Oil Workers Union", f"organisation:{union.pk}")

    signatory.refresh_from_db()
    assert (signatory.organisation, signatory.resolution) == (union, "editor")


def test_somebody_else_by_name(desk, union):
    SignatoryFactory(name_as_printed="OWU")
    decide(desk, "OWU", "other", other="oil workers union")

    assert Signatory.objects.get().organisation == union


def test_a_name_that_two_records_have_is_asked_about_again(desk, union):
    OrganisationFactory(name="Oil Workers Union")
    SignatoryFactory(name_as_printed="OWU")
    page = decide(desk, "OWU", "other", other="Oil Workers Union").text

    assert "2 records are called so" in page
    assert Signatory.objects.get().resolution == "open"


def test_an_unknown_name_is_kept_in_the_box(desk, union):
    SignatoryFactory(name_as_printed="OWU")
    page = decide(desk, "OWU", "other", other="Dockers").text

    assert "No record is called so" in page
    assert 'value="Dockers"' in page


def test_a_new_organisation(desk):
    SignatoryFactory(name_as_printed="Dockers of Umm Qasr")
    decide(desk, "Dockers of Umm Qasr", "new-organisation")

    assert Signatory.objects.get().organisation == Organisation.objects.get()


def test_nobody_we_know_refuses_what_was_shown(desk, union):
    SignatoryFactory(name_as_printed="Oil Workers Union")
    decide(desk, "Oil Workers Union", "nobody", shown=[f"organisation:{union.pk}"])

    assert Signatory.objects.get().resolution == "unknown"
    assert Distinction.objects.get().organisation == union


@pytest.mark.parametrize(
    "choice", ["skip", "organisation:999", "organisation:x", "user:1", ""]
)
def test_what_cannot_be_decided_changes_nothing(desk, union, choice):
    SignatoryFactory(name_as_printed="OWU")
    assert decide(desk, "OWU", choice).status_code == 200

    assert Signatory.objects.get().resolution == "open"


def test_twenty_names_cost_as_many_queries_as_one(desk, django_assert_max_num_queries):
    for number in range(25):
        SignatoryFactory(name_as_printed=f"Committee {number}")

    with django_assert_max_num_queries(12):
        desk.get(PAGE)


def test_names_left_for_later_are_passed_over(desk):
    for number in range(25):
        SignatoryFactory(name_as_printed=f"Committee {number}")
    shown = [f"Committee {number}" for number in range(20)]
    answers = {f"{n}-printed": name for n, name in enumerate(shown)}
    answers |= {f"{n}-choice": "nobody" if n < 17 else "skip" for n in range(20)}
    page = desk.post(PAGE, answers, follow=True).text

    assert "3 left for later" in page
    assert "Committee 20" in page
    assert "Committee 19" not in page


def test_when_only_names_left_for_later_remain_the_page_says_so(desk):
    SignatoryFactory(name_as_printed="Committee")
    page = decide(desk, "Committee", "skip").text

    assert "left 1 for later" in page
    assert "Every name is resolved" not in page


def test_the_next_page_keeps_to_the_document(desk):
    document = DocumentFactory()
    for number in range(25):
        SignatoryFactory(
            document=document, position=number, name_as_printed=f"Committee {number}"
        )
    page = desk.get(f"{PAGE}?document={document.pk}").text

    assert f"document={document.pk}&amp;after=20" in page


@pytest.mark.parametrize("query", ["document=x", "after=-1", "of=nonsense", "run=%20"])
def test_no_query_breaks_the_page(desk, query):
    assert desk.get(f"{PAGE}?{query}").status_code == 200
