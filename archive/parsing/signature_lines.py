"""What a line is among signatures: heading, closing of a letter, group, number, others,
name.
"""

import re
from dataclasses import dataclass

from archive.parsing.lines import Line
from archive.parsing.name_forms import form_of, is_body, is_person, words_in
from archive.parsing.page import has_sentences
from archive.parsing.phrases import Phrases, fold
from archive.parsing.vocabulary.cues import PROSE_CUES, SIGNING_STEMS
from archive.parsing.vocabulary.places import COUNTRIES
from archive.parsing.vocabulary.signing import (
    CLOSINGS,
    GROUP_WORDS,
    HEADINGS,
    ORGANISATION_GROUPS,
    OTHERS,
    PERSON_GROUPS,
    TERMINATORS,
)

_headings = Phrases(HEADINGS)
_closings = Phrases(CLOSINGS)
_terminators = Phrases(TERMINATORS)
_countries = Phrases(COUNTRIES)
# Somewhere before a colon: "The following organisations have signed this statement:".
_SIGNING_STEMS = tuple(map(fold, SIGNING_STEMS))
# Somewhere in a sentence, before a list of names.
_PROSE_CUES = tuple(fold(cue) + " " for cue in PROSE_CUES)
# "ahead", "who demand": the heading leads to demands, not to names.
_DEMANDS = re.compile(
    r"\b(?:demand|call (?:on|for|upon)|urge|request|exig|demandons|appel|pedimos|"
    r"forder|exigimos|reivindic|chied|نطالب|ندعو|talep|isti|خواست|داوا)"
)
_OTHERS = re.compile(
    r"^\W{0,4}(?:(?:and|et|y|e|und|plus|ve|u|و|sowie|more than|over|ainsi que|mas de)"
    r"\W{1,3}){0,2}([\d.,]{1,9})\+? (\S{2,20})(?: (\S{3,20}))?(?: (\S{2,20}))?"
)
_COLONS = (":", "：", "؛")
HEADING_WORDS = 6
COLON_WORDS = 25
NAME_WORDS = 20
_CAPITAL_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that opens signatures. `inline` is where names begin on the same line, if
    they do.
    """

    inline: int | None
    closing: bool = False
    prose: bool = False
    demands: bool = False
    group: str = ""


def opening_of(line: Line) -> Opening | None:
    """The opening that *line* is, or None: "Signed:", "Signatories", "Yours
    sincerely,".
    """
    folded = line.folded
    if _closings.opening(folded) and (
        line.words <= 5 or line.text.endswith(",") and line.words <= 40
    ):
        return Opening(None, closing=True)
    length = _headings.opening(folded)
    colon = folded.find(":")
    lead = folded[:colon] if colon >= 0 else ""
    if lead and len(lead.split()) <= COLON_WORDS and (length or mentions_signing(lead)):
        inline = line.content + colon + 1 if folded[colon + 1 :].strip(" :*_") else None
        return Opening(inline, demands=_DEMANDS.search(folded[:colon]) is not None)
    if lead and _leads_group(lead, folded[colon + 1 :]):
        return Opening(
            line.content + colon + 1, group=group_kind(lead.strip(" *_").split())
        )
    bare = not line.text.endswith((".", "!", "?")) and (
        line.words <= 2 or not line.text.endswith(",")
    )
    if length and line.words <= HEADING_WORDS and bare:
        return Opening(None) if _is_bare_heading(folded[length:]) else None
    if line.words >= 10:
        return _prose_opening(line, length)
    return None


def _leads_group(lead: str, rest: str) -> bool:
    """ "Organisations: A, B, C": a group's words, and names on the same line."""
    words = lead.strip(" *_").split()
    known = all(word in ORGANISATION_GROUPS or word in PERSON_GROUPS for word in words)
    return bool(words) and known and rest.count(",") + rest.count("،") >= 2


def _is_bare_heading(rest: str) -> bool:
    """Whether only a remark follows: "(in alphabetical order)", "to the statement"."""
    rest = rest.strip(" *_-–—.,")
    return not rest or rest[0] in "([" or len(rest.split()) <= 3


def mentions_signing(folded: str) -> bool:
    """Whether folded words speak of signing: "the following have signed"."""
    return any(stem in folded for stem in _SIGNING_STEMS)


def _prose_opening(line: Line, length: int) -> Opening | None:
    if length:
        return Opening(line.content + length, prose=True)
    for cue in _PROSE_CUES:
        place = line.folded.find(cue)
        if place >= 0:
            return Opening(line.content + place + len(cue), prose=True)
    return None


def is_terminator(line: Line) -> bool:
    """Whether signatures end here: "Notes", "Media contact:", "ENDS", "Cc: …"."""
    length = _terminators.opening(line.folded)
    if not length:
        return line.text.startswith(("###", "***"))
    rest = line.folded[length:].strip()
    if " " in line.folded[:length].strip():
        return not is_person(line.body)
    return (
        not rest
        or rest[0] in ":(-–—"
        or line.folded[length - 1] in ":"
        or line.words > 8
    )


def is_country(text: str) -> bool:
    """Whether *text* names a country or region and nothing more: "UK",
    "Deutschland".
    """
    return _countries.matches(fold(text.strip(" .:*#()")))


def group_of(line: Line) -> str | None:
    """The kind of signatory that a group heading announces; "" when it only groups.

    "Organisations:" gives `organisation`, "Individuals" `person`, "Germany" an empty
    string; None when the line is no group heading.
    """
    folded = line.folded.strip(" :*_-–—.•")
    words = folded.replace("/", " ").replace("(", " ").replace(")", " ").split()
    if not words or len(words) > 8:
        return None
    if _countries.matches(folded):
        return ""
    if all(
        word in ORGANISATION_GROUPS or word in PERSON_GROUPS or word in GROUP_WORDS
        for word in words
    ):
        return group_kind(words)
    if line.text.rstrip("*_ ").endswith(_COLONS) and not line.marker:
        return group_kind(words)
    return group_kind(words) if line.marker.startswith("#") else None


def group_kind(words: list[str]) -> str:
    """`organisation`, `person` or "" for the folded words of a group's heading."""
    if any(word in ORGANISATION_GROUPS for word in words):
        return "organisation"
    return "person" if any(word in PERSON_GROUPS for word in words) else ""


def others_in(folded: str) -> int | None:
    """How many are not named: "and 120 others" is 120; None when the words are no
    such.
    """
    found = _OTHERS.match(folded)
    if found is None or not any(
        word and word.strip(".,!)") in OTHERS for word in found.groups()[1:]
    ):
        return None
    digits = "".join(character for character in found[1] if character.isdigit())
    return int(digits) if digits else None


def is_name_like(text: str) -> bool:
    """Whether *text* can stand as a name: "Jane Doe, MP", "Union of X"; no sentence, no
    demand.
    """
    words = words_in(text)
    if not words or len(words) > NAME_WORDS or text[0].islower() and not is_body(text):
        return False
    if (
        text.endswith((".", "!", "?", ":", "؟"))
        and len(words) > 6
        or has_sentences(text)
        and len(words) > 8
    ):
        return False
    if any(mark in text for mark in ("http", "@")) and len(words) < 3:
        return False
    head = words_in(text.split(",")[0].split(" – ")[0].split("(")[0])
    long = [word for word in head if len(word) > 3]
    if not text[0].isupper() or not long:
        return True
    return sum(not word[0].islower() for word in long) >= len(
        long
    ) * _CAPITAL_SHARE or is_body(text)


def is_clearly_named(text: str) -> bool:
    """Whether *text* is a person's or body's name beyond doubt, and written as one."""
    head = text.split(",")[0].split("(")[0]
    long = [word for word in words_in(text) if len(word) > 3]
    capitals = sum(not word[0].islower() for word in long)
    return capitals * 10 >= len(long) * 6 and (is_body(text) or is_person(head))


def is_named(text: str) -> bool:
    """Whether the form of *text* says that it names a person or a body."""
    head = text.split(",")[0].split("(")[0]
    return is_person(head) or is_body(text) or form_of(head)[0] is not None
