"""Who speaks in a text, and whether it is about politics."""

import pytest

from archive.parsing.voices import is_political_word, voices_of


@pytest.mark.parametrize(
    ("word", "language", "political"),
    [
        pytest.param("demonstrators", "en", True, id="English stem"),
        pytest.param("warm", "en", True, id="a stem is a stem: war"),
        pytest.param("kitchen", "en", False, id="English, dinner"),
        pytest.param("war", "de", False, id="was, in German"),
        pytest.param("gewerkschaft", "de", True, id="German"),
        pytest.param("والمتظاهرين", "ar", True, id="Arabic with and, the"),
        pytest.param("مطبخ", "ar", False, id="Arabic, kitchen"),
        pytest.param("huelguistas", "es", False, id="not listed"),
        pytest.param("huelga", "es", True, id="Spanish"),
        pytest.param("профсоюза", "ru", True, id="Russian"),
        pytest.param("protest", "xx", False, id="a language without a table"),
    ],
)
def test_political_words(word: str, language: str, *, political: bool) -> None:
    assert is_political_word(word, language) is political


@pytest.mark.parametrize(
    ("text", "language", "we", "i", "quotes"),
    [
        pytest.param("We know our work.", "en", 2, 0, 0, id="we"),
        pytest.param('"We know," he said. I wait.', "en", 0, 1, 1, id="quoted"),
        pytest.param("“We know.\n“We wait.” My turn.", "en", 0, 1, 2, id="reopened"),
        pytest.param("Exigimos y rechazamos.", "es", 2, 0, 0, id="Spanish endings"),
        pytest.param("Talep ediyoruz.", "tr", 1, 0, 0, id="Turkish ending"),
        pytest.param("نحن في حزبنا", "ar", 2, 0, 0, id="Arabic pronoun and ending"),
        pytest.param("Ich sehe, was wir tun.", "de", 1, 1, 0, id="German"),
    ],
)
def test_voices(text: str, language: str, we: int, i: int, quotes: int) -> None:
    voices = voices_of(text, language)
    assert (voices.we, voices.i, voices.quotes) == (we, i, quotes)


def test_an_empty_text_has_no_voice() -> None:
    voices = voices_of("", "und")
    assert voices.words == 0
    assert not voices.is_report
    assert not voices.speaks_as_we
    assert not voices.speaks_as_i
