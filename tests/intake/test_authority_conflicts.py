"""Authority files imported again while editors were at work: conflicts in the queue."""

import pytest

from archive.curation.conflicts import keep_ours, reopen, shown, take_theirs
from archive.curation.publishing import publish
from archive.curation.settling import settle_named
from archive.intake.report import Report
from archive.intake.undo import undo
from archive.models import AccessPoint, Conflict, Event, EventPlace, Organisation, Place
from tests.factories import (
    DocumentEventFactory,
    OrganisationFactory,
    PlaceFactory,
    UserFactory,
)
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db

ORGANISATIONS = "key,name,country,parent\nunion,Union of Oil Workers,IQ,\n"
PLACES = (
    "key,name,kind,latitude,longitude,precision\n"
    "basra,Basra,city,30.5,47.8,point_exact\n"
    "umm-qasr,Umm Qasr,city,30.03,47.9,point_exact\n"
)
EVENTS = "key,title,date,date_basis,places\nstrike,Strike,2018-09,stated,basra\n"


def take_in(tree: Tree, **files: str) -> Report:
    for name, text in files.items():
        tree.write(text, f"authorities/{name}.csv")
    report = tree.run()
    assert not report.failed, report.failures
    return report


def renamed(name: str) -> str:
    return ORGANISATIONS.replace("Union of Oil Workers", name)


@pytest.fixture
def conflict(tree: Tree) -> Conflict:
    """An editor and a new file call one organisation by two names."""
    take_in(tree, organisations=ORGANISATIONS)
    Organisation.objects.update(name="The editor's name")
    report = take_in(tree, organisations=renamed("The file's name"))
    assert report.authority_rows["conflict"] == 1
    return Conflict.objects.get()


def test_the_editors_value_stays_and_the_question_is_in_the_queue(
    conflict: Conflict,
) -> None:
    union = Organisation.objects.get()
    assert union.name == "The editor's name"
    assert (conflict.subject, conflict.field) == (union, "name")
    assert [conflict.base, conflict.ours, conflict.theirs] == [
        {"name": "Union of Oil Workers"},
        {"name": "The editor's name"},
        {"name": "The file's name"},
    ]


def test_the_same_file_again_asks_nothing_more(conflict: Conflict, tree: Tree) -> None:
    report = tree.run()
    assert report.authority_rows["conflict"] == 0
    assert Conflict.objects.get().opened_at == conflict.opened_at


def test_the_files_value_is_taken(conflict: Conflict, tree: Tree) -> None:
    take_theirs(conflict, by=UserFactory())
    assert Organisation.objects.get().name == "The file's name"
    take_in(tree, organisations=renamed("The file's next name"))
    assert Organisation.objects.get().name == "The file's next name"
    assert not Conflict.objects.open()


def test_a_value_refused_for_good_is_not_asked_about_again(
    conflict: Conflict, tree: Tree
) -> None:
    keep_ours(conflict, by=UserFactory())
    take_in(tree, organisations=renamed("Something else"))
    assert Conflict.objects.open().get().theirs == {"name": "Something else"}
    take_in(tree, organisations=renamed("The file's name"))
    assert not Conflict.objects.open()
    assert Organisation.objects.get().name == "The editor's name"


def test_agreement_closes_the_question(conflict: Conflict, tree: Tree) -> None:
    take_in(tree, organisations=renamed("The editor's name"))
    assert not Conflict.objects.open()
    reopen(conflict, by=UserFactory())
    assert Conflict.objects.open().count() == 1


def test_what_does_not_conflict_applies(tree: Tree) -> None:
    take_in(tree, organisations=ORGANISATIONS)
    Organisation.objects.update(name="The editor's name")
    take_in(tree, organisations=renamed("The file's name").replace("IQ", "GB"))
    union = Organisation.objects.get()
    assert (union.name, union.country) == ("The editor's name", "GB")


def test_half_a_position_is_never_taken(tree: Tree) -> None:
    take_in(tree, places=PLACES)
    Place.objects.filter(slug="basra").update(latitude="31.1")
    take_in(tree, places=PLACES.replace("30.5,47.8", "30.51,47.81"))
    basra = Place.objects.get(slug="basra")
    assert (float(basra.latitude), float(basra.longitude)) == (31.1, 47.8)
    conflict = Conflict.objects.get(field="position")
    ours, _ = shown(conflict)
    assert ours == conflict.ours
    take_theirs(conflict, by=UserFactory())
    basra.refresh_from_db()
    assert (float(basra.latitude), float(basra.longitude)) == (30.51, 47.81)


def test_a_parent_that_an_editor_chose(tree: Tree) -> None:
    take_in(tree, organisations=ORGANISATIONS)
    chosen = OrganisationFactory(name="Chosen by an editor")
    Organisation.objects.filter(slug="union").update(parent=chosen)
    more = ORGANISATIONS.replace("IQ,", "IQ,party") + "party,Party,IQ,\n"
    take_in(tree, organisations=more)
    conflict = Conflict.objects.get(field="parent")
    assert conflict.ours == {"parent": chosen.pk}
    take_theirs(conflict, by=UserFactory())
    assert Organisation.objects.get(slug="union").parent.slug == "party"


def test_places_of_an_event(tree: Tree) -> None:
    take_in(tree, places=PLACES, events=EVENTS)
    event, other = Event.objects.get(), PlaceFactory(name="Chosen by an editor")
    EventPlace.objects.update(place=other)
    take_in(tree, events=EVENTS.replace(",basra", ",umm-qasr"))
    assert event.places.get() == other
    take_theirs(Conflict.objects.get(field="places"), by=UserFactory())
    assert event.places.get().slug == "umm-qasr"


def test_a_date_is_one_value(tree: Tree) -> None:
    take_in(tree, places=PLACES, events=EVENTS)
    Event.objects.update(date_edtf="2018-08")
    take_in(tree, events=EVENTS.replace("2018-09,stated", "2018-10,metadata"))
    event = Event.objects.get()
    assert (event.date_edtf, event.date_basis) == ("2018-08", "stated")
    assert Conflict.objects.get().field == "date"


def test_undoing_the_import_takes_its_questions_along(
    conflict: Conflict, tree: Tree
) -> None:
    union = Organisation.objects.get()
    run = tree.run().run - 1
    done = undo(run, by=None)
    assert not Conflict.objects.exists()
    union.refresh_from_db()
    assert union.name == "The editor's name"
    assert not done.left


def test_readers_see_another_name_of_an_event_at_once(tree: Tree) -> None:
    document = tree.take_in(statement())
    take_in(tree, places=PLACES, events=EVENTS)
    DocumentEventFactory(document=document, event=Event.objects.get())
    publish([document.pk], by=None)

    tree.write(
        EVENTS.replace(",Strike,", ",The great strike,"), "authorities/events.csv"
    )
    tree.run(follow=settle_named)

    points = AccessPoint.objects.filter(access_copy=document.pk, role="event")
    assert [point.name for point in points] == ["The great strike"]
