"""The bodies that a first sentence gives as its speakers: "…, the Union and the League
said today.", "The Union, the League and the Front condemn …".
"""

import re

from archive.parsing.declaring import ARTICLE, NAME, after_commas, can_issue, is_coined
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_person, words_in
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import IssuerRecord, Span
from archive.parsing.vocabulary.cues import DECLARING
from archive.parsing.vocabulary.organisations import AUTHORITIES

SAID_TODAY = "said in the first sentence"
TOGETHER = "declare together in the text"
_declaring = Phrases(DECLARING)
_authorities = Phrases(AUTHORITIES)
# What ends the first sentence of a release: who said it, and that it was today.
_SAID = re.compile(
    r"(?: said(?: in a (?:joint )?(?:statement|report|letter))? today"
    r"| a déclaré aujourd['’]hui| ont déclaré aujourd['’]hui"
    r"| erklärten? heute| sagten? heute| teilten? heute mit"
    r"| señal(?:ó|aron) hoy| dij(?:o|eron) hoy| ha[n]? (?:dicho|declarado) hoy"
    r"| disse(?:ram)? hoje| afirm(?:ou|aram) hoje)(?=[.,:;]| in a )"
)
# "Today, the League condemned …": nobody but the League tells so of its own day.
_TODAY = re.compile(r"(?:Today|Hoy|Aujourd['’]hui|Oggi|Hoje),? ")
_DID = re.compile(
    r" (?:condemned|denounced|called (?:on|for|upon)|urged|welcomed|deplored|filed|"
    r"submitted|launched|published|released|condenó|denunció|exigió|a condamné|"
    r"a dénoncé|a appelé|ha denunciato|ha chiesto|condenou|denunciou)\b"
)
_AND = re.compile(
    r",? (?:and|et|y|e|und|&) (?:the |la |le |les |el |los |die |der |l['’])?"
)
_AND_THE = re.compile(
    r" (?:and|et|y|e|und) (?:(?:the|l[ae]s?|el|los|die|der|[oa]s?) |l['’])"
)
_COMMA = re.compile(r", (?:the |la |le |les |el |los |die |der |l['’])?")
# A sentence is sought this far, a name before its verb this far (code points).
REACH, NAME_REACH, VERB_REACH = 700, 160, 40
TWO, FEW_WORDS = 2, 9


def bodies_speaking(line: Line) -> tuple[IssuerRecord, ...]:
    """The bodies that *line*, the first paragraph, gives as its speakers in order; none
    when it gives none, or anything else among them.
    """
    return _saying_today(line) or _doing_today(line) or _declaring_together(line)


def _saying_today(line: Line) -> tuple[IssuerRecord, ...]:
    body = line.body[:REACH]
    said = _SAID.search(body)
    if said is None:
        return ()
    for start in range(max(0, said.start() - NAME_REACH), said.start()):
        # The name begins behind the last comma that leaves nothing but names.
        if body[start - 2 : start] in (", ", "” ", '" ', "» ") and start > 1:
            found = _bodies(line, start, said.start(), SAID_TODAY)
            if found:
                return found
    return ()


def _doing_today(line: Line) -> tuple[IssuerRecord, ...]:
    today = _TODAY.match(line.body)
    if today is None:
        return ()
    start = _behind_article(line.body, today.end())
    name = NAME.match(line.body, start)
    if name is None or _DID.match(line.body, name.end()) is None:
        return ()
    return _bodies(line, start, name.end(), SAID_TODAY)


def _declaring_together(line: Line) -> tuple[IssuerRecord, ...]:
    start = _behind_article(line.body, 0)
    name = NAME.match(line.body, start)
    if name is None or _AND.search(name[0]) is None:
        return ()
    places = (name.end(), *after_commas(line.body, name.end()))
    rests = (fold(line.body[at : at + VERB_REACH]).lstrip(" ,") for at in places)
    if not any(map(_declaring.opening, rests)):
        return ()
    found = _bodies(line, start, name.end(), TOGETHER)
    # "the Union of Miners and Women Miners" goes on after its "and".
    coined = all(is_coined(words_in(record.name)[0]) for record in found)
    apart = ", " in name[0] or _AND_THE.search(name[0]) is not None or coined
    return found if len(found) >= TWO and apart else ()


def _behind_article(body: str, start: int) -> int:
    article = ARTICLE.match(body, start)
    return article.end() if article is not None else start


def _bodies(line: Line, start: int, end: int, rule: str) -> tuple[IssuerRecord, ...]:
    """The bodies in ``line.body[start:end]``, which must hold nothing else."""
    body = line.body
    marks = [
        mark.span()
        for sign in (_COMMA, _AND)
        for mark in sign.finditer(body, start, end)
    ]
    bounds = _between(_behind_article(body, start), end, sorted(marks))
    names = [body[first:last] for first, last in bounds]
    # "the Union of Dockers and Seamen" is one body with two trades.
    if len(names) > 1 and not all(map(_is_name, names)):
        bounds, names = [(_behind_article(body, start), end)], [body[start:end]]
    if not all(map(_is_name, names)) or not any(map(can_issue, names)):
        return ()
    return tuple(
        IssuerRecord(
            body[first:last], Span(line.content + first, line.content + last), rule
        )
        for first, last in bounds
    )


def _between(
    start: int, end: int, marks: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """What stands between *marks*, which overlap where "and" follows a comma."""
    bounds = []
    for first, last in marks:
        if first > start:
            bounds.append((start, first))
        start = max(start, last)
    return [*bounds, (start, end)]


def _is_name(name: str) -> bool:
    """Whether *name* can be a body's beside others: no person, no authority."""
    words = words_in(name)
    if not words or len(words) > FEW_WORDS or _authorities.opening(fold(name)):
        return False
    if not name[0].isupper() or not words[-1][0].isupper():
        return False
    return can_issue(name) or is_coined(name) or not is_person(name) and len(words) > 1
