"""Which language a text is in: short sentences, long ones, mixed pages, none at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.languages import direction_of, language_of, script_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("We call on all workers to stand together.", "en", id="English"),
        pytest.param(
            "Nous appelons tous les travailleurs à la grève.", "fr", id="French"
        ),
        pytest.param(
            "Convocamos a todos los trabajadores a la huelga.", "es", id="Spanish"
        ),
        pytest.param(
            "Wir rufen alle auf, gegen den Krieg zu stehen.", "de", id="German"
        ),
        pytest.param(
            "Chiamiamo tutti i lavoratori alla lotta contro la guerra.",
            "it",
            id="Italian",
        ),
        pytest.param(
            "Convocamos todos os trabalhadores para a greve.", "pt", id="Portuguese"
        ),
        pytest.param(
            "Wij roepen alle arbeiders op om niet te zwijgen over de oorlog.",
            "nl",
            id="Dutch",
        ),
        pytest.param(
            "Bu savaşa karşı tüm halkları birlikte durmaya çağırıyoruz.",
            "tr",
            id="Turkish",
        ),
        pytest.param(
            "Em ji hemû gelê xwe re dibêjin ku li dijî şer derkevin.",
            "kmr",
            id="Kurmanji",
        ),
        pytest.param(
            "Em bang li hemû hêzên demokratîk dikin.", "kmr", id="short Kurmanji"
        ),
        pytest.param("ندعو جميع العمال إلى الوقوف ضد الحرب.", "ar", id="Arabic"),
        pytest.param("بيان", "ar", id="one word in Arabic letters"),
        pytest.param(
            "داوا لە هەموو خەڵک دەکەین کە لە دژی شەڕ بوەستنەوە.", "ckb", id="Sorani"
        ),
        pytest.param("بەیاننامەی کرێکاران", "ckb", id="a Sorani title"),
        pytest.param(
            "از همه مردم می‌خواهیم که در برابر جنگ بایستند.", "fa", id="Persian"
        ),
        pytest.param("بیانیه کارگران علیه جنگ", "fa", id="a Persian title"),
        pytest.param(
            "ہم تمام مزدوروں سے اپیل کرتے ہیں کہ وہ جنگ کے خلاف کھڑے ہوں۔",
            "ur",
            id="Urdu",
        ),
        pytest.param(
            "Мы призываем всех рабочих встать против войны.", "ru", id="Russian"
        ),
        pytest.param(
            "Ми закликаємо всіх робітників і їхні спілки.", "uk", id="Ukrainian"
        ),
        pytest.param("我们呼吁所有工人团结起来。", "zh", id="Chinese"),
        pytest.param("すべての労働者に呼びかけます。", "ja", id="Japanese"),
        pytest.param("모든 노동자에게 호소합니다.", "ko", id="Korean"),
        pytest.param("Καλούμε όλους τους εργάτες.", "el", id="Greek"),
        pytest.param("אנו קוראים לכל העובדים.", "he", id="Hebrew"),
        pytest.param("", "und", id="nothing"),
        pytest.param("2014-08-06 +964 770 …", "und", id="no letters"),
        pytest.param("Basra", "und", id="one name"),
    ],
)
def test_language(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Statement on the killing of protesters", "en"),
        ("Iraqi Communist Party", "en"),
        ("Non à la guerre", "fr"),
        ("Solidarité avec les manifestants", "fr"),
        ("Solidaridad con el pueblo de Irak", "es"),
        ("Erklärung der Partei zur Lage", "de"),
        ("Contro la guerra", "it"),
        ("Contra a guerra e a ocupação", "pt"),
        ("Bu saldırı kabul edilemez", "tr"),
        ("Daxuyaniya partiyê", "kmr"),
        ("خۆپیشاندان لە سلێمانی", "ckb"),
        ("حزبی کوردستان", "ckb"),
        ("بیانیه مشترک سازمان‌های کارگری", "fa"),
        ("بيان مشترك حول قمع المتظاهرين", "ar"),
        ("فی هذا البیان من اجل العمال", "ar"),
        ("Contra la violència dels que manen", "ca"),
        ("Vi fördömer våldet mot demonstranterna", "sv"),
        ("Potępiamy przemoc wobec protestujących", "pl"),
    ],
)
def test_headings_suffice(heading, language):
    assert language_of(heading) == language


@pytest.mark.parametrize(
    "text",
    [
        "Daniel Appel, Marcos Sola, Krzysztof Nowak",
        "https://example.org/the/and/of/that",
        "OWFI – ICP – WTO",
    ],
    ids=["names", "an address", "acronyms"],
)
def test_too_little_is_undetermined(text):
    assert language_of(text) == "und"


def test_the_main_language_of_a_mixed_page_is_that_of_most_of_it():
    english = "Share this page. Subscribe to our newsletter. "
    arabic = "ندعو جميع العمال إلى الوقوف ضد الحرب ومن أجل السلام في كل مكان. " * 10

    assert language_of(english + arabic) == "ar"
    assert language_of(arabic[:60] + english * 20) == "en"


def test_arabic_with_a_few_persian_letters_in_names_stays_arabic():
    text = "قال گوران إن على جميع العمال أن يقفوا ضد الحرب في كل المدن التي كانت هادئة"

    assert language_of(text) == "ar"


@pytest.mark.parametrize(
    ("text", "script", "direction"),
    [
        ("Basra", "Latn", "ltr"),
        ("البصرة", "Arab", "rtl"),
        ("Москва", "Cyrl", "ltr"),
        ("ירושלים", "Hebr", "rtl"),
        ("東京タワー", "Jpan", "ltr"),
        ("Rojava ڕۆژئاوا و خەڵک", "Arab", "rtl"),
        ("123", "Zyyy", "ltr"),
    ],
)
def test_direction_follows_script(text, script, direction):
    assert script_of(text) == script
    assert direction_of(script_of(text)) == direction


@given(st.text())
def test_any_text_has_an_answer(text):
    assert language_of(text)
    assert len(script_of(text)) == 4
