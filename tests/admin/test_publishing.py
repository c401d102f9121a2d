"""What an editor saves is what readers see; acts on a selection; deleting."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from archive.curation.publishing import publish
from archive.models import (
    AccessCopy,
    Document,
    Organisation,
    Passage,
    Redaction,
)
from tests.factories import (
    DocumentFactory,
    MentionFactory,
    OrganisationFactory,
    SignatoryFactory,
    TagFactory,
    UserFactory,
    passage_of,
    write_text,
)

from .forms import page_of, posted, row, saved

pytestmark = pytest.mark.django_db

LIST = reverse("admin:archive_document_changelist")


# What readers see follows every save


@pytest.fixture
def public(db):
    document = DocumentFactory(title="Old")
    write_text(document, "In Basra ten were shot.")
    publish([document.pk], by=None)
    return document


def copy_of(document):
    return AccessCopy.objects.get(pk=document.pk)


def test_saving_a_published_document_changes_what_readers_see(desk, public):
    saved(desk, page_of(public), title="New")

    assert copy_of(public).title == "New"


def test_correcting_a_published_text_changes_what_readers_see(desk, public):
    saved(desk, page_of(public), body="In Basra eleven were shot.")

    assert copy_of(public).text == "In Basra eleven were shot."


def test_a_redaction_is_in_force_once_it_is_saved(desk, public):
    add = reverse("admin:archive_redaction_add")
    saved(desk, add, document=str(public.pk), words="Basra", reason="safety")

    assert "Basra" not in copy_of(public).text
    assert Redaction.objects.get().passage.exact == "Basra"


def test_deleting_a_redaction_shows_the_words_again(desk, public):
    add = reverse("admin:archive_redaction_add")
    saved(desk, add, document=str(public.pk), words="Basra", reason="safety")
    redaction = Redaction.objects.get()
    desk.post(
        reverse("admin:archive_redaction_delete", args=[redaction.pk]), {"post": "yes"}
    )

    assert "Basra" in copy_of(public).text


def test_words_that_are_not_in_the_text_are_refused_with_a_remedy(desk, public):
    add = reverse("admin:archive_redaction_add")
    data = posted(desk.get(add)) | {
        "document": str(public.pk),
        "words": "Mosul",
        "reason": "safety",
    }

    assert "is not in the text" in desk.post(add, data).text


def test_renaming_a_place_renames_it_for_readers(desk, public):
    mention = MentionFactory(passage=passage_of(public, "Basra"), status="confirmed")
    saved(desk, page_of(mention.place), name="Basrah")

    names = copy_of(public).points.filter(role="place").values_list("name", flat=True)
    assert list(names) == ["Basrah"]


# Acts on a selection


def chosen(*documents, **values):
    return {"_selected_action": [d.pk for d in documents], **values}


def test_publishing_shows_first_what_it_will_do_and_does_it_then(desk):
    document = DocumentFactory(title="Call")
    preview = desk.post(LIST, chosen(document, action="publish_selected"))

    assert "becomes public" in preview.text
    assert not AccessCopy.objects.exists()

    done = desk.post(
        LIST,
        chosen(
            document,
            action="publish_selected",
            confirmed="1",
            seen=[f"{document.pk}:1"],
        ),
        follow=True,
    )
    assert "1 published" in done.text
    assert AccessCopy.objects.filter(pk=document.pk).exists()


def test_what_somebody_changed_after_the_preview_is_left_alone(desk):
    document = DocumentFactory()
    Document.objects.filter(pk=document.pk).update(title="Theirs")

    done = desk.post(
        LIST,
        chosen(
            document,
            action="publish_selected",
            confirmed="1",
            seen=[f"{document.pk}:1"],
        ),
        follow=True,
    )
    assert "Left alone" in done.text
    assert not AccessCopy.objects.exists()


def test_withdrawing_leaves_a_reason_for_readers(desk, public):
    public.refresh_from_db()
    desk.post(
        LIST,
        chosen(
            public,
            action="withdraw_selected",
            confirmed="1",
            seen=[f"{public.pk}:{public.version}"],
            public_reason="On request.",
        ),
    )

    assert not AccessCopy.objects.exists()
    public.refresh_from_db()
    assert public.tombstone.public_reason == "On request."


def test_a_tag_for_a_selection(desk, public):
    tag = TagFactory()
    public.refresh_from_db()
    desk.post(
        LIST,
        chosen(
            public,
            action="tag_selected",
            confirmed="1",
            tag=tag.pk,
            seen=[f"{public.pk}:{public.version}"],
        ),
    )

    assert copy_of(public).points.filter(role="tag", tag=tag).exists()


# A second person


@pytest.fixture
def two_are_needed(settings):
    settings.ARCHIVE_PUBLISH_NEEDS_SECOND_PERSON = True


def publisher():
    user = UserFactory()
    user.groups.add(Group.objects.get(name="publisher"))
    user.groups.add(Group.objects.get(name="editor"))
    client = Client()
    client.force_login(user)
    return client


def published_by(client, document):
    document.refresh_from_db()
    seen = [f"{document.pk}:{document.version}"]
    data = chosen(document, action="publish_selected", confirmed="1", seen=seen)
    told = client.post(LIST, data, follow=True).text
    document.refresh_from_db()
    return document.status == "published", told


def test_who_edited_last_does_not_publish_but_somebody_else_does(two_are_needed):
    document = DocumentFactory()
    first, second = publisher(), publisher()
    saved(first, page_of(document), title="Mine")

    done, told = published_by(first, document)
    assert not done
    assert "somebody else has to publish it" in told
    assert published_by(second, document)[0]


@pytest.mark.parametrize(
    "added",
    [
        row("signatories", name_as_printed="نقابة", kind="organisation"),
        row("annotations", motivation="commenting", body="Hm."),
    ],
    ids=["a signatory", "a remark"],
)
def test_who_edited_a_row_of_it_last_does_not_publish_either(two_are_needed, added):
    document = DocumentFactory()
    first, second = publisher(), publisher()
    saved(first, page_of(document), **added)

    assert not published_by(first, document)[0]
    assert published_by(second, document)[0]


def test_one_person_is_enough_without_the_setting():
    document = DocumentFactory()
    alone = publisher()
    saved(alone, page_of(document), title="Mine")

    assert published_by(alone, document)[0]


def test_what_nobody_edited_is_published_by_anybody(two_are_needed):
    assert published_by(publisher(), DocumentFactory())[0]


# Deleting


def test_a_used_organisation_is_not_deleted_and_says_why(desk):
    signatory = SignatoryFactory(
        organisation=OrganisationFactory(), resolution="editor"
    )
    delete = reverse(
        "admin:archive_organisation_delete", args=[signatory.organisation.pk]
    )

    response = desk.post(delete, {"post": "yes"}, follow=True)

    assert "used by 1 signatory" in response.text
    assert "Merge it" in response.text
    assert Organisation.objects.exists()


def test_a_draft_is_thrown_away_with_its_text(desk):
    document = DocumentFactory()
    write_text(document, "In Basra ten were shot.")
    MentionFactory(passage=passage_of(document, "Basra"))
    delete = reverse("admin:archive_document_delete", args=[document.pk])

    assert desk.get(delete).status_code == 200
    desk.post(delete, {"post": "yes"})

    assert not Document.objects.exists()
    assert not Passage.objects.exists()


def test_what_was_public_is_not_deleted(desk, public):
    delete = reverse("admin:archive_document_delete", args=[public.pk])

    assert "withdraw it" in desk.post(delete, {"post": "yes"}, follow=True).text
    assert Document.objects.exists()
