"""Lines above the text that name a paper and its edition: "Left Weekly – issue 1501",
"Harbour Bulletin No. 14, Autumn 2019", "Harbour Herald, 22 October 2015", "Ann Roe /
Left Weekly"; and the paper that leads into the text: "Harbour News/ Seven men …".
"""

import re
from typing import NamedTuple

from archive.parsing.dated_lines import stamp_of
from archive.parsing.first_prints import tells_first_print
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_caseless, is_person, words_in
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import Role, Value
from archive.parsing.vocabulary.headlines import SECTIONS
from archive.parsing.vocabulary.periodicals import (
    NO_PAPERS,
    PAPER_ENDINGS,
    PAPER_TYPES,
)

LINE_WORDS, NAME_WORDS, TAIL_WORDS, NEAR = 20, 6, 8, 3
_MARK = (
    r"(?:issue|no\.|nr\.|n°|nº|№|العدد|عدد|número|numéro|ausgabe|heft|ژمارە|شماره|sayı|"
    r"hejmar)"
)
# "Left Weekly – issue 1501", "الحوار المتمدن-العدد: 8522".
_NUMBERED = re.compile(
    rf"([^\W\d_][^\d|,:;–—-]{{2,40}}?) ?[-–—,|:] ?{_MARK} ?(?:no\.? ?)?:? ?"
    r"(\d{1,6})(?!\d)",
    re.IGNORECASE,
)
# "Harbour Bulletin No. 14", "Article de la Revue du port n°24".
_SPACED = re.compile(
    r"((?:article|texte|artículo|artikel|beitrag|articolo|artigo) (?:de la |de l['’]|"
    r"du |del |de |aus (?:der |dem )?|da |do ))?"
    rf"([^\W\d_][^\d|:;]{{3,50}}?) {_MARK} ?(\d{{1,6}})(?![\d/]|[.,]\d)",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"([^/|–—]{4,40}?) ?(?:[/|–—]| -) ?([^/|–—]{4,40})")
_LEADING_IN = re.compile(
    r"(?<!\w)((?:[^\W\d_][\w’'&-]*+ ){1,3}[^\W\d_][\w’'&-]*+) ?/ (?=\S)"
)
_JOINTS = re.compile(
    r"^(?:of|vom|du|del|de|da|do|den|le|in|aus)\b|\b(?:of|vom|du|del|de|da|do|den|le)$"
)
_ARTICLES = re.compile(r"^(?:the|la|le|les|el|der|die|das|o|a|il|lo) ", re.IGNORECASE)
_MARKS = " \t\u00a0.,;:|–—-·•()[]*_\"'“”«»"
_PATH = re.compile(r"[<>»|/@#]")
_sections = Phrases(SECTIONS)
_types, _others = (frozenset(map(fold, some)) for some in (PAPER_TYPES, NO_PAPERS))


class Masthead(NamedTuple):
    """A paper's name and, if printed, its number; `line` has both and nothing else."""

    name: Value
    issue: Value | None = None
    line: int | None = None


def find_masthead(layout: Layout) -> Masthead | None:
    """The first line above the text or its second paragraph that names a paper; None
    without one.
    """
    lines, first = layout.page.lines, layout.first_prose()
    for line in lines[: first + NEAR]:
        if line.words > LINE_WORDS or layout.roles[line.number] is Role.COMMENT:
            continue
        found = (
            _numbered(line)
            or _spaced(line)
            or _dated(layout.page, line)
            or _beside_person(line)
        )
        if found is not None and not tells_first_print(line):
            return found
    return _leading_in(lines[first]) if first < len(lines) else None


def _numbered(line: Line) -> Masthead | None:
    found = _NUMBERED.match(line.text)
    if found is None:
        return None
    at = line.start + found.start(2)
    issue = Value.at(at, found[2], "issue number")
    return Masthead(Value.at(line.start, found[1].strip(), "name with number"), issue)


def _spaced(line: Line) -> Masthead | None:
    found = _SPACED.match(line.body)
    if found is None or len(line.body[found.end() :].split()) > TAIL_WORDS:
        return None
    name = found[2].rstrip(_MARKS)
    if not _is_name(name) or not (found[1] or is_paper(name)):
        return None
    at = line.content + found.start(3)
    issue = Value.at(at, found[3], "issue number")
    begin = line.content + found.start(2)
    return Masthead(Value.at(begin, name, "name with number"), issue, line.number)


def _dated(page: Page, line: Line) -> Masthead | None:
    stamp = stamp_of(page, line)
    if stamp is None or bool(stamp.before) is bool(stamp.after):
        return None
    if stamp.before:
        start, end = line.content, stamp.date.start
    else:
        start, end = stamp.date.end, line.end
    text = page.text[start:end]
    name = _JOINTS.sub("", text.strip(_MARKS)).strip(_MARKS)
    *paper, last = name.split(" ")
    if paper and _sections.matches(fold(last)):
        # "Guardian Letters": where there is a section, one word is a paper.
        name, known = " ".join(paper), fold(paper[-1]) in _types
    else:
        known = False
    if not known and not is_paper(name):
        return None
    begin = start + text.index(name)
    return Masthead(Value.at(begin, name, "name with date"), None, line.number)


def _beside_person(line: Line) -> Masthead | None:
    found = _BESIDE.fullmatch(line.body)
    if found is None or not is_person(found[1]) or not is_paper(found[2]):
        return None
    begin = line.content + found.start(2)
    return Masthead(Value.at(begin, found[2], "paper behind its reporter"))


def _leading_in(line: Line) -> Masthead | None:
    found = _LEADING_IN.match(line.body)
    if found is None or not is_paper(found[1]):
        return None
    return Masthead(Value.at(line.content, found[1], "paper before its text"))


def is_paper(name: str) -> bool:
    """Whether *name* is a paper's, by what papers are called: two words or more, one
    with an article, or a compound.
    """
    if not _is_name(name) or _sections.matches(fold(name)):
        return False
    words = [fold(word) for word in words_in(_ARTICLES.sub("", name))]
    if not _others.isdisjoint(words):
        return False
    named = len(words) > 1 or _ARTICLES.match(name) is not None
    return named and not _types.isdisjoint(words) or any(map(_is_compound, words))


def _is_compound(folded: str) -> bool:
    """ "Hafenkurier", "Nordkurier-Anklam"."""
    return any(
        part.endswith(PAPER_ENDINGS) and part not in _types
        for part in folded.split("-")
    )


def _is_name(name: str) -> bool:
    """Whether it is written as a name: few words, the first and last in capitals."""
    words = words_in(name)
    if not words or len(words) > NAME_WORDS or _PATH.search(name):
        return False
    return is_caseless(name) or (words[0][0].isupper() and words[-1][0].isupper())
