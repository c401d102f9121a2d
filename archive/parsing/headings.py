"""What a heading is: a genre label, a salutation, an address, a line that runs on."""

from functools import lru_cache

from archive.parsing.lines import Line
from archive.parsing.name_forms import (
    PERSON,
    form_of,
    is_capacity,
    is_caseless,
    is_person,
)
from archive.parsing.page import Layout
from archive.parsing.phrases import AnyWithin, Phrases, fold, words_of
from archive.parsing.vocabulary.cues import DOCUMENT_NOUNS
from archive.parsing.vocabulary.genres import (
    ADDRESSES,
    JOINT_WORDS,
    MESSAGE_WORDS,
    OPEN_LETTER_WORDS,
    PRESS_WORDS,
    SALUTATIONS,
    STATEMENT_OF,
    STATEMENT_WORDS,
    TOPIC_PHRASES,
    TOPIC_WORDS,
)

_genres = Phrases(
    (*JOINT_WORDS, *MESSAGE_WORDS, *OPEN_LETTER_WORDS, *PRESS_WORDS, *STATEMENT_WORDS)
)
_statement_of = Phrases(STATEMENT_OF)
_letters = Phrases(OPEN_LETTER_WORDS)
_salutations = Phrases(SALUTATIONS)
_addresses = Phrases(ADDRESSES)
_BODIES = words_of("هيئة لجنة اتحاد نقابة حزب جمعية منظمة حركة تنسيقية تيار")
_DOCUMENTS = frozenset(map(fold, DOCUMENT_NOUNS))
# "Statement of the Union on the strike" has a topic and is a title; without one it is
# a label.
_topics = AnyWithin(f" {word} " for word in (*TOPIC_WORDS, *TOPIC_PHRASES))
GAPLESS = 8


def is_label(line: Line) -> bool:
    """Whether the line only names the genre, or the genre and who speaks: no topic."""
    if line.words > 20 or line.text.endswith((":", "!", "?")) and line.words > 3:
        return False
    folded = line.folded.strip(" :*_.-–—|")
    of = _statement_of.opening(folded)
    letter = _letters.opening(folded)
    length = of or letter or _genres.opening(folded)
    if not length:
        return False
    rest = f" {folded[length:].strip()} "
    if len(rest.split()) > (20 if of or letter else 8):
        return False
    return not has_topic(rest) and ":" not in rest and ". " not in rest


def opens_with_genre(line: Line) -> bool:
    """Whether the line begins with a genre: "Statement of …", "Offener Brief"."""
    # "بــــيان": the word is drawn out.
    folded = line.folded.replace("ـ", "")
    return (_statement_of.opening(folded) or _genres.opening(folded)) > 0


def states(folded: str) -> bool:
    """Whether folded words begin "Statement by …", "A statement by …"."""
    return _statement_of.opening(folded) > 0


def names_speaker(line: Line) -> bool:
    """ "بلاغ صادر عن المنتدى", "هيئة المتابعة": who speaks, in words of sites."""
    if states(line.folded):
        return True
    return is_caseless(line.text) and line.folded.partition(" ")[0] in _BODIES


def names_genre(folded: str) -> bool:
    """Whether one of the words names a genre: "Academics' Statement of Support"."""
    return any(map(_genres.matches, folded.split()))


def has_topic(folded: str) -> bool:
    """Whether a word leads to a topic: "on", "zur", "حول"."""
    return _topics.within(f" {folded} ")


def is_address(line: Line) -> bool:
    """ "Comrades!", "يا جماهير شعبنا": whom a speech or a leaflet speaks to."""
    if line.words > 18:
        return False
    short = line.words <= 6 or line.text.endswith(("!", ":", "،", ","))
    return short and _addresses.opening(line.folded) > 0


def is_salutation(line: Line) -> bool:
    """ "Dear Minister,", "Sehr geehrte Damen und Herren"."""
    if line.words > 18 or not _salutations.opening(line.folded) or is_address(line):
        return False
    return line.text.endswith((",", ":", "،", "!", ";")) or (
        line.words <= 8
        and line.folded.startswith(
            ("dear ", "estimad", "sehr geehrt", "cher", "prezad", "sayin ")
        )
    )


def greets(text: str) -> bool:
    """Whether *text*, a short line, is a greeting: "Dear friends,"."""
    words = len(text.split())
    folded = fold(text)
    return (
        0 < words <= 18
        and _salutations.opening(folded) > 0
        and text.endswith((",", "،", "!", ":"))
    )


def is_addressee(text: str) -> bool:
    """ "Isabelle Durant, Deputy Secretary General": a person and what she is; not "A
    letter from Isabelle Durant, President".
    """
    name, _, rest = text.partition(",")
    if not _DOCUMENTS.isdisjoint(fold(name).split()):
        return False
    return is_person(name) and is_capacity(rest)


# Whatever of ASCII is neither letter nor digit.
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


# Several steps compare the same lines.
@lru_cache(maxsize=4_096)
def letters_of(text: str) -> str:
    """The letters and digits of *text*, folded: two lines that say the same agree."""
    folded = fold(text)
    if folded.isascii():
        return folded.encode().translate(None, _SIGNS).decode()
    return "".join(filter(str.isalnum, folded))


def is_bare(label: Line) -> bool:
    """Whether the label is the genre alone: "Press release", "Offener Brief"."""
    folded = label.folded.strip(" :*_.-–—|")
    return label.words <= 3 or _letters.opening(folded) > 0


def is_genre(line: Line) -> bool:
    """Whether the line is the genre and nothing more: "For immediate release"."""
    return is_label(line) and is_bare(line)


def runs_on(line: Line, following: Line) -> bool:
    """Whether a title runs on in the next line: capitals after capitals, or a small
    letter.
    """
    if (
        following.gap
        or following.number != line.number + 1
        or line.text.endswith((".", "!", "?", ":"))
    ):
        return False
    return (
        following.text[0].islower()
        or line.text.endswith((",", "–", "—", "،"))
        or line.text.isupper()
        and following.text.isupper()
    )


def is_heading(layout: Layout, line: Line) -> bool:
    """Whether *line* stands alone as headings do, rather than in an address or a
    list.
    """
    lines = layout.page.lines
    last = line.number
    while last + 1 < len(lines) and runs_on(lines[last], lines[last + 1]):
        last += 1
    alone = line.gap and (last + 1 == len(lines) or lines[last + 1].gap)
    if not alone and not any(item.gap for item in lines[1:GAPLESS]):
        # A page saved without its blank lines.
        alone = line.words >= 3 and not line.text.endswith((".", ":", ",", ";"))
    return alone and not is_clearly_person(line.body) or line.marker.startswith("#")


def is_clearly_person(text: str) -> bool:
    form, margin = form_of(text)
    return form == PERSON and margin >= 2
