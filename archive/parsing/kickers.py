"""What stands above a title and is none: sections, slogans, letterheads, menus,
paths, agencies, clocks.
"""

import re
from collections.abc import Sequence

from archive.parsing.dated_lines import is_dated
from archive.parsing.declaring import can_issue
from archive.parsing.headings import (
    has_topic,
    is_bare,
    is_label,
    names_genre,
)
from archive.parsing.issuer_names import is_generic
from archive.parsing.lines import Line
from archive.parsing.name_forms import (
    PERSON,
    form_of,
    is_body,
    is_caseless,
    is_headed_by_body,
    words_in,
)
from archive.parsing.page import Page, is_prose
from archive.parsing.phrases import Phrases, fold, has_any
from archive.parsing.prose import is_menu
from archive.parsing.signature_lines import is_country
from archive.parsing.vocabulary.cues import DOCUMENT_NOUNS
from archive.parsing.vocabulary.genres import PRESS_FOOT
from archive.parsing.vocabulary.given_names import GIVEN_NAMES
from archive.parsing.vocabulary.headlines import (
    AGENCIES,
    EDITORIAL_DESKS,
    MASTHEADS,
    SECTIONS,
    SLOGANS,
)

_sections = Phrases(SECTIONS)
_slogans = Phrases(SLOGANS)
_mastheads = Phrases(MASTHEADS)
_DOCUMENTS = frozenset(map(fold, DOCUMENT_NOUNS))
_press_foot = Phrases(PRESS_FOOT)
_agencies = Phrases(AGENCIES)
# "Home » News » Revolt spreads", "A | B | C", "huelga general >".
_PATH = re.compile(r" ?[»›>] ?| \| | • | :: ")
_PATH_SIGNS = "»›>|•:"
# "Port Today – editorial team".
_DESKS = tuple(map(fold, EDITORIAL_DESKS))
_AGENCY_PLACE = re.compile(
    r"((?:[^|/,()–—-]|(?<=\w)-(?=\w)){2,40}?) ?[|/,(–—-] ?"
    r"((?:[^|/,()–—-]|(?<=\w)-(?=\w)){2,40}?)\)?"
)
_GLUE = re.compile(r"[^\W\d_A-Z][A-ZÀ-Ý][^\W\d_A-Z]|\)[A-ZÀ-Ý]")
_CREDIT = re.compile(
    r"(?:photo|photos|foto|fotos|image|images|picture|composite|credit|photograph|"
    r"bild|imagem|imagen|fotograf|الصوره|تصوير|عكس|фото) ?(?:by |de |von )?[:©/]|"
    r"© ?\w|(?:getty images|/ ?(?:afp|ap|reuters|epa|getty))$"
)
KICKER_WORDS, HEADLINE_WORDS, STANDFIRST_WORDS = 2, 4, 20
MENU_LINES, MENU_WORDS, SECTION_WORDS, NAME_LETTERS = 3, 4, 5, 3
SENTENCE_ENDS = (".", "!", "?", "…", "؟", "۔")


def is_above_title(page: Page, line: Line, after: Sequence[Line]) -> bool:
    """Whether *line* gives way to a title among the candidates *after* it."""
    later = [item for item in after if item.words >= HEADLINE_WORDS]
    if is_section(line) or is_slogan(line) or is_agency(line) or is_path(line):
        return bool(after)
    if _says_again(line) or is_masthead(line) or is_glued(line):
        return bool(after)
    if is_country(line.body) or is_hashtag(line):
        return bool(later)
    if is_letterhead(line) or is_known_person(line.body):
        return bool(after)
    if is_label(line):
        return False
    if _is_in_menu(page, line) or _is_with_date(page, line, KICKER_WORDS):
        return any(item.gap for item in after)
    if _is_with_date(page, line, HEADLINE_WORDS) and any(map(is_label, after[:2])):
        return True
    return bool(later) and (
        _is_short_for(line, after[0])
        or _stands_over(line, after)
        or _is_far_above(page, line, after)
    )


def is_section(line: Line) -> bool:
    """ "World", "Communiqués", "أخبار": the name of a section and nothing more."""
    return _sections.matches(line.folded.strip(" :|/»›>-–—*_#[]"))


def is_masthead(line: Line) -> bool:
    """ "Official website", "A daily published by …": what a site says of itself; or
    the names of its sections in a row.
    """
    if _mastheads.opening(line.folded) > 0 or is_menu(line.text):
        return True
    words = line.folded.split()
    sections = sum(map(_sections.matches, words))
    return sections >= 3 and sections * 2 >= len(words)


def is_glued(line: Line) -> bool:
    """ "RépondreEnvoyerPartager": the words of buttons without the space between."""
    return line.words <= 6 and len(_GLUE.findall(line.text)) >= 2


def is_slogan(line: Line) -> bool:
    """ "Workers of the world, unite!"."""
    return _slogans.opening(line.folded.strip(" \"'!*")) > 0


def is_known_person(text: str) -> bool:
    """Whether the line is a person's name with a known given name: an author's."""
    words = words_in(text)
    known = 2 <= len(words) <= 4 and fold(words[0]) in GIVEN_NAMES
    return known and form_of(text)[0] == PERSON and text[-1:].isalpha()


def is_agency(line: Line) -> bool:
    """ "EFE | Barcelona", "(Reuters)": an agency, with a place or alone."""
    if line.words > 5:
        return False
    folded = line.folded.strip(" ()[]-–—")
    if _agencies.matches(folded) or folded.endswith(_DESKS):
        return True
    beside = _AGENCY_PLACE.fullmatch(folded)
    return beside is not None and any(map(_agencies.matches, beside.groups()))


def place_of_agency(line: Line) -> str | None:
    """The place beside the agency on such a line."""
    beside = _AGENCY_PLACE.fullmatch(line.text) if line.words <= 5 else None
    if beside is None:
        return None
    first, second = (part.strip() for part in beside.groups())
    agencies = [_agencies.matches(fold(part)) for part in (first, second)]
    if agencies == [True, False]:
        return second if second[:1].isupper() else None
    return first if agencies == [False, True] and first[:1].isupper() else None


def is_path(line: Line) -> bool:
    """ "Home » News » Iraq", "huelga general >": marks of a path through a site."""
    if line.text.endswith((">", "»", "›", "|")) and "«" not in line.text:
        return line.words <= 12
    short = line.words <= SECTION_WORDS and " / " in line.text
    marked = has_any(line.text, _PATH_SIGNS)
    steps = short or marked and len(_PATH.findall(line.text)) >= 2
    return (steps or line.text.count(" - ") >= 3) and "«" not in line.text


def _says_again(line: Line) -> bool:
    """ "Paper on Facebook Paper on Telegram Paper on X": the site's name, thrice."""
    words = [word for word in line.folded.split() if len(word) >= NAME_LETTERS]
    most = max(map(words.count, words), default=0)
    return most >= 3 and most * 4 >= len(words)


def is_contact(line: Line) -> bool:
    """Whether an address of mail or web, or "Press contact", stands on the line."""
    if "@" in line.text or "://" in line.text or "www." in line.text:
        return True
    return _press_foot.opening(line.folded) > 0 and ":" in line.text


def is_caption(line: Line) -> bool:
    """ "Marchers in Taran. Photo: Jane Doe / AFP": below a picture, not above a
    text.
    """
    return line.words > 3 and _CREDIT.search(line.folded) is not None


def is_hashtag(line: Line) -> bool:
    """ "#BreakTheSilence" alone."""
    return line.words == 1 and line.text.startswith("#")


def is_letterhead(line: Line) -> bool:
    """ "Communist Workers' League of Taran", "Office of the Press Secretary", "PCP": a
    body's name written as one, with nothing said of it.
    """
    words = words_in(line.body)
    if (
        not words
        or len(words) > 7
        or line.text.endswith((".", "!", "?", ",", "…"))
        or ":" in line.text
    ):
        return False
    capitals = sum(not word[0].islower() for word in words if len(word) > 3)
    long = sum(len(word) > 3 for word in words)
    acronym = len(words) == 1 and words[0].isupper()
    if not can_issue(line.body) and not is_generic(line.body):
        return False
    named = acronym or len(words) > 1 and (is_body(line.body) or is_generic(line.body))
    if not named or capitals != long or is_label(line):
        return False
    return acronym or is_headed_by_body(words) and not _tells_of_something(line)


def _tells_of_something(line: Line) -> bool:
    """Whether a genre stands within the line, or a topic behind a body: "NGO Joint
    Statement on Taran".
    """
    first = line.folded.partition(" ")[0]
    if first in _DOCUMENTS or names_genre(line.folded):
        return True
    return not is_caseless(line.body) and has_topic(line.folded)


def _is_short_for(line: Line, following: Line) -> bool:
    """Whether a word or two stand right above a headline of at least four."""
    if line.words > KICKER_WORDS or line.text.endswith(SENTENCE_ENDS):
        return False
    begins = next(filter(str.isalpha, following.text), "")
    return (
        HEADLINE_WORDS <= following.words <= STANDFIRST_WORDS
        and following.number == line.number + 1
        and not begins.islower()
        and not following.text.endswith((".", ":", ",", "!"))
        and not is_label(following)
    )


def _is_far_above(page: Page, line: Line, after: Sequence[Line]) -> bool:
    """Whether a word or two, then only as few, stand over the headline that the text
    follows.
    """
    if line.words > KICKER_WORDS or line.text.endswith(SENTENCE_ENDS):
        return False
    short = 0
    while short < len(after) and after[short].words <= KICKER_WORDS + 1:
        short += 1
    if short == len(after) or after[short].text.endswith((*SENTENCE_ENDS, ":", ",")):
        return False
    headline = after[short]
    if not HEADLINE_WORDS <= headline.words <= STANDFIRST_WORDS or not headline.gap:
        return False
    return any(map(is_prose, page.lines[headline.number + 1 : headline.number + 4]))


def _stands_over(line: Line, after: Sequence[Line]) -> bool:
    """Whether "Press release" and then a headline come after a masthead's few words."""
    if line.words > HEADLINE_WORDS:
        return False
    label = next(
        (at for at, item in enumerate(after[:2]) if is_label(item) and is_bare(item)),
        None,
    )
    return label is not None and any(
        item.words >= HEADLINE_WORDS and not is_label(item)
        for item in after[label + 1 :]
    )


def _is_with_date(page: Page, line: Line, words: int) -> bool:
    """Whether so few *words* stand right upon a date, as in a paper's head."""
    if line.words > words or line.number + 1 == len(page.lines):
        return False
    following = page.lines[line.number + 1]
    return not following.gap and is_dated(page, following)


def _is_in_menu(page: Page, line: Line) -> bool:
    """Whether short lines stand close before or after it, as in a menu."""
    if line.words > MENU_WORDS:
        return False
    lines = page.lines
    first = last = line.number
    while not lines[first].gap and first and lines[first - 1].words <= MENU_WORDS:
        first -= 1
    while (
        last + 1 < len(lines)
        and not lines[last + 1].gap
        and lines[last + 1].words <= MENU_WORDS
    ):
        last += 1
    return last - first + 1 >= MENU_LINES
