"""The body whose acronym the title speaks of, and whose name the first paragraph gives:
"GdP calls …", then "die Gewerkschaft der Polizei (GdP)".
"""

import re
from collections.abc import Iterable

from archive.parsing.declaring import is_coined
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body, words_in
from archive.parsing.phrases import fold
from archive.parsing.record import IssuerRecord, Span

INTRODUCED = "introduced with the title's acronym"
_ARTICLE = re.compile(
    r"(?:(?i:the|la|le|les|el|los|las|der|die|das|des|o|a|os|as|il|lo|gli|i) |[lL]['’])"
    r"(?=[A-ZÀ-Ý])"
)
_BRACKETED = re.compile(
    r"(?<![\w'’.&-])([A-ZÀ-Ý][\w'’.&-]{0,40}"
    r"(?: (?:[A-ZÀ-Ý][\w'’.&-]{0,40}|of|for|the|and|de|du|des|der|die|und|für|do|da|y|e"
    r"|et|la|del)){1,9}) \(([A-Z][A-Za-z.-]{1,9})\)"
)
_NAME = re.compile(
    r"(?<![\w'’.&-])[A-ZÀ-Ý][\w'’&-]{0,40}"
    r"(?: (?:(?:of|for|the|and|de|du|des|der|die|und|für|do|da|y|e|et|la|del) ){0,2}"
    r"[A-ZÀ-Ý][\w'’&-]{0,40}){1,9}"
)
_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-Ý]")
# Code points of the first paragraph in which a body is introduced.
REACH = 600


def introduced_body(line: Line, heads: Iterable[Line]) -> IssuerRecord | None:
    """The body that *line*, the first paragraph, introduces and one of *heads* begins
    with; None if it introduces none.
    """
    acronyms = {
        words[0].split("-")[0] for item in heads if (words := words_in(item.body))
    }
    openings = set(map(fold, acronyms))
    for introduced in _BRACKETED.finditer(line.text[:REACH]):
        if fold(introduced[2]) in openings and is_body(introduced[1]):
            return _record(line, introduced.start(), introduced.end())
    coined = {word for word in acronyms if is_coined(word) and len(word) > 2}
    for name in _NAME.finditer(line.text[:REACH]) if coined else ():
        for word in _CAPITAL.finditer(line.text, name.start(), name.end()):
            rest = line.text[word.start() : name.end()]
            if _initials(rest) in coined and is_body(rest):
                return _record(line, word.start(), name.end())
    return None


def _initials(name: str) -> str:
    """ "IFIR" of "International Federation of Iraqi Refugees"."""
    return "".join(word[0] for word in words_in(name) if word[0].isupper())


def _record(line: Line, start: int, end: int) -> IssuerRecord:
    article = _ARTICLE.match(line.text, start, end)
    start = article.end() if article is not None else start
    span = Span(line.start + start, line.start + end)
    return IssuerRecord(line.text[start:end], span, INTRODUCED)
