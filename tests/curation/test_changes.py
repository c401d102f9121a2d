"""The story of a record as its history page tells it."""

import pghistory
import pytest

from archive.curation.changes import Changes, revert
from archive.models import Document, Signatory
from tests.factories import (
    DocumentFactory,
    OrganisationFactory,
    PlaceFactory,
    SignatoryFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def story(record):
    return [
        (change.act, change.row, [(f.label, f.old, f.new) for f in change.fields])
        for change in Changes(record)[0:50]
    ]


def test_changes_are_told_newest_first_with_both_values():
    document = DocumentFactory(title="First", kind="article")
    document.title = "Second"
    document.save()
    document.title, document.kind = "Third", "statement"
    document.save()

    assert story(document) == [
        (
            "changed",
            "document “Third”",
            [("kind", "article", "statement"), ("title", "Second", "Third")],
        ),
        ("changed", "document “Second”", [("title", "First", "Second")]),
        ("added", "document “Third”", []),
    ]


def test_keys_are_told_by_the_names_of_what_they_mean():
    document = DocumentFactory(place=None)
    document.place = PlaceFactory(name="Basra")
    document.save()

    assert story(document)[0][2] == [("place", "", "Basra")]


def test_a_record_that_is_gone_is_told_by_its_number():
    place = PlaceFactory(name="Basra")
    document = DocumentFactory(place=place)
    document.place = None
    document.save()
    gone = place.pk
    place.delete()

    assert story(document)[0][2] == [("place", f"place {gone}", "")]


def test_rows_that_came_and_went_are_part_of_the_story():
    document = DocumentFactory()
    SignatoryFactory(document=document, name_as_printed="Oil Union").delete()

    [(row, fields)] = [told for act, *told in story(document) if act == "deleted"]
    assert row == "signatory “Oil Union”"
    assert ("name as printed", "Oil Union", "") in fields


def test_who_did_it_and_in_which_import():
    editor = UserFactory()
    document = DocumentFactory(title="Old")
    with pghistory.context(user=editor.pk, run=7):
        document.title = "New"
        document.save()

    change, added = Changes(document)[0:50]
    assert (change.by, change.run) == (editor, 7)
    assert (added.by, added.run) == (None, None)


def test_a_slice_is_the_same_part_of_the_whole():
    document = DocumentFactory()
    for number in range(5):
        document.title = f"Title {number}"
        document.save()
        SignatoryFactory(document=document, position=number + 1)
    changes = Changes(document)

    assert changes.count() == 11
    assert [*changes[0:4], *changes[4:8], *changes[8:12]] == changes[0:12]


def test_a_change_of_one_row_is_not_told_of_its_neighbour():
    document = DocumentFactory()
    one, other = (
        SignatoryFactory(document=document, position=n, name_as_printed=f"Union {n}")
        for n in (1, 2)
    )
    Signatory.objects.update(capacity="for the board")
    one.refresh_from_db()
    one.organisation, one.resolution = OrganisationFactory(name="Dockers"), "editor"
    one.save()

    changed = [(row, fields) for act, row, fields in story(document) if act != "added"]
    board = [("capacity", "", "for the board")]
    assert changed[0][0] == "signatory “Union 1”"
    assert ("organisation", "", "Dockers") in changed[0][1]
    assert sorted(changed[1:]) == [
        ("signatory “Union 1”", board),
        ("signatory “Union 2”", board),
    ]
    assert other.pk


def test_an_entry_of_the_story_is_taken_back():
    document = DocumentFactory(title="Old")
    Document.objects.update(title="New")
    [change, _] = Changes(document)[0:50]

    revert(Document, change.entry[1], by=UserFactory())
    document.refresh_from_db()
    assert document.title == "Old"
