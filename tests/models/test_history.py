"""Every change of a catalogued record: who, when, old — whatever way it was made."""

import pghistory
import pytest
from django.apps import apps

from archive.models import Catalogued, Document
from tests.factories import DocumentFactory, ImportRunFactory, UserFactory

pytestmark = pytest.mark.django_db


def catalogued_models():
    return [
        m
        for m in apps.get_app_config("archive").get_models()
        if issubclass(m, Catalogued)
    ]


@pytest.mark.parametrize("model", catalogued_models(), ids=lambda m: m.__name__)
def test_every_catalogued_model_has_history_and_stamps(model):
    names = {trigger.name for trigger in model._meta.triggers}

    assert {"update_update", "delete_delete", "stamp_insert", "stamp_update"} <= names


def test_a_change_keeps_the_old_value_and_who_made_it():
    editor = UserFactory()
    document = DocumentFactory(title="Old")

    with pghistory.context(user=editor.pk):
        Document.objects.filter(pk=document.pk).update(title="New")

    entry = document.history.get()
    assert (entry.title, entry.pgh_context.metadata["user"]) == ("Old", editor.pk)


@pytest.mark.parametrize("way", ["save", "update", "bulk_update"])
def test_no_way_of_writing_escapes_history(way):
    document = DocumentFactory(title="Old")
    document.title = "New"

    if way == "save":
        document.save()
    elif way == "update":
        Document.objects.update(title="New")
    else:
        Document.objects.bulk_update([document], ["title"])

    document.refresh_from_db()
    assert [e.title for e in document.history.all()] == ["Old"]
    assert document.version == 2


def test_a_write_that_changes_nothing_leaves_no_history():
    document = DocumentFactory(title="Same")
    document.save()

    document.refresh_from_db()
    assert not document.history.exists()
    assert document.version == 1


def test_a_deletion_keeps_the_whole_row():
    document = DocumentFactory(title="Gone")
    pk = document.pk
    document.delete()

    history = Document.history.rel.related_model
    assert [e.title for e in history.objects.filter(pgh_obj_id=pk)] == ["Gone"]


def test_the_database_says_who_made_a_record_and_who_changed_it_last():
    first, second = UserFactory(), UserFactory()
    with pghistory.context(user=first.pk):
        document = DocumentFactory()
    with pghistory.context(user=second.pk):
        Document.objects.filter(pk=document.pk).update(title="New")

    document.refresh_from_db()
    assert (document.created_by, document.modified_by) == (first, second)


def test_the_database_says_which_import_made_a_record():
    run = ImportRunFactory()
    with pghistory.context(run=run.pk):
        document = Document.objects.bulk_create([DocumentFactory.build()])[0]

    document.refresh_from_db()
    assert (document.created_in, document.created_by) == (run, None)


def test_saving_an_old_copy_without_a_change_does_not_bring_an_older_version_back():
    document = DocumentFactory(title="Old")
    old_copy = Document.objects.get(pk=document.pk)
    Document.objects.filter(pk=document.pk).update(title="New")
    Document.objects.filter(pk=document.pk).update(title="Old")

    old_copy.save()

    document.refresh_from_db()
    assert document.version == 3


def test_an_account_that_goes_leaves_its_records():
    editor = UserFactory()
    with pghistory.context(user=editor.pk):
        document = DocumentFactory()
    editor.delete()

    document.refresh_from_db()
    assert (document.created_by, document.modified_by) == (None, None)
