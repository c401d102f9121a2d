"""What the opening of a page, the shape of its paragraphs and its verbs tell of its
kind: deeds that are done or being done, a talk between two, a body that says what it
is, a list that leads on to other pages.
"""

import re
from itertools import islice, pairwise

from archive.parsing.lines import Line
from archive.parsing.name_forms import is_person
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import (
    AnyWithin,
    Phrases,
    PhrasesWithin,
    fold,
    words_of,
)
from archive.parsing.vocabulary.cues import DECLARING, DECLARING_ARABIC
from archive.parsing.vocabulary.genres import PRESS_CONTACT
from archive.parsing.vocabulary.reporting import (
    ABOUT_BODIES,
    DONE_DEEDS,
    READS_ON,
    SENT_GREETINGS,
    TALKS,
)
from archive.parsing.voices import NOT_OWN, Voices, own_voices

_done = PhrasesWithin(f" {phrase} " for phrase in DONE_DEEDS)
_doing = PhrasesWithin(
    f" {phrase.rstrip('*')} " for phrase in (*DECLARING, *DECLARING_ARABIC)
)
_about = PhrasesWithin(f" {phrase}" for phrase in ABOUT_BODIES)
_press_contact = Phrases(PRESS_CONTACT)
_reads_on = Phrases(READS_ON)
_greetings = AnyWithin(f" {phrase} " for phrase in SENT_GREETINGS)
_TALKS = frozenset(map(fold, TALKS))
_READS_ON = re.compile(
    rf" (?:{'|'.join(re.escape(fold(phrase)) for phrase in READS_ON)})"
    r'[ .…>»"→]{0,4}$'
)
_ARTICLES = frozenset(
    (
        "",
        *(
            f"{word} "
            for word in words_of("a an the un une la le el il lo der die das")
        ),
    )
)
# "(also: release) is", "is an", "est une".
_IS = re.compile(
    r"(?:\([^()\n]{0,40}\) )?(?:is an?|are|is the|est une?|est l[ae]|es una?|"
    r"ist eine?|sind|e uma?|e una?|e un) "
)
_ONWARDS = ("»", "→", ">", "...", "…", "›")
_CONTACT = re.compile(
    r"(?:media |press )?(?:contacts?|contactos?|contatti|kontakt|contatos?) ?:"
    r"(?=[^\n]{0,120}\d{3}[ .-]?\d{3})",
    re.IGNORECASE,
)
# "Bacon: Who called the strike?", "Q: …": who speaks, then what is said.
_NAMED = r"[^\W\d_a-zà-ÿ][\w.’-]{0,30}"
_TURN = re.compile(rf'(?:[QARFPSسج][:.]|{_NAMED}(?: {_NAMED}){{0,3}}:) [^\s«“"„]')
QUESTION_MARKS, QUESTION = ("?", "؟"), (3, 50)
CONTACT_WORDS, CONTACT_LINES, TERM_WORDS, LEAD = 20, 3, 4, 20
ENOUGH, TURNS, TURN_WORDS, LISTED, READ_ON_WORDS = 3, 2, 6, 3, 4
OPENING_LENGTH, GREETING_LENGTH = 420, 600
_PUNCTUATION = ',.;:!?()"«»“”،؛؟'


def opening_traits(layout: Layout) -> dict[str, float]:
    """The traits by name, each from 0 (not at all) to 1."""
    own = [line for line in layout.page.lines if _is_own(layout, line)]
    voices = own_voices(layout)
    text = _spaced(voices.text)
    opening = _spaced(
        " ".join(line.folded for line in own if is_prose(line))[:OPENING_LENGTH]
    )
    return {
        "deeds done": _found(_done, text, voices) / ENOUGH,
        "opens with deed done": _found(_done, opening, voices) > 0,
        "deeds": _found(_doing, text, voices) / ENOUGH,
        "opens with deed": _found(_doing, opening, voices) > 0,
        "about a body": _found(_about, text, voices) / ENOUGH,
        "mostly items": 2 * sum(bool(line.marker) for line in own) >= len(own),
        "opens about a body": _found(_about, opening, voices) > 0,
    }


def is_talk(layout: Layout) -> bool:
    """Whether two speakers answer each other: under names, or question upon question in
    what calls itself a talk.
    """
    own = [line for line in layout.page.lines if _is_own(layout, line)]
    return _has_turns(own) or (_asks_on(own) and _is_called_talk(layout))


def leads_on(layout: Layout) -> bool:
    """Whether "Read more" stands below several paragraphs: a list of pages."""
    led = sum(
        line.words <= READ_ON_WORDS and _reads_on.opening(line.folded) > 0
        for line in layout.page.lines
    )
    return led >= LISTED or _is_teaser(layout)


def _is_teaser(layout: Layout) -> bool:
    """Whether all that stands here is the beginning of a page: "… Read more »"."""
    own = [line for line in layout.page.lines if _is_own(layout, line)]
    if sum(map(is_prose, own)) > 1:
        return False
    return any(
        line.text.endswith(_ONWARDS) and _READS_ON.search(line.folded) is not None
        for line in layout.page.lines
    )


def sends_greetings(layout: Layout) -> bool:
    """Whether the first paragraph sends greetings to others: "The Party conveys its
    fraternal greetings to the congress of …".
    """
    lines = (line for line in layout.page.lines if _is_own(layout, line))
    first = next(filter(is_prose, lines), None)
    if first is None or own_voices(layout).is_report:
        return False
    return _greetings.within(_spaced(first.folded[:GREETING_LENGTH]))


def defines(layout: Layout, title: str) -> bool:
    """Whether the text begins as works of reference do: the *title* (folded) again, and
    what it is.
    """
    lines = (line for line in layout.page.lines if _is_own(layout, line))
    first = next(filter(is_prose, lines), None)
    if first is None or not title or title.count(" ") >= TERM_WORDS:
        return False
    _, term, rest = first.folded[: LEAD + len(title) + LEAD].partition(f"{title} ")
    lead = first.folded[: first.folded.find(title)]
    return bool(term) and lead in _ARTICLES and _IS.match(rest) is not None


def gives_contact(layout: Layout) -> bool:
    """Whether "Contact:" with a telephone's number stands at the very top."""
    return any(
        line.words <= CONTACT_WORDS and _CONTACT.match(line.text) is not None
        for line in layout.page.lines[:CONTACT_LINES]
    )


def names_press_contact(layout: Layout) -> bool:
    """Whether the foot names whom journalists are to ask."""
    return any(
        _press_contact.opening(line.folded.strip(" *-–—#_•")) > 0
        for line in layout.page.lines[1:]
        if line.words <= CONTACT_WORDS and _is_own(layout, line)
    )


def _is_own(layout: Layout, line: Line) -> bool:
    return layout.roles[line.number] not in NOT_OWN


def _spaced(text: str) -> str:
    """*text* as one line, its words between spaces only."""
    # `translate` looks up every letter of what is not all ASCII.
    for sign in _PUNCTUATION:
        text = text.replace(sign, " ")
    return f" {' '.join(text.split())} "


def _found(phrases: PhrasesWithin, text: str, voices: Voices) -> int:
    return sum(1 for _ in islice(phrases.within(text, voices.vocabulary), ENOUGH))


def _has_turns(lines: list[Line]) -> bool:
    """Whether paragraphs begin with who says them, and one of two asks."""
    labels, asked = set(), False
    for line in lines:
        turn = _TURN.match(line.body) if line.words > TURN_WORDS else None
        if turn is not None:
            labels.add(turn[0].rsplit(":", 1)[0])
            asked = asked or line.body.endswith(QUESTION_MARKS)
    return len(labels) >= TURNS and (asked or all(map(is_person, labels)))


def _asks_on(lines: list[Line]) -> bool:
    """Whether several questions stand alone, each above its answer."""
    asked = sum(
        line.text.endswith(QUESTION_MARKS)
        and QUESTION[0] <= line.words <= QUESTION[1]
        and is_prose(answer)
        and not answer.text.endswith(QUESTION_MARKS)
        for line, answer in pairwise(lines)
    )
    return asked >= TURNS


def _is_called_talk(layout: Layout) -> bool:
    vocabulary = layout.page.wording.vocabulary
    return any(vocabulary.words.count(word) for word in _TALKS)
