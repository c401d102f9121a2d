"""Each row: language, a sentence, and the (measure, minimum, maximum) read from it."""

import pytest

from archive.parsing.figures import find_figures
from archive.parsing.record import Span

FIGURES = {
    # English: passive, active, nouns, qualifiers
    "passive": ("en", "38 people were killed.", [("killed", 38, 38)]),
    "at least": (
        "en",
        "So far at least 10 protestors have been shot dead and dozens injured.",
        [("killed", 10, None), ("injured", None, None)],
    ),
    "others": (
        "en",
        "10 young protesters have been killed and more than 260 others injured.",
        [("killed", 10, 10), ("injured", 260, None)],
    ),
    "up to": (
        "en",
        "Up to 60 people were killed in an air strike.",
        [("killed", None, 60)],
    ),
    "active": (
        "en",
        "The Red Army killed 38 armed rebels and captured 107 people.",
        [("killed", 38, 38), ("arrested", 107, 107)],
    ),
    "scores": (
        "en",
        "Warplanes killed scores of people in Hit.",
        [("killed", None, None)],
    ),
    "death toll": ("en", "The death toll of 30 is rising.", [("killed", 30, 30)]),
    "killing of": (
        "en",
        "We condemn the killing of 12 demonstrators.",
        [("killed", 12, 12)],
    ),
    "between": (
        "en",
        "Between 10 and 20 people were arrested.",
        [("arrested", 10, 20)],
    ),
    "hyphen": ("en", "10-20 activists were detained.", [("arrested", 10, 20)]),
    "in words": ("en", "Twenty-five workers were arrested.", [("arrested", 25, 25)]),
    "two dozen": (
        "en",
        "More than two dozen people were hospitalized and 300 injured.",
        [("other", 24, None), ("injured", 300, 300)],
    ),
    "thousands separator": (
        "en",
        "1,200 people were detained.",
        [("arrested", 1200, 1200)],
    ),
    "million": (
        "en",
        "the 2.5 million civilians in the city",
        [("other", 2500000, 2500000)],
    ),
    "nested vague": (
        "en",
        "aid to the hundreds of thousands of displaced people",
        [("displaced", None, None)],
    ),
    "nationality": (
        "en",
        "Hundreds of thousands of Iraqis took to the streets.",
        [("other", None, None)],
    ),
    "demonstrations of": (
        "en",
        "following demonstrations of hundreds of thousands on Thursday",
        [("other", None, None)],
    ),
    "or more": ("en", "50 or more people were injured.", [("injured", 50, None)]),
    "about": ("en", "About 200 people were arrested.", [("arrested", 200, 200)]),
    "fewer than": (
        "en",
        "Fewer than 40 people were arrested.",
        [("arrested", None, 40)],
    ),
    "deaths": (
        "en",
        "There have been 600 deaths since October.",
        [("killed", 600, 600)],
    ),
    "one verb for two": (
        "en",
        "Nine protesters and two policemen were killed.",
        [("killed", 9, 9), ("killed", 2, 2)],
    ),
    "no verb for the first": (
        "en",
        "In 2 towns 5 people were killed; 20 workers 30 people were injured.",
        [("killed", 5, 5), ("other", 20, 20), ("injured", 30, 30)],
    ),
    "two verbs": (
        "en",
        "10 people were killed and 20 people were injured.",
        [("killed", 10, 10), ("injured", 20, 20)],
    ),
    "aside": (
        "en",
        "511 people, including 13 women, have been killed.",
        [("killed", 511, 511)],
    ),
    "an aside that does not end": (
        "en",
        "10 people were killed, including a member of the union",
        [("killed", 10, 10)],
    ),
    "end of a sentence": ("en", "They fired, wounding 35.", [("injured", 35, 35)]),
    "captured before counted": (
        "en",
        "The arrest of 5 trade unionists shocked us.",
        [("arrested", 5, 5)],
    ),
    "missing": ("en", "Eleven activists are missing.", [("other", 11, 11)]),
    "fled": ("en", "500,000 people fled Mosul.", [("displaced", 500000, 500000)]),
    # French
    "fr passive": (
        "fr",
        "Au moins 10 manifestants ont été tués et plus de 260 blessés.",
        [("killed", 10, None), ("injured", 260, None)],
    ),
    "fr active": (
        "fr",
        "La police a arrêté une vingtaine de militants.",
        [("arrested", 20, 20)],
    ),
    "fr nouns": (
        "fr",
        "Le bilan est de 157 morts et des centaines de blessés.",
        [("killed", 157, 157), ("injured", None, None)],
    ),
    "fr spaced thousands": (
        "fr",
        "Plus de 10 000 personnes ont manifesté à Bagdad.",
        [("other", 10000, None)],
    ),
    "fr staff": (
        "fr",
        "Les effectifs étaient de 72 gendarmes mobiles.",
        [("other", 72, 72)],
    ),
    # Spanish
    "es passive": (
        "es",
        "Al menos 15 personas fueron asesinadas y 40 resultaron heridas.",
        [("killed", 15, None), ("injured", 40, 40)],
    ),
    "es active": (
        "es",
        "La policía detuvo a 30 manifestantes.",
        [("arrested", 30, 30)],
    ),
    "es participants": (
        "es",
        "Más de dos mil trabajadores participaron en la marcha.",
        [("other", 2000, None)],
    ),
    "es verb first": (
        "es",
        "Han sido asesinados 150 líderes sociales.",
        [("killed", 150, 150)],
    ),
    # German
    "German, with a star": (
        "de",
        "Seit Oktober sind mehr als 900 friedliche Demonstrant*innen getötet worden.",
        [("killed", 900, None)],
    ),
    "German, with a colon": (
        "de",
        "Die Polizei nahm 30 Demonstrant:innen fest.",
        [("arrested", 30, 30)],
    ),
    "German, with a low line": (
        "de",
        "Es gab über 500 tote Zivilist_innen.",
        [("killed", 500, None)],
    ),
    "French, with points": (
        "fr",
        "Plus de 300 manifestant·e·s ont été arrêté·e·s.",
        [("arrested", 300, None)],
    ),
    "de passive": (
        "de",
        "Mindestens 10 Demonstranten wurden getötet, mehr als 260 verletzt.",
        [("killed", 10, None), ("injured", 260, None)],
    ),
    "de active": (
        "de",
        "Die Polizei verhaftete 30 Aktivisten.",
        [("arrested", 30, 30)],
    ),
    "de nouns": (
        "de",
        "Es gab 12 Tote und Dutzende Verletzte.",
        [("killed", 12, 12), ("injured", None, None)],
    ),
    "de several hundred": (
        "de",
        "Am Montag wollen mehrere hundert Demonstrierende kommen.",
        [("other", None, None)],
    ),
    "de thousands point": (
        "de",
        "Rund 5.000 Menschen gingen auf die Straße.",
        [("other", 5000, 5000)],
    ),
    # Arabic
    "ar nouns before": (
        "ar",
        "أدى القمع إلى مقتل ما لا يقل عن 10 متظاهرين وإصابة العشرات بجروح.",
        [("killed", 10, None), ("injured", None, None)],
    ),
    "ar eastern digits": (
        "ar",
        "اعتقال أكثر من ٢٦٠ متظاهرا",
        [("arrested", 260, None)],
    ),
    "ar martyrs": ("ar", "سقط أكثر من 600 شهيد", [("killed", 600, None)]),
    "ar subject between": (
        "ar",
        "اعتقلت القوات الأمنية عشرات الناشطين",
        [("arrested", None, None)],
    ),
    "ar displaced": (
        "ar",
        "نزوح مئات الآلاف من المواطنين",
        [("displaced", None, None)],
    ),
    # Turkish
    "tr passive": (
        "tr",
        "En az 10 gösterici öldürüldü, onlarca kişi yaralandı.",
        [("killed", 10, None), ("injured", None, None)],
    ),
    "tr more than": (
        "tr",
        "50'den fazla kişi gözaltına alındı.",
        [("arrested", 50, None)],
    ),
    # Persian
    "fa passive": (
        "fa",
        "دست‌کم ۱۰ نفر کشته شدند و صدها نفر بازداشت شدند.",
        [("killed", 10, None), ("arrested", None, None)],
    ),
    # Sorani and Kurmanji
    "ckb passive": (
        "ckb",
        "لانیکەم 10 خۆپیشاندەر کوژران و دەیان کەس بریندار بوون.",
        [("killed", 10, None), ("injured", None, None)],
    ),
    "kmr passive": (
        "kmr",
        "Herî kêm 10 xwepêşander hatin kuştin û bi dehan kes birîndar bûn.",
        [("killed", 10, None), ("injured", None, None)],
    ),
    # Portuguese and Italian
    "pt passive": (
        "pt",
        "Pelo menos 10 manifestantes foram mortos e mais de 260 feridos.",
        [("killed", 10, None), ("injured", 260, None)],
    ),
    "pt signatures": (
        "pt",
        "um abaixo-assinado com 35 mil nomes",
        [("other", 35000, 35000)],
    ),
    "it passive": (
        "it",
        "Almeno 10 manifestanti sono stati uccisi e oltre 260 feriti.",
        [("killed", 10, None), ("injured", 260, None)],
    ),
}


def read(language: str, text: str) -> list[tuple[str, int | None, int | None]]:
    return [(f.measure, f.minimum, f.maximum) for f in find_figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"), FIGURES.values(), ids=FIGURES.keys()
)
def test_figures(
    language: str, text: str, expected: list[tuple[str, int | None, int | None]]
) -> None:
    assert read(language, text) == expected


def test_evidence_is_exact_and_short() -> None:
    text = "In Hit, up to 60 people were killed in an air strike."
    (figure,) = find_figures(text, "en")
    assert figure.evidence == "up to 60 people were killed"
    assert figure.span.of(text) == figure.evidence
    assert figure.qualifier == "up to"


def test_numbers_inside_dates_are_no_figures() -> None:
    text = "After 15 Sha'ban people were killed."
    assert find_figures(text, "en", dates=(Span(6, 16),)) == ()
