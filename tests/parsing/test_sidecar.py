"""`NAME.toml` beside a statement: what it may say, and what it is told."""

import pytest

from archive.parsing.record import Kind, Problem
from archive.parsing.sidecar import Sidecar, read_sidecar

FULL = """
url = "https://example.org/statement"
captured_on = 2021-03-02
rights = "CC BY 4.0"
title = "A statement"
date = "2021-03-01"
language = "ckb"
kind = "joint_statement"
issuers = ["Iraqi Communist Party"]
authors = "Simon Assaf"
periodical = "Socialist Worker"
issue = 2094
place = "Baghdad"
site = "Example"
"""


def test_every_key() -> None:
    assert read_sidecar(FULL.encode(), "a.toml") == Sidecar(
        url="https://example.org/statement",
        captured_on="2021-03-02",
        rights="CC BY 4.0",
        title="A statement",
        date="2021-03-01",
        language="ckb",
        kind=Kind.JOINT_STATEMENT,
        issuers=("Iraqi Communist Party",),
        authors=("Simon Assaf",),
        periodical="Socialist Worker",
        issue="2094",
        place="Baghdad",
        site="Example",
    )


@pytest.mark.parametrize(
    "data", [b"", b"# nothing yet\n", b'title = ""', b"\xef\xbb\xbf"]
)
def test_an_empty_sidecar_says_nothing(data: bytes) -> None:
    assert read_sidecar(data, "a.toml") == Sidecar()


@pytest.mark.parametrize(
    "edtf",
    [
        "2014",
        "2014-08",
        "2014-08-06",
        "2011-21",
        "199X",
        "1991~",
        "2003/2006",
        "2004/..",
    ]
    + ["[2014-08-06,2014-06-08]"],
)
def test_dates_are_edtf(edtf: str) -> None:
    assert read_sidecar(f'date = "{edtf}"'.encode(), "a.toml") == Sidecar(date=edtf)


WRONG = {
    "not TOML": (b"\ntitle = broken", 2, "not TOML"),
    "unknown key": (b'\ntitel = "x"', 2, "unknown key 'titel'; allowed are url"),
    "unknown table": (b'[meta]\ntitle = "x"', 1, "unknown key 'meta'"),
    "a number for a title": (b"\n\ntitle = 7", 3, "give a string in quotes"),
    "a list of numbers": (b"issuers = [1]", 1, "give a list of strings"),
    "an unknown kind": (b'kind = "poem"', 1, "allowed are statement"),
    "a day that is none": (b'captured_on = "2021-02-30"', 1, "give YYYY-MM-DD"),
    "a date in words": (
        b'date = "6 August 2014"',
        1,
        "date = '6 August 2014': not a date in EDTF",
    ),
    "a language in words": (b'language = "Arabic (Iraq)"', 1, "not a language tag"),
    "an address without http": (b'url = "example.org"', 1, "not an http"),
    "another script's bytes": ("title = 'é'".encode("cp1252"), 1, "not UTF-8"),
    "deep nesting": (b"title = " + b"[" * 100_000, None, "not TOML"),
}


@pytest.mark.parametrize(("data", "line", "says"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_named(data: bytes, line: int | None, says: str) -> None:
    problem = read_sidecar(data, "a.toml")
    assert isinstance(problem, Problem)
    assert (problem.path, problem.line) == ("a.toml", line)
    assert says in problem.reason
