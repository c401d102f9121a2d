"""Proposals come with their reasons; refusals are remembered."""

import pytest

from archive.curation.resolving import resolve, resolve_as_new, tell_apart
from archive.curation.suggestions import propose
from archive.models import Distinction, Organisation, Person, Signatory
from tests.factories import (
    OrganisationFactory,
    OrganisationNameFactory,
    PersonFactory,
    SignatoryFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def reasons(name):
    return {str(p.authority): p.reason for p in propose([name])[name]}


@pytest.fixture
def icp():
    party = OrganisationFactory(name="Iraqi Communist Party", slug="icp")
    OrganisationNameFactory(authority=party, name="الحزب الشيوعي العراقي")
    OrganisationNameFactory(authority=party, name="ICP", kind="acronym")
    return party


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        ("IRAQI communist  party", "same name"),
        ("الحزب الشيوعي العراقى", "a variant of its name"),
        ("ICP", "its acronym is ICP"),
        ("Iraqi Communist Party, ICP", "perhaps a branch"),
        ("Iraqi Comunist Party", "sounds like its name"),
        ("Iraqi Communist Pary", "close spelling"),
        ("Iraqi Communist Party - Abroad", "perhaps a branch"),
        ("Iraqi Communist Party (Central Leadership)", "perhaps a branch"),
    ],
)
def test_every_proposal_says_why(icp, printed, reason):
    assert reason in reasons(printed)[icp.name]


def test_people_are_proposed_too():
    PersonFactory(name="Muqtada al-Sadr")

    assert "sounds like" in reasons("Moqtada al Sadr")["Muqtada al-Sadr"]


def test_what_nothing_resembles_has_no_proposal(icp):
    assert reasons("Dockers of Umm Qasr") == {}


def test_the_number_of_queries_does_not_grow(icp, django_assert_max_num_queries):
    for number in (1, 30):
        with django_assert_max_num_queries(5):
            propose([f"Iraqi Communist Party {n}" for n in range(number)])


def test_merged_records_are_not_proposed(icp):
    icp.merged_into = OrganisationFactory()
    icp.save()

    assert reasons("ICP") == {}


def test_a_pair_judged_different_is_not_proposed_again(icp):
    tell_apart("Iraqi Communist Party (Central Leadership)", icp, by=UserFactory())

    assert reasons("Iraqi Communist Party (central leadership)") == {}
    assert reasons("Iraqi Communist Party - Abroad") != {}


def test_resolving_answers_for_every_name_printed_alike(icp):
    for name in ["I.C.P.", "i.c.p.", "Another"]:
        SignatoryFactory(name_as_printed=name)
    editor = UserFactory()

    assert resolve(Signatory, "I.C.P.", authority=icp, by=editor, reason="x") == 2
    rows = Signatory.objects.filter(organisation=icp)
    assert {(r.resolution, r.modified_by) for r in rows} == {("editor", editor)}


def test_what_somebody_resolved_meanwhile_is_left_alone(icp):
    other = OrganisationFactory()
    SignatoryFactory(name_as_printed="ICP", organisation=other, resolution="editor")

    assert resolve(Signatory, "ICP", authority=icp, by=UserFactory()) == 0


def test_nobody_we_know_closes_the_question_and_refuses_what_was_proposed(icp):
    signatory = SignatoryFactory(name_as_printed="ICP")
    resolve(Signatory, "ICP", authority=None, by=UserFactory(), instead_of=[icp])

    signatory.refresh_from_db()
    assert signatory.resolution == "unknown"
    assert Distinction.objects.get().organisation == icp


@pytest.mark.parametrize("kind", [Organisation, Person])
def test_a_new_record_is_made_from_the_printed_name(kind):
    signatory = SignatoryFactory(name_as_printed="Dockers of\nUmm Qasr")
    made = resolve_as_new(
        Signatory, signatory.name_as_printed, kind=kind, by=UserFactory()
    )

    signatory.refresh_from_db()
    assert (made.name, signatory.authority) == ("Dockers of Umm Qasr", made)
