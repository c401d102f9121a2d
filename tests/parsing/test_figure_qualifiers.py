"""What stands around the number: "at least" behind the noun, one person without a
number, who signed, and line breaks within a sentence.
"""

import pytest

from archive.parsing.reader import read_text
from tests.parsing.figures_of import read


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        pytest.param(
            "ar",
            "وقتل 65 شخصا على الأقل.",
            [("killed", 65, None)],
            id="Arabic, verb first",
        ),
        pytest.param(
            "ar",
            "بلغ عدد القتلى في الميناء 408 قتلى على الأقل.",
            [("killed", 408, None)],
            id="Arabic, a toll",
        ),
        pytest.param(
            "es", "Murieron 12 personas al menos.", [("killed", 12, None)], id="Spanish"
        ),
        pytest.param(
            "en",
            "12 dockers were killed at least.",
            [("killed", 12, None)],
            id="English",
        ),
        pytest.param(
            "en",
            "12 people were killed, at least 5 others injured.",
            [("killed", 12, 12), ("injured", 5, None)],
            id="it belongs to the next number",
        ),
    ],
)
def test_at_least_may_follow(language, sentence, expected):
    assert read(language, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "قتل مدني في الميناء.", [("killed", 1, 1)], id="killed a civilian"
        ),
        pytest.param("قتلت الشرطة محتجا.", [("killed", 1, 1)], id="police in between"),
        pytest.param("اعتقال ناشط في الميناء.", [("arrested", 1, 1)], id="an activist"),
        pytest.param("اعتقال الناشط سامي.", [], id="the activist, by name"),
        pytest.param("شخص قال ذلك.", [], id="nothing befell him"),
    ],
)
def test_one_arabic_noun_is_one_person(sentence, expected):
    assert read("ar", sentence)[:1] == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        pytest.param(
            "de",
            "Mehr als 100 Erstunterzeichner*innen wenden sich an den Rat.",
            [("other", 100, None)],
            id="German",
        ),
        pytest.param(
            "it", "Ecco i primi 100 firmatari.", [("other", 100, 100)], id="Italian"
        ),
        pytest.param(
            "fr",
            "La lettre a 1 200 signataires.",
            [("other", 1200, 1200)],
            id="French",
        ),
        pytest.param(
            "en", "A total of 91 delegates spoke.", [("other", 91, 91)], id="delegates"
        ),
        pytest.param("en", "A letter has 3 signatories.", [], id="too few to count"),
    ],
)
def test_who_signs_is_counted(language, sentence, expected):
    assert read(language, sentence) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        pytest.param(
            "en",
            "At least a dozen dockers and six bystanders were hurt.",
            [("injured", 12, None), ("injured", 6, 6)],
            id="one verb for both",
        ),
        pytest.param(
            "fr",
            "15 personnes ont été arrêtées dont 12 se trouvent en garde à vue.",
            [("arrested", 15, 15), ("arrested", 12, 12)],
            id="French, of whom in custody",
        ),
        pytest.param(
            "es",
            "Entre los fallecidos hay 41 manifestantes.",
            [("killed", 41, 41)],
            id="Spanish, among the dead",
        ),
        pytest.param(
            "ar",
            "وبين الجرحى 160 مدنيا.",
            [("injured", 160, 160)],
            id="among the injured",
        ),
        pytest.param(
            "de",
            "Nur wenige Dutzend Demonstranten kamen.",
            [("other", None, None)],
            id="German, a few dozen",
        ),
    ],
)
def test_who_is_counted(language, sentence, expected):
    assert read(language, sentence) == expected


def test_a_sentence_goes_on_in_the_next_line():
    text = (
        "The strike at the northern harbour of Taran ended on Friday, and in the 531\n"
        "days of it 42 dockers were killed by the police of the governor, while 531\n"
        "were injured, the union of the dockers said to the papers of the capital\n"
        "in a note.\n"
    )
    [record] = read_text(text)
    found = [(figure.measure, figure.minimum) for figure in record.figures]
    assert found == [("killed", 42), ("injured", 531)]
    assert record.figures[1].evidence == "531\nwere injured"
    assert record.figures[1].span.of(text) == "531\nwere injured"


def test_lines_of_a_list_stay_apart():
    [record] = read_text("Dockers: 42\nKilled\nFree: 12\nInjured\nThe strike goes on.")
    assert record.figures == ()
