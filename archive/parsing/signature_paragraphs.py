"""How a paragraph of names is set: one name a line, or run on with separators."""

import re
from collections.abc import Sequence

from archive.parsing.lines import Line
from archive.parsing.name_forms import (
    head_of,
    is_capacity,
    is_known_person,
    is_person,
)
from archive.parsing.name_lists import Entry
from archive.parsing.name_runs import run_mark
from archive.parsing.page import Page
from archive.parsing.phrases import fold
from archive.parsing.signature_evidence import is_name_like, is_named
from archive.parsing.signature_others import others_in
from archive.parsing.truncation import ends_open

_BULLETS = ("•", "-", "*", "–", "·", "●", "▪", "◦")
GROUP_LINE_WORDS = FEWEST_BESIDE = 6
LEAST_ITEMS = 3
LIST_SEPARATORS = re.compile(r"[,;،؛]")


def is_inline_list(paragraph: list[Line]) -> bool:
    """Whether the paragraph runs names on, with separators, rather than one a line."""
    if any(line.marker for line in paragraph):
        return False
    if len(paragraph) == 1:
        return runs_on(paragraph[0])
    if all(run_mark(line.text) is not None for line in paragraph):
        return True
    if _are_cards(paragraph):
        return False
    separators = [len(LIST_SEPARATORS.findall(line.text)) for line in paragraph]
    running = sum(count >= 2 for count in separators)
    return running * 2 > len(paragraph) and all(
        line.text.endswith((",", ";", "،", "؛", ")")) or count >= 2
        for line, count in zip(paragraph[:-1], separators, strict=False)
    )


def _are_cards(paragraph: list[Line]) -> bool:
    """ "Ann Roe, Professor, Faculty of Law, University of Elmton": each line is one
    person, and behind the first comma stands no other.
    """
    parts = [line.body.split(",", 2) for line in paragraph]
    persons = sum(is_person(part[0]) for part in parts)
    others = sum(len(part) > 1 and _is_another(part[1].strip()) for part in parts)
    return persons * 5 >= len(parts) * 4 and others * 3 <= len(parts)


def _is_another(text: str) -> bool:
    return is_person(text) and not is_capacity(text)


def runs_on(line: Line) -> bool:
    """Whether the line has several names with separators between them."""
    separators = len(LIST_SEPARATORS.findall(line.text))
    return (
        line.text.count(";") + line.text.count("؛") >= 2
        or separators >= 4
        or separators >= 2
        and _all_stand(line)
        and not _is_card(line)
        or run_mark(line.text) is not None
    )


def _is_card(line: Line) -> bool:
    """ "Ann Roe, President, the Bakers Union": one person, the office and its body."""
    name, office, *rest = LIST_SEPARATORS.split(line.body)
    return (
        is_known_person(name)
        and is_capacity(office)
        and not is_known_person(office)
        and not any(map(is_known_person, rest))
    )


def _all_stand(line: Line) -> bool:
    parts = [part.strip() for part in LIST_SEPARATORS.split(line.text)]
    return all(
        others_in(fold(part)) is not None or is_named(part) and is_name_like(part)
        for part in parts
        if part
    )


def heads_bullets(page: Page, line: Line, *, first: bool) -> bool:
    """Whether a line alone stands over items with bullets, and has none itself; no
    blank line need be about the *first* of a list.
    """
    if line.marker or not (line.gap or first) or line.words > GROUP_LINE_WORDS:
        return False
    following = page.lines[line.number + 1 : line.number + 2]
    headed = any((item.gap or first) and item.marker in _BULLETS for item in following)
    return headed and (not is_known_person(head_of(line.body)))


def most_told(paragraph: list[Line], entries: Sequence[Entry]) -> int:
    """How many of *entries* may be running text: one in six, if semicolons part them,
    as between signers of whom something is told.
    """
    semicolons = sum(line.text.count(";") for line in paragraph)
    return len(entries) // FEWEST_BESIDE if semicolons * 2 >= len(entries) else 0


def is_after_items(items: list[Line], rest: list[Line]) -> bool:
    """Whether *rest*, lines without bullet or number, stands right under *items* that
    all have one: something else than the list.
    """
    return (
        len(items) >= LEAST_ITEMS
        and all(item.marker for item in items)
        and not any(line.marker for line in rest)
        and not ends_open(items[-1].text)
        and not rest[0].text[0].islower()
    )
