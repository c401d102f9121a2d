"""How a paragraph of names is set: one name a line, or run on with separators."""

import re

from archive.parsing.lines import Line
from archive.parsing.name_runs import run_mark
from archive.parsing.phrases import fold
from archive.parsing.signature_evidence import is_name_like, is_named
from archive.parsing.signature_lines import others_in

LIST_SEPARATORS = re.compile(r"[,;،؛]")


def is_inline_list(paragraph: list[Line]) -> bool:
    """Whether the paragraph runs names on, with separators, rather than one a line."""
    if any(line.marker for line in paragraph):
        return False
    if len(paragraph) == 1:
        return runs_on(paragraph[0])
    if all(run_mark(line.text) is not None for line in paragraph):
        return True
    separators = [len(LIST_SEPARATORS.findall(line.text)) for line in paragraph]
    running = sum(count >= 2 for count in separators)
    return running * 2 > len(paragraph) and all(
        line.text.endswith((",", ";", "،", "؛", ")")) or count >= 2
        for line, count in zip(paragraph[:-1], separators, strict=False)
    )


def runs_on(line: Line) -> bool:
    """Whether the line has several names with separators between them."""
    separators = len(LIST_SEPARATORS.findall(line.text))
    return (
        line.text.count(";") + line.text.count("؛") >= 2
        or separators >= 4
        or separators >= 2
        and _all_stand(line)
        or run_mark(line.text) is not None
    )


def _all_stand(line: Line) -> bool:
    parts = [part.strip() for part in LIST_SEPARATORS.split(line.text)]
    return all(
        others_in(fold(part)) is not None or is_named(part) and is_name_like(part)
        for part in parts
        if part
    )
