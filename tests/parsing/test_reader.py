"""What holds for the reading of any text whatever, and of a file with its sidecar."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.lines import EDGES
from archive.parsing.reader import read, read_text
from archive.parsing.record import DocumentRecord, Kind, Span
from archive.parsing.serialise import from_dict, gold, to_dict

SAMPLES = Path(__file__).parents[1] / "samples" / "reading"
SEEDS = Path(__file__).parents[2] / "seeds" / "statements"
FILES = [*SEEDS.glob("*.txt"), *SAMPLES.glob("*.txt")]

# Lines that rules look for, in any order, with anything between them.
LINES = st.sampled_from(
    [
        "",
        "Signed:",
        "Signatories",
        "الموقعون:",
        "1",
        "1.",
        "• Union of Miners",
        "Jane Doe, Professor, University of X",
        "and 120 others",
        "Statement of the Union of Miners",
        "By Jane Doe",
        "BAGHDAD – 6 August 2014",
        "3 comments",
        "Anna says:",
        "Reply",
        "Share this:",
        "Here is the full text:",
        "We condemn the arrests and call on the government to release all detainees.",
        "-----",
        "12/07/2018",
        "«",
        "(",
    ]
)
ANY_TEXT = st.one_of(
    st.text(max_size=400),
    st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=40).map("\n".join),
)


def spans_of(record: DocumentRecord) -> list[tuple[Span, str | None]]:
    """All spans of *record*, with what is printed there where it is known."""
    single = [record.title, record.date, record.periodical, record.issue, record.place]
    values = [value for value in [*single, *record.authors] if value is not None]
    found: list[tuple[Span, str | None]] = [
        (value.span, value.printed if hasattr(value, "printed") else value.value)
        for value in values
        if value.span is not None
    ]
    found += [(issuer.span, issuer.name) for issuer in record.issuers if issuer.span]
    found += [(signatory.span, signatory.name) for signatory in record.signatories]
    found += [(contact.span, contact.value) for contact in record.contacts]
    found += [(comment.span, None) for comment in record.comments]
    found += [(part.span, part.record.text) for part in record.embedded]
    return found


def visible(text: str) -> str:
    """*text* without white space and the direction marks that lines are trimmed of."""
    return "".join(c for c in text if not c.isspace() and c not in EDGES)


def hold_invariants(record: DocumentRecord) -> None:
    end = 0
    covered = 0
    for block in record.blocks:
        assert end <= block.span.start < block.span.end <= len(record.text)
        covered += len(visible(block.span.of(record.text)))
        end = block.span.end
    assert covered == len(visible(record.text))
    for span, printed in spans_of(record):
        assert 0 <= span.start <= span.end <= len(record.text)
        if printed is not None:
            assert span.of(record.text).split() == printed.split()
    for part in record.embedded:
        hold_invariants(part.record)
    assert from_dict(json.loads(json.dumps(to_dict(record)))) == record
    json.dumps(gold(record))


@given(ANY_TEXT)
@settings(max_examples=300, deadline=None)
def test_any_text_is_covered_by_blocks_and_every_value_stands_where_it_says(
    text: str,
) -> None:
    for record in read_text(text):
        hold_invariants(record)


# What lines are made of: signs alone, numbers, words that rules wait for.
TOKENS = st.sampled_from(
    [
        *'*-–—•.…|/><»«"“”()[]:;,!?#&@+=_~©°№،؟؛\u0640\u200f\u202e\u00a0\t',
        *("1", "12", "2019", "٢٠١٩", "May", "مايو", "###", "http://x.org", "a@b.org"),
        *("Signed:", "by", "and", "the", "of", "By", "says:", "Reply", "No.", "n°"),
        *(
            "Union",
            "Jane Doe",
            "Professor",
            "Statement",
            "killed",
            "at least",
            "people",
        ),
        *(
            "Herald",
            "Baghdad",
            "بغداد",
            "بيان",
            "الموقعون",
            "اتحاد",
            "و",
            "ici",
            "here",
        ),
        *(
            "we",
            "our",
            "Source:",
            "Share",
            "Read more",
            "Tags:",
            "e.V.",
            "Dr.",
            "İ",
            "ß",
        ),
    ]
)
TOKEN_LINES = st.builds(
    str.join, st.sampled_from([" ", ""]), st.lists(TOKENS, max_size=8)
)


@given(st.lists(st.one_of(TOKEN_LINES, LINES), max_size=12).map("\n".join))
@settings(max_examples=400, deadline=None)
def test_lines_of_any_signs_and_words_are_read(text: str) -> None:
    for record in read_text(text):
        hold_invariants(record)
        gold(record)


@pytest.mark.parametrize("sign", [*".|>*-–•~_#=،٬"])
def test_a_row_of_one_sign_parts_a_page(sign: str) -> None:
    text = f"Dockers hold the bridge\n\n{sign} {sign} {sign}\n\nThey sang all night."
    for record in read_text(text):
        hold_invariants(record)


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_bytes_give_records_or_a_problem(data: bytes) -> None:
    reading = read(data, "any.txt")
    assert (reading.problem is None) == bool(reading.records)
    for record in reading.records:
        hold_invariants(record)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_we_have_holds_the_invariants(path: Path) -> None:
    for record in read(path.read_bytes(), path.name).records:
        hold_invariants(record)


@given(
    path=st.sampled_from(sorted(FILES)),
    cut=st.floats(0, 1),
    length=st.integers(0, 400),
    put=st.text(max_size=40),
)
@settings(max_examples=150, deadline=None)
def test_a_page_damaged_anywhere_is_still_read(
    path: Path, cut: float, length: int, put: str
) -> None:
    text = path.read_text("utf-8")
    place = int(cut * len(text))
    for record in read_text(text[:place] + put + text[place + length :]):
        hold_invariants(record)


TWO = """\
Statement of the Union of Miners on the pit

We condemn the closure of the pit and call on the ministry to reverse it. We demand \
talks with the men before the end of the month.

Union of Miners
3 May 2015

----------------------------------------

Statement of the League of Women on the hospital

We condemn the closure of the hospital and call on the ministry to reverse it. We \
demand talks with the nurses before the end of the month.

League of Women
4 June 2016
"""


def test_a_file_of_two_statements_gives_two_records() -> None:
    first, second = read_text(TWO)
    assert [issuer.name for issuer in first.issuers] == ["Union of Miners"]
    assert [issuer.name for issuer in second.issuers] == ["League of Women"]
    assert first.date is not None and first.date.edtf == "2015-05-03"
    assert second.date is not None and second.date.edtf == "2016-06-04"


def test_a_rule_within_one_statement_does_not_part_it() -> None:
    [record] = read_text(
        TWO.replace("Statement of the League of Women on the hospital", "").replace(
            "4 June 2016", ""
        )
    )
    assert record.title is not None


def test_a_sidecar_wins_over_what_is_read() -> None:
    card = b"""
title = "From the card"
date = "2015-05"
kind = "message"
issuers = ["Union of Dockers"]
"""
    [record] = read(TWO.split("---")[0].encode(), "one.txt", card).records
    assert record.title is not None and record.title.value == "From the card"
    assert record.title.span is None
    assert record.date is not None and record.date.edtf == "2015-05"
    assert record.kind is Kind.MESSAGE
    assert [issuer.name for issuer in record.issuers] == ["Union of Dockers"]


def test_a_broken_sidecar_is_a_problem_with_file_and_line() -> None:
    reading = read(b"Text", "folder/one.txt", b'title = "open\n')
    assert reading.records == ()
    assert reading.problem is not None
    assert (reading.problem.path, reading.problem.line) == ("folder/one.toml", 1)
