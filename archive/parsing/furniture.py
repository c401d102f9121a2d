"""Which lines are the site's and not the document's: menus, sharing, consent, forms.

Four signs, each safe by itself: the line is a known phrase; it opens with one; it has
the shape of a menu, a path or a counter; or it stands in the tail that such a line
opens.
"""

import re
from dataclasses import dataclass

from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import Role
from archive.parsing.vocabulary.site import (
    HEADINGS_TOO,
    HOME_WORDS,
    LANGUAGE_NAMES,
    SHARE_WORDS,
    TAIL_HEADINGS,
    WHOLE_LINES,
)
from archive.parsing.vocabulary.site_menus import FORM_LINES, MENU_WORDS
from archive.parsing.vocabulary.site_openings import OPENINGS

_whole = Phrases(WHOLE_LINES)
_openings = Phrases(OPENINGS)
_tail = Phrases(TAIL_HEADINGS)
_sections = Phrases(HEADINGS_TOO)
_forms = Phrases(FORM_LINES)
_menu = Phrases(MENU_WORDS)
_home = Phrases(HOME_WORDS)
_share = frozenset(map(fold, SHARE_WORDS))
_languages = frozenset(map(fold, LANGUAGE_NAMES))
_DECORATION = " .:…!?«»‹›<>|•·*#()[]←→–—-_\"'+▾▼▲×✕"
_COUNTER = re.compile(
    r"[\d.,٠-٩۰-۹]{1,9}[km]? ?(?:shares?|comments?|views?|likes?|reads?|"
    r"min(?:ute)?s? read|min|votes?|bewertung(?:en)?"
    r"|kommentare?|aufrufe|commentaires?|partages?|vues?|comentarios?|vistas?|"
    r"visitas?|lecturas?|compartidos?|visualizacoes"
    r"|have signed\..{0,40}|supporters|signatures|commenti|condivisioni|letture|"
    r"مشاهده|مشاهدات|تعليق|تعليقات|قراءه|نظر|بازديد|yorum|okunma|goruntulenme|"
    r"просмотров|мин\.?)"
)
_READING_TIME = re.compile(
    r"(?:reading time|temps de lecture|tiempo de lectura|lesezeit|tempo de leitura|"
    r"tempo di lettura|okuma suresi|مده القراءه)\b.{0,30}"
)
_SEPARATORS = re.compile(r' ?[|›>•·/] ?| " ')
_CRUMBS = re.compile(r'(?: [›>"] [^›>"]{1,40}){2}')
_COPYRIGHT = ("©", "(c) 20", "copyright ")
_META_LABELS = (
    "tags:",
    "kategorie",
    "abgelegt unter",
    "categor",
    "filed under",
    "posted in",
    "autor:",
    "kommentare",
    "comments",
    "tagged",
)
_CREDIT = re.compile(
    r"[^.]{0,80}[(/] ?(?:ap|afp|reuters|getty(?: images)?|epa|dpa|efe|picture "
    r"alliance|shutterstock)(?:[ /][\w ]{1,30})?\)?"
)
FORM_LENGTH, MENU_LENGTH = 3, 4
HEAD_LINES = 30
TAIL_WORDS = 14


@dataclass(frozen=True, slots=True)
class Furniture:
    """The lines that are the site's."""

    lines: set[int]

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """All of them."""
        return ((self.lines, Role.FURNITURE),)


def find_furniture(layout: Layout) -> Furniture:
    """The lines that are furniture, among those still free."""
    lines = list(layout.free())
    found = {line.number for line in lines if is_furniture(line)}
    found -= _headings(layout, found)
    found |= _form_runs(lines)
    found |= _menu_runs(lines, found)
    found |= _tail_lines(layout, lines, found)
    found |= _between(layout, found) | _letterhead(layout, found)
    return Furniture(found)


def _letterhead(layout: Layout, found: set[int]) -> set[int]:
    """The site's name and other short lines above or within the menu at the page's
    head, when the page's own heading follows the menu.
    """
    first = layout.first_prose()
    lines = layout.page.lines[:first]
    menu = [
        line.number
        for line in lines
        if line.number in found and _menu.opening(line.folded)
    ]
    if not menu or first == len(layout.page.lines):
        return set()
    own = [
        line
        for line in lines[menu[-1] + 1 :]
        if line.number not in found and line.words >= 3
    ]
    if not own or menu[-1] > HEAD_LINES:
        return set()
    return {
        line.number
        for line in lines[: own[0].number]
        if line.words <= (6 if line.number < menu[-1] else 1)
        and layout.roles[line.number] is None
    }


def _headings(layout: Layout, found: set[int]) -> set[int]:
    """Those that head a section of the text: "Who we are", with running text
    beneath.
    """
    lines = layout.page.lines
    top = (
        {0}
        if 1 not in found and lines and _sections.matches(lines[0].folded)
        else set()
    )
    return top | {
        number
        for number in found
        if number + 1 < len(lines)
        and lines[number + 1].gap
        and is_prose(lines[number + 1])
        and number + 1 not in found
        and _sections.matches(lines[number].folded)
    }


def _between(layout: Layout, found: set[int]) -> set[int]:
    """A short line below the text with furniture right above and right beneath it."""
    lines = layout.page.lines

    def taken(number: int) -> bool:
        return number in found or layout.roles[number] in (Role.FURNITURE, Role.COMMENT)

    return {
        line.number
        for line in layout.free(layout.last_prose() + 1)
        if 0 < line.number < len(lines) - 1
        and line.number not in found
        and line.words <= 6
        and not any(map(str.isdigit, line.text))
        and taken(line.number - 1)
        and line.number + 1 in found
    }


def is_furniture(line: Line) -> bool:
    """Whether the line by itself is furniture: "Share this:", "Home > News", "12
    comments".
    """
    folded = line.folded
    if not any(character.isalpha() for character in folded[:60]):
        return "©" in folded or not any(character.isalnum() for character in folded)
    if line.words <= 8 and (
        _whole.matches(folded) or _whole.matches(folded.strip(_DECORATION))
    ):
        return True
    if _opens_as_furniture(line):
        return True
    if line.words > 40:
        return False
    return _has_menu_shape(folded, line.words)


def _opens_as_furniture(line: Line) -> bool:
    length = _openings.opening(line.folded)
    if not length:
        return False
    # A short opening such as "photo:" introduces a short line; long prose is the
    # document's.
    if line.words <= 12 or length >= 12 and line.words <= 60:
        return True
    return line.words <= 30 and line.folded[length - 1] in ":©"


def _has_menu_shape(folded: str, words: int) -> bool:
    if words <= 9 and _COUNTER.fullmatch(folded.strip(_DECORATION)):
        return True
    if words <= 8 and _READING_TIME.match(folded):
        return True
    if words <= 20 and any(mark in folded for mark in _COPYRIGHT):
        return True
    if words <= 16 and words >= 2 and _CREDIT.fullmatch(folded):
        return True
    return _is_link_row(folded, words)


def _is_link_row(folded: str, words: int) -> bool:
    """A path, a row of languages, of services or of links: "Home > News", "English
    Français".
    """
    parts = [part.strip(_DECORATION) for part in _SEPARATORS.split(folded)]
    parts = [part for part in parts if part]
    if len(parts) > 1:
        if _CRUMBS.search(folded) and words <= 14:
            return True
        if _home.matches(parts[0]):
            return True
        known = sum(
            _whole.matches(part) or part in _share or part in _languages
            for part in parts
        )
        if known * 2 >= len(parts):
            return True
        if sum(any(label in part for label in _META_LABELS) for part in parts) >= 2:
            return True
    if words <= 14:
        tokens = folded.split()
        known = sum(token in _share or token in _languages for token in tokens)
        return (
            known == len(tokens)
            and known >= 1
            and (
                known >= 2
                or tokens[0] not in ("x", "line", "it", "de", "en", "es", "pt", "ar")
            )
        )
    return False


def _form_runs(lines: list[Line]) -> set[int]:
    """Three and more fields of a form in a row: "Name", "Email", "Country"."""
    fields: set[int] = set()
    run: list[int] = []
    for line in [*lines, None]:
        if (
            line is not None
            and line.words <= 5
            and _forms.matches(line.folded.strip(" *:"))
        ):
            run.append(line.number)
            continue
        if len(run) >= FORM_LENGTH:
            fields.update(run)
        run = []
    return fields


def _menu_runs(lines: list[Line], found: set[int]) -> set[int]:
    """Runs of one- to three-word lines with several known ones among them are menus."""
    run: list[Line] = []
    menus: set[int] = set()
    for line in [*lines, None]:
        if (
            line is not None
            and line.words <= 3
            and not any(map(str.isdigit, line.text))
            and not line.text.endswith((".", ",", ";", ":"))
        ):
            run.append(line)
            continue
        known = [place for place, item in enumerate(run) if item.number in found]
        if len(known) >= 2:
            menu = run[known[0] : known[-1] + 1]
            if len(menu) >= MENU_LENGTH and len(known) * 2 >= len(menu):
                menus.update(item.number for item in menu)
        run = []
    return menus


def _tail_lines(layout: Layout, lines: list[Line], found: set[int]) -> set[int]:
    """Short lines after a heading such as "Related posts", when no running text
    follows.
    """
    last = layout.last_prose()
    tail = [line for line in lines if line.number > last]
    opened = False
    result: set[int] = set()
    for line in tail:
        if line.number in found:
            opened = opened or _tail.opening(line.folded) > 0 and line.words <= 6
        elif opened and line.words <= TAIL_WORDS and not is_prose(line):
            result.add(line.number)
    return result
