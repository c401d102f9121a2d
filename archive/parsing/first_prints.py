"""What a note says of where the text stood first: "First published in Left Weekly, no.
12", "Article paru dans « Le Quai n°49 »", "نشر في جريدة البحر".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from archive.parsing.lines import Line
from archive.parsing.name_forms import words_in
from archive.parsing.page import Layout
from archive.parsing.phrases import Phrases, fold, words_of
from archive.parsing.record import Role, Value
from archive.parsing.signature_lines import is_country
from archive.parsing.vocabulary.headlines import SECTIONS
from archive.parsing.vocabulary.periodicals import PAPER_WORDS, PRINTED, SOURCES

RULE = "a note says where it was printed"
NOTE_WORDS, LEAD_LENGTH, NEAR, NAME_WORDS = 45, 90, 2, 6
_ROLES = (Role.COMMENT, Role.SIGNATORY, Role.EMBEDDED, Role.TITLE)
_printed = Phrases(PRINTED)
_sources = Phrases(SOURCES)
_paper_words = frozenset(map(fold, PAPER_WORDS))
_sections = Phrases(SECTIONS)
# "This article was", "(", "* Le texte".
_LEAD = re.compile(
    r"[\s(\[*_•–—-]{0,6}(?:(?:this|the|an?|an earlier version of this|ce|cet|cette|"
    r"el|este|esta|una?|dieser|diese|dieses|der|das|die|ein|o|questo|questa|il|un|هذا)"
    r"\b ?){0,2}(?:l')?"
    r"(?:(?:article|piece|text|texte|interview|statement|essay|post|story|translation|"
    r"version|tribune|entretien|articulo|texto|entrevista|artikel|beitrag|artigo|"
    r"articolo|testo|المقال|المقاله|مقال)\b ?)?"
    r"(?:(?:was|is|were|has been|had|a ete|est|fue|ha sido|es|ist|wurde|foi|e stato|e)"
    r"\b ?)?"
)
_QUOTED = re.compile(
    r"\s{0,3}[«“\"‘„_*]{1,3} ?([^«»“”\"„_*\n]{2,60}?) ?(?=[»”\"’“_*«,(])"
)
_PLAIN = re.compile(
    r"\s{0,3}((?:The |La |Le |Les |L['’]|El |Der |Die |Das |O |A |Il |Lo )?"
    r"[A-ZÀ-ÝА-ЯĞŞİÇÖÜ][\w'’&-]*+(?:(?:[ ,]| (?:of|de|del|du|do|da|di|and|et|y|und|"
    r"for|the) )(?! )[A-ZÀ-ÝА-ЯĞŞİÇÖÜ][\w'’&-]*+){0,5})"
)
_ARABIC = re.compile(r"\s{0,3}([\u0600-\u06ff]+(?: [\u0600-\u06ff]+){0,3})")
_ARABIC_END = words_of(
    """
    العدد عدد بتاريخ في يوم الصادره الصادر بعددها بعدده الاسبوعيه اليوميه الالكترونيه
    اللندنيه شماره ژماره ژمارە لە بڵاوكراوەتەوە من عن على
    """
)
_ISSUE = re.compile(
    r"[»”\"’*_,;(\s–—-]{0,5}(?:issue|number|no\.?|n°|nº|nr\.?|#|numéro|número|num\.|heft|"
    r"ausgabe|العدد|عدد|شماره|ژمارە|sayı)\s?(?:no\.?\s?)?:?\s?(\d{1,6})",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"(?:the )?(?:[\w ,]{0,40}\b(?:issue|edition|number) of )(?:the )?", re.IGNORECASE
)
_SMALL = re.compile(r" ([^\W\d_]{4,20})\b")
_MONTHS = words_of(
    """
    january february march april may june july august september october november
    december english arabic french german spanish kurdish full print books uncategorized
    """
)


class FirstPrint(NamedTuple):
    """The periodical and, if the note gives it, its number."""

    name: Value
    issue: Value | None


def find_first_print(layout: Layout) -> FirstPrint | None:
    """The periodical that a note beside the text names; None without such a note."""
    for line in _notes(layout):
        found = _read(line)
        if found is not None:
            return found
    return None


def tells_first_print(line: Line) -> bool:
    """Whether the line is such a note."""
    return line.words <= NOTE_WORDS and _read(line) is not None


def _notes(layout: Layout) -> Iterator[Line]:
    """Short lines at the text's head and foot."""
    first, last = layout.first_prose() + NEAR, layout.last_prose()
    for line in layout.page.lines:
        within = first < line.number < last
        foreign = layout.roles[line.number] in _ROLES
        if line.words <= NOTE_WORDS and not within and not foreign:
            yield line


def _read(line: Line) -> FirstPrint | None:
    length, certain = _lead(line)
    if not length:
        return None
    edition = _EDITION.match(line.body, length)
    start = edition.end() if edition is not None else length
    quoted = _QUOTED.match(line.body, start)
    named = quoted or _PLAIN.match(line.body, start) or _ARABIC.match(line.body, start)
    if named is None:
        return None
    issue = _ISSUE.search(named[1])
    name = named[1][: issue.start() if issue is not None else None]
    name = _whole(name.rstrip(" ,;–—-("))
    name += _small_word(line.body[named.start(1) + len(name) :])
    if not _is_periodical(name, certain=certain or quoted is not None):
        return None
    begin = line.content + named.start(1)
    if issue is None:
        issue, shift = _ISSUE.match(line.body, named.start(1) + len(name)), 0
    else:
        shift = named.start(1)
    number = None
    if issue is not None:
        at = line.content + shift + issue.start(1)
        number = Value.at(at, issue[1], RULE)
    return FirstPrint(Value.at(begin, name, RULE), number)


def _lead(line: Line) -> tuple[int, bool]:
    """Where on the line the name begins, 0 if nothing leads to one; and whether the
    words can lead to nothing but a periodical.
    """
    source = _sources.opening(line.folded)
    if source:
        return source, False
    folded = line.folded[: LEAD_LENGTH + 60]
    lead = _LEAD.match(folded)
    start = lead.end() if lead is not None else 0
    length = _printed.opening(folded[start:])
    if not length:
        return 0, False
    said = folded[start : start + length]
    certain = start > 0 or any(word in _CERTAIN for word in said.split())
    return start + length, certain


_CERTAIN = words_of(
    """
    first originally initialement abord originalmente zuerst originariamente appeared
    paru parue erschienen apparso reprinted جريده صحيفه مجله روزنامه نشريه رۆژنامەي
    ڕۆژنامەي گۆڤاري
    """
)


def _small_word(rest: str) -> str:
    """ " diplomatique" behind "Le Monde": a paper's word without its capital."""
    word = _SMALL.match(rest)
    return word[0] if word is not None and fold(word[1]) in _paper_words else ""


def _whole(name: str) -> str:
    """An Arabic name without what follows it: "جريدة البحر العدد 12"."""
    words = name.split()
    for at, word in enumerate(words):
        if at and fold(word) in _ARABIC_END:
            return " ".join(words[:at])
    return name


def _is_periodical(name: str, *, certain: bool) -> bool:
    """Whether it may be a periodical's name, and not a month, a country, a section."""
    words = words_in(name)
    if not words or len(words) > NAME_WORDS or name[0].isdigit() or is_country(name):
        return False
    if len(set(words)) < len(words):
        return False
    if fold(words[0]) in _MONTHS or _sections.matches(fold(name)):
        return False
    papers = any(fold(word) in _paper_words for word in words)
    return papers or certain
