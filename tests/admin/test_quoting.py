"""What points at words shows them with those around them, and leads to the text."""

import re

import pytest
from django.urls import reverse

from archive.admin.desk_facts import isolated
from archive.admin.desk_text import words_around
from archive.curation.passages import quote
from archive.models import Mention
from tests.factories import (
    AnnotationFactory,
    DocumentFactory,
    MentionFactory,
    PlaceFactory,
    write_text,
)

from .forms import page_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def mention(db):
    document = DocumentFactory()
    write_text(document, "قُتل عشرة <b> في والبصرة 🔥 أمس.")
    return MentionFactory(passage=quote(document, "البصرة"), status="suggested")


def test_the_form_shows_the_words_in_their_sentence(desk, mention):
    page = desk.get(page_of(mention)).text

    # The whole word is marked: a mark inside it could part its letters.
    assert "…قُتل عشرة &lt;b&gt; في <mark>والبصرة</mark> 🔥 أمس.…" in page
    address = reverse("admin:desk", args=[mention.document_id])
    assert f'href="{address}#mention:{mention.pk}"' in page


def test_the_queue_shows_them_too(desk, mention):
    page = desk.get(reverse("admin:queue", args=["mentions"])).text

    assert "<mark>والبصرة</mark>" in page


def test_a_remark_on_a_whole_document_says_so(desk):
    remark = AnnotationFactory(passage=None)

    assert "about the document as a whole" in desk.get(page_of(remark)).text


def test_words_around_lose_nothing(mention):
    passage = mention.passage

    assert "".join(words_around(passage)) == (
        passage.prefix + passage.exact + passage.suffix
    )


def test_words_around_are_whole_where_their_context_is_cut(db):
    document = DocumentFactory()
    write_text(document, f"{'كَتَبَ ' * 9}البصرة{' كَتَبَ' * 9}")
    mention = MentionFactory(passage=quote(document, "البصرة"))
    before, own, after = words_around(mention.passage)

    assert own == "البصرة"
    assert set(before.split()) == set(after.split()) == {"كَتَبَ"}


def test_what_a_label_quotes_runs_in_its_own_direction():
    assert isolated("date: “12 أيار 2018”") == "date: “\u206812 أيار 2018\u2069”"


def test_a_row_of_a_list_that_somebody_changed_meanwhile_is_not_decided(desk, mention):
    other = MentionFactory(status="suggested")
    page = reverse("admin:archive_mention_changelist")
    seen = re.findall(r'name="seen" value="([^"]+)"', desk.get(page).text)
    Mention.objects.filter(pk=mention.pk).update(place=PlaceFactory(name="Zubair"))
    chosen = {"_selected_action": [mention.pk, other.pk], "seen": seen}
    answer = desk.post(page, {"action": "confirm", **chosen}, follow=True)

    assert len(seen) == 2
    assert "1 were decided before, or changed while you looked" in answer.text
    assert Mention.objects.get(status="confirmed") == other
