"""Who wrote a comment: "Anna says:", "Posted by Anna on 3 May 2015 at 10:02"."""

import re

from archive.parsing.dated_lines import Stamp
from archive.parsing.lines import Line
from archive.parsing.page import Page
from archive.parsing.phrases import Phrases, fold
from archive.parsing.vocabulary.bylines import COMMENTER_LEADS, REPLY_LINES, SAYS

_replies = Phrases(REPLY_LINES)
_leads = Phrases(COMMENTER_LEADS)
# The longest first: "a dit" before "dit".
_SAYS = tuple(sorted(map(fold, SAYS), key=len, reverse=True))
_SAID_LAST = tuple(f" {word}" for word in _SAYS)
_LEADS = tuple(f" {fold(word)} " for word in COMMENTER_LEADS if len(word) < 4)
# "Anna Karrsays": the space between went with the mark-up.
_GLUED = re.compile(r"[^.,!?]{0,60}[^\W_]{2}(?<!\bes)says")
_INITIAL_END = re.compile(r"\b[^\W\d_]\.$")
# "5 years ago" in place of a date.
_AGE = re.compile(
    r"\b(?:\d{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b"
    r"|\bvor (?:\d{1,3}|ein(?:em|er)?) (?:sek|min|stunde|tag|woche|monat|jahr)\w{0,6}"
    r"|\b(?:il y a|hace|ha) (?:\d{1,3}|une?|uma?|una) \w{2,9}\b"
    r"|(?:منذ|قبل) \d{1,3} \w{2,9}"
    r"|\b\d{1,3} \w{2,9} (?:fa|once|назад|پيش)\b"
)
_MARKS = " ,–—-|•·(:"
_BEFORE_DATES = frozenset(
    (
        *(
            "on",
            "am",
            "le",
            "el",
            "em",
            "il",
            "at",
            "في",
            "says",
            "in",
            "posted",
            "dated",
        ),
        *("um", "a", "la", "الساعه", "بتاريخ", "said", ",", "-", "–", "del", "den"),
    )
)
AUTHOR_WORDS, NAME_WORDS = 6, 3
SAYING_WORDS = 14
AGE_WORDS = 10


def is_reply(line: Line) -> bool:
    """Whether the line is a button of a comment: "Reply", "Liken", "Report abuse"."""
    return line.words <= 5 and _replies.opening(line.folded.strip(" [](){}↓→←·|")) > 0


def commenter_of(line: Line) -> str | None:
    """The name before "says:", or None: "gnaddrig sagt:", "Anna on 3 May 2015 at 10:02
    said:", "Anna dijo...".
    """
    if line.words > SAYING_WORDS:
        return None
    folded = line.folded.rstrip()
    ended = folded.rstrip(" .…:")
    if (
        ended.endswith("says")
        and line.words <= AUTHOR_WORDS
        and _GLUED.fullmatch(ended)
    ):
        return line.body[: len(ended) - len("says")].strip()
    if ":" not in folded and not ended.endswith(_SAID_LAST):
        return None
    # "Recent Comments" heads a list of them.
    if folded.endswith(" comments"):
        return None
    for word in _SAYS:
        place = (
            len(ended) - len(word) - 1
            if ended.endswith(" " + word)
            else folded.find(f" {word}:")
        )
        if 0 < place < 60:
            name = line.body[:place].strip()
            return name if len(name.split()) <= AUTHOR_WORDS + 8 else None
    return None


def says_alone(line: Line) -> bool:
    """Whether a name and "says" are the whole line: "Anna says", "Anna says:"."""
    folded = line.folded.rstrip(" :")
    return commenter_of(line) is not None and folded.endswith(_SAYS)


def trails_off(line: Line) -> bool:
    """Whether it announces words as blogs do: "annie said...", "Anónimo dijo…"."""
    return line.text.endswith(("...", "…")) and commenter_of(line) is not None


def before_date(text: str) -> str:
    """The name in what stands before a date: "Posted by Anna on" is "Anna"."""
    words = text.rstrip(_MARKS).split()
    while words and fold(words[-1]) in _BEFORE_DATES:
        words.pop()
    name = _without_saying(" ".join(words).rstrip(_MARKS))
    lead = _leads.opening(fold(name))
    return name[lead:].strip(_MARKS) if lead < len(name) else ""


def _without_saying(name: str) -> str:
    """ "Anna" of "Anna wrote"."""
    folded = fold(name)
    said = next((word for word in _SAYS if folded.endswith(f" {word}")), "")
    return name[: len(name) - len(said)].rstrip(_MARKS)


def after_date(page: Page, line: Line, stamp: Stamp) -> str:
    """The name in what stands after a date: "3 mai 2015 à 10:02, par Anna"."""
    rest = page.text[stamp.date.end : line.end]
    folded = fold(rest)
    for lead in _LEADS:
        place = folded.rfind(lead)
        if place >= 0:
            return rest[place + len(lead) :].strip(_MARKS)
    _, dash, name = rest.rpartition(" - ")
    return name.strip(_MARKS) if dash and len(name.split()) <= NAME_WORDS else ""


def stands_as_name(line: Line) -> bool:
    """Whether a line of its own may be a commenter's name: short, and no sentence."""
    ended = line.text.endswith((".", "!", "?", "”", "…")) and not _INITIAL_END.search(
        line.text
    )
    return (
        line.words <= AUTHOR_WORDS
        and not ended
        and not (line.marker and line.words > 3)
    )


def aged_name(line: Line) -> str | None:
    """What stands before "5 years ago" on a short line, "" if nothing; else None."""
    if line.words > AGE_WORDS:
        return None
    age = _AGE.search(line.folded)
    if age is None or len(line.folded) - age.end() > 20:
        return None
    return line.body[: age.start()].strip(_MARKS)
