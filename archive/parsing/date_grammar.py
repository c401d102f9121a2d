"""The shapes of dates as patterns over token classes (`date_tokens.CLASSES`).

Every repetition is bounded, so a search is linear in the number of tokens.
"""

import re

_WEEKDAY = r"(?:W[.,]?o?[,(]?)?"
_DAYS = r"d\.?(?:[-r&]o?d\.?)?"
_MONTHS = r"[Mm]\.?(?:[/(\-r&][Mm]\.?\)?)?"
_LINK = r"[o,/\-]{0,2}"
_TO_YEAR = r"[o,c/\-']{0,2}"

# Name, pattern, example. The first that matches at a place wins.
_SHAPES = (
    (
        "days_across_months",
        rf"{_WEEKDAY}d\.?o{{0,2}}[Mm]\.?[-r&]o?{_DAYS}{_LINK}[Mm]\.?{_TO_YEAR}Y",
    ),
    ("day_month_year", rf"{_WEEKDAY}{_DAYS}{_LINK}{_MONTHS}{_TO_YEAR}Y"),
    ("months_with_days", rf"{_WEEKDAY}[Mm]\.?od?[-r]o?[Mm]\.?od?[,.]?[oc]?Y"),
    ("month_days_year", rf"{_WEEKDAY}[Mm]\.?o?d\.?[-r&][Mm]\.?d[,.]?[oc]?Y"),
    ("month_day_year", rf"{_WEEKDAY}[Mm]\.?,?o{{0,2}}{_DAYS}[,.]{{0,2}}[oc]{{0,2}}Y"),
    ("hijri", rf"{_WEEKDAY}(?:d\.?{_LINK})?h{_TO_YEAR}HE?"),
    ("solar", rf"{_WEEKDAY}(?:d\.?{_LINK})?j{_TO_YEAR}HE?"),
    ("numbers_first", rf"{_WEEKDAY}d[./\-]d[./\-]Y"),
    ("year_first", r"Y[./\-]d[./\-]d"),
    ("other_year_first", r"H[./\-]d[./\-]d"),
    ("characters", r"Yy(?:du(?:di)?)?"),
    ("month_year", rf"M\.?(?:[/(\-r&]M\.?\)?)?{_TO_YEAR}Y"),
    ("season", r"So{0,2}c?o?Y"),
    ("decade", r"X"),
    ("between", r"bo?Y&o?Y"),
    ("years", r"(?<![%.,])Y(?:-|ro?)Y"),
    ("year", r"[qc][.\-]?[qc]?\.?o{0,2}Y|YE"),
)

DATE = re.compile("|".join(f"(?P<{name}>{shape})" for name, shape in _SHAPES))

# What may follow or go before a bare year only if it is none.
NO_YEAR_BEFORE = frozenset("%p")
NO_YEAR_AFTER = frozenset("C%")
