"""No pattern of the parser takes more than linear time, whatever it is given."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import archive.parsing
from archive.parsing.reader import read_text

# Each tried alone and after every other, many times over.
PIECES = (
    " ",
    "a",
    "A",
    "1",
    ".",
    ",",
    "-",
    "–",
    ":",
    "(",
    '"',
    "\n",
    "|",
    "@",
    "ا",
    "١",
)
SHAPES = (
    *PIECES,
    "A ",
    "a ",
    "1 ",
    ", ",
    "A a",
    "1.",
    "a@",
    "a.",
    "A-",
    "- ",
    "> ",
    "A of ",
    "By A",
    "We, A ",
    "A in ",
    "in A, ",
    "و ",
    "ا ",
    "1/1/",
    "((",
    "\n\n",
    " \n",
    "the ",
)
SHORT, LONG = 1_000, 4_000
GRACE = 0.02


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every compiled pattern at the top of a module of the parser."""
    for module in pkgutil.walk_packages(archive.parsing.__path__, "archive.parsing."):
        if module.name.endswith("pdf_child"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{module.name.removeprefix('archive.parsing.')}.{name}", value


PATTERNS = dict(patterns())


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """The time to search *text* through."""
    started = time.process_time()
    for _match in pattern.finditer(text):
        pass
    return time.process_time() - started


@pytest.mark.parametrize("name", PATTERNS)
def test_four_times_the_text_takes_about_four_times_as_long(name: str) -> None:
    pattern = PATTERNS[name]
    for shape in SHAPES:
        for end in ("", "!"):
            short, long = (shape * (n // len(shape)) + end for n in (SHORT, LONG))
            if seconds(pattern, long) < GRACE:
                continue
            least = min(seconds(pattern, long) for _ in range(3))
            most = 8 * min(seconds(pattern, short) for _ in range(3)) + GRACE
            assert least < most, f"{shape!r}: {least:.4f} s, not {most:.4f} s"


@pytest.mark.parametrize(
    "shape",
    [
        "Signed: A, B\n",
        "Harbour Bulletin No. 14, 6 May 2005\n",
        "Jane Doe / Harbour Herald, Weekly – \n",
        "Signed A\n",
        "It was signed by A B, C D and E F.\n",
        "A B, C D, E F and G H have signed it.\n",
        "Jane Doe\n",
        "Jane Doe (A), John Roe (B) ",
        "Jane Doe - John Roe - ",
        "Jane Doe,\nPresident\n",
        "We say so, and we sign.\nJane Doe\nJohn Roe\n",
        "حزب الأمل وحزب العدل ",
        "• A\n",
        "1. A says:\n",
        "(",
        "a ",
        "\n \n",
        "A; ",
        "6 May 2014\n",
        "Share\n",
        "Home   Forum   Blog   Log in   ",
        "annie said...\nyes\n",
        "Anna • 5 years ago\nyes\n",
        "Here is the letter:\n\n",
        "the number of dead rose to 5 and ",
        "5 Menschen 2017 durch 3 ",
        "And 5 others\n",
    ],
)
def test_reading_is_linear_in_the_length(shape: str) -> None:
    def took(length: int) -> float:
        text = shape * (length // len(shape))
        started = time.process_time()
        read_text(text)
        return time.process_time() - started

    took(2_000)
    short, long = took(30_000), took(120_000)
    assert long < short * 8 + 0.2, f"{short:.3f} s, {long:.3f} s"
