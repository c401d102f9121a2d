"""Whether a line by itself is the site's: a known phrase, one that opens with one, or
the shape of a menu, a path, a counter, a leftover of the page's code.
"""

import re

from archive.parsing.lines import Line
from archive.parsing.phrases import AnyWithin, Phrases, fold, has_any, words_of
from archive.parsing.picture_credits import TAIL, ends_as_caption, is_credit
from archive.parsing.site_requests import asks_consent, asks_login
from archive.parsing.site_words import tally
from archive.parsing.vocabulary.site import (
    HOME_WORDS,
    LANGUAGE_NAMES,
    SHARE_WORDS,
    WHOLE_LINES,
)
from archive.parsing.vocabulary.site_foot import PASSED_ON
from archive.parsing.vocabulary.site_menus import SECTIONS
from archive.parsing.vocabulary.site_openings import OPENINGS
from archive.parsing.vocabulary.site_templates import TEMPLATE_LINES, TEMPLATE_OPENINGS

_whole = Phrases((*WHOLE_LINES, *TEMPLATE_LINES))
_openings = Phrases((*OPENINGS, *TEMPLATE_OPENINGS))
_home = Phrases(HOME_WORDS)
HOMES = tuple(sorted(map(fold, HOME_WORDS)))
_share = frozenset(map(fold, SHARE_WORDS))
# "Home World Politics", "Home | World | Politics": the words of menus.
_row = frozenset(" ".join(map(fold, (*HOME_WORDS, *SECTIONS))).split())
# "adv adv Adv", where advertisements stood.
_ads = words_of(
    "ad ads adv advert advertisement reklam anzeige werbung publicidad publicidade "
    "publicite pubblicita"
)
# "Rush your gift today! >>>": a call to go elsewhere, however long.
_LINK_ENDS = (">>", "»»", "→→", "> >")
ROW, CODE = 3, 3
LONGEST_PATH, LONGEST_CRUMBS = 40, 24
_languages = frozenset(map(fold, LANGUAGE_NAMES))
_links_out = _share | _languages
DECORATION = " .:…!?«»‹›<>|•·*#()[]←→–—-_\"'+▾▼▲×✕ⓘ◄►▶◀❯❮▸☰✉/"
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
    r"(?:reading time|temps de lecture|tiempo de lectura|lesezeit|lesedauer|"
    r"tempo de leitura|"
    r"tempo di lettura|okuma suresi|مده القراءه)\b.{0,30}"
)
_SEPARATORS = re.compile(r' ?[|›>•·/] ?| " ')
_SEPARATOR_SIGNS = re.compile(r'[|›>•·/"]')
_DIGIT = re.compile(r"\d")
_PATH_MARKS = re.compile(r' ?[|›>•·/] ?| " | - ')
_PATH_SIGNS = ("/", " - ", ' " ', "|", ">", "›", "•", "·")
# "News » Middle East", "A / B / C": parts of a path; the last may be a headline.
_CRUMBS = re.compile(r'(?: [›>"/] [^›>"/]{1,40}){2}')
_COLUMNS = re.compile(r"\t+| {2,}")
COLUMNS = 4
_WIDE_GAP = re.compile(r" {3,}")
TICKER = 5
_PAGE_NUMBER = re.compile(
    r"\b(?:page|seite|pagina|sayfa|страница|صفحه) \d{1,4} ?"
    r"(?:of|von|de|di|sur|/|من|из) ?\d"
)
# Of the reader's machine.
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_WEATHER = re.compile(r"\d ?° ?[cf]\b")
# The weather in a town, the size of a file, the size of the letters.
_TOOL_SHAPES = re.compile(
    r"[^\W\d_]{2,20} \d{1,2} ?°|[\d.,]{1,9} ?(?:[kmg]i?b|ko|mo|go)"
    r"|a ?[+-] ?a ?[+-]?|a ?[+-]|[+-]a ?[+-]a|a[+-]? a a?[+-]?"
)
TOOL_LENGTH = 30
_BRACKETS = {"[": "]", "(": ")"}
_copyright = AnyWithin(("©", "(c) 20", "copyright "))
# The name of a picture's file, and the words of one.
_FILE_NAME = re.compile(
    r"[\w%-]{1,80}\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf|docx?|odt|xlsx?|zip)|(?:img|dsc|pxl)[_-]?\d{1,12}"
    r"|[\w%-]{4,80}[-_]\d{2,4}x\d{2,4}"
    r"|[^\W\d_]{2,30}(?:-[^\W_]{2,30}){3,12}"
)
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
_CONSENT_LENGTH, LOGIN_WORDS = 80, 24
_QUOTES = "\"'"
_CODE_MARK = re.compile(r"[:;=%$&|()]|\{\{|\{[^ {}]{1,40}\}")
_passed_on = AnyWithin(PASSED_ON)


def is_furniture(line: Line) -> bool:
    """Whether the line by itself is furniture: "Share this:", "Home > News", "12
    comments".
    """
    folded = line.folded
    if _ads.issuperset(folded.split()) or line.text.endswith(_LINK_ENDS):
        return True
    if not folded[:1].isalpha() and not any(map(str.isalpha, folded[:60])):
        return (
            "©" in folded
            or not any(character.isalnum() for character in folded)
            or _ADDRESS.fullmatch(line.text) is not None
        )
    if line.words <= 8 and (
        _whole.matches(folded)
        or folded[0] not in _QUOTES
        and _whole.matches(folded.strip(DECORATION))
    ):
        return True
    if _opens_as_furniture(line) or _is_caption(line):
        return True
    if line.words > 40:
        consents = line.words <= _CONSENT_LENGTH and asks_consent(folded)
        return consents or _is_ticker(line.text)
    return _has_menu_shape(folded, line.words)


def is_path(line: Line) -> bool:
    """A path to the page: "Home > News > Statements", "Publications / Journal / No.
    235".
    """
    if line.words > LONGEST_PATH or not has_any(line.folded, _PATH_SIGNS):
        return False
    mark = _PATH_MARKS.search(line.folded)
    if mark is None:
        return False
    first = line.folded[: mark.start()].strip(DECORATION)
    if _home.matches(first):
        return True
    if line.words > LONGEST_CRUMBS:
        return False
    if mark[0].strip() in "/-":
        return _whole.matches(first) and _CRUMBS.search(line.folded) is not None
    return _CRUMBS.search(line.folded) is not None


def _opens_as_furniture(line: Line) -> bool:
    length = _openings.opening(line.folded)
    if not length:
        return False
    # A short opening such as "photo:" introduces a short line; long prose is the
    # document's.
    if line.words <= 12 or length >= 12 and line.words <= 60:
        return True
    return line.words <= 30 and line.folded[length - 1] in ":©"


def _is_caption(line: Line) -> bool:
    return ":" in line.text[-TAIL:] and ends_as_caption(
        fold(line.text[-TAIL:]), line.words
    )


def _has_menu_shape(folded: str, words: int) -> bool:
    if words <= 12 and _DIGIT.search(folded) and _counts(folded, words):
        return True
    if words <= 8 and _READING_TIME.match(folded.strip(DECORATION)):
        return True
    # No name of a file has a space in it.
    if words <= 1 and _FILE_NAME.fullmatch(folded):
        return True
    if _names_owner(folded, words):
        return True
    if is_credit(folded, words):
        return True
    if _is_code(folded):
        return True
    if words <= 8 and folded[-1] == _BRACKETS.get(folded[0]) and _links(folded):
        return True
    return (
        _is_link_row(folded, words)
        or _has_link_columns(folded)
        or words > 8
        and (asks_consent(folded) or words <= LOGIN_WORDS and asks_login(folded))
    )


def _counts(folded: str, words: int) -> bool:
    """ "12 comments", "Page 3 of 10", "12 °C"."""
    if words <= 9 and is_count(folded):
        return True
    weather = "°" in folded and _WEATHER.search(folded) is not None
    return weather or _PAGE_NUMBER.search(folded) is not None


def is_count(folded: str) -> bool:
    """ "12 comments", "1,250 views"."""
    return _COUNTER.fullmatch(folded.strip(DECORATION)) is not None


def _names_owner(folded: str, words: int) -> bool:
    """ "© Harbour News", "The post Gates appeared first on Harbour News"."""
    return words <= 20 and _copyright.within(folded) or _passed_on.within(folded)


def _is_code(folded: str) -> bool:
    """A rule of a style sheet, a script, a template that was never filled in:
    "[slideshow id=3]"; the weather, the size of a file or of the letters: "A+ A-".
    """
    if len(folded) <= TOOL_LENGTH and _TOOL_SHAPES.fullmatch(folded):
        return True
    if folded[0] == "[" and folded[-1] == "]" and "=" in folded:
        return True
    if "{" in folded and folded[-1] == "}":
        return _CODE_MARK.search(folded) is not None
    return folded.endswith("();")


def _links(folded: str) -> bool:
    """ "[read full letter here]", "(Download as PDF)"."""
    found = tally(folded)
    return found.tools > 0 and found.unknown <= min(found.lesser, 1)


def _has_link_columns(folded: str) -> bool:
    """ "Home   Forum   Blogs   Your account": links that stood side by side."""
    if "  " not in folded:
        return False
    cells = sum(map(bool, map(str.strip, _COLUMNS.split(folded))))
    return cells >= COLUMNS and tally(folded).tools >= 2


def _is_ticker(text: str) -> bool:
    """Headlines side by side, wide gaps between them."""
    cells = _WIDE_GAP.split(text) if "   " in text else ()
    return sum(len(cell) > 3 for cell in cells) >= TICKER


def _is_link_row(folded: str, words: int) -> bool:
    """A path, a row of languages, of services or of links: "Home > News", "English
    Français".
    """
    if _SEPARATOR_SIGNS.search(folded) and _is_parted_row(folded, words):
        return True
    tokens = folded.split() if words <= 14 else ()
    if words >= ROW and tokens and _row.issuperset(tokens):
        return True
    return (
        bool(tokens)
        and _links_out.issuperset(tokens)
        and (
            len(tokens) >= 2
            or len(tokens) == 1
            and tokens[0] not in ("x", "line", "it", "de", "en", "es", "pt", "ar")
        )
    )


def _is_parted_row(folded: str, words: int) -> bool:
    """A path, or a row of links with marks between them."""
    parts = [part.strip(DECORATION) for part in _SEPARATORS.split(folded)]
    parts = [part for part in parts if part]
    if len(parts) <= 1:
        return False
    if len(parts) >= ROW and _row.issuperset(" ".join(parts).split()):
        return True
    if _CRUMBS.search(folded) and "/" not in folded and words <= 14:
        return True
    if _home.matches(parts[0]):
        return True
    named = [part for part in parts if any(map(str.isalpha, part))]
    # "IT | Una lettera": a code is a language's only among others like it.
    coded = all(len(part) <= CODE for part in named)
    known = sum(
        _whole.matches(part) or part in _links_out and (coded or len(part) > CODE)
        for part in named
    )
    if known * 2 >= len(named) > 0:
        return True
    return sum(any(label in part for label in _META_LABELS) for part in parts) >= 2
