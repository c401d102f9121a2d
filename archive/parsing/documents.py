"""One file, several documents: cut at rules and page breaks where both sides can stand
alone.
"""

import re

from archive.parsing.lines import split_lines
from archive.parsing.page import is_prose

_RULE = re.compile(
    r"^[ \t]*(?:[-=_*#~—–]{5,200}|(?:[*\-_=~] ){4,100}[*\-_=~])[ \t]*$", re.MULTILINE
)
# The sign of a new line is found faster than the beginning of a line.
_RULE_OPENS = re.compile(r"\n[ \t]*+[-=_*#~—–]")
_LEAST_LENGTH = 200


def split_documents(text: str) -> tuple[str, ...]:
    """The documents in *text*: the whole of it, unless ruled lines part full documents.

    Every part must have a heading (a first line that is no running text) and running
    text; if one has not, the rules are decoration and the text is one document.
    """
    rules = list(_RULE.finditer(text)) if _RULE_OPENS.search(f"\n{text}") else []
    if not rules:
        return (text,)
    bounds = [0, *(edge for rule in rules for edge in rule.span()), len(text)]
    parts = [
        text[a:b].strip("\n") for a, b in zip(bounds[::2], bounds[1::2], strict=True)
    ]
    parts = [part for part in parts if part.strip()]
    if len(parts) < 2 or not all(map(_stands_alone, parts)):
        return (text,)
    return tuple(parts)


def _stands_alone(part: str) -> bool:
    if len(part) < _LEAST_LENGTH:
        return False
    lines = split_lines(part)
    head = not is_prose(lines[0]) and len(lines) > 2
    dated = any(
        line.words <= 12 and any(map(str.isdigit, line.text))
        for line in lines[:4] + lines[-4:]
    )
    return head and dated and any(map(is_prose, lines))
