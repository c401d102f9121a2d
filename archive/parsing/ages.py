"""Notices of age ("This article is over 15 years, 8 months old"): bounds, not dates."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_NUMBER = (
    r"(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|un|une|ein|einem|uno)"
)
_NOTICES = (
    re.compile(
        r"this (?:article|post|page|story|entry|content|document)"
        r" (?:is|was (?:published|posted)) (?:now )?"
        rf"(?:over |more than |at least |about )?{_NUMBER} (years?|months?)"
        r"(?:(?:,| and|, and) (\d{1,2}) months?)? (?:old|ago)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:cet article|ce billet|cette page|ce texte)"
        r" (?:a|date de|a été publié il y a) (?:plus de |plus d['’])?"
        rf"{_NUMBER} (ans?|mois)(?: et (\d{{1,2}}) mois)?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:dieser|der) (?:artikel|beitrag|text) ist (?:schon |bereits )?"
        rf"(?:über |mehr als |älter als )?{_NUMBER} (jahre?n?|monate?n?)"
        r"(?:(?:,| und) (\d{1,2}) monate?n?)?(?: alt)?",
        re.IGNORECASE,
    ),
    re.compile(
        r"este (?:artículo|texto|post|contenido) (?:tiene|fue publicado hace)"
        rf" (?:más de )?{_NUMBER} (años?|mes(?:es)?)(?: y (\d{{1,2}}) mes(?:es)?)?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:مضى على (?:هذا المقال|هذه المقالة|نشر هذا المقال)|عمر هذا المقال"
        r"|هذا المقال عمره) (?:أكثر من )?(\d{1,3})"
        r" (سنوات|سنة|عاما|عامًا|أعوام|شهرا|شهرًا|أشهر|شهر)"
        r"(?: و ?(\d{1,2}) (?:أشهر|شهر|شهرا|شهرًا))?"
    ),
)
_WORDS = {
    word: value
    for value, words in enumerate(
        (
            "",
            "a an one un une ein einem uno",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
        )
    )
    for word in words.split()
}
_MONTH_UNITS = ("mo", "mes", "شهر", "أشهر")


@dataclass(frozen=True, slots=True)
class AgeNotice:
    """A printed age of the page: code points, end-exclusive; whole years and months."""

    start: int
    end: int
    printed: str
    years: int
    months: int | None

    def bound(self, capture_date: date) -> str | None:
        """Return the date of issue as far as the age allows, as EDTF.

        Years and months are counted and cut off: the day lies within one month,
        `[2005-03-21..2005-04-20]`. Years alone may be a mere threshold:
        `[..2005-04-20]`.
        None if no such day exists in the calendar.
        """
        try:
            latest = _months_before(capture_date, 12 * self.years + (self.months or 0))
            if self.months is None:
                return f"[..{latest}]"
            earliest = _months_before(capture_date, 12 * self.years + self.months + 1)
        except ValueError:
            return None
        return f"[{earliest + timedelta(days=1)}..{latest}]"


def find_age(text: str) -> list[AgeNotice]:
    """Return the notices of age in *text*: English, French, German, Spanish, Arabic."""
    found = [_notice(match) for notice in _NOTICES for match in notice.finditer(text)]
    return sorted(found, key=lambda notice: notice.start)


def _notice(match: re.Match[str]) -> AgeNotice:
    number, unit, months = match.groups()
    count = int(number) if number.isdecimal() else _WORDS[number.lower()]
    years, rest = (
        (0, count) if unit.lower().startswith(_MONTH_UNITS) else (count, months)
    )
    return AgeNotice(
        start=match.start(),
        end=match.end(),
        printed=match[0],
        years=years,
        months=None if rest is None else int(rest),
    )


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < 1:
        raise ValueError(f"{months} months before {day} is before the year 1")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
