"""Near duplicates on their way in: told, kept for an editor, never taken for a copy."""

import pytest

from archive.intake.undo import undo
from archive.models import Document, ImportRow, NearDuplicate, SketchKey, TextSketch
from tests.intake.conftest import BODY, Tree, statement

pytestmark = pytest.mark.django_db

OTHER = statement(
    title="Against the closing of the harbour in Umm Qasr",
    body=(
        "Dockers of Umm Qasr refuse to unload ships until overdue wages are paid.",
        "Their families gathered before the ministry on Sunday morning.",
        "We send our greetings to everybody who stands at the gates of the harbour.",
    ),
    signatories=("Dockers of Marseille", "Seamen of Rotterdam", "Crane Drivers' Club"),
)


def test_a_near_duplicate_is_reported_and_both_are_in(tree: Tree) -> None:
    tree.write(statement())
    tree.write(OTHER, "other.txt")
    tree.write(
        statement(body=(BODY[0], BODY[1].replace("10", "ten"), BODY[2])), "x.txt"
    )
    report = tree.run()
    assert report.files["created"] == 3
    pair = NearDuplicate.objects.get()
    paths = {
        document.source.key for document in (pair.first, pair.second) if document.source
    }
    assert paths == {"strike.txt", "x.txt"}
    assert report.documents["near duplicates"] == 2
    row = ImportRow.objects.get(path="x.txt")
    assert f"nearly the same as document {pair.first_id}" in row.message
    assert any("nearly the same" in note for note in report.notes)


def test_the_order_of_the_files_makes_no_difference(tree: Tree) -> None:
    near = statement(title="Support the strike of the oil workers now")
    tree.write(near, "z.txt")
    tree.run()
    tree.take_in(statement(), "a.txt")
    tree.take_in(OTHER, "m.txt")
    assert NearDuplicate.objects.count() == 1


def test_the_second_import_asks_nothing_again(tree: Tree) -> None:
    tree.write(statement())
    tree.take_in(statement(title="Support the strike of the oil workers now"), "x.txt")
    before = NearDuplicate.objects.values_list("pk", "found_at").get()
    report = tree.run()
    assert not report.documents
    assert NearDuplicate.objects.values_list("pk", "found_at").get() == before


def test_a_text_that_becomes_another_is_no_near_duplicate_any_more(tree: Tree) -> None:
    tree.write(statement())
    tree.take_in(statement(title="Support the strike of the oil workers now"), "x.txt")
    assert NearDuplicate.objects.count() == 1
    longer = (*BODY, *(f"{line} And more of it, in other words." for line in BODY))
    tree.take_in(statement(body=longer), "x.txt")
    assert not NearDuplicate.objects.exists()


def test_texts_from_before_there_were_sketches_are_compared_too(tree: Tree) -> None:
    tree.write(statement())
    tree.take_in(statement(title="Support the strike of the oil workers now"), "x.txt")
    for model in (NearDuplicate, SketchKey, TextSketch):
        model.objects.all().delete()
    assert tree.run().documents["near duplicates"] == 2
    assert NearDuplicate.objects.count() == 1


def test_a_plan_tells_of_near_duplicates_and_keeps_none(tree: Tree) -> None:
    tree.take_in(statement())
    tree.write(statement(title="Support the strike of the oil workers now"), "x.txt")
    report = tree.run(plan=True)
    assert any("nearly the same" in note for note in report.notes)
    assert not NearDuplicate.objects.exists()
    assert TextSketch.objects.count() == 1


def test_an_import_that_is_undone_takes_its_pairs_along(tree: Tree) -> None:
    document = tree.take_in(statement())
    tree.write(statement(title="Support the strike of the oil workers now"), "x.txt")
    run = tree.run().run
    assert NearDuplicate.objects.count() == 1
    undo(run, by=None)
    assert not NearDuplicate.objects.exists()
    assert Document.objects.get() == document
    assert SketchKey.objects.values("document").distinct().count() == 1


def test_an_undone_change_of_the_text_is_compared_again(tree: Tree) -> None:
    tree.write(statement())
    tree.take_in(statement(title="Support the strike of the oil workers now"), "x.txt")
    longer = (*BODY, *(f"{line} And more of it, in other words." for line in BODY))
    tree.write(statement(body=longer), "x.txt")
    run = tree.run().run
    assert not NearDuplicate.objects.exists()
    undo(run, by=None)
    assert NearDuplicate.objects.count() == 1
