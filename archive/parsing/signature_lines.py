"""What a line is among signatures: heading, closing of a letter, group, number, others,
name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.parsing.lines import Line
from archive.parsing.name_forms import head_of, is_caseless, is_known_person
from archive.parsing.phrases import AnyWithin, Phrases, Vocabulary, fold
from archive.parsing.signature_cues import Cues, cues_in, may_sign
from archive.parsing.vocabulary.cues import SIGNING_STEMS
from archive.parsing.vocabulary.places import COUNTRIES
from archive.parsing.vocabulary.signing import (
    CLOSINGS,
    FOLLOWING_WORDS,
    GROUP_WORDS,
    HEADINGS,
    ORGANISATION_GROUPS,
    PERSON_GROUPS,
)
from archive.parsing.wording import WORD

_headings = Phrases(HEADINGS)
_closings = Phrases(CLOSINGS)
_countries = Phrases(COUNTRIES)
# Somewhere before a colon: "The following organisations have signed this statement:".
_STEMS = tuple(map(fold, SIGNING_STEMS))
_SIGNING = AnyWithin(_STEMS)
# Latin stems at the start of a word: no "assigned", no "assassinato".
_SIGNING_STEMS = re.compile(
    "|".join(
        re.escape(stem) if is_caseless(stem) else rf"(?<![^\W_]){re.escape(stem)}"
        for stem in _STEMS
    )
)
# "ahead", "who demand": the heading leads to demands, not to names.
_DEMANDS = re.compile(
    r"\b(?:demand|call (?:on|for|upon)|urge|request|exig|demandons|appel|pedimos|"
    r"forder|exigimos|reivindic|chied|نطالب|ندعو|talep|isti|خواست|داوا)"
)
# Not the one in "Unterzeichner:innen".
_COLON = re.compile(r":(?!in(?:nen)?\b)")
_SENTENCE_MARKS = ("!", "?", "؟", ",", ";")
_QUESTIONS = ("?", "؟")
_COLONS = (":", "：", "؛")
# What stands between "Fdo." or "Signed" and the name on the same line.
_SIGNED = re.compile(r"[ .,:/]{1,4}(?=\S)")
_AND = ("and ", "et ", "y ", "und ", "e ", "ve ", "و")
SIGNED_WORDS = 16
HEADING_WORDS = 6
COLON_WORDS = 25
FEW_WORDS = QUESTION_WORDS = 6
WEAK_WORDS, TOLD_WORDS = 14, 24
TAIL = 160


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that opens signatures. `inline` is where names begin on the same line, if
    they do; `before` is where they end in a sentence that says last that they signed.
    `firm` says that it is nothing else, whatever list it stands in.
    """

    inline: int | None
    closing: bool = False
    prose: bool = False
    demands: bool = False
    group: str = ""
    firm: bool = False
    before: int | None = None


def opening_of(line: Line) -> Opening | None:
    """The opening that *line* is, or None: "Signed:", "Signatories", "Yours
    sincerely,".
    """
    closing = _closings.opening(line.folded)
    if closing and _is_closing(line, line.folded[closing:]):
        return Opening(None, closing=True, firm=True)
    length = _headings.opening(line.folded)
    if length or closing:
        inline = _signed_inline(line, length or closing)
        if inline is not None:
            return Opening(inline, closing=bool(closing))
    return _before_colon(line, length) or _alone(line, length)


def weak_opening_of(line: Line) -> Opening | None:
    """A short line that speaks of signing: "Who signed the letter so far", "Those who
    have signed are as follows."; names beyond doubt must follow.
    """
    if line.marker:
        return None
    if line.words > TOLD_WORDS:
        return _told_last(line)
    if line.text.endswith(_SENTENCE_MARKS):
        return _asked(line)
    if line.text.endswith("."):
        if FOLLOWING_WORDS.isdisjoint(line.folded.strip(" .").split()):
            return None
    elif line.words > WEAK_WORDS:
        return None
    return Opening(None, demands=True) if mentions_signing(line.folded) else None


def _told_last(line: Line) -> Opening | None:
    """The end of a paragraph that leads to names below: "… To this day the following
    parties have signed:".
    """
    if not line.text.endswith(_COLONS):
        return None
    last = " ".join(fold(line.text[-TAIL:]).split()[-WEAK_WORDS:])
    return Opening(None, demands=True) if mentions_signing(last) else None


def _asked(line: Line) -> Opening | None:
    """ "Who has signed the letter?" over names beyond doubt."""
    asked = line.text.endswith(_QUESTIONS) and line.words <= QUESTION_WORDS
    asked = asked and mentions_signing(line.folded)
    return Opening(None, demands=True) if asked else None


def _before_colon(line: Line, length: int) -> Opening | None:
    """ "The following have signed:", "Organisations: A, B, C"."""
    colon = _COLON.search(line.folded) if ":" in line.folded else None
    if colon is None or not colon.start():
        return None
    lead, rest = line.folded[: colon.start()], line.folded[colon.end() :]
    inline: int | None = line.content + len(lead) + 1
    named = rest.count(",") + rest.count("،") + rest.count(";") > 0
    if (
        not named
        and rest.strip(" :*_")
        and not length
        and len(lead.split()) > FEW_WORDS
    ):
        return None
    if len(lead.split()) <= COLON_WORDS and (length or mentions_signing(lead)):
        demands = _DEMANDS.search(lead) is not None
        inline = inline if rest.strip(" :*_") else None
        return Opening(inline, demands=demands, group=_only_kind(lead), firm=True)
    return _of_group(lead, rest, inline)


def _alone(line: Line, length: int) -> Opening | None:
    """A heading without a colon, or a sentence that names who signed."""
    bare = not line.text.endswith((".", "!", "?")) and (
        line.words <= 2 or not line.text.endswith(",")
    )
    if length and line.words <= HEADING_WORDS and bare:
        if not _is_bare_heading(line.folded[length:]):
            return None
        firm = _headings.matches(line.folded.strip(" *_"))
        return Opening(None, group=_only_kind(line.folded), firm=firm)
    return _prose_opening(line, length) if line.words >= 10 else None


def _is_closing(line: Line, rest: str) -> bool:
    """Whether *rest*, after the closing's words, ends the letter: "and best wishes,".

    "In solidarity with the strikers" is the beginning of something else.
    """
    if line.text.endswith(","):
        return line.words <= 40
    plain = rest.strip(" .!*_-–—:")
    return not plain or line.words <= 5 and plain.startswith(_AND)


def _signed_inline(line: Line, length: int) -> int | None:
    """Where one person's name begins right after the words: "Fdo.: Ana Ruiz"."""
    found = _SIGNED.match(line.folded, length)
    if found is None or line.words > SIGNED_WORDS:
        return None
    name = line.body[found.end() :]
    return line.content + found.end() if is_known_person(head_of(name)) else None


def _of_group(lead: str, rest: str, inline: int | None) -> Opening | None:
    """ "Organisations: A, B, C": a group's words, and names on the same line, which
    begin at *inline*, or beyond doubt on those below.
    """
    words = lead.strip(" *_").split()
    if not _is_group(words):
        return None
    # "International organisations: / Organisations internationales"
    if not rest.strip(" :*_/") or _is_group(rest.strip(" :*_/").split()):
        return Opening(None, demands=True, group=group_kind(words))
    if rest.count(",") + rest.count("،") >= 2:
        return Opening(inline, group=group_kind(words))
    return None


def _is_group(words: list[str]) -> bool:
    """Whether *words* say which sort of signatory follows, and nothing more."""
    kinds = [word in ORGANISATION_GROUPS or word in PERSON_GROUPS for word in words]
    return any(kinds) and all(
        kind or word in GROUP_WORDS for kind, word in zip(kinds, words, strict=True)
    )


def _is_bare_heading(rest: str) -> bool:
    """Whether only a remark follows: "(in alphabetical order)", "to the statement"."""
    rest = rest.strip(" *_-–—.,")
    return not rest or rest[0] in "([" or len(rest.split()) <= 3


def mentions_signing(folded: str) -> bool:
    """Whether folded words speak of signing: "the following have signed"."""
    # Most lines have none: that is found out faster without the pattern.
    return _SIGNING.within(folded) and _SIGNING_STEMS.search(folded) is not None


def _prose_opening(line: Line, length: int) -> Opening | None:
    if length:
        return Opening(line.content + length, prose=True)
    if not may_sign(line.folded):
        return None
    cues = cues_in(line.folded, Vocabulary(WORD.findall(line.folded)))
    return next(sentence_openings(line, line.folded, cues), None)


def sentence_openings(line: Line, folded: str, cues: Cues) -> Iterator[Opening]:
    """Where names may stand in a sentence of *line* that speaks of signing; *folded*
    is its words, folded, *cues* those of the page.
    """
    for cue in cues[0]:
        place = folded.find(cue)
        if place >= 0:
            yield Opening(line.content + place + len(cue), prose=True)
    for cue in cues[1]:
        place = folded.find(cue)
        if place >= 0:
            yield Opening(None, prose=True, before=line.content + place)


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


def _only_kind(heading: str) -> str:
    """The kind that a short heading announces: "Signatory organisations"; "" for both
    kinds or neither.
    """
    words = heading.strip(" :*_-–—.•").split()
    if len(words) > HEADING_WORDS:
        return ""
    bodies = any(word in ORGANISATION_GROUPS for word in words)
    persons = any(word in PERSON_GROUPS for word in words)
    return "" if bodies == persons else "organisation" if bodies else "person"
