"""What stands on the page of a document beside its words."""

from django.test import Client
from django.utils import translation

from archive.curation.publishing import publish
from archive.models import TextRevision
from archive.templatetags.archive import language_words
from archive.views.charts import year_bars
from archive.views.document_page import Segment, segments
from tests.factories import (
    AnnotationFactory,
    ContributionFactory,
    DocumentEventFactory,
    DocumentFactory,
    EventFactory,
    FigureFactory,
    MentionFactory,
    PersonFactory,
    PlaceFactory,
    ReaderCommentFactory,
    passage_of,
    write_text,
)


def page_of(client: Client, document) -> str:
    return client.get(document.access_copy.get_absolute_url()).content.decode()


def test_a_carrier_shows_its_part_where_the_source_prints_it(
    client: Client, published
) -> None:
    carrier = DocumentFactory(title="A post", kind="blog_post")
    revision = write_text(carrier, "Before it.", "x", "After it.")
    revision.blocks[1][0] = "embedded"
    TextRevision.objects.filter(pk=revision.pk).update(blocks=revision.blocks)
    publish([carrier.pk], by=None)
    part = published("The words.", title="A statement", part_of=carrier)
    text = page_of(client, carrier)
    places = [text.index(w) for w in ("Before it.", "Here the source prints", "After")]
    assert places == sorted(places)
    assert part.access_copy.get_absolute_url() in text
    assert "Part of" in page_of(client, part)
    assert carrier.access_copy.get_absolute_url() in page_of(client, part)


def test_parts_without_a_place_in_the_text_are_listed(
    client: Client, published
) -> None:
    carrier = published("A post.", title="A post")
    published("The words.", title="A statement", part_of=carrier)
    publish([carrier.pk], by=None)
    assert "Documents inside this one" in page_of(client, carrier)


def test_facts_say_how_sure_they_are(client: Client, published) -> None:
    event = EventFactory(title="March on the port", slug="march")
    town = PlaceFactory(name="Rivertown", slug="rivertown")
    writer = PersonFactory(name="Layla Hadi", slug="layla-hadi")

    def tell(document) -> None:
        DocumentEventFactory(document=document, event=event)
        FigureFactory(
            passage=passage_of(document, "At least 10 killed"),
            phrase="At least 10 killed",
            event=event,
        )
        MentionFactory(
            passage=passage_of(document, "Rivertown"), place=town, status="confirmed"
        )
        MentionFactory(
            passage=passage_of(document, "Layla"),
            place=None,
            person=writer,
            status="confirmed",
        )
        AnnotationFactory(
            document=document, passage=passage_of(document, "killed"), is_public=True
        )
        AnnotationFactory(document=document, body="On it all.", is_public=True)
        AnnotationFactory(document=document, body="SECRET")
        ReaderCommentFactory(document=document, text="Well said.", is_released=True)
        ContributionFactory(
            document=document,
            role="author",
            name_as_printed="L. Hadi",
            person=writer,
            resolution="editor",
        )

    document = published(
        "At least 10 killed in Rivertown, says Layla.",
        around=tell,
        place=town,
        place_as_printed="RIVERTOWN",
        date_edtf="2018",
        date_basis="inferred",
        date_rationale="It speaks of that year.",
    )
    published(around=lambda d: DocumentEventFactory(document=d, event=event))
    text = page_of(client, document)
    for words in (
        "not yet confirmed",
        'href="/events/march/"',
        '<a href="/places/rivertown/">Rivertown</a>',
        '<a href="/people/layla-hadi/">Layla</a>',
        '<a href="/people/layla-hadi/">L. Hadi</a>',
        "The port reopened a week later.",
        "On it all.",
        "Well said.",
        "S. K.",
        "inferred",
        "It speaks of that year.",
        "On the same events",
    ):
        assert words in text, words
    assert "SECRET" not in text


def test_an_undated_document_says_so(client: Client, published) -> None:
    assert "Date unknown: the source prints none." in page_of(client, published())


def test_a_mark_that_leads_nowhere_is_plain_text() -> None:
    marks = [[0, 5, "place", 1], [9, 14, "place", 2]]
    found = segments("Basra and Amara", marks, {("place", 1): "/places/basra/"})
    assert found == [Segment("Basra", "/places/basra/"), Segment(" and Amara")]


def test_a_document_without_title_or_text_has_a_page(client: Client, db) -> None:
    document = DocumentFactory(title="", kind="statement")
    publish([document.pk], by=None)
    document.refresh_from_db()
    text = page_of(client, document)
    assert "[Statement without a title]" in text
    assert "The text of this document is not public." in text
    with translation.override("ar"):
        assert document.access_copy.display_title == "[بيان بلا عنوان]"


def test_languages_have_names() -> None:
    with translation.override("en"):
        names = [language_words(code) for code in ("ar", "ku", "en-GB", "und", "xx")]
    assert names == ["Arabic", "Kurdish", "English", "not known", "xx"]


def test_a_long_strip_is_labelled_sparsely() -> None:
    shown = [bar.year for bar in year_bars({1958: 1, 2021: 1}) if bar.is_labelled]
    assert shown[0] == 1958
    assert shown[-1] == 2021
    assert 1970 in shown
    assert 2020 not in shown
    short = [bar.year for bar in year_bars({2001: 1, 2014: 1}) if bar.is_labelled]
    assert short == [2001, 2005, 2010, 2014]
