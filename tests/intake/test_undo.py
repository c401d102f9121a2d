"""An import taken back: the catalogue is as before, but for what people did since."""

import pghistory
import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db.models import F

from archive.intake.undo import undo
from archive.intake.undone import NotUndoneError
from archive.models import Capture, Document, ImportRun, Passage, Source
from tests.factories import AnnotationFactory, UserFactory
from tests.intake.conftest import BODY, SIGNATORIES, Tree, statement
from tests.intake.test_disturbed import catalogue

pytestmark = pytest.mark.django_db


def state(document: Document) -> list[object]:
    """Rows of a document that an import may change, without stamps."""
    document.refresh_from_db()
    return [
        document.title,
        document.date_edtf,
        document.text_id,
        document.base_reading_id,
        list(document.signatories.order_by("position").values_list("pk", "position")),
        list(document.figures.order_by("pk").values_list("pk", "phrase")),
        list(
            document.passages.order_by("pk").values_list(
                "pk", "start", "end", "revision", "state"
            )
        ),
    ]


def test_a_changed_document_is_as_before(tree: Tree) -> None:
    document = tree.take_in(statement())
    before, exported = state(document), catalogue()
    tree.write(
        statement(
            title="Support the long strike",
            body=(BODY[0], "Something new altogether.", BODY[2]),
            signatories=(SIGNATORIES[0], "Assembly of Students", *SIGNATORIES[2:]),
        )
    )
    run = tree.run().run
    assert state(document) != before
    done = undo(run, by=None)
    assert not done.left
    assert state(document) == before
    assert catalogue() == exported
    assert document.pk in done.changed
    assert ImportRun.objects.get(pk=run).status == "undone"
    assert tree.run().files["updated"] == 1


def test_new_documents_and_all_that_came_with_them_go(tree: Tree) -> None:
    tree.write(statement())
    done = undo(tree.run().run, by=None)
    assert not done.left
    for model in (Document, Source, Capture, Passage):
        assert not model.objects.exists()
    assert tree.run().files["created"] == 1


def test_what_somebody_touched_since_is_left_alone_and_named(tree: Tree) -> None:
    document = tree.take_in(statement())
    other = tree.take_in(statement(title="Another strike of the workers"), "b.txt")
    tree.write(statement(title="Support the long strike"))
    tree.write(statement(title="Another long strike of the workers"), "b.txt")
    run = tree.run().run
    with pghistory.context(user=UserFactory().pk):
        Document.objects.filter(pk=other.pk).update(note=F("title"))
    done = undo(run, by=None)
    document.refresh_from_db()
    other.refresh_from_db()
    assert document.title == "Support the strike of the oil workers"
    assert other.title == "Another long strike of the workers"
    assert any(f"document {other.pk}" in why for why in done.left)


def test_a_new_document_that_somebody_worked_on_stays(tree: Tree) -> None:
    tree.write(statement())
    run = tree.run().run
    document = Document.objects.get()
    with pghistory.context(user=UserFactory().pk):
        AnnotationFactory(document=document)
    done = undo(run, by=None)
    assert Document.objects.get() == document
    assert document.signatories.count() == len(SIGNATORIES)
    assert len(done.left) == 1


def test_published_documents_are_withdrawn_not_deleted(tree: Tree) -> None:
    tree.write(statement())
    call_command("import_statements", str(tree.root), publish=True, verbosity=0)
    run = ImportRun.objects.latest("pk")
    with pytest.raises(CommandError, match="1 left alone"):
        call_command("undo_import", str(run.pk))
    assert Document.objects.get().status == "withdrawn"


def test_only_imports_are_undone_and_only_once(tree: Tree) -> None:
    tree.write(statement())
    run = tree.run().run
    undo(run, by=None)
    for number in (run, run + 1000):
        with pytest.raises(NotUndoneError):
            undo(number, by=None)
