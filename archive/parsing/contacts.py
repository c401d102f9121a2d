"""Telephone numbers and e-mail addresses as printed, so that none is shown in public.

A missed number is a leak, a false one hides a fact. A number counts if a label says so
("Tel.", "هاتف"), if it is written in full (+ or 00 and a country's code), or if it has
the form of a national number that nothing else has.
"""

import re
from collections.abc import Iterator

import phonenumbers

from archive.parsing.digits import numbers_apart
from archive.parsing.record import ContactRecord, Span
from archive.parsing.wording import wording_of

# Digits with at most two separators between any two; both ends are digits.
NUMBER = re.compile(
    r"(?<![\w.,/=&#%@-])[+(]{0,2}(?:(?<=\+)[ ])?\d"
    r"(?:[ \xa0]?[().\-‐‑–/]{0,2}[ \xa0]?\(?\d){5,19}(?![\w@%€$£])"
)
# What may stand in such a stretch between two digits, and before the first.
APART, LEAD = 5, 3
LABEL = re.compile(
    r"""
    \b(?:tel|tél|tlf|telf?|tfnos?|phone|ph|telephone|téléphone|teléfonos?|telefone?
    |telefono|telefon|telefax|fax|cell|cellulare|celular|mobile?|mobil|móvil|móviles
    |handy|gsm|whats?app|signal|viber|sms|call|hotline|helpline|contact[ ]no|numéro
    |rufnummer|durchwahl|cep|portable|línea[ ]gratuita(?:[ ]nacional)?
    |línea[ ]nacional|faks|têlefon|тел|телефон|моб|факс)(?![^\W\d_])
    |هاتف|تلفون|تليفون|موبايل|جوال|محمول|فاكس|واتساب|تلفن|همراه|موبایل|تماس|تەلەفۆن|مۆبایل
    |☎|📞|📱
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Between a label and its number, or between two numbers after one label.
BETWEEN = re.compile(
    r"[\s.:;,()/|•·–-]*(?:(?:no|nr|n°|number|en [\w á-ú]{1,15}"
    r"|or|ou|und|and|y|e|o|أو|و)\b[\s.:°]*)?",
    re.IGNORECASE,
)
LABEL_REACH = 40
# Forms that hardly anything but a telephone number has.
NATIONAL = re.compile(
    r"\(\d{3}\) ?\d{3}[-. ]\d{4}"  # (202) 555-0143: North America
    r"|(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}"  # 202-555-0143
    r"|\(\d\d\) ?9?\d{4}-\d{4}"  # (11) 98765-4321: Brazil
    r"|0\d(?:[ .-]\d\d){4}"  # 01 23 45 67 89: France
    r"|0\d{3} \d{3} \d\d \d\d"  # 0532 123 45 67: Turkey
    r"|0\d{1,4}[ /-]\d{3,4}[ -]?\d{3,4}"  # 0770 123 4567, 030/1234567, 07700 900123
    r"|07[3-9]\d{8}"  # 07701234567: a mobile in Iraq
    r"|\(0\d{1,4}\) ?\d{3,4}[- ]?\d{3,5}"  # (020) 7946 0958
    r"|\(0\d{3}\) ?\d{3} \d\d \d\d"  # (0212) 123 45 67: Turkey
    r"|01 8000 \d\d ?\d{4}"  # free of charge in Colombia
    r"|0800[ -]\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{2,4})?"  # free of charge
)
# In a line that says whom to reach, or beside an address, any form will do.
CONTACT_LINE = re.compile(
    r"\b(?:contacts?|contacto|contatto|contato|kontakt|ansprechpartner|enquiries"
    r"|inquiries|press[ea]?|prensa|imprensa|stampa|iletişim)\b"
    r"|@|للتواصل|للاتصال|اتصال|پەیوەندی",
    re.IGNORECASE,
)
CONTACT_DIGITS = range(8, 14)
NO_NUMBER = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"  # a date
    r"|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d"  # years
    r"|\d{1,3}(?:\.\d{3})+"  # a sum in thousands
    r"|97[89][- ]?\d[- ]?\d.*"  # ISBN
)
NAMED_OTHERWISE = re.compile(
    r"(?:\b(?:isbn|issn|iban|doi|id|bic|siren|siret|cnpj|nit|konto|account|no|n°|nr"
    r"|ref|issue|art|ley|law|lei)[\s.:#-]*|[A-Z]{2}\d{2}[ \d]*|[$€£#№=/]\s?)$",
    re.IGNORECASE,
)
# "612 345 678" may be a number to ring; "10 000 000 people" counts something.
SUM = re.compile(r"\d{1,3}(?:[ \xa0]\d{3})+(?= [^\W\d_])")
MOST_DIGITS, FEWEST_DIGITS = 15, 6

DOMAIN = re.compile(r"(?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_]{2,24}(?:\.[^\W\d_]{2,24})?")
LOCAL = re.compile(r"(?<![\w.+@/-])[\w](?:[\w.+%'-]{0,62}[\w+-])?$")
MAIL_LABEL = re.compile(r"(?:mail|courriel|correo|posta)[\s.:-]{0,4}$", re.IGNORECASE)
# "name [at] example (dot) org", or with both words and no brackets.
OPEN, CLOSE = r"[ ]?[\[({<][ ]?", r"[ ]?[\])}>][ ]?"
NAME, PART = r"(?<![\w.@-])\w[\w.+-]{0,62}", r"[^\W_][\w-]{0,62}"
SPELT_OUT = re.compile(
    rf"{NAME}{OPEN}(?:at|ät|arroba|chez|@|a){CLOSE}{PART}"
    rf"(?:(?:\.|{OPEN}(?:dot|punkt|point|punto|ponto|\.){CLOSE}){PART}){{1,5}}"
    rf"|{NAME} at {PART}(?: dot {PART}){{1,5}}",
    re.IGNORECASE,
)
# Without one of these (in lower case) no address is spelt out.
SPELT_OUT_SIGNS = (" dot ", "at]", "at)", "at}", "at ]", "at )", "@]", "@)", "arroba")


def find_contacts(text: str) -> tuple[ContactRecord, ...]:
    """The telephone numbers and e-mail addresses of *text*: exact, in order."""
    found = [*_addresses(text), *_numbers(text)]
    return tuple(sorted(found, key=lambda contact: contact.span.start))


def _record(text: str, kind: str, start: int, end: int) -> ContactRecord:
    return ContactRecord(text[start:end], kind, Span(start, end))


def _addresses(text: str) -> Iterator[ContactRecord]:
    at = text.find("@")
    while at != -1:
        local = LOCAL.search(text[max(0, at - 65) : at])
        domain = DOMAIN.match(text, at + 1)
        if local and domain:
            start = at - len(local[0])
            yield _record(text, "email", start, domain.end())
        elif local is None and text[at - 1 : at + 2] == " @ ":
            yield from _spaced_address(text, at)
        at = text.find("@", at + 1)
    if _may_spell_out(text):
        for found in SPELT_OUT.finditer(text):
            yield _record(text, "email", *found.span())


def _may_spell_out(text: str) -> bool:
    # Brackets and whole words are found faster than the signs with them.
    vocabulary = wording_of(text).vocabulary
    spelt = "dot" in vocabulary.needs or "arroba" in vocabulary.words
    lowered = text.lower() if spelt or "]" in text or ")" in text else ""
    return any(sign in lowered for sign in SPELT_OUT_SIGNS)


def _spaced_address(text: str, at: int) -> Iterator[ContactRecord]:
    """ "E-mail: info @ example.org", where the label says that it is one."""
    local = LOCAL.search(text[max(0, at - 66) : at - 1])
    domain = DOMAIN.match(text, at + 2)
    if local is None or domain is None:
        return
    start = at - 1 - len(local[0])
    if MAIL_LABEL.search(text, max(0, start - 20), start):
        yield _record(text, "email", start, domain.end())


def _numbers(text: str) -> Iterator[ContactRecord]:
    labelled_to = -1
    for start, end in _candidates(text):
        printed = text[start:end]
        digits = sum(map(str.isdigit, printed))
        if not FEWEST_DIGITS <= digits <= MOST_DIGITS:
            continue
        follows = (
            labelled_to >= 0
            and BETWEEN.fullmatch(text, labelled_to, start) is not None
            and NO_NUMBER.fullmatch(printed) is None
        )
        labelled = follows or _is_labelled(text, start)
        before = text[max(0, start - 20) : start]
        if labelled or _is_number(printed, before) or _at_contact(text, start, printed):
            # "01 55 30 12 92 / 06 32 05 69 02": what holds for one holds for the next.
            labelled_to = end
            yield _record(text, "telephone", start, end)


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of digits; two numbers with a slash between them are two."""
    for found in _stretches(text):
        start = found.start()
        parts = found[0].split(" / ")
        if any(sum(map(str.isdigit, part)) < FEWEST_DIGITS for part in parts):
            # "030 / 123 45 67": an area's code.
            parts = [found[0]]
        for part in parts:
            yield start, start + len(part)
            start += len(part) + 3


def _stretches(text: str) -> Iterator[re.Match[str]]:
    for near in numbers_apart(text, reach=APART, least=FEWEST_DIGITS):
        yield from NUMBER.finditer(text, max(0, near.start - LEAD), near.end + 1)


def _is_labelled(text: str, start: int) -> bool:
    """Whether a label stands before the number with nothing but points between."""
    line = max(text.rfind("\n", 0, start) + 1, start - LABEL_REACH)
    ends = [label.end() for label in LABEL.finditer(text, line, start)]
    return bool(ends) and bool(BETWEEN.fullmatch(text, ends[-1], start))


def _is_number(printed: str, before: str) -> bool:
    if NO_NUMBER.fullmatch(printed) or NAMED_OTHERWISE.search(before):
        return False
    if printed.startswith(("+", "(+", "00", "٠٠", "۰۰")):
        return _is_international(printed)
    return bool(NATIONAL.fullmatch(printed))


def _at_contact(text: str, start: int, printed: str) -> bool:
    """Whether the line before the number (100 characters) says whom to reach."""
    digits = sum(map(str.isdigit, printed))
    if digits not in CONTACT_DIGITS or SUM.match(text, start):
        return False
    if NO_NUMBER.fullmatch(printed) or NAMED_OTHERWISE.search(
        text[max(0, start - 20) : start]
    ):
        return False
    line = max(text.rfind("\n", 0, start) + 1, start - 100)
    return bool(CONTACT_LINE.search(text, line, start))


def _is_international(printed: str) -> bool:
    # "(0)" is dialled at home only; "00" is how Europe and the Middle East write "+".
    plain = printed.replace("(0)", "").lstrip("(")
    try:
        number = phonenumbers.parse(plain, None if plain[0] == "+" else "GB")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number)
