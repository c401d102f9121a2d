"""Names of issuing bodies, cut out of headings, first sentences and the lines at the
foot.
"""

import re
from itertools import pairwise

from archive.parsing.dated_lines import stamp_of
from archive.parsing.declaring import can_issue, is_coined, is_deed
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body, is_caseless, is_person, words_in
from archive.parsing.name_runs import inline_entries
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import Phrases, fold, words_of
from archive.parsing.prose import has_sentences
from archive.parsing.record import IssuerRecord, Span
from archive.parsing.vocabulary.genres import STATEMENT_OF
from archive.parsing.vocabulary.headlines import CRIES

_TOPIC = re.compile(
    r" (?:to|on|about|regarding|concerning|over|against|following|after|in "
    r"(?:solidarity|support|response)|marking|sur|concernant|au sujet|à propos|"
    r"suite|contre|en (?:soutien|solidarité|solidaridad|apoyo)|sobre|ante|frente|"
    r"contra|con motivo|tras|zu|zum|zur|über|gegen|anlässlich|em (?:apoio|"
    r"solidariedade|defesa)|su|riguardo|contro|حول|بشأن|بمناسبة|بخصوص|ضد|سەبارەت|"
    r"دەربارەی|بۆ|درباره|در|به|hakkında|li ser|о|об|по|rédigé|adopté|publié|signé|"
    r"adopted|released|issued|approved|aprobad[oa]|verabschiedet|تعليقا|بمناسبه|"
    r"بمناسبة|پیرامون|در مورد|به مناسبت) |: | [-–—] (?-i:(?=[a-z]))|[|]",
    re.IGNORECASE,
)
_PREPOSITIONS = words_of("في من الى على in im of at de du en do da di لە له در")
_TO_OR_FOR = words_of("for to an with yours pour para für fur mit avec con com per")
_SPACED = re.compile(r"(?<=\s)\S+")
_cries = Phrases(CRIES)
_genres = Phrases(STATEMENT_OF)
_ARTICLE = re.compile(
    r"(?:(?i:the|la|le|les|el|los|las|der|die|das|des|o|a|os|as|il|lo|gli|i|du|de la|"
    r"del|della|do|da|of the) |(?:d[eu] )?[lL]['’])(?=[A-ZÀ-Ý])"
    # "the meeting of the Central Committee": what the committee says.
    r"|اجتماع (?=ال)"
)
# "… and the League": what begins a second name, not a second trade of the first.
_AND_THE = re.compile(
    r" (?:and|et|y|e|und) (?=(?:(?:of )?the|du|de la|del|della|do|da|der|des|el|la|le|"
    r"die|das|il|o|a) [A-ZÀ-Ý])"
)
_SIGNING = re.compile(
    r"(?:(?:signed(?: by)?|issued by|signé|firmado(?: por)?|gez\.|assinado(?: "
    r"por)?)\s?:?\s(?:the )?|(?:for|on behalf of) the |pour (?:l[ae] |l['’])|"
    r"por (?:el |la )|f[üu]r (?:den |die |das )|i\.A\. (?:des |der )?|pel[ao] |"
    r"per (?:il |la |l['’])|عن (?=ال|حزب|اتحاد|نقابة|لجنة))",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\b(?:e-?mail|mobile|tel(?:efon|éfono|éphone|\.)?|phone|fax|web(?:site)?)\b"
    r"|\bwww\.|\bhttps?://|(?<!\S)\S{1,64}@",
    re.IGNORECASE,
)
_BRANCH = re.compile(
    r"\b(?:branch|committee|bureau|section|secretariat|office|organi[sz]ation|"
    r"department|leadership|council|comité|secrétariat|secretaría|vorstand|مكتب|"
    r"المكتب|لجنة|اللجنة|فرع|سكرتارية|مەكتەب|کۆمیتە|کمیته|دفتر|komite|büro|"
    r"sekreter|kurulu|diretoria|direção|directiva|junta|conselho|consejo|comissão|comisión|"
    r"commission|coordination|coordinación|coordenação|segreteria|presidium)",
    re.IGNORECASE,
)
_GENERIC = words_of(
    """the of central political polit executive general abroad external foreign press
    media
    information international national regional branch committee bureau section
    secretariat office organisation organization department leadership council relations
    politburo board comite central bureau politique executif secretariat direction
    nationale bureau comite ejecutivo ejecutiva buro politico secretaria direccion
    nacional executivo executiva politica diretorio esecutivo segreteria nazionale
    direzione parteivorstand bundesvorstand vorstand politburo zentralkomitee
    landesvorstand pressestelle merkez komitesi politik buro yurutme yonetim kurulu
    komiteya
    navendi اللجنه المركزيه المكتب السياسي التنفيذي الاعلامي الاعلام السكرتاريه لجنه
    مكتب الامانه العامه القياده مەكتەبي سياسي كۆميتەي ناوەندي كميته مركزي دفتر سياسي
    центральный комитет политбюро секретариат
    """
)
# Who signs for a body: "President of the Union", "Председатель партии".
_OFFICE = re.compile(
    r"(?:the )?(?:(?:vice|deputy|acting|general|first|national|international|co)[ -])?"
    r"(?:president|chair(?!ty)|secretar(?!iat)|director(?!ate)|coordinat(?:or|eur|rice)|"
    r"spokes|porte-parole|vorsitzend|geschaftsfuhr|sprecher|portavoz|presidente|"
    r"secretario|directeur|председател|секретар[ьи]|руководител|رئيس|الامين العام|"
    r"سكرتير(?!ي)|المنسق|المتحدث|(?:genel |es )?baskan|genel sekreter|دبير)"
)
NAME_TAIL, CLOSING = 5, 3
_SENTENCE_END = re.compile(r"(?<=[\w»”)][.!?]) (?=\w)")
AT_FOOT = "named at the foot"
_LEADING = words_of("the la le les el los las der die das o a os as il lo gli i")
_LABEL = re.compile(
    r"(?:press |media )?(?:contact|kontakt|contacto|contato|source|via|photo|about|"
    r"follow|join|support|more from|by|par|von|por|image|foto|bild|copyright|fuente|"
    r"fonte|quelle|tags?|link|categor(?:y|ie|ía|ia)|المصدر|منبع|kaynak|источник)s?\b",
    re.IGNORECASE,
)


def several(text: str, record: IssuerRecord) -> tuple[IssuerRecord, ...]:
    """ "the Forum, the Council and the Federation" are three when each is a body."""
    assert record.span is not None
    start, end = record.span.start, record.span.end
    bounds = [(entry.start, entry.end) for entry in inline_entries(text, start, end)]
    pair = _AND_THE.search(text, start, end)
    if len(bounds) == 1 and pair is not None:
        bounds = [(start, pair.start()), (pair.end(), end)]
    parts = [issuer_in(text, first, last, record.rule) for first, last in bounds]
    named = tuple(part for part in parts if part is not None and is_body(part.name))
    return named if len(named) == len(parts) > 1 else (record,)


def issuer_in(text: str, start: int, end: int, rule: str) -> IssuerRecord | None:
    """The body named in ``text[start:end]`` up to its topic; None if it is none."""
    stretch = text[start:end]
    topic = _TOPIC.search(stretch)
    if topic is not None:
        stretch = stretch[: topic.start()]
    stretch = stretch[: _verb_within(stretch)]
    lead = len(stretch) - len(stretch.lstrip(' :"“«*_'))
    article = _ARTICLE.match(stretch[lead:])
    if article is not None:
        lead += article.end()
    name = stretch[lead:].rstrip(' .:,;"”»*_')
    words = words_in(name)
    if (
        not words
        or name[0].islower()
        and name[0].isascii()
        or len(words) > 16
        or len(words) == 1
        and not is_coined(name)
        or not can_issue(name)
    ):
        return None
    return IssuerRecord(name, Span(start + lead, start + lead + len(name)), rule)


def _verb_within(text: str) -> int:
    """Where an Arabic name ends: before what the body does, "… condemns the attack",
    or the adverb that says why, "… in condemnation of".
    """
    if not is_caseless(text.lstrip()):
        return len(text)
    verbs = (
        word.start()
        for word in _SPACED.finditer(text)
        if is_deed(word[0]) or word[0].endswith(("ًا", "اً"))
    )
    return next(verbs, len(text))


def foot_body(page: Page, line: Line) -> IssuerRecord | None:
    signing = _SIGNING.match(page.text, line.content, line.end)
    begin = signing.end() if signing is not None else line.content
    text = page.text[begin : line.end]
    contact = _CONTACT.search(text)
    end = begin + (contact.start() if contact is not None else len(text))
    stamp = stamp_of(page, line)
    if stamp is not None:
        end = min(end, stamp.date.start)
    name = page.text[begin:end].strip(" ,.–—-*_|:")
    words = words_in(name)
    if words and fold(words[0]) in _PREPOSITIONS | _TO_OR_FOR:
        # The end of a name that runs over two lines: "in the Port of Taran".
        return None
    if (
        _LABEL.match(name)
        or _genres.opening(fold(name))
        or _cries.opening(fold(name))
        or has_sentences(name)
        or ":" in name
        or _OFFICE.match(fold(name))
        or _is_part_alone(words)
        or _is_somebodys(name)
        or not any(len(word) > 2 and word[0].isalpha() for word in words)
    ):
        return None
    if (
        not 2 <= len(words) <= 14
        or not (is_body(name) or is_generic(name) or _BRANCH.match(name))
        or name[0].islower()
    ):
        return None
    small = sum(word[0].islower() and len(word) > 3 for word in words)
    if small * 2 > len(words) or small >= 3 and small * 3 > len(words):
        return None
    place = page.text.index(name, begin)
    return IssuerRecord(name, Span(place, place + len(name)), AT_FOOT)


def closing_body(layout: Layout, last_prose: int) -> IssuerRecord | None:
    """The body that the last paragraph ends with, before place and date: "… until all
    are free. Central Committee of the Party. Taran, 3 May 2015".
    """
    if last_prose < 0:
        return None
    line = layout.page.lines[last_prose]
    start = line.start
    ends = [end.end() for end in _SENTENCE_END.finditer(line.text)][-CLOSING:]
    bounds = [*ends, len(line.text)]
    for first, last in reversed(list(pairwise(bounds))):
        name = line.text[first:last].strip(" .|")
        if any(
            first <= date.start - start < last for date in layout.page.dates_in(line)
        ):
            continue
        words = words_in(name)
        small = [word for word in words if word[0].islower() and len(word) > 3]
        if (
            not 2 <= len(words) <= 10
            or small
            or not (is_body(name) and can_issue(name))
            or _cries.opening(fold(name))
        ):
            return None
        place = layout.page.text.index(name, start + first)
        return IssuerRecord(name, Span(place, place + len(name)), AT_FOOT)
    return None


def _is_somebodys(name: str) -> bool:
    """ "Jane Doe, Union of Dockers": a person and what she belongs to."""
    head, *rest = name.split(", ")
    return bool(rest) and is_person(head)


def _is_part_alone(words: list[str]) -> bool:
    """ "La Secretaría": of what, the text says."""
    leads = len(words) > 1 and fold(words[0]) in _LEADING
    return leads and is_generic(" ".join(words[1:]))


def with_next_line(page: Page, line: Line, record: IssuerRecord) -> IssuerRecord:
    """*record* with the end of its name from the line below: "Union of Dockers" / "in
    the Port of Taran".
    """
    following = page.lines[line.number + 1 : line.number + 2]
    assert record.span is not None
    if not following or record.span.end != line.end or following[0].marker:
        return record
    tail = following[0]
    words = words_in(tail.body)
    goes_on = 1 < len(words) <= NAME_TAIL and fold(words[0]) in _PREPOSITIONS
    if not goes_on or page.dates_in(tail) or not tail.text[-1].isalpha():
        return record
    if not (is_caseless(tail.body) or words[-1][0].isupper()):
        return record
    span = Span(record.span.start, tail.end)
    return IssuerRecord(f"{record.name} {tail.body}", span, record.rule)


def is_generic(name: str) -> bool:
    """Whether the words name a part of some body: "Political Bureau", "Abroad
    Organisation".
    """
    return all(fold(word) in _GENERIC for word in words_in(name))


def has_branch_word(name: str) -> bool:
    """Whether it is named as a part of some body: "Basra Branch"."""
    return _BRANCH.search(name) is not None


def with_branches(records: list[IssuerRecord]) -> tuple[IssuerRecord, ...]:
    """Put "Political Bureau" with the party named beside it."""
    result: list[IssuerRecord] = []
    pending: IssuerRecord | None = None
    for record in records:
        part = (
            is_generic(record.name)
            or bool(result)
            and len(words_in(record.name)) <= 4
            and has_branch_word(record.name)
        )
        if part and result and result[-1].branch is None:
            owner = result[-1]
            result[-1] = IssuerRecord(
                owner.name, owner.span, owner.rule, record.name, record.span
            )
        elif part and pending is None and not result:
            pending = record
        elif pending is not None:
            result.append(
                IssuerRecord(
                    record.name, record.span, record.rule, pending.name, pending.span
                )
            )
            pending = None
        else:
            result.append(record)
    return tuple(result) or ((pending,) if pending is not None else ())
