"""Harder claims: tolls that rise, numbers that look like years, nouns no table has."""

import pytest

from tests.parsing.figures_of import Read, read


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        pytest.param(
            "en",
            "The number of dead in the harbour has risen to 21.",
            [("killed", 21, 21)],
            id="English: risen to",
        ),
        pytest.param(
            "es",
            "El número de muertos en el puerto ascendió a 21.",
            [("killed", 21, 21)],
            id="Spanish: ascendió a",
        ),
        pytest.param(
            "es",
            "Aumenta a 21 la cifra de muertos en el puerto",
            [("killed", 21, 21)],
            id="Spanish headline: the number first",
        ),
        pytest.param(
            "de",
            "Die Zahl der Todesopfer ist auf vier gestiegen.",
            [("killed", 4, 4)],
            id="German: auf … gestiegen",
        ),
        pytest.param(
            "ar",
            "عدد شهداء المسيرة في تلارا بلغ 319 حتى الآن.",
            [("killed", 319, 319)],
            id="Arabic: بلغ",
        ),
        pytest.param(
            "ar",
            "ارتفع عدد المصابين إلى 2047 من المتظاهرين.",
            [("injured", 2047, 2047)],
            id="Arabic: a toll that looks like a year",
        ),
        pytest.param(
            "en",
            "The number of ships in the harbour has risen to 21.",
            [],
            id="not of people",
        ),
    ],
)
def test_a_toll_is_what_a_number_has_risen_to(
    language: str, sentence: str, expected: Read
) -> None:
    assert read(language, sentence) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        pytest.param(
            "fr",
            "201 morts et 1800 blessés.",
            [("killed", 201, 201)] + [("injured", 1800, 1800)],
            id="French: 1800 injured",
        ),
        pytest.param(
            "ar",
            "مقتل 24 متظاهرا وإصابة 2047 آخرين.",
            [("killed", 24, 24), ("injured", 2047, 2047)],
            id="Arabic: 2047 others injured",
        ),
        pytest.param(
            "en", "In 1958 workers were arrested in Tellara.", [], id="in 1958"
        ),
        pytest.param("en", "The arrests of 1958 were many.", [], id="of 1958"),
    ],
)
def test_a_number_like_a_year_counts_only_before_people(
    language: str, sentence: str, expected: Read
) -> None:
    assert read(language, sentence) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        pytest.param(
            "tr",
            "4 bin 329 kişi yaralandı.",
            [("injured", 4329, 4329)],
            id="Turkish: thousands and the rest",
        ),
        pytest.param(
            "tr",
            "Eylemlere 3 milyon 600 bin kişi katıldı.",
            [("other", 3_600_000, 3_600_000)],
            id="Turkish: millions and thousands",
        ),
        pytest.param(
            "ar",
            "و80 مصابا في تلارا.",
            [("injured", 80, 80)],
            id="Arabic: a particle written with the digits",
        ),
        pytest.param(
            "ar",
            "استشهاد 23 وإصابة 107 من المتظاهرين.",
            [("killed", 23, 23), ("injured", 107, 107)],
            id="Arabic: two claims without nouns between",
        ),
        pytest.param(
            "ar",
            "استشهاد مدنيين اثنين وإصابة 9 آخرين.",
            [("killed", 2, 2), ("injured", 9, 9)],
            id="Arabic: the noun before its number",
        ),
        pytest.param(
            "ar",
            "حصيلة التفجير 89 شخصا بين قتيل وجريح.",
            [("other", 89, 89)],
            id="Arabic: dead and wounded counted together",
        ),
        pytest.param(
            "fr",
            "144 hommes, femmes et adolescents ont été tués.",
            [("killed", 144, 144)],
            id="French: a list of nouns",
        ),
        pytest.param(
            "de",
            "Mindestens sechs Geiselnehmer seien erschossen worden.",
            [("killed", 6, None)],
            id="German: a noun known by its capital",
        ),
        pytest.param(
            "de",
            "Dabei wurden 68 Menschen 2017 bei einem Unfall während des Marktes "
            "verletzt.",
            [("injured", 68, 68)],
            id="German: the verb at the end, a year between",
        ),
        pytest.param(
            "tr",
            "Yüzlerce kişi dün limanda işçilerle dayanışmak için bir araya geldi.",
            [("other", None, None)],
            id="Turkish: the verb at the end",
        ),
        pytest.param(
            "it",
            "Oltre una sessantina di persone risultano disperse.",
            [("other", 60, None)],
            id="Italian: a collective number",
        ),
        pytest.param(
            "de",
            "Ein Mann wurde durch einen Stich verletzt.",
            [],
            id="German: an article is no number of a thing",
        ),
        pytest.param(
            "de",
            "Menschen wurden durch 2.219 Übergriffe auf Geflüchtete und ihre Häuser "
            "verletzt.",
            [],
            id="German: attacks are not the injured",
        ),
        pytest.param(
            "fr",
            "826 personnes ont été blessées dont 763 policiers.",
            [("injured", 826, 826)],
            id="French: some of those counted",
        ),
    ],
)
def test_numbers_and_nouns(language: str, sentence: str, expected: Read) -> None:
    assert read(language, sentence) == expected
