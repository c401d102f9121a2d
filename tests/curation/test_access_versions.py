"""Public versions: numbered, kept, and without what is withheld by now."""

import json

import pytest
from django.forms.models import model_to_dict

from archive.curation.access_copies import rebuild
from archive.curation.publishing import publish, withdraw
from archive.curation.texts import revise
from archive.models import AccessCopy, AccessVersion, Document, TextRevision
from tests import factories as f

SECRET = "Nadia Karim"


@pytest.fixture
def editor(db):
    return f.UserFactory()


def public(*paragraphs: str, **fields) -> Document:
    document = f.DocumentFactory(**fields)
    f.write_text(document, *paragraphs)
    publish([document.pk], by=None)
    document.refresh_from_db()
    return document


def change(document: Document, **fields) -> None:
    Document.objects.filter(pk=document.pk).update(**fields)
    document.refresh_from_db()
    rebuild([document.pk])


def kept() -> str:
    rows = map(model_to_dict, AccessVersion.objects.all())
    return json.dumps(list(rows), default=str, ensure_ascii=False)


def numbers(document: Document) -> list[int]:
    versions = AccessVersion.objects.filter(document=document)
    return [version.number for version in versions]


def test_the_first_version_is_the_copy_and_nothing_else(editor):
    document = public("The port is closed.")

    assert document.access_copy.version == 1
    assert document.access_copy.version_at == document.published_at
    assert not AccessVersion.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "To all ports"},
        {"title_is_supplied": True},
        {"date_edtf": "2014", "date_basis": "stated"},
        {"date_as_printed": "in spring"},
    ],
    ids=["title", "supplied title", "date", "printed date"],
)
def test_what_is_cited_makes_a_new_version(editor, fields):
    document = public("The port is closed.", title="To the port")
    change(document, **fields)
    old = AccessVersion.objects.get()
    copy = AccessCopy.objects.get()

    assert (old.number, old.title, old.texts) == (
        1,
        "To the port",
        ["The port is closed."],
    )
    assert copy.version == 2
    assert old.public_from == document.published_at
    assert old.public_until == copy.version_at


def test_what_is_not_cited_makes_none(editor):
    document = public("The port is closed.")
    f.DocumentTagFactory(content_object=document)
    f.AnnotationFactory(
        document=document, passage=f.passage_of(document, "port"), is_public=True
    )
    change(document, kind="article", note="Ask.")

    assert document.access_copy.version == 1
    assert not AccessVersion.objects.exists()


def test_a_corrected_text_keeps_what_stood(editor):
    document = public("The prot is closed.", "Nobody works.")
    revise(document=document, text="The port is closed.\n\nNobody works.", by=editor)
    revise(document=document, text="The port is open.\n\nNobody works.", by=editor)

    assert AccessCopy.objects.get().version == 3
    assert [version.texts[0] for version in AccessVersion.objects.all()] == [
        "The prot is closed.",
        "The port is closed.",
    ]


def test_a_text_that_is_rebuilt_as_it_was_writes_nothing(editor):
    document = public("The port is closed.")
    before = AccessCopy.objects.get().updated_at
    rebuild([document.pk])

    assert AccessCopy.objects.get().updated_at == before
    assert not AccessVersion.objects.exists()


def test_a_redaction_makes_no_version_and_leaves_none_of_its_words(editor):
    document = public(f"We met {SECRET} today.", "The prot is closed.")
    text = f"We met {SECRET} today.\n\nThe port is closed."
    revise(document=document, text=text, by=editor)
    assert SECRET in kept()
    f.RedactionFactory(passage=f.passage_of(document, SECRET))
    rebuild([document.pk])

    assert numbers(document) == [1]
    assert AccessCopy.objects.get().version == 2
    assert SECRET not in kept()
    assert "We met […] today." in kept() or "We met  today." in kept()


@pytest.mark.parametrize(
    "then",
    [
        "We met Nadja Karrim today.",
        "We met our sister Nadia, the teacher, today.",
        "We met NADIA  KARIM and Nadia Karim today.",
        "Today we met nadia karim.",
    ],
    ids=["misspelt", "described", "repeated", "moved"],
)
def test_an_older_version_loses_the_words_however_it_put_them(editor, then):
    document = public("The strike goes on.", then, "The port is closed.")
    now = f"The strike goes on.\n\nWe met {SECRET} today.\n\nThe port is closed."
    revise(document=document, text=now, by=editor)
    f.RedactionFactory(passage=f.passage_of(document, SECRET))
    rebuild([document.pk])
    old = AccessVersion.objects.get()

    assert not {"nadia", "nadja", "karim", "karrim"} & set(kept().casefold().split())
    assert old.texts[0] == "The strike goes on."
    assert old.texts[-1] == "The port is closed."


def test_a_redaction_of_a_text_written_anew_takes_rather_too_much(editor):
    document = public(f"{SECRET} spoke first.")
    revise(document=document, text="Completely other words by Nadia K.", by=editor)
    f.RedactionFactory(passage=f.passage_of(document, "Nadia K"))
    rebuild([document.pk])

    assert "Nadia" not in kept()


def test_contact_data_found_later_goes_from_older_versions(editor):
    document = public("Ring 0770 123 4567.", "The prot is closed.")
    revise(
        document=document, text="Ring 0770 123 4567.\n\nThe port is closed.", by=editor
    )
    f.ContactDetailFactory(document=document, value="0770 123 4567")
    rebuild([document.pk])

    assert "4567" not in kept()


@pytest.mark.parametrize(
    ("field", "gone"),
    [
        ("title", ["Old secret", "New secret"]),
        ("date_edtf", ["2001", "first of May"]),
        ("date_as_printed", ["2001", "first of May"]),
    ],
)
def test_a_field_withheld_goes_from_older_versions(editor, field, gone):
    document = public(
        "Old secret is out, on the first of May.",
        title="Old secret",
        date_edtf="2001-05",
        date_basis="stated",
        date_as_printed="first of May 2001",
    )
    change(document, title="New secret", date_as_printed="first of May")
    f.RedactionFactory(passage=None, document=document, field=field)
    rebuild([document.pk])

    assert [word for word in gone if word in kept()] == []


def test_a_withdrawn_document_keeps_numbers_and_no_words(editor):
    document = public(f"{SECRET} spoke.")
    revise(document=document, text=f"{SECRET} spoke first.", by=editor)
    withdraw([document.pk], by=editor)

    assert numbers(document) == [1, 2]
    assert all(version.is_withheld for version in AccessVersion.objects.all())
    assert SECRET not in kept()

    publish([document.pk], by=None)
    assert AccessCopy.objects.get().version == 3


def test_a_document_whose_redaction_lost_its_place_comes_back_as_it_was(editor):
    document = public(f"We met {SECRET} today.")
    redaction = f.RedactionFactory(passage=f.passage_of(document, SECRET))
    rebuild([document.pk])
    passage = redaction.passage
    passage.state = "orphaned"
    passage.save()
    rebuild([document.pk])
    assert not AccessCopy.objects.exists()
    assert SECRET not in kept()

    passage.state = "exact"
    passage.save()
    rebuild([document.pk])
    assert AccessCopy.objects.get().version == 1
    assert not AccessVersion.objects.exists()


def test_an_editors_draft_of_the_text_is_no_version(editor):
    document = public("The port is closed.")
    f.TextRevisionFactory(document=document, number=7, text=f"{SECRET} spoke.")
    rebuild([document.pk])

    assert AccessCopy.objects.get().version == 1
    assert TextRevision.objects.count() == 2
    assert kept() == "[]"


def test_versions_of_many_documents_cost_no_more_queries(
    editor, django_assert_max_num_queries
):
    few, many = (
        [public("The prot is closed.").pk for _ in range(count)] for count in (2, 12)
    )
    Document.objects.update(title="Another")
    with django_assert_max_num_queries(26) as asked:
        rebuild(few)
    with django_assert_max_num_queries(len(asked)):
        rebuild(many)
    assert AccessVersion.objects.count() == 14
