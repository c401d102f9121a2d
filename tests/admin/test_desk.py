"""Every act of the desk through its form: no mouse, no script."""

import pytest
from django.urls import reverse

from archive.curation.annotating import same_name
from archive.curation.publishing import publish
from archive.models import (
    AccessCopy,
    Annotation,
    Evidence,
    Figure,
    Mention,
    Passage,
    Place,
    Redaction,
    Signatory,
)
from tests.factories import (
    DocumentFactory,
    FigureFactory,
    MentionFactory,
    OrganisationFactory,
    PlaceFactory,
    PlaceNameFactory,
    UserFactory,
    passage_of,
    write_text,
)

pytestmark = pytest.mark.django_db

TEXT = "In Basra at least 10 were shot. Basra mourns 👩🏽‍🔬 today."


@pytest.fixture
def document(db):
    document = DocumentFactory()
    write_text(document, TEXT)
    return document


def page_of(document):
    return reverse("admin:desk", args=[document.pk])


def act(desk, document, what, words, **more):
    data = {"act": what, "words": words, "revision": document.text_id, **more}
    return desk.post(page_of(document), data, follow=True)


@pytest.mark.parametrize(
    ("name", "more", "model"),
    [
        ("figure", {"measure": "killed", "minimum": "10"}, Figure),
        ("note", {"body": "Seen."}, Annotation),
        ("question", {"body": "When?"}, Annotation),
        ("evidence", {"field": "place"}, Evidence),
        ("signatory", {}, Signatory),
        ("redaction", {"reason": "safety"}, Redaction),
    ],
)
def test_every_act_keeps_the_words(desk, document, name, more, model):
    response = act(desk, document, name, "Basra", occurrence="2", **more)

    fact = model.objects.get()
    assert "Kept." in response.text
    assert (fact.passage.exact, fact.passage.start) == ("Basra", 32)


def test_a_name_is_found_under_any_of_its_names(desk, document):
    place = PlaceNameFactory(name="BASRA", authority__name="Basrah").authority
    act(desk, document, "mention", "Basra", kind="place")

    mention = Mention.objects.get()
    assert (mention.place, mention.status, mention.passage.start) == (
        place,
        "confirmed",
        3,
    )


def test_a_name_nobody_has_makes_a_new_record_when_asked(desk, document):
    refused = act(desk, document, "mention", "Basra", kind="place")
    assert "No place is called" in refused.text
    assert 'value="mention" selected' in refused.text

    act(desk, document, "mention", "Basra", kind="place", make="on")
    assert Place.objects.get().slug == "basra"


def test_two_records_of_one_name_are_told_apart_by_number(desk, document):
    first, _ = PlaceFactory(name="Basra"), PlaceFactory(name="Basra")
    assert (
        "Several records" in act(desk, document, "mention", "Basra", kind="place").text
    )
    act(desk, document, "mention", "Basra", kind="place", name=f"#{first.pk} Basra")

    assert Mention.objects.get().place == first


def test_the_same_act_for_the_other_occurrences(desk, document):
    PlaceFactory(name="Basra")
    act(desk, document, "mention", "Basra", kind="place", everywhere="on")

    starts = Mention.objects.values_list("passage__start", flat=True)
    assert sorted(starts) == [3, 32]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Basra, Basrawi, Basra.", "Basra", ["Basra", "Basra"]),
        (
            "في البصرة وبالبصرة وللبصرة والبصرة",
            "البصرة",
            ["البصرة", "البصرة", "لبصرة", "البصرة"],
        ),
        ("بغداد وبغداد ببغداد بغدادي", "بغداد", ["بغداد"] * 3),
        ("a.b aXb", "a.b", ["a.b"]),
    ],
    ids=["word-bounds", "arabic-article", "arabic-prefixes", "no-pattern"],
)
def test_other_occurrences_keep_to_the_bounds_of_words(text, words, found):
    document = DocumentFactory()
    write_text(document, text)
    spans = list(same_name(document, words))

    assert [text[a:b] for a, b in spans] == found


def test_offsets_are_code_points(desk, document):
    start = TEXT.index("👩")
    act(
        desk,
        document,
        "note",
        "👩🏽‍🔬",
        body="Who?",
        start=str(start),
        end=str(start + 4),
    )

    passage = Passage.objects.get()
    assert (passage.start, passage.exact) == (start, "👩🏽‍🔬")


def test_a_correction_makes_a_revision_and_keeps_passages(desk, document):
    mention = MentionFactory(passage=passage_of(document, "mourns"))
    act(desk, document, "correction", "at least 10", replacement="at least eleven")

    document.refresh_from_db()
    passage = Passage.objects.get(pk=mention.passage_id)
    assert "at least eleven were" in document.text.text
    assert document.text.text[passage.start : passage.end] == "mourns"


def test_words_are_withheld_from_readers_at_once(desk, document):
    publish([document.pk], by=None)
    act(desk, document, "redaction", "Basra", reason="safety", everywhere="on")

    assert "Basra" not in AccessCopy.objects.get().text
    assert Redaction.objects.count() == 2


def test_suggestions_are_taken_or_refused_one_by_one_or_all(desk, document):
    taken = MentionFactory(passage=passage_of(document, "Basra"))
    refused = FigureFactory(passage=passage_of(document, "10"))
    rest = FigureFactory(passage=passage_of(document, "shot"))
    page = page_of(document)
    desk.post(page, {"accept": f"mention:{taken.pk}"})
    desk.post(page, {"refuse": f"figure:{refused.pk}"})
    desk.post(page, {"accept": "all"})

    for fact, status in [(taken, "confirmed"), (refused, "rejected")]:
        fact.refresh_from_db()
        assert fact.status == status
    rest.refresh_from_db()
    assert rest.status == "confirmed"


def test_the_last_act_is_taken_back(desk, document):
    act(desk, document, "note", "Basra", body="Oops.")
    response = desk.post(page_of(document), {"undo": "1"}, follow=True)

    assert "Taken back" in response.text
    assert not Annotation.objects.exists()


def test_a_text_corrected_meanwhile_is_said_to_be_and_nothing_typed_is_lost(
    desk, document
):
    old = document.text_id
    write_text(document, "Basra, corrected.")
    response = desk.post(
        page_of(document),
        {"act": "note", "words": "Basra", "body": "Long note.", "revision": old},
    )

    assert response.status_code == 409
    assert "Long note." in response.text
    assert not Annotation.objects.exists()


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        ({"words": "Mosul"}, "is not in the text"),
        ({"words": "Basra", "occurrence": "3"}, "stands 2 times"),
        ({"words": ""}, "This field is required"),
        ({"act": "note", "words": "Basra", "body": ""}, "cannot be"),
        (
            {"act": "figure", "measure": "killed", "minimum": "9", "maximum": "1"},
            "greater than the maximum",
        ),
        ({"act": "nonsense"}, "Select a valid choice"),
    ],
)
def test_what_cannot_be_kept_says_why(desk, document, more, complaint):
    data = {"act": "signatory", "words": "Basra", "revision": document.text_id}
    response = desk.post(page_of(document), data | more)

    assert response.status_code == 422
    assert complaint in response.text


def test_the_desk_shows_what_one_may_see_and_do(client, document):
    FigureFactory(passage=passage_of(document, "10"))
    visitor = UserFactory()
    client.force_login(visitor)

    assert client.get(page_of(document)).status_code == 403


def test_the_number_of_queries_does_not_depend_on_the_facts(
    desk, document, django_assert_max_num_queries
):
    union = OrganisationFactory()
    for _ in range(5):
        MentionFactory(
            passage=passage_of(document, "Basra"), place=None, organisation=union
        )
    with django_assert_max_num_queries(16):
        desk.get(page_of(document))
