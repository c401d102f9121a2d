"""An editor catalogues by hand: documents, their texts, their names."""

import pytest
from django.urls import reverse

from archive.models import (
    Contribution,
    Document,
    Organisation,
    Passage,
    Signatory,
)
from tests.factories import (
    CaptureFactory,
    DocumentFactory,
    MentionFactory,
    OrganisationFactory,
    SignatoryFactory,
    passage_of,
    write_text,
)

from .forms import page_of, posted, row, saved

pytestmark = pytest.mark.django_db

ADD = reverse("admin:archive_document_add")
LIST = reverse("admin:archive_document_changelist")


def test_a_document_typed_by_hand_has_a_text_with_paragraphs(desk):
    saved(
        desk, ADD, title="بيان", kind="statement", body="First.\r\n\r\nSecond\r\nline."
    )

    text = Document.objects.get().text
    assert text.number == 1
    assert text.text == "First.\n\nSecond\nline."
    assert text.blocks == [["body", 0, 6, False], ["body", 8, 20, False]]
    assert text.created_by.get_username() == "chief"


def test_correcting_the_text_makes_a_revision_and_moves_passages(desk):
    document = DocumentFactory()
    write_text(document, "In Basra ten were shot.")
    mention = MentionFactory(passage=passage_of(document, "Basra"))

    saved(desk, page_of(document), body="Yesterday in Basra ten were shot.")

    document.refresh_from_db()
    passage = Passage.objects.get(pk=mention.passage_id)
    assert document.text.number == 2
    assert (passage.revision_id, passage.start, passage.state) == (
        document.text_id,
        13,
        "shifted",
    )


def test_saving_without_touching_the_text_makes_no_revision(desk):
    document = DocumentFactory()
    write_text(document, "  One.", "Two.  ")

    saved(desk, page_of(document), title="New")

    assert document.revisions.count() == 1


def test_the_text_of_a_source_is_not_changed_without_a_reason(desk):
    document = DocumentFactory()
    revision = write_text(document, "Ten.")
    revision.capture = CaptureFactory()
    revision.save()
    data = posted(desk.get(page_of(document))) | {"body": "Eleven."}

    assert "Say why" in desk.post(page_of(document), data).text
    assert (
        desk.post(page_of(document), data | {"body_note": "Typing error"}).status_code
        == 302
    )


def test_names_are_added_in_order_and_resolved_by_choosing(desk):
    document = DocumentFactory()
    union = OrganisationFactory()
    data = row("signatories", 0, name_as_printed="B", kind="organisation")
    data |= row(
        "signatories",
        1,
        name_as_printed="A",
        kind="organisation",
        organisation=union.pk,
    )

    saved(desk, page_of(document), **data)

    rows = Signatory.objects.order_by("position")
    assert [(s.position, s.name_as_printed, s.resolution) for s in rows] == [
        (1, "B", "open"),
        (2, "A", "editor"),
    ]


def test_two_signatories_change_places(desk):
    document = DocumentFactory()
    for position, name in enumerate("AB", 1):
        SignatoryFactory(document=document, position=position, name_as_printed=name)

    saved(
        desk,
        page_of(document),
        **{"signatories-0-position": "2", "signatories-1-position": "1"},
    )

    assert list(
        Signatory.objects.order_by("position").values_list("name_as_printed", flat=True)
    ) == ["B", "A"]


def test_two_rows_at_one_position_are_refused(desk):
    document = DocumentFactory()
    for position in (1, 2):
        SignatoryFactory(document=document, position=position)
    data = posted(desk.get(page_of(document))) | {"signatories-1-position": "1"}

    assert "two rows at position 1" in desk.post(page_of(document), data).text


def test_nobody_we_know_is_an_answer(desk):
    signatory = SignatoryFactory()
    saved(desk, page_of(signatory), nobody_known="on")

    signatory.refresh_from_db()
    assert signatory.resolution == "unknown"


def test_issuers_and_authors_count_their_positions_apart(desk):
    data = row("contributions", 0, role="issuer", name_as_printed="Union")
    data |= row("contributions", 1, role="author", name_as_printed="Layla Hadi")
    saved(desk, ADD, title="Call", kind="statement", **data)

    assert set(Contribution.objects.values_list("role", "position")) == {
        ("issuer", 1),
        ("author", 1),
    }


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Port Workers’ Union", "port-workers-union"),
        ("اتحاد نقابات العمال", "اتحاد-نقابات-العمال"),
        ("!!!", "organisation"),
    ],
    ids=["latin", "arabic", "no-letters"],
)
def test_addresses_are_made_from_names_and_free(desk, name, slug):
    add = reverse("admin:archive_organisation_add")
    saved(desk, add, name=name)
    saved(desk, add, name=name)

    slugs = Organisation.objects.order_by("pk").values_list("slug", flat=True)
    assert list(slugs) == [slug, f"{slug}-2"]
