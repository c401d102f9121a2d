"""Entries of a list of names to signatories: name, affiliation, person or body, cut or
whole.
"""

import re

from archive.parsing.name_forms import (
    ORGANISATION,
    PERSON,
    form_of,
    head_of,
    is_body,
    is_capacity,
    is_known_person,
    is_person,
    words_in,
)
from archive.parsing.name_lists import Entry, entry_at, split_outside_brackets
from archive.parsing.phrases import fold
from archive.parsing.record import SignatoryRecord, Span
from archive.parsing.run_on_affiliations import run_on_cuts
from archive.parsing.signature_lines import is_country
from archive.parsing.truncation import is_truncated
from archive.parsing.vocabulary.given_names import GIVEN_NAMES
from archive.parsing.vocabulary.people import TITLES

_BEHALF = re.compile(
    r",? (?:on behalf of|for and on behalf of|for|au nom de|pour|en nombre de|en "
    r"representaci[óo]n de|por|para|im Namen (?:von|der|des)|für|em nome de|per "
    r"conto di|per|نيابة عن|باسم|adına|به نمایندگی از) (?:the |la |le |el |l['’]|"
    r"die |der |das |o |a )?"
)
_AND = re.compile(r" (?:and|&|und|et|y|e|ve) ")
_DASH = re.compile(r" [-–—/] |(?<=\w)[–—] |: ")
_AFTER_NAME = re.compile(r",| \(| [-–—|/] ")
_RUN_ON = re.compile(r"\S+")
_STRONG = 2


def read_entries(
    text: str, entries: list[tuple[Entry, str | None, str]]
) -> tuple[SignatoryRecord, ...]:
    """Signatories in order; each entry comes with the kind and the heading of its
    group.
    """
    entries = [
        (one, kind, group)
        for entry, kind, group in entries
        for one in _each(text, entry)
    ]
    printed = [entry.text for entry, _, _ in entries]
    most = _majority(printed)
    cuts = run_on_cuts(printed)
    named = [
        _parted(text, entry, *cut) if cut else _split(text, entry, kind or most)
        for (entry, kind, _), cut in zip(entries, cuts, strict=True)
    ]
    before = text[: entries[0][0].start] if entries else ""
    at_end = bool(entries) and not text[entries[-1][0].end :].strip()
    records = []
    for position, ((entry, affiliation), (_, kind, group)) in enumerate(
        zip(named, entries, strict=True)
    ):
        records.append(
            SignatoryRecord(
                name=" ".join(entry.text.split()) if "\n" in entry.text else entry.text,
                kind=kind or _kind(entry.text, affiliation, most),
                span=Span(entry.start, entry.end),
                affiliation=affiliation,
                group=group or None,
                truncated=position == len(entries) - 1
                and is_truncated(printed, at_end=at_end, before=before),
            )
        )
    return tuple(records)


def _each(text: str, entry: Entry) -> list[Entry]:
    """Two persons with one office, "Ann Roe and Jo Poe, speakers of X": both; else the
    entry alone.
    """
    head = head_of(entry.text)
    found = _AND.search(head)
    if found is None or _AND.search(head, found.end()) is not None:
        return [entry]
    pair = head[: found.start()], head[found.end() :]
    both = all(len(words_in(name)) > 1 and is_person(name) for name in pair)
    if not both or not any(map(is_known_person, pair)):
        return [entry]
    first = entry_at(text, entry.start, entry.start + found.start())
    second = entry_at(text, entry.start + found.end(), entry.end)
    return [one for one in (first, second) if one is not None]


def _majority(texts: list[str]) -> str | None:
    """The kind that at least two thirds of the clear entries have, or of all if none
    is.
    """
    forms = [form_of(head_of(name)) for name in texts]
    clear = [form for form, margin in forms if margin >= _STRONG]
    deciding = clear or [form for form, _ in forms]
    bodies, persons = deciding.count(ORGANISATION), deciding.count(PERSON)
    if bodies > 2 * persons:
        return ORGANISATION
    return PERSON if persons > 2 * bodies else None


def _kind(name: str, affiliation: str | None, most: str | None) -> str:
    form, margin = form_of(name)
    if form is not None and margin >= _STRONG:
        return form
    if affiliation is not None and not is_country(affiliation) and form != ORGANISATION:
        return PERSON
    if most is not None:
        return most
    return form or ORGANISATION


def _split(text: str, entry: Entry, leaning: str | None) -> tuple[Entry, str | None]:
    """Name and affiliation: "Jane Doe, Professor, University of X", "X, on behalf of
    Y".
    """
    if leaning == PERSON and (run_on := _cut_run_on(entry.text)) is not None:
        return _parted(text, entry, *run_on)
    cuts = (
        cut(entry.text, leaning)
        for cut in (_cut_brackets, _cut_behalf, _cut_comma, _cut_dash)
    )
    first = min(filter(None, cuts), key=lambda cut: (cut[0], -cut[1]), default=None)
    for place in (_cut_lines(entry.text), first):
        if place is not None:
            name, affiliation = _parted(text, entry, *place)
            if affiliation is not None:
                return name, affiliation
    return entry, None


def _parted(
    text: str, entry: Entry, name_end: int, rest_start: int
) -> tuple[Entry, str | None]:
    """*entry* cut in two, or whole when one of the parts is empty."""
    name = entry_at(text, entry.start, entry.start + name_end)
    rest = " ".join(entry.text[rest_start:].replace("\n", ", ").split()).strip(" ,;")
    rest = rest.replace(",,", ",").replace(" ,", ",")
    if name is None or not rest:
        return entry, None
    return name, _unbracketed(rest)


def _cut_run_on(text: str) -> tuple[int, int] | None:
    """ "Sami Ramady London Metropolitan University": two names, then what follows."""
    words = list(_RUN_ON.finditer(text))
    lead = 1 if words and fold(words[0][0]) in TITLES else 0
    if _AFTER_NAME.search(text) is not None or len(words) < lead + 4:
        return None
    if not lead and fold(words[0][0]) not in GIVEN_NAMES:
        return None
    name, rest = words[lead + 1].end(), words[lead + 2].start()
    following = text[rest:]
    if following[0].isupper() and (is_body(following) or is_capacity(following)):
        return name, rest
    return None


def _unbracketed(text: str) -> str:
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1].strip()
    return text.rstrip(")") if text.count(")") > text.count("(") else text


def _leans_person(name: str, leaning: str | None) -> bool:
    form, margin = form_of(name)
    if form == PERSON:
        return margin >= _STRONG or leaning != ORGANISATION
    return form is None and leaning == PERSON and 1 <= len(words_in(name)) <= 5


def _cut_lines(text: str) -> tuple[int, int] | None:
    """A card of several lines, or a name and its column."""
    gap = re.search(r"\n|\t| {3,}| ?\| ?", text)
    return gap.span() if gap is not None else None


def _cut_brackets(text: str, leaning: str | None) -> tuple[int, int] | None:
    place = text.find(" (")
    comma = text.find(",")
    if place > 0 and not 0 <= comma < place and _leans_person(text[:place], leaning):
        return place, place + 1
    return None


def _cut_behalf(text: str, leaning: str | None) -> tuple[int, int] | None:
    found = _BEHALF.search(text)
    if found is not None and is_person(text[: found.start()].split(",")[0]):
        comma = text.find(",", 0, found.start())
        return (comma, comma + 1) if comma > 0 else found.span()
    return None


def _cut_comma(text: str, leaning: str | None) -> tuple[int, int] | None:
    pieces = split_outside_brackets(text, 0, len(text), ",،")
    if len(pieces) < 2:
        return None
    name_end, rest_start = pieces[0][1], pieces[1][0]
    name, rest = text[:name_end], text[rest_start:].strip()
    # "Education, Research and Science Workers": no word alone among bodies is a person.
    alone = leaning == ORGANISATION and len(words_in(name)) == 1
    told = is_capacity(rest) and not is_body(name) and not alone
    if told or _leans_person(name, leaning):
        return name_end, rest_start
    last = pieces[-1]
    if is_country(text[slice(*last)]) and form_of(name)[0] != PERSON:
        return pieces[-2][1], last[0]
    return None


def _cut_dash(text: str, leaning: str | None) -> tuple[int, int] | None:
    found = _DASH.search(text)
    if found is None:
        return None
    name, rest = text[: found.start()], text[found.end() :]
    if _leans_person(name, leaning) and (
        is_capacity(rest) or is_body(rest) or leaning == PERSON
    ):
        return found.span()
    return None
