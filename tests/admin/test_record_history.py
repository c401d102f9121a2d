"""Every record has a history: who, when, field by field, and the way back."""

from types import SimpleNamespace

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from archive.curation.history_words import changed_words
from archive.curation.publishing import publish, withdraw
from archive.models import (
    Catalogued,
    Document,
    Organisation,
    OrganisationName,
    Passage,
    PassageState,
)
from tests.factories import (
    ConflictFactory,
    ContactDetailFactory,
    DocumentFactory,
    MentionFactory,
    OrganisationFactory,
    OrganisationNameFactory,
    RedactionFactory,
    UserFactory,
    passage_of,
    write_text,
)
from tests.factories.registry import record_of

from .forms import page_of, posted, saved

pytestmark = pytest.mark.django_db


def history_of(record):
    meta = record._meta
    return reverse(
        f"admin:{meta.app_label}_{meta.model_name}_history", args=[record.pk]
    )


def take_back(desk, record, number=0):
    """Presses the button beside the change at *number*, counted from the newest."""
    changes = desk.get(history_of(record)).context["changes"]
    entries = [change.entry for change in changes if change.entry[1]]
    label, key = entries[number]
    return desk.post(history_of(record), {"entry": f"{label}:{key}"}, follow=True)


def test_the_page_tells_who_changed_which_field_from_what_to_what(desk):
    document = DocumentFactory(title="عنوان قديم")
    saved(desk, page_of(document), title="عنوان جديد 🔥")

    page = desk.get(history_of(document)).text

    assert "<del>عنوان قديم</del>" in page
    assert "<ins>عنوان جديد 🔥</ins>" in page
    assert "by chief" in page


def test_a_change_is_taken_back(desk):
    document = DocumentFactory(title="Old", issue="12")
    saved(desk, page_of(document), title="New")

    take_back(desk, document)

    document.refresh_from_db()
    assert (document.title, document.issue) == ("Old", "12")


def test_a_row_that_was_deleted_comes_back(desk):
    name = OrganisationNameFactory(name="الاتحاد")
    saved(desk, page_of(name.authority), **{"names-0-DELETE": "on"})
    assert not OrganisationName.objects.exists()

    take_back(desk, name.authority)

    assert OrganisationName.objects.get().name == "الاتحاد"


@pytest.mark.parametrize(
    ("old", "new", "quote"),
    [
        ("The port is closed.", "In March the port is shut.", "port"),
        ("أُغلق الميناء يوم أمس.", "قيل إن الميناء أُغلق.", "الميناء"),
        ("🔥 Basra 👨‍👩‍👧 mourns.", "🔥🔥 In Basra 👨‍👩‍👧 all mourn.", "👨‍👩‍👧"),
    ],
    ids=["english", "arabic", "emoji"],
)
def test_a_former_text_comes_back_and_what_points_at_it_moves_along(
    desk, old, new, quote
):
    document = DocumentFactory()
    write_text(document, old)
    mention = MentionFactory(passage=passage_of(document, quote))
    saved(desk, page_of(document), body=new, body_note="better")
    changes = desk.get(history_of(document)).context["changes"]
    number, told = next(
        (number, change.fields)
        for number, change in enumerate(c for c in changes if c.entry[1])
        if change.entry[0] == "archive.document"
    )

    take_back(desk, document, number)

    document.refresh_from_db()
    passage = Passage.objects.get(mentions=mention)
    assert [(field.label, field.old, field.new) for field in told] == [
        ("text", old, new)
    ]
    assert (document.text.text, document.text.number) == (old, 3)
    assert passage.revision == document.text
    assert document.text.text[passage.start : passage.end] == quote
    assert passage.state in {PassageState.EXACT, PassageState.SHIFTED}


def test_the_history_of_a_document_quotes_what_a_fact_points_at(desk):
    document = DocumentFactory()
    write_text(document, "The port is closed.")
    MentionFactory(passage=passage_of(document, "port"))

    page = desk.get(history_of(document)).text

    assert "mention “port”" in page
    assert "passage" not in page.partition('id="content-main"')[2]


def test_long_texts_are_told_by_what_changed_in_them():
    old, new = (
        "word " * 500 + "shut" + " end" * 500,
        "word " * 500 + "open" + " end" * 500,
    )

    told = changed_words(old, new)

    assert all(len(one) < 140 and one[0] == one[-1] == "…" for one in told)
    assert "shut" in told[0]
    assert "open" in told[1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "all new"),
        ("all gone", ""),
        ("aaa", "aa"),
        ("same", "same"),
        ("x" * 9_000, ""),
    ],
    ids=["added", "emptied", "repeated", "equal", "huge"],
)
def test_what_changed_is_told_for_any_two_texts(old, new):
    told = changed_words(old, new)

    assert all(len(one) <= 2_001 for one in told)


def test_a_change_that_no_longer_fits_is_refused_and_says_why(desk):
    first = OrganisationFactory(slug="first")
    saved(desk, page_of(first), slug="second")
    OrganisationFactory(slug="first")

    told = take_back(desk, first)

    assert "It cannot be taken back" in told.text
    first.refresh_from_db()
    assert first.slug == "second"


def test_only_who_may_change_a_record_takes_back(desk):
    document = DocumentFactory(title="Old")
    saved(desk, page_of(document), title="New")
    entry = desk.get(history_of(document)).context["changes"][0].entry
    looker = Client()
    looker.force_login(UserFactory(is_staff=True))

    answer = looker.post(history_of(document), {"entry": f"{entry[0]}:{entry[1]}"})

    assert answer.status_code == 403
    assert Document.objects.get().title == "New"


WRITTEN_ONCE = [
    model
    for model in admin.site._registry
    if model._meta.app_label == "archive" and not issubclass(model, Catalogued)
]


@pytest.mark.parametrize("model", WRITTEN_ONCE, ids=lambda m: m._meta.model_name)
def test_what_machines_write_tells_its_story_too(model, desk):
    page = desk.get(history_of(record_of(model)))

    assert "nobody edits it" in page.text


def test_a_decision_is_part_of_the_story(desk, chief):
    conflict = ConflictFactory(
        status="kept_ours", decided_by=chief, decided_at=timezone.now()
    )

    acts = [c.act for c in desk.get(history_of(conflict)).context["changes"]]

    assert sorted(acts) == ["decided", "opened"]


def test_a_saved_form_without_a_change_is_no_change(desk):
    document = DocumentFactory()
    before = desk.get(history_of(document)).context["changes"].paginator.count
    desk.post(page_of(document), posted(desk.get(page_of(document))))

    after = desk.get(history_of(document)).context["changes"].paginator.count
    assert after == before


def member(*groups):
    user = UserFactory()
    user.groups.add(*Group.objects.filter(name__in=groups))
    client = Client()
    client.force_login(user)
    return client


def test_contact_data_does_not_show_in_the_history_of_a_document(desk):
    document = DocumentFactory()
    ContactDetailFactory(document=document, value="+964 770 000 0000")

    assert "+964 770" in desk.get(history_of(document)).text
    assert "+964 770" not in member("editor").get(history_of(document)).text


def test_a_withdrawn_document_is_not_published_by_its_history(desk, chief):
    document = DocumentFactory()
    publish([document.pk], by=chief)
    withdraw([document.pk], by=chief)

    told = take_back(desk, document)

    document.refresh_from_db()
    assert document.status == "withdrawn"
    assert "acts of their own" in told.text


def test_a_merge_is_not_undone_by_the_history_of_one_record(desk):
    kept, gone = OrganisationFactory(), OrganisationFactory()
    Organisation.objects.filter(pk=gone.pk).update(merged_into=kept, note="merged")

    take_back(desk, gone)

    gone.refresh_from_db()
    assert (gone.merged_into, gone.note) == (kept, "")


def test_rows_are_taken_back_only_by_who_may_change_them(desk):
    redaction = RedactionFactory(explanation="old")
    type(redaction).objects.filter(pk=redaction.pk).update(explanation="new")
    document = redaction.document
    entry = desk.get(history_of(document)).context["changes"][0].entry
    user = UserFactory()
    for name in ("change_document", "view_document"):
        user.user_permissions.add(Permission.objects.get(codename=name))
    client = Client()
    client.force_login(user)

    answer = client.post(history_of(document), {"entry": f"{entry[0]}:{entry[1]}"})

    assert answer.status_code == 403


def test_an_act_on_what_machines_write_is_part_of_its_story(desk, chief):
    conflict = ConflictFactory()
    admin.site._registry[type(conflict)].log_change(
        SimpleNamespace(user=chief), conflict, "Withheld from readers."
    )

    page = desk.get(history_of(conflict)).text

    assert "Withheld from readers." in page
    assert "by chief" in page
