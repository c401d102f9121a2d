"""Searching as readers do it: what is found, counted, offered and said."""

import pytest

from archive.curation.publishing import publish
from archive.search.documents import search
from tests import factories as f

pytestmark = pytest.mark.django_db

TEXTS = {
    "en": ("en", "The workers were striking in Basra against the government."),
    "quote": ("en", "The government of the workers fell."),
    "ar": ("ar", "تظاهر عمال النفط في البصرة ضد الحكومة والحزب الشيوعي العراقي."),
    "fr": ("fr", "Les travailleurs de Bassora contre les gouvernements."),
    "es": ("es", "Los trabajadores contra los gobiernos."),
    "de": ("de", "Die Arbeiterinnen streiken gegen die Regierungen."),
    "tr": ("tr", "İşçiler hükümetlere karşı direniyorlar."),
    "ckb": ("ckb", "کرێکارانی بەسرە دژی حکومەت ڕاپەڕین."),
}


@pytest.fixture
def library(published):
    for title, (language, text) in TEXTS.items():
        published(text, title=title, language=language)


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        pytest.param("strike", {"en"}, id="another-ending-of-the-word"),
        pytest.param("STRIKES", {"en"}, id="in-capitals"),
        pytest.param("government workers", {"en", "quote"}, id="in-any-order"),
        pytest.param('"government of the workers"', {"quote"}, id="a-phrase"),
        pytest.param("“government of the workers”", {"quote"}, id="curly-quotes"),
        pytest.param("basra OR fell", {"en", "quote"}, id="or"),
        pytest.param("government -basra", {"quote"}, id="minus"),
        pytest.param('workers -"government of the workers"', {"en"}, id="minus-phrase"),
        pytest.param("gouvernement", {"fr"}, id="french-stem"),
        pytest.param("trabajador", {"es"}, id="spanish-stem"),
        pytest.param("Regierung", {"de"}, id="german-stem"),
        pytest.param("hukumet", {"tr"}, id="turkish-stem-without-marks"),
        pytest.param("حکومەت", {"ckb"}, id="kurdish-as-written"),
        pytest.param("حكومەت", {"ckb"}, id="kurdish-with-the-arabic-kaf"),
        pytest.param("بصرة", {"ar"}, id="arabic-without-its-article"),
        pytest.param("حزب", {"ar"}, id="arabic-behind-and-the"),
        pytest.param("الحُكومَة", {"ar"}, id="arabic-with-vowel-signs"),
        pytest.param('"الحزب الشيوعي العراقي"', {"ar"}, id="arabic-phrase"),
        pytest.param('"الشيوعي الحزب"', set(), id="arabic-phrase-in-another-order"),
        pytest.param("نفط -الحكومة", set(), id="arabic-minus"),
    ],
)
def test_finds(library, found, typed, titles):
    assert set(found(typed)) == titles


def test_without_a_word_is_all_but_it(library, found):
    assert set(found("-basra")) == set(TEXTS) - {"en"}


def test_arabic_prepositions_written_onto_a_word(published, found):
    for title, text in {
        "bare": "زار بغداد",
        "in": "جرى ببغداد",
        "and": "قم وبغداد",
        "to": "ذهب لبغداد",
    }.items():
        published(text, title=title, language="ar")

    assert set(found("بغداد")) == {"bare", "in", "and", "to"}
    assert set(found('"زار بغداد"')) == {"bare"}


def test_names_and_titles_weigh_more(published, found):
    port = f.OrganisationFactory(name="Port Union")
    published("A strike was called by the dockers and others.", title="text")
    published("Nothing.", title="named", signed={"Dockers": port})
    published("Nothing.", title="Dockers")

    assert found("dockers") == ["Dockers", "named", "text"]


def test_latin_letters_find_the_arabic_name_and_say_why(published):
    sadr = f.PersonFactory(name="Muqtada al-Sadr")
    f.PersonNameFactory(authority=sadr, name="مقتدى الصدر", language="ar")
    published("A speech.", title="known", signed={"Muqtada al-Sadr": sadr})
    published("قال مقتدى الصدر كلمة.", title="unresolved", language="ar")

    page = search({"q": "muqtada al-sadr speech OR muqtada al-sadr"})

    assert {row.title for row in page.rows} == {"known", "unresolved"}
    assert [str(reason) for reason in page.matches.why] == [
        "also searched: مقتدى الصدر"
    ]
    assert {row.title for row in search({"q": "مقتدى الصدر"}).rows} == {
        "known",
        "unresolved",
    }


def test_names_of_hidden_authorities_are_not_searched(published):
    hidden = f.PersonFactory(name="Salim Nasser")
    f.PersonNameFactory(authority=hidden, name="Abu Nidal")
    published("Abu Nidal spoke.")

    assert search({"q": "salim nasser"}).matches.counts.count == 0
    assert search({"q": "salim nasser"}).matches.why == []
    assert search({"q": "salim nasir"}).matches.did_you_mean == []


@pytest.fixture
def uprising(db):
    """A document that names an event in Basra, a city of Iraq, and nothing else."""
    iraq = f.PlaceFactory(name="Iraq")
    f.PlaceNameFactory(authority=iraq, name="العراق", language="ar")
    basra = f.PlaceFactory(name="Basra", parent=iraq)
    f.PlaceNameFactory(authority=basra, name="البصرة", language="ar")
    event = f.EventFactory(title="The uprising")
    f.EventPlaceFactory(event=event, place=basra)
    document = f.DocumentFactory(title="the statement")
    f.write_text(document, "Of Basra and of all Iraq.")
    f.DocumentEventFactory(document=document, event=event)
    publish([document.pk], by=f.UserFactory())


@pytest.mark.parametrize("typed", ["البصرة", "البصره", "العراق"])
def test_names_of_where_it_happened_are_searched(uprising, typed):
    assert [row.title for row in search({"q": typed}).rows] == ["the statement"]


def test_names_of_the_body_above_are_searched(published):
    party = f.OrganisationFactory(name="Workers Party")
    f.OrganisationNameFactory(authority=party, name="حزب العمال", language="ar")
    branch = f.OrganisationFactory(name="Workers Party in Britain", parent=party)
    published("A letter of the Workers Party.", signed={"Britain": branch})

    assert search({"q": "حزب العمال"}).matches.counts.count == 1


NAMES = {
    "Nasiriya": "الناصرية",
    "Muqtada al-Sadr": "مقتدى الصدر",
    "Al-Ansar League": "رابطة الأنصار",
    "Iraqi Party of Bread": "حزب الخبز",
}


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("moktada", "Muqtada al-Sadr"),
        ("Mukhtada", "Muqtada al-Sadr"),
        ("muqtda al sader", "Muqtada al-Sadr"),
        ("مقتدا", "مقتدى الصدر"),
        ("Nasirya", "Nasiriya"),
        ("Iraki Party of Bred", "Iraqi Party of Bread"),
        ("protets", None),
        ("bureaucracy", None),
    ],
)
def test_a_misspelt_name_is_asked_about(published, typed, first):
    signed = {}
    for name, arabic in NAMES.items():
        signed[f"No. {len(signed)}"] = person = f.PersonFactory(name=name)
        f.PersonNameFactory(authority=person, name=arabic, language="ar")
    published("A speech.", signed=signed)

    asked = search({"q": typed}).matches.did_you_mean

    assert next(iter(asked), None) == first
    assert not any({name, arabic} <= {*asked} for name, arabic in NAMES.items())


def test_one_page_costs_no_more_queries_for_many_rows(
    published, django_assert_max_num_queries
):
    place = f.PlaceFactory(name="Basra")
    f.PlaceNameFactory(authority=place, name="البصرة")
    tag = f.TagFactory()
    for number in range(12):
        document = published(f"Basra {number}.", title=f"{number}")
        f.DocumentTagFactory(content_object=document, tag=tag)
        published(f"Basra {number}.", title=f"{number}", signed={"Basra": None})
    with django_assert_max_num_queries(8):
        page = search({"q": "basra", "sort": "newest"})
    assert len(page.rows) == 20
