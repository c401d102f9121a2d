"""Each row: language, sentence, its dates, and the (what, place, date) read from it."""

import pytest

from archive.parsing.events import MOST_EVENTS, find_events
from archive.parsing.record import Span


class Date:
    """A date as `find_dates` gives it, as far as events need it."""

    def __init__(self, text: str, printed: str, edtf: str) -> None:
        self.start = text.index(printed)
        self.end = self.start + len(printed)
        self.edtf = edtf


Rows = tuple[
    str, str, tuple[tuple[str, str], ...], list[tuple[str, str | None, str | None]]
]

EVENTS: dict[str, Rows] = {
    "siege": (
        "en",
        "Troops backed by US forces laid siege to Basra earlier this week.",
        (),
        [("siege to Basra", "Basra", None)],
    ),
    "place as subject, date": (
        "en",
        "Basra, in particular, has witnessed ongoing protests since July 8th, 2018.",
        (("July 8th, 2018", "2018-07-08"),),
        [("protests", "Basra", "2018-07-08")],
    ),
    "date alone": (
        "en",
        "It is the anniversary of protests that erupted on 25th February 2011.",
        (("25th February 2011", "2011-02-25"),),
        [("protests", None, "2011-02-25")],
    ),
    "date first": (
        "en",
        "On 1 October 2019, protests broke out in Baghdad and Basra.",
        (("1 October 2019", "2019-10-01"),),
        [
            (
                "protests broke out in Baghdad and Basra",
                "Baghdad and Basra",
                "2019-10-01",
            )
        ],
    ),
    "victims of violence": (
        "en",
        "These are crimes against peaceful demonstrators in Nasiriya city.",
        (),
        [("demonstrators in Nasiriya", "Nasiriya", None)],
    ),
    "cities": (
        "en",
        "There are reports of uprisings in the cities of Kut, Hilla and Kerbala.",
        (),
        [
            (
                "uprisings in the cities of Kut, Hilla and Kerbala",
                "Kut, Hilla and Kerbala",
                None,
            )
        ],
    ),
    "truce": ("en", "Officials brokered a truce.", (), [("truce", None, None)]),
    "french": (
        "fr",
        "Nous condamnons le massacre à Conakry.",
        (),
        [("massacre à Conakry", "Conakry", None)],
    ),
    "arabic": (
        "ar",
        "ندين قمع الاحتجاجات في مدينة الناصرية",
        (),
        [("قمع الاحتجاجات في مدينة الناصرية", "الناصرية", None)],
    ),
}

NO_EVENTS = {
    "neither place nor date": ("en", "We support the protests."),
    "a month": ("en", "It was published in March in Cameroon."),
    "victims without violence": ("en", "We greet the demonstrators in Baghdad."),
    "somebody's children": ("en", "They killed the children of Yazidi families."),
    "unknown language": ("zh", "巴士拉的抗议"),
}


@pytest.mark.parametrize(
    ("language", "text", "dates", "expected"), EVENTS.values(), ids=EVENTS.keys()
)
def test_events(
    language: str,
    text: str,
    dates: tuple[tuple[str, str], ...],
    expected: list[tuple[str, str | None, str | None]],
) -> None:
    found = find_events(text, language, [Date(text, *date) for date in dates])
    assert [(event.what, event.place, event.date) for event in found] == expected
    assert all(event.span.of(text) == event.evidence for event in found)


@pytest.mark.parametrize(("language", "text"), NO_EVENTS.values(), ids=NO_EVENTS.keys())
def test_no_events(language: str, text: str) -> None:
    dates = [Date(text, "March", "XXXX-03")] if "March" in text else []
    assert find_events(text, language, dates) == ()


def test_events_are_few() -> None:
    names = [f"Town{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(40)]
    text = " ".join(f"There was a siege of {name}." for name in names)
    assert len(find_events(text, "en")) == MOST_EVENTS


def test_an_event_told_twice_is_one() -> None:
    text = "The siege of Basra goes on. We condemn the siege of Basra."
    (event,) = find_events(text, "en")
    assert event.span == Span(4, 18)
