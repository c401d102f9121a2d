"""A comment being gathered."""

from dataclasses import dataclass, field

from archive.parsing.dated_lines import Stamp
from archive.parsing.lines import Line


@dataclass
class Draft:
    """One comment being gathered: its lines, and which of them name author and date."""

    lines: list[Line]
    author: Line | None = None
    author_text: str | None = None
    stamp: Stamp | None = None
    text: list[Line] = field(default_factory=list)


def named_above(lines: list[Line], marks: str = " :") -> Draft:
    """The comment whose first line is the author's name, less *marks* around it."""
    name, *text = lines
    return Draft(lines, name, name.body.strip(marks), None, text)
