"""The body that a statement without a signature speaks for: it is named again and
again, condemns and demands, and its officers are quoted.

Every name of a body in the title and the first paragraphs is a candidate; what speaks
for and against each is added up, and only a clear sum is an answer.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.parsing.declaring import can_issue, is_coined
from archive.parsing.headings import letters_of, names_genre
from archive.parsing.issuer_names import is_generic
from archive.parsing.kickers import is_letterhead
from archive.parsing.lines import Line
from archive.parsing.name_forms import (
    is_capacity,
    is_caseless,
    is_known_person,
    words_in,
)
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import IssuerRecord, Role, Span
from archive.parsing.vocabulary.cues import DECLARING
from archive.parsing.vocabulary.organisations import AUTHORITIES
from archive.parsing.vocabulary.people import TITLES

RULE = "speaks throughout the text"
PARAGRAPHS, LENGTH = 6, 600
ARTICLE_LENGTH, COUNTED = 4, 3
ENOUGH, AHEAD, ALONE, LETTERHEAD, HEADLINE = 4, 1, 2, 2, 1
_DASHES = (" – ", " - ", " — ", ": ")
_HEAD_ROLES = (None, Role.SUBTITLE, Role.STANDFIRST)
_declaring = Phrases(DECLARING)
_authorities = Phrases(AUTHORITIES)
_UPPER = "A-ZÀ-ÖØ-ÞĞŞİĄĆĘŁŃŚŹŻА-ЯЁ"
_LINK = (
    "of|for|and|the|de|du|des|der|die|das|für|und|do|da|dos|das|del|della|dei|degli|"
    "delle|la|las|los|y|e|et|in|on"
)
# "Dockers' Union" and "Women's League", but not "the Union's president".
_NAME = re.compile(
    rf"(?<![\w'’.&-])(?:[{_UPPER}][\w&.!-]{{0,40}}|[«“][^»”\n]{{2,40}}[»”])"
    rf"(?:(?:['’](?=[{_UPPER}])|(?:(?<=s)['’]|(?<=(?:omen|ople))['’]s)? "
    rf"(?!(?:and the|et l[ae]s?|y (?:la|el)|und d(?:ie|er|as)|e [ao]s?) )"
    rf"(?:(?:{_LINK}) ){{0,2}}(?:d['’]|l['’])?)"
    rf"[{_UPPER}(][\w&.!)-]{{0,40}}){{0,9}}"
)
_ARTICLE = re.compile(
    r"(?:(?i:the|la|le|les|el|los|las|der|die|das|o|a|os|as|il|lo|gli|i) |[lL]['’])"
)
_SENTENCE_END = re.compile(r"(?<=[\w)]{4})\. ")
_LEAD = re.compile(
    r"(?:^|[.!?:,;–—-] ?|\b(?i:the|la|le|les|el|los|las|der|die|das|a|o|as|os|il|lo|"
    r"gli|i|today|heute|we|wir|nous) |[lL]['’])$"
)
_AS = re.compile(
    r"(?i:\b(?:as|als|como|come|en tant que|en nombre de|au nom de|on behalf of|in the "
    r"name of|im namen) (?:the|der|die|des|das|la|el|los|las|le|les|l['’]|o|a)? ?)$"
)
_OFFICER = re.compile(
    r"(?i:(?:president|chair|chairman|secretary|director|spokesperson|spokesman|"
    r"spokeswoman|head|coordinator|leader|member|president[ea]|secretari[oa]|"
    r"director[a]?|portavoz|présidente?|secrétaire|porte-parole|vorsitzende[r]?|"
    r"sprecher(?:in)?|geschäftsführer(?:in)?|presidente|segretari[oa]|portavoce)"
    r"(?: general| générale?)? (?:of|at|de|du|del|da|do|der|des|von|la|della|"
    r"dell['’]) ?"
    r"(?:the|la|los|las|l['’])? ?)$"
)
_ISSUES = re.compile(
    r" (?:has |have |today |a |ha |hat )?(?:issued|released|made|publié|emitido|emitió|"
    r"veröffentlicht|diffuso) (?:the following|this|a|le|la|el|los|die|den|il)\b"
)
# A verb, or something that stands between.
_GOES_ON = re.compile(r"(?: \([^()\n]{2,30}\))? [^\W\d_A-Z]{2,}")
_POSSESSIVE = re.compile(r"^['’]s? ")


@dataclass
class _Body:
    """A candidate: where it stands first, and what speaks for it."""

    name: str
    start: int
    score: int = 0
    mentions: int = 0
    acts: int = 0

    @property
    def sum(self) -> int:
        """All that speaks for it."""
        return self.score + self.acts


def speaking_body(layout: Layout) -> IssuerRecord | None:
    """The body that speaks on a page known to be a statement or a press release; None
    when no name is clearly ahead.
    """
    bodies: dict[str, _Body] = {}
    for line, weight in _searched(layout):
        for name, start, end in _names(line):
            body = bodies.setdefault(letters_of(name), _Body(name, line.start + start))
            body.mentions += 1
            body.score += weight + (body.mentions <= COUNTED)
            body.acts += _said_of(line, name, start, end)
            body.acts += " " in name and _leads_page(line, start, end, weight)
    if len(bodies) == 1:
        next(iter(bodies.values())).score += ALONE
    acting = [body for body in bodies.values() if body.acts]
    ranked = sorted(acting, key=lambda body: (-body.sum, body.start))
    if not ranked or ranked[0].sum < ENOUGH:
        return None
    if len(ranked) > 1 and ranked[0].sum - ranked[1].sum < AHEAD:
        return None
    best = ranked[0]
    return IssuerRecord(best.name, Span(best.start, best.start + len(best.name)), RULE)


def _searched(layout: Layout) -> Iterator[tuple[Line, int]]:
    """The lines that candidates are sought on, with what standing there is worth."""
    lines, roles = layout.page.lines, layout.roles
    first = layout.first_prose()
    for line in lines[:first]:
        is_title = roles[line.number] is Role.TITLE
        if is_title or roles[line.number] in _HEAD_ROLES:
            letterhead = is_letterhead(line)
            yield line, LETTERHEAD if letterhead else HEADLINE if is_title else 0
    prose = [line for line in layout.free(first) if is_prose(line)]
    for line in prose[:PARAGRAPHS]:
        yield line, 0


def _leads_page(line: Line, start: int, end: int, weight: int) -> bool:
    """Whether a name stands alone above the text, or before a dash in the headline:
    "The Union – Greetings to …".
    """
    if weight != HEADLINE:
        return weight == LETTERHEAD
    return start <= ARTICLE_LENGTH and line.text[end:].startswith(_DASHES)


def _names(line: Line) -> Iterator[tuple[str, int, int]]:
    """The names on *line* that can be an issuer's, with their offsets."""
    if is_caseless(line.text):
        if is_letterhead(line) and not is_generic(line.body):
            yield line.body, line.content - line.start, len(line.text)
        return
    if line.text.isupper() and line.words > 3:
        return
    for found in _NAME.finditer(line.text[:LENGTH]):
        ended = _SENTENCE_END.search(found[0])
        name = found[0][: ended.end() if ended is not None else None]
        name = name.rstrip(" .,!-(").strip("«»“” ")
        article = _ARTICLE.match(name)
        name = name[article.end() :] if article is not None else name
        if _can_speak(name):
            start = line.text.index(name, found.start())
            yield name, start, start + len(name)


def _can_speak(name: str) -> bool:
    """Whether it is a body's name: no person's, no office, no genre, no authority."""
    words = words_in(name)
    if not words or len(name) < 3 or len(words) == 1 and not is_coined(name):
        return False
    if any(fold(word) in TITLES for word in words) or names_genre(fold(name)):
        return False
    if is_known_person(" ".join(words[1:])) or is_generic(name):
        return False
    return can_issue(name) and not _authorities.opening(fold(name))


def _said_of(line: Line, name: str, start: int, end: int) -> int:
    """What the words around a name say for it or against."""
    before, after = line.text[max(0, start - 40) : start], line.text[end : end + 60]
    score = 0
    leads = _LEAD.search(before) is not None or start == 0
    rest = fold(after).lstrip(' ,)”»"')
    if leads and _declaring.opening(rest):
        score += 3
    elif leads and _ISSUES.match(after):
        score += 4
    elif leads and _GOES_ON.match(after):
        score += 1
    if _AS.search(before):
        score += 2
    if _OFFICER.search(before) or _is_officers(after):
        score += 2
    return score


def _is_officers(after: str) -> bool:
    """ "(Union)'s president", "(Union) spokesperson Jane Doe"."""
    return is_capacity(_POSSESSIVE.sub("", after).lstrip())
