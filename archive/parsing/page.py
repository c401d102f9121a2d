"""A page under reading: its lines, the dates on them, and which line plays which
part.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol, TypeVar

from archive.parsing.dates import FoundDate
from archive.parsing.lines import Line
from archive.parsing.record import Role, Span
from archive.parsing.wording import Wording, wording_of


class Claiming(Protocol):
    """What a step found: values, and lines that it claims for a role."""

    def claims(self) -> Iterable[tuple[Iterable[int], Role]]:
        """Numbers of lines with the role they are to have."""


Found = TypeVar("Found", bound=Claiming)


def is_prose(line: Line) -> bool:
    """Whether the line is running text: "The army stormed …", not a heading or a
    name.
    """
    return line.runs


@dataclass(frozen=True, eq=False)
class Page:
    """The text of one document, its non-blank lines, its language and the dates in
    it.
    """

    text: str
    lines: tuple[Line, ...]
    language: str
    dates: tuple[FoundDate, ...]

    @cached_property
    def _dates_by_line(self) -> dict[int, tuple[FoundDate, ...]]:
        starts = [line.start for line in self.lines] if self.dates else []
        found: dict[int, tuple[FoundDate, ...]] = {}
        for date in self.dates:
            number = bisect_right(starts, date.start) - 1
            found[number] = (*found.get(number, ()), date)
        return found

    def dates_in(self, line: Line) -> tuple[FoundDate, ...]:
        """The dates that begin on *line*, in order."""
        return self._dates_by_line.get(line.number, ())

    def line_at(self, position: int) -> Line:
        """The line on which the code point at *position* stands, or the next one."""
        return next(line for line in self.lines if line.end >= position)

    def beside(self, line: Line) -> tuple[Line, ...]:
        """The line above *line* and the one below it, where there are such."""
        above = self.lines[max(line.number - 1, 0) : line.number]
        return (*above, *self.lines[line.number + 1 : line.number + 2])

    @cached_property
    def date_spans(self) -> tuple[Span, ...]:
        """Where the dates stand."""
        return tuple(Span(date.start, date.end) for date in self.dates)

    @cached_property
    def wording(self) -> Wording:
        """The words of the text."""
        return wording_of(self.text)

    @property
    def folded(self) -> str:
        """The whole text, folded: the same offsets."""
        return self.wording.folded

    def folded_line(self, line: Line) -> str:
        """The whole line, folded, its bullet or number included."""
        return self.folded[line.start : line.end]


@dataclass
class Layout:
    """Which part each line plays; a line that has a part keeps it."""

    page: Page
    roles: list[Role | None] = field(init=False)

    def __post_init__(self) -> None:
        self.roles = [None] * len(self.page.lines)

    def take(self, found: Found) -> Found:
        """Give the lines that *found* asks for their roles, and return it."""
        for numbers, role in found.claims():
            self.claim(numbers, role)
        return found

    def claim(self, numbers: Iterable[int], role: Role) -> None:
        """Give *role* to those of the lines that have none."""
        for number in numbers:
            if self.roles[number] is None:
                self.roles[number] = role

    def free(self, start: int = 0, stop: int | None = None) -> Iterator[Line]:
        """The lines without a part, in order; *start* is no less than 0."""
        lines = self.page.lines
        # By number: a slice would copy the rest of the page at every call.
        for number in range(*slice(start, stop).indices(len(lines))):
            if self.roles[number] is None:
                yield lines[number]

    def numbers(self, roles: Set[Role]) -> list[int]:
        """The numbers of the lines that play one of the parts *roles*."""
        return [number for number, role in enumerate(self.roles) if role in roles]

    def first_prose(self) -> int:
        """Number of the first free line of running text; the number of lines if
        none.
        """
        for line in self.free():
            if is_prose(line):
                return line.number
        return len(self.page.lines)

    def last_prose(self) -> int:
        """Number of the last line of running text, another document's included; else
        -1.
        """
        for line in reversed(self.page.lines):
            if self.roles[line.number] in (None, Role.EMBEDDED) and is_prose(line):
                return line.number
        return -1
