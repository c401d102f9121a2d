"""The card that a forum prints beside a post: "Joined", "8 May 2018", "Messages"."""

from collections.abc import Sequence

from archive.parsing.lines import Line
from archive.parsing.phrases import Phrases
from archive.parsing.vocabulary.member_cards import CARD_LABELS, MEMBER_RANKS

_labels = Phrases(CARD_LABELS)
_ranks = Phrases(MEMBER_RANKS)
LEAST_LABELS, VALUE_WORDS = 3, 5


def member_cards(lines: Sequence[Line]) -> set[int]:
    """Numbers of the lines of such cards: three and more labels, each with its value
    beside it or on the next line, and the member's rank above them.
    """
    cards: set[int] = set()
    at = 0
    while at < len(lines):
        end, labels = _card(lines, at)
        if labels >= LEAST_LABELS:
            start = at - (at > 0 and _is_rank(lines[at - 1]))
            cards.update(line.number for line in lines[start:end])
        at = max(end, at + 1)
    return cards


def _card(lines: Sequence[Line], at: int) -> tuple[int, int]:
    """Where the run of labels and values from *at* on ends, and how many labels it
    has.
    """
    labels = 0
    while at < len(lines) and lines[at].words <= VALUE_WORDS:
        length = _labels.opening(lines[at].folded)
        if not length:
            break
        labels += 1
        beside = bool(lines[at].folded[length:].strip(" :"))
        at += 1
        if not beside and at < len(lines) and _is_value(lines[at]):
            at += 1
    return at, labels


def _is_value(line: Line) -> bool:
    return line.words <= VALUE_WORDS and not _labels.opening(line.folded)


def _is_rank(line: Line) -> bool:
    return _ranks.matches(line.folded.strip(" *"))
