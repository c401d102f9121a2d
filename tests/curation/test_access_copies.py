"""The public's truth: what stands in an access copy, and above all what does not."""

import json
from itertools import chain

import pghistory
import pytest
from django.forms.models import model_to_dict

from archive.curation.access_copies import rebuild
from archive.curation.publishing import PublishingRefusedError, publish, withdraw
from archive.models import (
    AccessCopy,
    AccessPoint,
    PassageState,
    PointRole,
    SearchEntry,
    Tombstone,
)
from tests import factories as f

pytestmark = pytest.mark.django_db

SECRET = "Ali Hassan"


@pytest.fixture
def editor():
    return f.UserFactory()


def published(document, *paragraphs, by):
    f.write_text(document, *(paragraphs or ("The port is closed.",)))
    publish([document.pk], by=by)
    return AccessCopy.objects.get(pk=document.pk)


def everything_public() -> str:
    """All that the public side holds, as one string to search for leaks."""
    rows = chain.from_iterable(
        model.objects.all() for model in (AccessCopy, AccessPoint, SearchEntry)
    )
    return json.dumps(
        [model_to_dict(row) for row in rows], default=str, ensure_ascii=False
    )


def test_a_draft_has_no_access_copy(editor):
    document = f.DocumentFactory()
    rebuild([document.pk])

    assert not AccessCopy.objects.exists()


def test_publishing_makes_a_copy_with_text_names_and_search_words(editor):
    document = f.DocumentFactory(
        title="To the dockers",
        date_edtf="2014-08",
        date_basis="stated",
        date_as_printed="August 2014",
    )
    issuer = f.OrganisationFactory()
    f.ContributionFactory(
        document=document,
        name_as_printed="Port Union",
        organisation=issuer,
        resolution="rule",
    )
    f.SignatoryFactory(document=document, name_as_printed="Dockers’ Committee")
    copy = published(
        document, "The strikes go on.", "All cranes stand still.", by=editor
    )

    assert (copy.byline, copy.search_entry.issuer_ids, copy.signatory_count) == (
        "Port Union",
        [issuer.pk],
        1,
    )
    assert (copy.year, str(copy.sort_date)) == (2014, "2014-08-31")
    assert [p["n"] for p in copy.content["paragraphs"]] == [1, 2]
    assert copy.text == "The strikes go on.\n\nAll cranes stand still."
    vector = SearchEntry.objects.get().vector
    assert "strike" in vector
    assert "union" in vector


def test_the_number_of_queries_does_not_grow(editor, django_assert_num_queries):
    def documents(count):
        made = []
        for _ in range(count):
            document = f.DocumentFactory()
            f.write_text(document, "The port is closed.")
            f.SignatoryFactory.create_batch(3, document=document)
            made.append(document.pk)
        publish(made, by=editor)
        return made

    few, many = documents(2), documents(12)
    with django_assert_num_queries(19):
        rebuild(few)
    with django_assert_num_queries(19):
        rebuild(many)


def test_redacted_words_are_nowhere_in_public(editor):
    document = f.DocumentFactory(title=f"For {SECRET}")
    f.write_text(document, f"Free {SECRET} now.", f"{SECRET} is a teacher.")
    person = f.PersonFactory(name=SECRET)
    for passage in (f.passage_of(document, SECRET),):
        f.RedactionFactory(passage=passage)
        f.MentionFactory(passage=passage, place=None, person=person, status="confirmed")
        f.FigureFactory(passage=passage, phrase=f"{SECRET} and 9 others")
    second = document.text.text.rindex(SECRET)
    f.RedactionFactory(
        passage=f.PassageFactory(
            revision=document.text,
            document=document,
            start=second,
            end=second + len(SECRET),
            exact=SECRET,
        )
    )
    f.SignatoryFactory(
        document=document,
        name_as_printed=SECRET,
        kind="person",
        person=person,
        resolution="editor",
        capacity=f"father of {SECRET}",
    )
    f.AnnotationFactory(
        document=document, body=f"{SECRET} was released.", is_public=True
    )
    f.ReaderCommentFactory(
        document=document, text=f"I know {SECRET}.", is_released=True
    )
    publish([document.pk], by=editor)

    assert SECRET not in everything_public()
    assert "hassan" not in everything_public().casefold()
    assert AccessPoint.objects.get(role=PointRole.SIGNATORY).person is None


def test_a_redacted_field_is_replaced(editor):
    document = f.DocumentFactory(title=f"For {SECRET}")
    f.RedactionFactory(
        passage=None, document=document, field="title", replacement="For a prisoner"
    )
    copy = published(document, by=editor)

    assert copy.title == "For a prisoner"
    assert SECRET not in everything_public()


@pytest.mark.parametrize("state", [PassageState.ORPHANED, PassageState.AMBIGUOUS])
def test_a_redaction_that_lost_its_place_withholds_the_document(editor, state):
    document = f.DocumentFactory()
    f.write_text(document, f"Free {SECRET} now.")
    passage = f.passage_of(document, SECRET)
    f.RedactionFactory(passage=passage)
    publish([document.pk], by=editor)
    assert AccessCopy.objects.exists()

    passage.state = state
    passage.save()
    rebuild([document.pk])

    assert not AccessCopy.objects.exists()


def test_a_redaction_on_an_older_text_withholds_the_document(editor):
    document = f.DocumentFactory()
    f.write_text(document, f"Free {SECRET} now.")
    f.RedactionFactory(passage=f.passage_of(document, SECRET))
    f.write_text(document, f"Free our friend {SECRET} now!")
    publish([document.pk], by=editor)

    assert not AccessCopy.objects.exists()


def test_contact_data_and_unreleased_comments_stay_private(editor):
    document = f.DocumentFactory()
    f.ContactDetailFactory(document=document, value="0770 123")
    f.ReaderCommentFactory(document=document, text="Private words")
    f.ReaderCommentFactory(document=document, text="Released words", is_released=True)
    f.AnnotationFactory(document=document, body="For editors")
    copy = published(document, "Call 0770 123 or come.", by=editor)

    assert "0770" not in everything_public()
    assert "Private words" not in everything_public()
    assert "For editors" not in everything_public()
    assert copy.text == "Call [contact details withheld] or come."
    assert [(c["author"], c["text"]) for c in copy.content["comments"]] == [
        ("S. K.", "Released words")
    ]


def test_only_confirmed_mentions_link_and_lead_to_the_document(editor):
    document = f.DocumentFactory()
    f.write_text(document, "Basra and Kut rise.")
    sure = f.MentionFactory(passage=f.passage_of(document, "Basra"), status="confirmed")
    f.MentionFactory(passage=f.passage_of(document, "Kut"))
    copy = published(document, "Basra and Kut rise.", by=editor)
    assert (
        copy.content["paragraphs"][0]["marks"] == []
    )  # those passages lie in revision 1

    for mention in (sure,):
        mention.passage = f.passage_of(document, "Basra")
        mention.save()
    rebuild([document.pk])
    copy.refresh_from_db()

    assert copy.content["paragraphs"][0]["marks"] == [[0, 5, "place", sure.place_id]]
    assert copy.search_entry.place_ids == [sure.place_id]


def test_a_suggested_event_says_so_and_a_rejected_one_is_absent(editor):
    document = f.DocumentFactory()
    f.DocumentEventFactory(document=document)
    f.DocumentEventFactory(document=document, status="rejected")
    published(document, by=editor)

    assert [p.is_confirmed for p in AccessPoint.objects.filter(role="event")] == [False]


def test_publishing_twice_changes_nothing(editor):
    document = f.DocumentFactory()
    published(document, by=editor)

    assert publish([document.pk], by=editor) == 0


def test_withdrawing_leaves_only_a_tombstone(editor):
    document = f.DocumentFactory()
    f.SignatoryFactory(document=document)
    published(document, by=editor)

    assert (
        withdraw([document.pk], by=editor, public_reason="At the issuer’s wish.") == 1
    )
    assert not AccessCopy.objects.exists()
    assert not AccessPoint.objects.exists()
    assert Tombstone.objects.get().public_reason == "At the issuer’s wish."

    publish([document.pk], by=editor)
    assert not Tombstone.objects.exists()


def test_a_part_shows_at_its_carrier_only_while_public(editor):
    carrier, part = f.DocumentFactory(), f.DocumentFactory()
    part.part_of = carrier
    part.save()
    published(carrier, by=editor)
    assert AccessCopy.objects.get(pk=carrier.pk).content["parts"] == []

    published(part, by=editor)
    assert AccessCopy.objects.get(pk=carrier.pk).content["parts"] == [
        {"document": part.pk}
    ]

    withdraw([part.pk], by=editor)
    assert AccessCopy.objects.get(pk=carrier.pk).content["parts"] == []


def test_who_changed_it_last_may_be_kept_from_publishing(
    editor, settings, django_user_model
):
    settings.ARCHIVE_PUBLISH_NEEDS_SECOND_PERSON = True
    document = f.DocumentFactory()
    f.write_text(document, "The port is closed.")
    type(document).objects.filter(pk=document.pk).update(title="New")

    with pghistory.context(user=editor.pk):
        type(document).objects.filter(pk=document.pk).update(title="Newer")

    with pytest.raises(PublishingRefusedError, match="somebody else"):
        publish([document.pk], by=editor)
    assert publish([document.pk], by=f.UserFactory()) == 1
