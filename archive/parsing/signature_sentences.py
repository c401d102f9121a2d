"""A sentence that lists who signed: "The letter was signed by A, B and C."."""

import re

from archive.parsing.lines import Line
from archive.parsing.name_lists import Entry
from archive.parsing.name_runs import inline_entries
from archive.parsing.page import Layout
from archive.parsing.phrases import fold
from archive.parsing.signature_evidence import (
    are_clearly_names,
    is_name_like,
    is_running_text,
)
from archive.parsing.signature_lines import Opening
from archive.parsing.signature_zones import Zone
from archive.parsing.vocabulary.signing import AMONG

PROSE_NAMES = 3
_ARTICLE = re.compile(
    r"(?:[“\"«„] ?)?"
    r"(?:the|a|o|as|os|la|el|le|les|los|las|il|lo|gli|i|die|der|das|den)\s"
    r"(?=[“\"«„]?[A-ZÀ-Ý])|l['’](?=[A-ZÀ-Ý])"
)
# "the letter by Jane Doe": small words before the first name.
_SMALL_WORDS = re.compile(r"(?:[a-zà-ÿ]{1,20} ){1,6}(?=[“\"«„]?[A-ZÀ-Ý])")
# "…, among other writers, have signed": the names end there.
_OTHERS = re.compile(
    r", (?:among other|entre otr[oa]s|entre autres|entre outr[oa]s|tra gli altri)"
)
# "Jane Doe who condemn the arrests": the name that opens the last piece.
_NAME = re.compile(
    r"(?:[^\W\d_a-zà-ÿ][\w'’.-]{0,30} ?(?:d[aeio]s? |d[ae] l[ao]s? )?){2,5}"
)
# Not behind an initial: "Robin D. G. Karr".
_SENTENCE_END = re.compile(r"(?<!\b[^\W\d_])\. ")
_among = tuple(fold(cue) + " " for cue in AMONG)
_LEAD_LENGTH = 110


def read_sentence(layout: Layout, line: Line, opening: Opening) -> Zone | None:
    """The names after the words that speak of signing, up to the sentence's end, or
    before them, from its beginning; None unless there are three, all beyond doubt.
    """
    text = layout.page.text
    if opening.before is None:
        start = _first_name(text, opening.inline or line.content, line.end)
        ended = _SENTENCE_END.search(text, start, line.end)
        stop = line.end if ended is None else ended.start()
    else:
        stop = opening.before
        start = max(text.rfind(". ", line.content, stop) + 1, line.content)
        others = _OTHERS.search(text, start, stop)
        stop = stop if others is None else others.start()
    entries = inline_entries(text, start, stop)
    entries = [_without(_ARTICLE, entry) for entry in entries]
    if len(entries) > PROSE_NAMES and not is_name_like(entries[-1].text):
        entries[-1:] = _name_opening(entries[-1])
    texts = [entry.text for entry in entries]
    if not all(map(is_name_like, texts)):
        return None
    if not are_clearly_names(texts, least=PROSE_NAMES):
        return None
    if any(map(is_running_text, texts)):
        # "we, the bodies that sign this appeal, stand with A, B and C": others follow.
        return None
    zone = Zone(line.number)
    zone.add(entries, (None, ""), set())
    return zone


def _first_name(text: str, start: int, end: int) -> int:
    """Where the first name begins: after "among others", and after small words."""
    lead = fold(text[start : min(end, start + _LEAD_LENGTH)])
    skipped = max(
        (lead.find(cue) + len(cue) for cue in _among if cue in lead), default=0
    )
    start += skipped
    while text[start : start + 1].isspace():
        start += 1
    if _ARTICLE.match(text, start, end) is None:
        small = _SMALL_WORDS.match(text, start, end)
        start = small.end() if small is not None else start
    return start


def _name_opening(entry: Entry) -> list[Entry]:
    found = _NAME.match(entry.text)
    if found is None:
        return []
    name = found[0].rstrip()
    return [Entry(name, entry.start, entry.start + len(name))]


def _without(pattern: re.Pattern[str], entry: Entry) -> Entry:
    found = pattern.match(entry.text)
    if found is None:
        return entry
    return Entry(entry.text[found.end() :], entry.start + found.end(), entry.end)
