"""How a page says that somebody else's document follows: "Here is the full statement:",
"Message from Anna Karr:", "From the Union of Dockers:", a forwarded mail's head.
"""

from archive.parsing.headings import greets, is_salutation
from archive.parsing.issuer_names import issuer_in
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body
from archive.parsing.page import Page, is_prose
from archive.parsing.phrases import AnyWithin, Phrases, fold, words_of
from archive.parsing.record import IssuerRecord
from archive.parsing.vocabulary.announcing import (
    CARRIED_NOUNS,
    ELSEWHERE,
    FORWARDED,
    FULL_TEXT_CUES,
    PUBLISHING_CUES,
    READING_VERBS,
    SOURCE_LEADS,
    WHOLE_TEXT_CUES,
)
from archive.parsing.vocabulary.cues import DOCUMENT_NOUNS, TEXT_NOUNS
from archive.parsing.vocabulary.genres import STATEMENT_OF
from archive.parsing.vocabulary.voices import I_WORDS, WE_WORDS

_of = Phrases(STATEMENT_OF)
_sources = Phrases(SOURCE_LEADS)
_forwarded = Phrases(FORWARDED)
_CUES = tuple(map(fold, FULL_TEXT_CUES))
_whole = AnyWithin(WHOLE_TEXT_CUES)
_publishing = AnyWithin(PUBLISHING_CUES)
_ELSEWHERE = frozenset(map(fold, ELSEWHERE))
_documents = AnyWithin(DOCUMENT_NOUNS)
_NOUNS = frozenset(map(fold, (*DOCUMENT_NOUNS, *TEXT_NOUNS)))
_CARRIED = _NOUNS | frozenset(map(fold, CARRIED_NOUNS))
_READING = tuple(map(fold, READING_VERBS))
_QUOTES = ("“", '"', "«", "„", "‘", "'")
_CLOSING = {"“": "”", '"': '"', "«": "»", "„": "“", "‘": "’", "'": "'"}
_COLONS = (":", "：")
LEAD_WORDS = 6
ANNOUNCING_WORDS, PUBLISHING_WORDS = 40, 80
INTRODUCING_WORDS, SOURCE_WORDS = 12, 14
OWN_WORDS, LEADING_WORDS = 10, 8
OPENING, HEADED_WORDS = 40, 3
TAIL = 160
REPORT_WORDS = 5
_REPORTING = words_of(
    "reports writes wrote reported rapporte ecrit informa escribe schreibt berichtet "
    "scrive riporta relata noticia"
)
ANNOUNCED = "named where the page announces it"


def announces(page: Page, line: Line, following: Line) -> bool:
    """Whether *line* says that *following* begins a document of somebody else."""
    return (
        _promises(line, following)
        or _publishes(line)
        or _passes_on(line, following)
        or _introduces(line, following, page.language)
        or _leads_to_quotation(line, following)
        or _leads_to_greeting(page, line, following)
        or _source_in(line) is not None
        or _reports(line, following)
        or is_forwarding(line)
    )


def may_lead(line: Line) -> bool:
    """A sentence of the page's own that runs on, above all other running text."""
    return line.words >= LEADING_WORDS and line.text.endswith(_COLONS)


def is_quoted_on(line: Line) -> bool:
    """Whether the line opens a quotation that it does not close."""
    return line.text.startswith(_QUOTES) and _CLOSING[line.text[0]] not in line.text[1:]


def closes_quotation(opening: Line, line: Line) -> bool:
    """Whether *line* ends with the mark that closes the quotation *opening* opens."""
    return line.text.rstrip(".,;").endswith(_CLOSING[opening.text[0]])


def is_forwarding(line: Line) -> bool:
    """ "---------- Forwarded message ----------", "Begin forwarded message:"."""
    return line.words <= 6 and _forwarded.matches(line.folded.strip(" -_=:>*"))


def is_cited(line: Line) -> bool:
    """Whether a mail is quoted on the line: "> We demand …"."""
    return line.text.startswith(">") and line.words > 1


def announced_issuer(page: Page, line: Line) -> IssuerRecord | None:
    """The body that *line* names as the document's: "From the Union of Dockers:",
    "Erklärung des Hafenrats vom 3. Mai:"; without a span, for it stands outside.
    """
    start = _source_in(line)
    if start is None:
        opening = _of.opening(line.folded)
        start = line.content + opening if opening else None
    if start is None:
        return None
    named = issuer_in(page.text, start, line.end, ANNOUNCED)
    return IssuerRecord(named.name, None, ANNOUNCED) if named is not None else None


def _source_in(line: Line) -> int | None:
    """Where the body's name begins in "From the Union of Dockers:"."""
    if line.words > SOURCE_WORDS or not line.text.endswith(_COLONS):
        return None
    length = _sources.opening(line.folded)
    if not length:
        return None
    return line.content + length if is_body(line.body[length:].strip(" :")) else None


def _reports(line: Line, following: Line) -> bool:
    """ "Harbour Wire reports:" before the headline or the day of its article."""
    if line.words > REPORT_WORDS or not line.text.endswith(_COLONS) or line.words < 2:
        return False
    verb = line.folded.rstrip(" :").rsplit(" ", 1)[-1]
    return (
        verb in _REPORTING
        and line.body[0].isupper()
        and following.gap
        and following.words >= 2
        and not is_prose(following)
        and not following.text.startswith(_QUOTES)
        and not following.text.endswith((".", "!", "?", ","))
    )


def _promises(line: Line, following: Line) -> bool:
    """ "Acompanhe a nota na íntegra:", "Here is the full statement:"; or a sentence
    that leads to a letter or statement with a heading of its own right beneath.
    """
    ended = line.text.endswith(_COLONS)
    if not ended and line.words > ANNOUNCING_WORDS:
        return False
    tail = fold(line.text[-TAIL:])
    if ended and any(cue in tail for cue in _CUES):
        return True
    if ended and line.words <= INTRODUCING_WORDS and _is_read_out(line):
        return not following.text.startswith(_QUOTES) or is_quoted_on(following)
    if ended and line.words >= LEAD_WORDS and _documents.within(tail):
        return _opens_document(following)
    opening = line.folded.strip(" :*")
    short = line.words <= 8 and opening.startswith(_CUES)
    return short or _says_whole_text(line, tail)


def _is_read_out(line: Line) -> bool:
    """ "The official declaration reads:", "La carta dice así:"."""
    folded = line.folded.strip(" :*")
    return folded.endswith(_READING) and _names_one_of(_NOUNS, line)


def _passes_on(line: Line, following: Line) -> bool:
    """ "Reproducimos la carta enviada a la Ministra el 3 de mayo." right above the
    letter's own heading.
    """
    return (
        line.words <= ANNOUNCING_WORDS
        and line.text.endswith(".")
        and _publishing.within(line.folded[:OPENING])
        and _documents.within(line.folded)
        and following.gap
        and following.words >= HEADED_WORDS
        and not is_prose(following)
        and following.folded.split()[0] in _NOUNS
    )


def _publishes(line: Line) -> bool:
    """ "Wir dokumentieren ein Statement der Union. Es wurde uns aus Taran übermittelt:"
    in as many words as a paragraph has.
    """
    if line.words > PUBLISHING_WORDS or not line.text.endswith(_COLONS):
        return False
    folded = fold(line.text)
    return _publishing.within(folded) and _documents.within(folded)


def _introduces(line: Line, following: Line, language: str) -> bool:
    """ "Ecco l'appello:", "Message from Anna Karr:", a short line that names a
    document, before words of somebody who speaks as "we" or "I".
    """
    short = line.words <= INTRODUCING_WORDS and line.text.endswith(_COLONS)
    if not short or following.text.startswith(_QUOTES):
        return False
    named = _of.opening(line.folded) > 0 or _names_one_of(_NOUNS, line)
    return named and _speaks(following, language)


def _leads_to_quotation(line: Line, following: Line) -> bool:
    """ "Update from the strikers' website:" before a quotation that runs on beyond its
    first paragraph.
    """
    short = line.words <= INTRODUCING_WORDS and line.text.endswith(_COLONS)
    return short and _names_one_of(_CARRIED, line) and is_quoted_on(following)


def _leads_to_greeting(page: Page, line: Line, following: Line) -> bool:
    """ "Our sisters sent us these words:" before "To the strongest women,"; before a
    greeting in quotation marks, or behind the day of the letter.
    """
    if line.words < LEAD_WORDS or not line.text.endswith(_COLONS):
        return False
    dates = page.dates_in(following)
    start = following.content
    if dates and dates[0].start == start:
        start = dates[0].end
    opening = page.text[start : following.end].lstrip(" ,.:–-" + "".join(_QUOTES))
    return greets(opening)


def _names_one_of(nouns: frozenset[str], line: Line) -> bool:
    return not nouns.isdisjoint(line.folded.replace("'", " ").strip(" :").split())


def _speaks(line: Line, language: str) -> bool:
    """Whether "we" or "I" is among the first words of the line, outside quotes."""
    speaking = WE_WORDS.get(language, frozenset()) | I_WORDS.get(language, frozenset())
    words = (word.strip(".,;:!\"'") for word in line.folded.split())
    return line.words >= OWN_WORDS and any(word in speaking for word in words)


def _says_whole_text(line: Line, tail: str) -> bool:
    """ "A continuación el texto íntegro remitido al Presidente."; not "read the full
    text here".
    """
    return (
        line.words <= ANNOUNCING_WORDS
        and _whole.within(tail)
        and _ELSEWHERE.isdisjoint(tail.strip(" .…").split())
    )


def _opens_document(line: Line) -> bool:
    """Whether the line is a heading or a salutation, and no list; in quotation marks
    only if they close much later, as around a letter.
    """
    if line.marker or not line.gap:
        return False
    if line.text.startswith(_QUOTES) and not is_quoted_on(line):
        return False
    return is_salutation(line) or not is_prose(line) and line.words >= 2
