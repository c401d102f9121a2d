"""Uncertain dates in words: EDTF (ISO 8601-2) as a reader would say it."""

import re
from functools import lru_cache

from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

_PART = re.compile(
    r"(?P<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?"
    r"(?P<mark>[~?%]?)\Z"
)
_ORDINAL = re.compile(r"(\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_OPEN = frozenset({"", ".."})


def month_names() -> list[str]:
    """January to December in the active language (Iraqi names in Arabic)."""
    return [
        pgettext("month", "January"),
        pgettext("month", "February"),
        pgettext("month", "March"),
        pgettext("month", "April"),
        pgettext("month", "May"),
        pgettext("month", "June"),
        pgettext("month", "July"),
        pgettext("month", "August"),
        pgettext("month", "September"),
        pgettext("month", "October"),
        pgettext("month", "November"),
        pgettext("month", "December"),
    ]


def in_words(edtf: str) -> str:
    """*edtf* in the active language: "9 September 2018", "spring 2011", "about 1991".

    What this does not know is given back as it stands; an empty date stays empty.
    """
    return _in_words(edtf, get_language())


@lru_cache(maxsize=20_000)
def _in_words(edtf: str, _language: str | None) -> str:
    if edtf[:1] in ("[", "{"):
        choices = [_interval(part) for part in edtf.strip("[]{}").split(",")]
        return _(" or ").join(choices)
    return _interval(edtf)


def adds_to(printed: str, words: str) -> bool:
    """Whether *words* say more than *printed* does: "9 September 2018" is in
    "September 9th, 2018" already.
    """
    return not _tokens(words) <= _tokens(_ORDINAL.sub(r"\1", printed))


def _tokens(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _interval(edtf: str) -> str:
    begin, slash, end = edtf.partition("/")
    if not slash:
        return _moment(edtf)
    if end in _OPEN:
        return _("from %(date)s") % {"date": _moment(begin)}
    if begin in _OPEN:
        return _("until %(date)s") % {"date": _moment(end)}
    return _("%(begin)s to %(end)s") % {"begin": _moment(begin), "end": _moment(end)}


def _moment(edtf: str) -> str:
    part = _PART.match(edtf)
    if part is None:
        return edtf
    words = _with_month(_year(part["year"]), part["month"], part["day"])
    if part["mark"] == "?":
        return _("%(date)s (uncertain)") % {"date": words}
    if part["mark"] == "~":
        return _("about %(date)s") % {"date": words}
    if part["mark"] == "%":
        return _("about %(date)s (uncertain)") % {"date": words}
    return words


def _year(year: str) -> str:
    if year.endswith("XX"):
        return _("the century from %(year)s") % {"year": f"{year[:2]}00"}
    if year.endswith("X"):
        return _("the %(year)ss") % {"year": f"{year[:3]}0"}
    return year


def _with_month(year: str, month: str | None, day: str | None) -> str:
    if month in (None, "XX"):
        return year
    number = int(month)
    name = month_names()[number - 1] if 1 <= number <= 12 else _season(number)
    if day in (None, "XX"):
        return f"{name} {year}".strip()
    return f"{int(day)} {name} {year}"


def _season(number: int) -> str:
    return {
        21: _("spring"),
        22: _("summer"),
        23: _("autumn"),
        24: _("winter"),
    }.get(number, "")
