"""Person or body? Decided by the form of the printed name."""

import re
from functools import lru_cache

from archive.parsing.phrases import Phrases, fold, has_any, words_of
from archive.parsing.vocabulary.given_names import GIVEN_NAMES
from archive.parsing.vocabulary.organisations import (
    BODY_ENDINGS,
    BODY_WORDS,
    CAUSES,
    NOT_BODY_CAPITALS,
    SLOGANS,
)
from archive.parsing.vocabulary.people import CAPACITIES, PARTICLES, POSTS, TITLES

ORGANISATION = "organisation"
PERSON = "person"
_WORD = re.compile(r"[^\W_]+(?:['’.\-·][^\W_]+)*+\.?")
_ARABIC_ARTICLE = ("ال", "وال", "لل")
_LINKS = words_of(
    """
    of for against & + without on in to für gegen pour contre para contra por
    per із за
    """
)
DOMAINS = (".org", ".net", ".com", ".dev", ".info")
_OF = words_of(
    """
    of for de du des del della dei do da dos das der für
    """
)
_OF_ARABIC = words_of("في من الى على عن حول مع لە در از به")
_AND = words_of("and et und y e i ve û و")
_ARTICLES = words_of(
    """
    the les los las die das os as gli i
    """
)
ACRONYM = KNOWN = 3
CAUSE = 2
# "J.", "В.М.", "J.-P.", and "D.Özlem" without its space.
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?){1,3}|[^\W\d_]\.[^\W\d_]{2,30}")
# What follows a name on its line: an affiliation, a country, a remark.
_AFTER_NAME = re.compile(r"[,،\n\t]| \(| [-–—|/] |: | {3}")
_NO_PERSON = re.compile(r"\w[/+@&]")
_CASELESS = re.compile(r"[\u0590-\u08ff]")
_capacities = Phrases(CAPACITIES)
_posts = Phrases(POSTS)


def words_in(name: str) -> list[str]:
    """The words of a name: `Jean-Pierre`, `J.`, `O'Neill` are one word each."""
    # Most names have spaces for their only signs.
    plain = name.replace(" ", "").isalnum()
    return name.split() if plain else _WORD.findall(name)


def is_capacity(text: str) -> bool:
    """Whether *text* says what somebody is: "Professor of law", "Mitglied des
    Landtags".
    """
    return _capacities.opening(fold(text.strip()[:60])) > 0


def is_post(text: str) -> bool:
    """Whether *text* begins with an office or a profession: "General Secretary"."""
    return _posts.opening(fold(text.strip()[:60])) > 0


def is_body_word(folded: str) -> bool:
    """Whether a folded word is one that bodies are called by: "union",
    "Ärztebündnis".
    """
    if folded in BODY_WORDS or folded.endswith(DOMAINS):
        return True
    if len(folded) > 6 and folded.removesuffix("s").endswith(BODY_ENDINGS):
        return True
    if folded[:1] == "ا" and folded.startswith("ال"):
        return folded[2:] in BODY_WORDS
    return folded[:1] in "ول" and folded[1:].removeprefix("ال") in BODY_WORDS


def body_score(words: list[str], name: str) -> int:
    """How much the form speaks for a body; 3 is enough by itself."""
    score = extra = 0
    mixed = not name.isupper()
    for word in words:
        folded = fold(word)
        if is_body_word(folded.rstrip(".")) or _has_body_part(folded):
            score += 3
        elif _is_acronym(word) and mixed:
            score += 2
        elif folded in _LINKS or word.isdigit():
            extra += 1
    extra += has_any(name, "&/+@")
    extra += fold(words[0]) in _ARTICLES
    # Prepositions and articles alone make no body: "The release of all prisoners".
    return score + extra if score else min(extra, 1)


def _has_body_part(folded: str) -> bool:
    """ "Worker-communist", "Al-Ansar-Verein": a part of the compound is a body's
    word.
    """
    return "-" in folded and not BODY_WORDS.isdisjoint(folded.split("-"))


def _is_acronym(word: str) -> bool:
    capitals = sum(map(str.isupper, word))
    return (
        capitals >= 2
        and "." not in word
        and capitals * 2 > len(word)
        and word.lower() not in NOT_BODY_CAPITALS
    )


def _is_bare_acronym(word: str) -> bool:
    """ "CGT", "FSU": two to seven capitals and nothing else."""
    return 2 <= len(word) <= 7 and word.isupper() and word.isalpha() and word.isascii()


def person_score(words: list[str]) -> int:
    """How much the form speaks for a person; 3 is enough by itself."""
    score = 0
    first = fold(words[0])
    if first not in GIVEN_NAMES and first not in TITLES and is_post(" ".join(words)):
        return 0
    if first in TITLES or first.rstrip(".") in TITLES:
        score += 3
        words = words[1:] or words
        first = fold(words[0])
    if first in GIVEN_NAMES or first.split("-")[0] in GIVEN_NAMES:
        score += 3
    elif any(fold(word) in GIVEN_NAMES for word in words[1:3]):
        score += 1
    if any(_INITIAL.fullmatch(word) for word in words[:3]):
        score += 2
    if 2 <= len(words) <= 5 and all(_is_name_part(word) for word in words):
        score += 1
    return score if len(words) <= 6 else 0


def _is_name_part(word: str) -> bool:
    return (
        word[0].isupper()
        or not word[0].islower()
        or fold(word) in PARTICLES
        or word[:3] in ("al-", "el-")
    )


@lru_cache(maxsize=4096)
def form_of(name: str) -> tuple[str | None, int]:
    """`organisation`, `person` or None when the form does not say, and by what margin.

    "Communist Party of Britain" is a body, "Dr. Jane Doe" a person, "Gaymado" neither.
    """
    words = words_in(name)
    if not words or name.rstrip().endswith(("!", "?", "؟")):
        return None, 0
    if len(words) == 1 and _is_bare_acronym(words[0]):
        return ORGANISATION, ACRONYM
    body = body_score(words, name)
    person = 0 if _NO_PERSON.search(name) else person_score(words)
    if len(words) > 1 and person < KNOWN:
        folded = set(map(fold, words))
        body += 0 if folded.isdisjoint(CAUSES) else CAUSE
        person = person if folded.isdisjoint(CAUSES | SLOGANS) else 0
    if len(words) == 1 and body < 3 and person < 3:
        return None, 0
    if body >= 2 and body >= person or body > person:
        return ORGANISATION, body - person
    if person > body:
        return PERSON, person - body
    return None, 0


def head_of(text: str) -> str:
    """The name that *text* begins with: "Jane Doe" of "Jane Doe, MP"."""
    return _AFTER_NAME.split(text, maxsplit=1)[0]


def is_caseless(text: str) -> bool:
    """Whether *text* begins in a script without capitals, which would mark a name."""
    return _CASELESS.match(text) is not None


def is_known_person(name: str) -> bool:
    """Whether a given name, a title or initials say that *name* is a person's."""
    return is_person(name) and person_score(words_in(name)) >= 3


def is_person(name: str) -> bool:
    """Whether the form is clearly a person's: two to five words, none of a body's."""
    form, margin = form_of(name)
    return form == PERSON and margin >= 1


def is_headed_by_body(words: list[str]) -> bool:
    """Whether a word that names bodies, or an acronym, stands where a name has its
    noun: first, last, or before "of"; not within, as in "Dons support the students".
    """
    last = len(words) - 1
    if fold(words[last]) in _OF or fold(words[last]) in _AND:
        return False
    if is_caseless(words[0]):
        if fold(words[0]) in _OF_ARABIC:
            return False
        return any(is_body_word(fold(word)) for word in words[:3])
    return any(
        (is_body_word(fold(word)) or _has_body_part(fold(word)) or _is_acronym(word))
        and (at in (0, last) or fold(words[at + 1]) in _OF)
        for at, word in enumerate(words)
    )


def is_body(name: str) -> bool:
    """Whether the form is clearly a body's."""
    form, margin = form_of(name)
    return form == ORGANISATION and margin >= 2
