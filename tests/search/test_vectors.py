"""What is stored for the search, and how a query comes to it."""

import pytest

from archive.models import SearchEntry
from archive.search.query import read_query
from archive.search.tsquery import compile_query
from archive.search.words import ALL_CONFIGURATIONS, configuration
from tests import factories as f

pytestmark = pytest.mark.django_db


def lexemes() -> set[str]:
    vector = SearchEntry.objects.get().vector
    return {part.rpartition(":")[0].strip("'") or part for part in vector.split()}


def test_words_and_hyphens_are_words_only(published):
    published("See www.example.org/a-b or basra/iraq, 10/12: worker-communist.")

    assert {"www", "exampl", "org", "basra", "iraq", "10", "worker"} <= lexemes()
    assert not any("/" in lexeme or "." in lexeme for lexeme in lexemes())


def test_a_vector_names_its_configuration_and_what_filters_ask_for(published):
    union = f.OrganisationFactory()
    poet = f.PersonFactory()
    published(
        language="ckb",
        date_edtf="2008",
        date_basis="stated",
        signed={"The Union": union, "A poet": poet},
    )

    marks = SearchEntry.objects.get().vector
    for lexeme in ("c:simple", "k:statement", "l:ckb", "y:2008"):
        assert f"'{lexeme}'" in marks
    assert f"'s:{union.pk}'" in marks
    assert f"'s:-{poet.pk}'" in marks


def test_variants_of_a_name_lead_to_the_document(published, found):
    union = f.OrganisationFactory(name="Port Union")
    f.OrganisationNameFactory(authority=union, name="Sindicato del Puerto")
    published(title="signed", signed={"P. U.": union})

    assert found("sindicato") == ["signed"]


def test_the_longest_text_can_be_stored(published, found):
    published(" ".join(f"w{n:x}\U00010280" for n in range(60_000)), title="long")

    assert found("w0\U00010280") == ["long"]


@pytest.mark.parametrize(
    ("language", "config"),
    [
        *(
            ("en", "english"),
            ("en-GB", "english"),
            ("ar", "arabic"),
            ("ar-IQ", "arabic"),
        ),
        *(("ckb", "simple"), ("fa", "simple"), ("kmr", "simple"), ("", "simple")),
    ],
)
def test_the_language_says_which_stems(language, config):
    assert configuration(language) == config


def test_a_word_that_is_the_same_everywhere_needs_no_configuration(db):
    assert "c:" not in compile_query(read_query("2008")).match


def test_stop_words_are_left_out_where_they_are_stop_words(db):
    compiled = compile_query(read_query("the"))

    assert "'c:english'" not in compiled.match
    assert compiled.lexemes["english"] == ()
    assert compiled.lexemes["simple"] == ("the",)


def test_excluded_words_are_not_marked(db):
    compiled = compile_query(read_query("port -closed"))

    assert {"port"} == {x for c in ALL_CONFIGURATIONS for x in compiled.lexemes[c]}
    assert "close" not in compiled.rank
