"""The paper that an article stood in, and its number: "Issue 2094", "first published in
…".
"""

import re
from dataclasses import dataclass

from archive.parsing.first_prints import find_first_print
from archive.parsing.mastheads import find_masthead
from archive.parsing.name_forms import words_in
from archive.parsing.page import Layout
from archive.parsing.phrases import Phrases
from archive.parsing.record import Role, Value
from archive.parsing.vocabulary.bylines import ISSUE_LEADS, PERIODICAL_LEADS

_issues = Phrases(ISSUE_LEADS)
_periodicals = Phrases(PERIODICAL_LEADS)
_NUMBER = re.compile(r"[ .:#]{0,6}(\d{1,6})(?:[ ,.(–—-]|$)")
_TRAILING = re.compile(
    r"(?:^|[.!|,;–—] )(?:issue|no\.|nr\.|n°|nº|العدد|número|numéro|ausgabe|ژمارە|"
    r"شماره|sayı) ?(?:no\.? ?)?:? ?(\d{1,6})$",
    re.IGNORECASE,
)
_SECTION_OF = re.compile(
    r"\b(?:da editoria de [\w ]{2,30}? do|do jornal|del diario|del periódico|de la "
    r"revista|du journal|de la revue|aus der zeitung) ([A-ZÀ-Ý][^.,;:|()]{2,40})$",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"((?:The |La |Le |El |Der |Die |Das |O |A )?[A-ZÀ-Ý][\w'’.&-]*(?: "
    r"(?:[A-ZÀ-Ý][\w'’.&-]*|of|de|du|do|da|and|et|y)){0,5})"
)
LINE_WORDS = 20


@dataclass(frozen=True, slots=True)
class Periodical:
    """Name and number, each only if printed."""

    name: Value | None
    issue: Value | None
    lines: frozenset[int] = frozenset()
    masthead: frozenset[int] = frozenset()

    def claims(self) -> tuple[tuple[frozenset[int], Role], ...]:
        """The lines that give the number and nothing more; the masthead."""
        return (self.lines, Role.FURNITURE), (self.masthead, Role.BYLINE)


def find_periodical(layout: Layout) -> Periodical:
    """The periodical and its number, from lines of at most twenty words.

    A line that asks for donations "to X" names the paper only where a number is printed
    too.
    """
    head = find_masthead(layout)
    if head is not None:
        whole = frozenset(() if head.line is None else (head.line,))
        return Periodical(head.name, head.issue or _issue(layout), masthead=whole)
    note = find_first_print(layout)
    if note is not None:
        return Periodical(note.name, note.issue or _issue(layout))
    issue = _issue(layout)
    name = _name(layout, issue)
    lines = _number_lines(layout, issue) if issue is not None else frozenset()
    return Periodical(name, issue, lines)


def _number_lines(layout: Layout, issue: Value) -> frozenset[int]:
    return frozenset(
        line.number
        for line in layout.free()
        if line.words <= 4
        and line.text.endswith(issue.value)
        and _issues.opening(line.folded)
    )


def _name(layout: Layout, issue: Value | None) -> Value | None:
    for line in layout.page.lines:
        if line.words > LINE_WORDS or layout.roles[line.number] in (
            Role.COMMENT,
            Role.SIGNATORY,
            Role.EMBEDDED,
            Role.TITLE,
        ):
            continue
        section = _SECTION_OF.search(line.body)
        if section is not None:
            start = line.content + section.start(1)
            return Value.at(start, section[1].strip(), "section line")
        length = _periodicals.opening(line.folded)
        if not length or issue is None:
            continue
        name = _NAME.match(line.body[length:].lstrip(" :‘“'\"«*_"))
        if name is not None and len(words_in(name[1])) > 1:
            start = layout.page.text.index(name[1], line.content + length)
            return Value.at(start, name[1], "named by the page")
    return None


def _issue(layout: Layout) -> Value | None:
    for line in layout.page.lines:
        if line.words > 12 or layout.roles[line.number] in (
            Role.COMMENT,
            Role.SIGNATORY,
            Role.EMBEDDED,
        ):
            continue
        length = _issues.opening(line.folded)
        number = (
            _NUMBER.match(line.body, length) if length and line.words <= 6 else None
        )
        if number is None and line.text[-1].isdecimal():
            number = _TRAILING.search(line.body)
        if number is not None:
            start = line.content + number.start(1)
            return Value.at(start, number[1], "issue number")
    return None
