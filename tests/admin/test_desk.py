"""Every act of the desk through its form: no mouse, no script."""

import re
from html import unescape

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


def button(page, act, key):
    """What the button "accept" or "refuse" beside the fact *key* of *page* sends."""
    seen = re.search(r'name="seen" value="(\w+)"', page.text)[1]
    asked = re.search(rf'name="{act}" value="({key}[^"]*)"', page.text)[1]
    return {act: asked, "seen": seen}


def decided(desk, document, act, key):
    return desk.post(
        page_of(document), button(desk.get(page_of(document)), act, key), follow=True
    )


def test_suggestions_are_taken_or_refused_one_by_one_or_all(desk, document):
    taken = MentionFactory(passage=passage_of(document, "Basra"))
    refused = FigureFactory(passage=passage_of(document, "10"))
    rest = FigureFactory(passage=passage_of(document, "shot"))
    decided(desk, document, "accept", f"mention:{taken.pk}")
    decided(desk, document, "refuse", f"figure:{refused.pk}")
    decided(desk, document, "accept", "all")

    for fact, status in [(taken, "confirmed"), (refused, "rejected")]:
        fact.refresh_from_db()
        assert fact.status == status
    rest.refresh_from_db()
    assert rest.status == "confirmed"


@pytest.mark.parametrize("key", ["one", "all"])
def test_a_suggestion_that_somebody_changed_meanwhile_is_left_alone(
    desk, document, key
):
    mention = MentionFactory(passage=passage_of(document, "Basra"))
    page = desk.get(page_of(document))
    pressed = button(page, "accept", {"one": f"mention:{mention.pk}"}.get(key, key))
    Mention.objects.filter(pk=mention.pk).update(place=PlaceFactory(name="Zubair"))
    answer = desk.post(page_of(document), pressed, follow=True)

    assert "Left alone: somebody has changed or decided it" in answer.text
    assert "Zubair" in answer.text
    mention.refresh_from_db()
    assert mention.status == "suggested"


def test_all_are_those_that_were_seen(desk, document):
    MentionFactory(passage=passage_of(document, "Basra"))
    page = desk.get(page_of(document))
    FigureFactory(passage=passage_of(document, "10"))
    desk.post(page_of(document), button(page, "accept", "all"))

    assert not Mention.objects.filter(status="confirmed").exists()


def test_what_waits_is_shown_before_the_rest(desk, document, monkeypatch):
    monkeypatch.setattr("archive.admin.desk_facts.SHOWN", 1)
    for words in ("10", "shot"):
        FigureFactory(passage=passage_of(document, words), status="confirmed")
    waits = FigureFactory(passage=passage_of(document, "mourns"))

    assert f'id="figure:{waits.pk}"' in desk.get(page_of(document)).text


def undone(desk, document):
    return desk.post(page_of(document), {"undo": "1"}, follow=True).text


def test_the_last_act_is_taken_back_once(desk, document):
    act(desk, document, "note", "Basra", body="Oops.")

    assert "Taken back" in undone(desk, document)
    assert not Annotation.objects.exists()
    assert "nothing to take back" in undone(desk, document)


def test_an_act_done_everywhere_is_taken_back_everywhere(desk, document):
    PlaceFactory(name="Basra")
    act(desk, document, "mention", "Basra", kind="place", everywhere="on")
    assert Mention.objects.count() == 2
    undone(desk, document)

    assert not Mention.objects.exists()


def test_a_record_made_for_a_name_goes_with_it(desk, document):
    act(desk, document, "mention", "Basra", kind="place", make="on")
    undone(desk, document)

    assert not Mention.objects.exists()
    assert not Place.objects.exists()


def test_a_suggestion_that_was_confirmed_is_a_suggestion_again(desk, document):
    place = PlaceFactory(name="Basra")
    mention = MentionFactory(
        passage=passage_of(document, "Basra"), place=place, organisation=None
    )
    act(desk, document, "mention", "Basra", kind="place")
    mention.refresh_from_db()
    assert mention.status == "confirmed"
    undone(desk, document)

    mention.refresh_from_db()
    assert mention.status == "suggested"


def test_taking_all_suggestions_is_taken_back_at_once(desk, document):
    facts = [
        FigureFactory(passage=passage_of(document, words)) for words in ("10", "shot")
    ]
    decided(desk, document, "refuse", "all")
    undone(desk, document)

    for fact in facts:
        fact.refresh_from_db()
        assert fact.status == "suggested"


@pytest.mark.parametrize("lost", [True, False], ids=["lost", "moved"])
def test_a_correction_is_taken_back_with_what_it_did_to_passages(desk, document, lost):
    words = "at least 10" if lost else "mourns"
    mention = MentionFactory(passage=passage_of(document, words))
    places = Passage.objects.values("start", "end", "exact", "state")
    before = places.get()
    act(desk, document, "correction", "at least 10", replacement="several")
    assert places.get() != before
    undone(desk, document)

    document.refresh_from_db()
    mention.refresh_from_db()
    assert document.text.text == TEXT
    assert document.text.number == 3
    assert mention.passage.revision == document.text
    assert places.get() == before


def test_what_somebody_built_on_since_stays(desk, document):
    act(desk, document, "note", "Basra", body="Oops.")
    Annotation.objects.update(body="Somebody else’s words.")

    assert "has been changed since" in undone(desk, document)
    assert Annotation.objects.exists()


def test_a_text_changed_since_stays(desk, document):
    act(desk, document, "correction", "at least 10", replacement="several")
    write_text(document, "Something else.")

    assert "The text has been changed since" in undone(desk, document)


# Drawn without a script


def test_words_of_a_fact_lead_to_it_and_back(desk, document):
    figure = FigureFactory(passage=passage_of(document, "10"))
    page = desk.get(page_of(document)).text
    start = TEXT.index("10")

    assert f'href="#figure:{figure.pk}"' in page
    assert f'id="at-{start}"' in page
    assert f'href="#at-{start}"' in page


@pytest.mark.parametrize(
    ("text", "words", "drawn"),
    [
        ("عمال البصرة وبالبصرة اليوم", "بالبصرة", "وبالبصرة"),
        ("قُتِل عشرةٌ هنا", "عشرة", "عشرةٌ"),
        ("the dockworkers struck", "dock", "dockworkers"),
        ("10 dead", "10 dead", "10 dead"),
    ],
)
def test_a_mark_never_begins_or_ends_within_a_word(desk, text, words, drawn):
    document = DocumentFactory()
    write_text(document, text)
    FigureFactory(passage=passage_of(document, words))
    page = desk.get(page_of(document)).text

    assert f">{drawn}</a>" in page


def test_overlapping_facts_show_all_their_looks(desk, document):
    FigureFactory(passage=passage_of(document, "at least 10"))
    FigureFactory(passage=passage_of(document, "10 were shot"), status="confirmed")
    page = desk.get(page_of(document)).text

    assert 'class="drawn drawn-suggested drawn-figure"' in page
    assert ">at least </a>" in page
    assert "> were shot</a>" in page


def test_the_text_is_there_letter_by_letter(desk, document):
    for words in ("Basra", "10", "at least 10 were", "👩🏽‍🔬"):
        FigureFactory(passage=passage_of(document, words))
    page = desk.get(page_of(document)).text
    part = page[page.index('class="part') :]
    shown = re.sub(r"<[^>]+>", "", part[part.index(">") + 1 : part.index("</p>")])

    assert unescape(shown) == TEXT


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
    desk.get(page_of(document))  # what is looked up once for all pages
    with django_assert_max_num_queries(12):
        desk.get(page_of(document))


@pytest.mark.parametrize("what", ["mention", "redaction"])
def test_a_name_that_stands_hundreds_of_times_is_marked_in_a_few_steps(
    desk, document, what, django_assert_max_num_queries
):
    PlaceFactory(name="Basra")
    write_text(document, *["In Basra, وبالبصرة and Basra 🔥."] * 150)
    more = {"everywhere": "on", "kind": "place", "reason": "safety"}
    limit = 200 if what == "mention" else 2_000

    with django_assert_max_num_queries(limit):
        act(desk, document, what, "Basra", **more)

    model = {"mention": Mention, "redaction": Redaction}[what]
    passages = [fact.passage for fact in model.objects.select_related("passage")]
    assert len(passages) == 300
    assert {passage.exact for passage in passages} == {"Basra"}
    text = document.text.text
    assert all(text[p.start : p.end] == "Basra" for p in passages)


def test_marking_everywhere_twice_makes_nothing_twice(desk, document):
    PlaceFactory(name="Basra")
    for _ in range(2):
        act(desk, document, "mention", "Basra", everywhere="on", kind="place")

    assert Mention.objects.count() == 2
    assert Passage.objects.count() == 2
