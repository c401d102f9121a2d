"""The body that speaks in a text: "The Union of Miners condemns …", "تدين المنظمة …",
"Desde la Red repudiamos …".
"""

import re
from itertools import islice

from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body, is_body_word, is_person, words_in
from archive.parsing.page import Page
from archive.parsing.phrases import Phrases, fold, words_of
from archive.parsing.record import IssuerRecord, Span
from archive.parsing.signature_lines import is_country
from archive.parsing.vocabulary.cues import DECLARING, DECLARING_ARABIC, NO_NAME_ARABIC
from archive.parsing.vocabulary.given_names import GIVEN_NAMES

RULE = "declares in the text"
_declaring = Phrases(DECLARING)
_declaring_arabic = frozenset(map(fold, DECLARING_ARABIC))
_no_name_arabic = frozenset(map(fold, NO_NAME_ARABIC))
_UPPER = "A-ZÀ-ÖØ-ÞĞŞİĄĆĘŁŃŚŹŻА-ЯЁ"
ARTICLE = re.compile(
    r"(?:(?i:the|la|le|les|el|los|las|der|die|das|des|o|a|os|as|il|lo|gli|i) |[lL]['’])"
    rf"(?=[{_UPPER}«“])"
)
# A name's words: capitalised, in quotation marks, or small between two such.
NAME = re.compile(
    rf"(?:[{_UPPER}][\w'’&.!-]*|[«“][^»”\n]{{2,40}}[»”])"
    rf"(?:[ ,]{{1,2}}(?:(?:of|for|in|de|du|des|der|die|für|do|da|dos|das|del|della|"
    rf"dei|degli|delle|the|la|las|los|el|y|e|and|und|et|em|en|por|contra|para|pour|contre|"
    rf"gegen|against|per|\([ao]s\)) |[dl]['’]"
    rf"){{0,4}}"
    rf"(?:[{_UPPER}][\w'’&.!-]*|[«“][^»”\n]{{2,40}}[»”])){{0,11}}"
    r"(?: \([^()\n]{2,30}\))?"
)
# "International Women's Day 2004": an occasion, not a body.
_NO_BODY = re.compile(
    r"\d{4}|-\d{1,2}\b|\b(?:day|week|year|journee|dia|tag|giornata|gunu|anniversary|aniversario)\b|"
    r"(?<!\w)(?:يوم|اليوم|روز|день)(?!\w)|^(?:مشترك|joint|gemeinsame)\b"
)
_SENTENCE = re.compile(r"[^.!?]*+")
_SPACE = re.compile(" ")
_ASIDE = re.compile(r" [–—-] [^\s–—]{2,20} ?[–—-](?= )")
# "Communist Union of Norland / CUN, meeting in Basra, …".
_SHORT = re.compile(r" / [A-ZÀ-Ý]{2,10}(?=,)")
_COMMA = re.compile(r", ?")
_DATELINE = re.compile(r"[^.–—]{3,60} ?[–—-] (?=[^\W\d_])")
_FROM = re.compile(
    r"(?:Desde|Nosotros,|Nós,|Nous,|Wir,|We,|As|Als|Como|En tant que) "
    r"(?:(?:el|la|los|las|o|a|le|the) )?"
)
_WE_VERB = re.compile(r",? (?:[^\W\d_]{3,20}mos|we|wir|nous|nós|nosotr[oa]s)\b")
_AS = re.compile(r" olarak\b")
ARABIC_WORD = re.compile(r"[^\s،,.:؛]+")
# Some bodies, not one: "Iraqi NGOs", "human rights organisations".
_MANY = words_of(
    """
    organizations organisations ngos groups parties associations organisationen
    gruppen verbande organizaciones colectivos asociaciones organizacoes entidades
    organizzazioni associazioni activists academics
    """
)
_MANY_FIRST = words_of(
    """
    منظمات المنظمات احزاب الاحزاب القوى قوى جمعيات الجمعيات النقابات نقابات
    organizaciones entidades organisations organizations associations ngos
    """
)
# "Your Negotiating Team", and acronyms of sorts of bodies: no names.
_SOMEBODYS = words_of(
    "your our their its his her unser unsere ihre notre nos votre leur nuestro nuestra "
    "su nosso nossa seu sua nostro nostra loro link"
)
_SORTS = words_of(
    "ngo ngos cso csos ong ongs stk ingo pdf qr rss lgbt lgbtq covid usa press presse "
    "prensa imprensa stampa"
)
# Vowel signs and the stroke that only makes a word longer.
_VOWELS = dict.fromkeys((0x640, *range(0x64B, 0x653)))
_ITS = ("ه", "ها", "هم")
ASIDE_LENGTH, ASIDES = 260, 4
DATELINE_LENGTH, ARABIC_WORDS, ARABIC_NAME, OWN_LENGTH = 60, 60, 8, 4
DASHES, IN = ("-", "–", "—"), ("في", "لە", "در")


def declaring_body(page: Page, line: Line, *, released: bool) -> IssuerRecord | None:
    """The body that *line* begins with, if it condemns, demands or welcomes in the
    present tense; in a press release (*released*) whatever it does.
    """
    if page.language == "ar":
        return _arabic(line)
    start = _behind_dateline(page, line)
    lead = _FROM.match(line.body, start)
    if lead is not None:
        start = lead.end()
    article = ARTICLE.match(line.body, start)
    if article is not None:
        start = article.end()
    name = NAME.match(line.body, start)
    if name is None:
        return None
    end = _end(line.body, start, name.end(), from_us=lead is not None)
    if end is None and released and len(words_in(name[0])) > 1 and is_body(name[0]):
        end = name.end()
    if end is None:
        return None
    printed = _one_of_list(line.body[start:end].rstrip(" ,."))
    if printed is None:
        return None
    return IssuerRecord(
        printed, Span(line.content + start, line.content + start + len(printed)), RULE
    )


def _one_of_list(name: str) -> str | None:
    """*name* up to its first comma; None if several bodies stand in a row, "UGT, CCOO y
    CGT".
    """
    first, *others = name.split(", ")
    if any(map(can_issue, others)) or first.count(" ") < len(others) - 1:
        return None
    return first


def _behind_dateline(page: Page, line: Line) -> int:
    """Where the first sentence begins: behind place, agency and date."""
    start = 0
    dates = page.dates_in(line)
    if dates and dates[0].start - line.content < DATELINE_LENGTH:
        start = dates[0].end - line.content
    elif (dash := _DATELINE.match(line.body)) is not None:
        article = ARTICLE.match(line.body)
        begin = article.end() if article is not None else 0
        # "The Union of Dockers – UDT – condemns" begins with no place.
        if begin == 0 or not can_issue(line.body[begin : dash.end()].rstrip(" –—-")):
            start = dash.end()
    while start < len(line.body) and line.body[start] in ' .,:;()–—-"“':
        start += 1
    return start


def _end(body: str, start: int, end: int, *, from_us: bool) -> int | None:
    """Where the name ends that its verb follows; None when it is no body's or does
    nothing.
    """
    end = _before_verb(body, start, end)
    name = body[start:end].rstrip(" ,.")
    if from_us and not is_country(name):
        return end if _WE_VERB.match(body, end) else None
    if not can_issue(name):
        return None
    if _AS.match(body, end):
        return end
    short = _SHORT.match(body, end)
    behind = short.end() if short is not None else end
    for place in (end, *after_commas(body, behind), *_after_dashes(body, end)):
        rest = fold(body[place : place + 60]).lstrip(" ,")
        if _declaring.opening(rest):
            return end
    return None


def _before_verb(body: str, start: int, end: int) -> int:
    """Where a name ends in a headline that writes its verb with a capital: "Union of
    Dockers Condemns the Arrests".
    """
    for space in _SPACE.finditer(body, start, end):
        name, verb = body[start : space.start()], fold(body[space.end() : end + 30])
        # "Iraqi Communists Condemn …" are many.
        many = name[-1] == "s" and verb.split(" ", 1)[0][-1:] != "s"
        if _declaring.opening(verb) and can_issue(name) and not many:
            return space.start()
    return end


def after_commas(body: str, end: int) -> list[int]:
    """Where in *body* a verb may follow after what stands between commas behind the
    name that ends at *end*: "The Union, meeting in Basra, condemns".
    """
    if body[end : end + 1] not in ",;":
        return []
    sentence = _SENTENCE.match(body, end)
    stop = min(sentence.end() if sentence is not None else end, end + ASIDE_LENGTH)
    return [at.end() for at in _COMMA.finditer(body, end + 1, stop)][:ASIDES]


def _after_dashes(body: str, end: int) -> list[int]:
    """Where a verb may follow behind "– UDT –", the acronym of the name."""
    aside = _ASIDE.match(body, end)
    return [aside.end()] if aside is not None else []


def can_issue(name: str) -> bool:
    """Whether *name* can be a body's: by its words, as an acronym, in quotation
    marks.
    """
    words = words_in(name)
    if not words or _NO_BODY.search(fold(name)) or is_country(name):
        return False
    if fold(words[0]) in _SOMEBODYS or len(words) == 1 and fold(name) in _SORTS:
        return False
    if fold(words[0]) in _MANY_FIRST or fold(words[-1]) in _MANY and len(words) <= 4:
        return False
    if _is_somebody(name, words):
        return False
    if name[0] in "«“" or len(words) > 1 and is_body(name):
        return True
    return len(words) <= 3 and any(is_coined(word) for word in words)


def _is_somebody(name: str, words: list[str]) -> bool:
    """Whether it is a person; "PRO ASYL" only has a person's form."""
    if name.isupper():
        return fold(words[0]) in GIVEN_NAMES
    return is_person(name)


def is_deed(word: str) -> bool:
    """Whether an Arabic word says what a body does: "condemns"."""
    return fold(word.translate(_VOWELS)) in _declaring_arabic


def ends_arabic_name(word: str) -> bool:
    """Whether an Arabic body's name ends before *word*: a preposition, a deed, or
    something of the body's own ("its solidarity").
    """
    own = word.endswith(_ITS) and len(word) >= OWN_LENGTH and word[:2] != "ال"
    return own or fold(word) in _no_name_arabic or is_deed(word)


def is_coined(word: str) -> bool:
    """ "FIDH", "CFE-CGC", "BlockaDO": capitals within, as names made by bodies have;
    "NGOs" are many.
    """
    return sum(map(str.isupper, word)) >= 2 and not word.endswith("s")


def _arabic(line: Line) -> IssuerRecord | None:
    """ "يدين الحزب …" or "الحزب … يدين": the verb first, or the name."""
    words = list(islice(ARABIC_WORD.finditer(line.body), ARABIC_WORDS))
    verb = next((at for at, word in enumerate(words) if is_deed(word[0])), -1)
    if verb < 0:
        return None
    first, last = 0, verb
    if not verb or not is_body_word(fold(words[0][0])):
        first, last = verb + 1, min(len(words), verb + 1 + ARABIC_NAME)
    # "We demand": a body that follows is asked.
    asked = first > verb and words[verb][0].startswith("ن")
    if asked or first >= last or not is_body_word(fold(words[first][0])):
        return None
    for at in range(first + 1, last):
        gap = line.body[words[at - 1].end() : words[at].start()].strip()
        following = words[at + 1][0] if at + 1 < last else ""
        abroad = is_country(words[at][0]) and (gap in DASHES or words[at - 1][0] in IN)
        if words[at][0] in IN and is_country(following) and not gap:
            continue
        if gap and not abroad or ends_arabic_name(words[at][0]) and not abroad:
            last = at
            break
    if last - first < 2:
        return None
    start, end = words[first].start(), words[last - 1].end()
    name = line.body[start:end]
    return IssuerRecord(name, Span(line.content + start, line.content + end), RULE)
