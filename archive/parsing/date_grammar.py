"""The shapes of dates as patterns over token classes (`date_tokens.CLASSES`).

Every repetition is bounded, so a search is linear in the number of tokens.
"""

import re

_WEEKDAY = r"(?:W[.,]?o?[,(]?)?"
_TO = r"[\-_r&]"
# "No. 12 March 2014" is number 12 of March.
_DAY = r"(?<!N)(?<!N[.p])d\.?"
_DAYS = rf"{_DAY}(?:{_TO}o?d\.?)?"
_MONTHS = rf"[Mm]\.?(?:(?:[/(]|{_TO})[Mm]\.?\)?)?"
_LINK = r"[o/\-]{0,2}"
_TO_YEAR = r"[o,c/\-']{0,2}"

# The first that matches at a place wins.
_SHAPES = (
    # 30 June – 2 July 2014
    (
        "days_across_months",
        rf"{_WEEKDAY}{_DAY}o{{0,2}}[Mm]\.?{_TO}o?d\.?{_LINK}[Mm]\.?{_TO_YEAR}Y",
    ),
    # Saturday, 9 August 2014; 6 de agosto de 2014; 26-29 March 2026; ٦ آب/أغسطس ٢٠١٤
    ("day_month_year", rf"{_WEEKDAY}{_DAYS}{_LINK}{_MONTHS}{_TO_YEAR}Y"),
    # June 30 – July 2, 2014
    (
        "days_after_months",
        rf"{_WEEKDAY}[Mm]\.?o?d\.?{_TO}[Mm]\.?d[,.]?[oc]?Y",
    ),
    # Sept. 9, 2018; August 12 de 2014
    (
        "month_day_year",
        rf"{_WEEKDAY}[Mm]\.?o{{0,2}}d\.?(?:{_TO}o?d\.?)?[,.]{{0,2}}[oc]{{0,2}}Y",
    ),
    # 10 شوال 1435 هـ; ۱۵ مرداد ۱۳۹۳; each also without a day; آبان ۰۱، ۱۳۹۷ and
    # ۱۳۹۲ مرداد ۲۳, as blogs print it
    ("hijri", rf"{_WEEKDAY}(?:(?:d\.?{_LINK})?h{_TO_YEAR}|hd,?)HE?|Hhd"),
    ("solar", rf"{_WEEKDAY}(?:(?:d\.?{_LINK})?j{_TO_YEAR}|jd,?)HE?|Hjd"),
    # 12/08/2014, 12.08.2014; 2014-08-12; ۱۳۹۳/۵/۱۵; 2014年8月6日
    ("numbers_first", rf"{_WEEKDAY}d[./\-]d[./\-]Y"),
    # 12.11.08, 03/05/15
    # 12/11 2008
    ("day_over_month", rf"{_WEEKDAY}d/dY"),
    ("short_year", rf"{_WEEKDAY}d[./\-]d[./\-][dn]"),
    ("year_first", r"Y[./\-]d[./\-]d"),
    ("other_year_first", r"H[./\-]d[./\-]d"),
    ("characters", r"Yy(?:du(?:di)?)?"),
    # March 2008; July/August 2014
    ("month_year", rf"M\.?(?:(?:[/(]|{_TO})M\.?\)?)?{_TO_YEAR}Y"),
    # spring of 2011; the 1990s; les années 1990
    ("season", r"So{0,2}c?o?Y"),
    ("decade", r"X|Do?Y"),
    # between 2003 and 2006; 2003–2006; from 2003 to 2006
    ("years", r"b[oc]?Y&o?Y|(?:co?)?Y(?:[\-_]|ro?)Y"),
    # in 2004; since the year 2004; circa 1991; في عام 2003; 2014 yılında
    ("year", r"[qc][.\-]?[qc]?\.?o{0,2}c?o?Y|YE"),
)

# Most tokens open none of them: that is seen at once.
_OPENS = "(?=[WdMmhHjYXSDbcq])"
DATE = re.compile(
    f"{_OPENS}(?:{'|'.join(f'(?P<{name}>{shape})' for name, shape in _SHAPES)})"
)
