"""How a body names itself in its own text: "We, the Union of Dockers, …", "On behalf of
the League we …", "إننا في الحزب …".
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from archive.parsing.declaring import (
    ARABIC_NAME,
    ARABIC_WORD,
    ARTICLE,
    IN,
    NAME,
    RULE,
    can_issue,
    ends_arabic_name,
)
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body_word, words_in
from archive.parsing.phrases import fold, has_any
from archive.parsing.record import IssuerRecord, Span
from archive.parsing.signature_lines import is_country

PARAGRAPHS, LENGTH = 6, 900
# At the beginning of a sentence, or of what is quoted.
_START = r"(?:^|(?<=[.!?:;“\"«(] )|(?<=[“\"«(–—])|(?<=[,–—] ))"
_MEMBERS = (
    r"(?:(?:[Tt]he |les |los |las |die |der |as |os |i |le )?"
    r"(?:members?|workers|students|"
    r"activists|representatives|membres|militants?|miembros|integrantes|Mitglieder|"
    r"membros|membri)(?: of| de| du| des| do| da| der| del| della)? )?"
)
_WE = re.compile(
    _START + r"(?:We,|We(?= the [A-Z])|"
    r"We (?:in|at|of|from|as)|[Oo]n behalf of|[Ii]n the name of|"
    r"Nous,|Nous (?:à|au|de)|[Aa]u nom d[eu]s?|Wir,|Wir (?:als|von|vom|in|im)|"
    r"[Ii]m Namen|Nosotr[oa]s,|[Ee]n nombre de|[Aa] nombre de|Nós,|Nós d[aeo]s?|"
    r"[Ee]m nome d[aeo]s?|Noi,|Noi de[il]l?[ae]?|[Aa] nome de[il]l?[ae]?|Biz,|"
    r"Мы,|[Оо]т имени|Em,|Em wek|Li ser navê) " + _MEMBERS
)
# What every such lead has: a cheap test before a dear one.
_WORDS = (
    *("We", "behalf", "name of", "Nous", "nom d", "Wir", "Namen", "osotr", "ombre de"),
    *("Nós", "nome d", "Noi", "Biz,", "Мы", "имени", "Em", "navê", "في", "نحن"),
    *("باسم", "ما در", "ئێمە", "لایەن"),
)
_WE_ARABIC = re.compile(
    r"(?:^|(?<=[.:،؛!»“\"] )|(?<=\s))(?:[إا]?ننا في|نحن،? في|نحن،|[إا]ننا، في|باسم|"
    r"ما در|ئێمە وەک|ئێمە لە|ئێمە وەکو|لە لایەن) "
)


def naming_itself(lines: Iterable[Line]) -> IssuerRecord | None:
    """The body that one of *lines*, the first paragraphs of the text, names as the one
    who speaks; None when none does.
    """
    for line in islice(lines, PARAGRAPHS):
        for start in _starts(line):
            record = body_named(line, start, end_of_name(line, start))
            if record is not None:
                return record
    return None


def _starts(line: Line) -> Iterator[int]:
    """Where names begin on *line* behind "we", or behind "on behalf of"."""
    body = line.body[:LENGTH]
    if not has_any(body, _WORDS):
        return
    for lead in (*_WE.finditer(body), *_WE_ARABIC.finditer(body)):
        article = ARTICLE.match(body, lead.end())
        yield article.end() if article is not None else lead.end()


def end_of_name(line: Line, start: int) -> int:
    """Where on *line*, whose text has it at *start*, a body's name ends."""
    name = NAME.match(line.body, start)
    if name is not None:
        return name.end()
    end = start
    words = list(islice(ARABIC_WORD.finditer(line.body, start), ARABIC_NAME + 1))
    for at, word in enumerate(words[:ARABIC_NAME]):
        ended = at and line.body[end : word.start()].strip()
        # "… in Lebanon" is part of the name.
        place = words[at + 1][0] if at + 1 < len(words) else ""
        there = at and word[0] in IN and is_country(place)
        if ended or ends_arabic_name(word[0]) and not there:
            break
        end = word.end()
    return end


def body_named(line: Line, start: int, end: int) -> IssuerRecord | None:
    """The body whose name stands there on *line*; None when it is no body's."""
    name = line.body[start:end].rstrip(" ,.:،")
    words = words_in(name)
    if not words or not can_issue(name):
        return None
    if name[0] > "\u0590" and (len(words) < 2 or not is_body_word(fold(words[0]))):
        return None
    begin = line.content + start
    return IssuerRecord(name, Span(begin, begin + len(name)), RULE)
