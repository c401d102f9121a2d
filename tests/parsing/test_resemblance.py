"""How alike two texts are, and that like texts find each other."""

import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.resemblance import ALIKE, keys_of, share, words_of

ENGLISH = (
    "The strike in the oil fields of Basra has entered its third week and at least ten "
    "workers have been arrested by the security forces who broke into the houses at "
    "night while the company refuses to pay the wages of the summer months"
)
ARABIC = (
    "دخل إضراب عمال النفط في حقول البصرة أسبوعه الثالث وقد اعتقلت قوات الأمن عشرة عمال "
    "على الأقل بعد أن اقتحمت البيوت ليلا بينما ترفض الشركة دفع أجور أشهر الصيف"
)


def likeness(one: str, two: str) -> float:
    return share(words_of(one), words_of(two))


def meet(one: str, two: str) -> bool:
    return bool(set(keys_of(words_of(one))) & set(keys_of(words_of(two))))


def text(chance: random.Random, length: int) -> list[str]:
    """Words as languages have them: few of them often."""
    words = [f"word{number}" for number in range(3_000)]
    weights = [1 / (number + 1) for number in range(3_000)]
    return chance.choices(words, weights, k=length)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(ENGLISH, ENGLISH.upper(), id="case"),
        pytest.param(ENGLISH, ENGLISH.replace(" ", ",  \n"), id="space, punctuation"),
        pytest.param(ENGLISH, f"{ENGLISH} again", id="a word at the end"),
        pytest.param(ENGLISH, f"Basra: {ENGLISH}", id="a word at the start"),
        pytest.param(ENGLISH, ENGLISH.replace("ten", "10"), id="a word changed"),
        pytest.param(ARABIC, ARABIC.replace("أ", "ا").replace("ة", "ه"), id="letters"),
        pytest.param(ARABIC, ARABIC.replace("عمال", "عُمّال"), id="vowel signs"),
        pytest.param(ARABIC, ARABIC.replace("عشرة", "١٠"), id="an Arabic word changed"),
    ],
)
def test_near_duplicates_meet(one: str, two: str) -> None:
    assert likeness(one, two) >= ALIKE
    assert meet(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param("", "", id="nothing at all"),
        pytest.param(ENGLISH, "", id="nothing on one side"),
        pytest.param(ENGLISH, ARABIC, id="a translation"),
        pytest.param(ENGLISH, ENGLISH[: len(ENGLISH) // 2], id="the first half"),
        pytest.param(ENGLISH, f"{ENGLISH} {ENGLISH}", id="printed twice"),
        pytest.param("Strike in Basra", "Strike in Mosul", id="headlines"),
        pytest.param(
            ENGLISH, " ".join(sorted(ENGLISH.split())), id="the same words, shuffled"
        ),
    ],
)
def test_other_texts_are_no_near_duplicates(one: str, two: str) -> None:
    assert likeness(one, two) < ALIKE


def test_paragraphs_that_changed_places_are_the_same_text() -> None:
    half = ENGLISH.split()
    moved = " ".join(half[20:] + half[:20])
    assert likeness(ENGLISH, moved) == 1.0
    assert meet(ENGLISH, moved)


@pytest.mark.parametrize("length", [12, 40, 400, 3_000])
def test_of_texts_with_nine_words_in_ten_the_same_nearly_all_meet(length: int) -> None:
    chance = random.Random(length)
    met = 0
    for _ in range(200):
        one = text(chance, length)
        two = [
            f"other{chance.randrange(10**9)}" if place % 11 == 5 else word
            for place, word in enumerate(one)
        ]
        met += meet(" ".join(one), " ".join(two))
        assert likeness(" ".join(one), " ".join(two)) >= ALIKE
    assert met >= 196


def test_other_texts_of_the_same_language_hardly_ever_meet() -> None:
    chance = random.Random(7)
    seen: dict[int, int] = {}
    for _ in range(500):
        for key in keys_of(words_of(" ".join(text(chance, 300)))):
            seen[key] = seen.get(key, 0) + 1
    assert sum(count - 1 for count in seen.values()) < 25


def test_the_keys_are_the_same_in_every_process() -> None:
    script = (
        "from archive.parsing.resemblance import *;"
        f"print(keys_of(words_of({ARABIC!r})))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "99", "PYTHONIOENCODING": "utf-8"},
    )
    assert told.stdout.strip() == str(keys_of(words_of(ARABIC)))


WORDS = st.lists(st.integers(0, 5), max_size=30)


@given(WORDS, WORDS)
def test_the_share_is_the_same_both_ways_and_a_share(
    one: list[int], two: list[int]
) -> None:
    assert share(one, two) == share(two, one)
    assert 0.0 <= share(one, two) <= 1.0
    assert share(one, one) == (1.0 if one else 0.0)


@given(st.text(max_size=300))
def test_keys_fit_the_column_and_belong_to_the_words(found: str) -> None:
    words = words_of(found)
    keys = keys_of(words)
    assert all(-(2**63) <= key < 2**63 for key in keys)
    assert keys == keys_of(list(words))
