"""Characters in a text that a person should know of before trusting what they see."""

import re

from archive.parsing.border import BIDI_CONTROLS, is_suspect

LONG_LINE = 100_000
# (pattern, what is said of it); the line of the first is named.
ODDITIES = (
    (BIDI_CONTROLS, "bidirectional control(s); kept in the text, dropped from names"),
    (re.compile("\0"), "NUL character(s), removed"),
    (re.compile("[\ud800-\udfff]"), "lone surrogate(s), kept as U+FFFD"),
    (re.compile("(?<!^)\ufeff"), "byte order mark(s) inside the text, removed"),
)


def oddities(text: str) -> tuple[str, ...]:
    """Warnings about *text* as received, each with line (1-based) and count."""
    if not is_suspect(text):
        return _long_line(text)
    warnings = []
    for pattern, what in ODDITIES:
        count = 0
        for count, found in enumerate(pattern.finditer(text), start=1):
            if count == 1:
                line = text.count("\n", 0, found.start()) + 1
        if count:
            warnings.append(f"line {line}: {count} {what}")
    return (*warnings, *_long_line(text))


def _long_line(text: str) -> tuple[str, ...]:
    if len(text) <= LONG_LINE:
        return ()
    lengths = [len(line) for line in text.split("\n")]
    longest = max(lengths)
    if longest <= LONG_LINE:
        return ()
    number = lengths.index(longest) + 1
    return (f"line {number}: {longest} characters in one line",)
