"""How a page says that a body issued what follows: "The Bureau issued the following
statement on 3 May:", "صدر عن الاتحاد البيان التالي".
"""

import re

from archive.parsing.declaring import ARTICLE, NAME
from archive.parsing.lines import Line
from archive.parsing.own_names import body_named, end_of_name
from archive.parsing.phrases import AnyWithin
from archive.parsing.record import IssuerRecord
from archive.parsing.vocabulary.announcing import ISSUING_CUES

_issuing = AnyWithin(ISSUING_CUES)
_ISSUED = re.compile(
    r",? (?:(?:has|have|today|yesterday|a|ha|hat|heute) )?(?:issued|released|made|"
    r"published|publié|diffusé|adopté|emitido|emitió|publicado|hecho público|"
    r"veröffentlicht|gab|divulgou|emitiu|diffuso|emesso) (?:today )?(?:the following|"
    r"this|le [\w ]{3,20} suivant|la [\w ]{3,20} suivante|el siguiente|la siguiente|"
    r"folgende|die folgende|a seguinte|il seguente|la seguente)\b"
)
_ISSUED_ARABIC = re.compile(r"(?<!\S)(?:أصدرت?|اصدرت?|صدر عن) ")
_FOLLOWING_ARABIC = re.compile(
    r"(?:البيان|التصريح|النداء|بيانا|بيان[اً]*|الرسالة)[^.\n]{0,30}"
    r"(?:التالي|الآتي|الاتي|جاء فيه|ما يلي|نصه)"
)
# "The statement below was issued this evening by the Union's President Ada Berg".
_ISSUED_BY = re.compile(
    r"^(?:the )?(?:following |above )?(?:press )?"
    r"(?:statement|letter|declaration|appeal)"
    r"(?: below)? (?:was|has been|is) (?:issued|released|made|published)"
    r"(?: (?:this|today|yesterday|on|late|early)\b[\w, ]{0,24}?)? by (?:the )?",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r" (?:(?:Vice|Deputy|General|National|Acting|Executive|Co-?) ?)*"
    r"(?:President|Chair\w*|Secretary|Director|Coordinator|Spokes\w+|Leader)\b"
)
_COLONS = (":", "：")
LENGTH, LEAD_LENGTH = 900, 160


def is_issuing(line: Line) -> bool:
    """ "The Political Bureau issued the following statement on 3 May 2015:": who
    speaks on this page and when; nobody else's words follow.
    """
    return line.text.endswith(_COLONS) and _issuing.within(line.folded)


def issuing_body(line: Line) -> IssuerRecord | None:
    """The body whose text follows *line*; None when the line does not say so."""
    arabic = _ISSUED_ARABIC.search(line.body[:LEAD_LENGTH])
    if arabic is not None and _FOLLOWING_ARABIC.search(line.body[:LENGTH]):
        start = arabic.end()
        return body_named(line, start, end_of_name(line, start))
    passive = _ISSUED_BY.match(line.body[:LEAD_LENGTH])
    if passive is not None:
        return _issuing_officer(line, passive.end())
    article = ARTICLE.match(line.body)
    start = article.end() if article is not None else 0
    name = NAME.match(line.body, start)
    if name is None or _ISSUED.match(line.body, name.end()) is None:
        return None
    return body_named(line, start, name.end())


def _issuing_officer(line: Line, start: int) -> IssuerRecord | None:
    """The body named there on *line*, whose president may be named right behind it."""
    name = NAME.match(line.body, start)
    if name is None:
        return None
    office = _OFFICE.search(line.body, start, name.end())
    return body_named(line, start, office.start() if office else name.end())
