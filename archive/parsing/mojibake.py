"""Text that was decoded with the wrong code page once before: found and repaired.

"Ã©" is the UTF-8 of "é" read as Windows-1252, "ط§ظ„" that of "ال" read as Windows-1256.
A run is repaired only if all of it, written back, is UTF-8; the reader is always told.
"""

import re
from dataclasses import dataclass

from archive.parsing.phrases import has_any


@dataclass(frozen=True, slots=True)
class Misreading:
    """A code page that UTF-8 is often misread with.

    `sign` matches what such a misreading leaves and proper text hardly ever has;
    `run` matches the longest stretch to write back.
    """

    encoding: str
    leads: str
    sign: re.Pattern[str]
    run: re.Pattern[str]


def _high_half(encoding: str) -> str:
    """The characters of bytes 80 to FF; undefined ones pass as C1 controls (WHATWG)."""
    return "".join(
        bytes((byte,)).decode(encoding, errors="replace").replace("\ufffd", chr(byte))
        for byte in range(0x80, 0x100)
    )


def _misreading(encoding: str, leads: range) -> Misreading:
    high = _high_half(encoding)
    first = "".join(high[byte - 0x80] for byte in leads)
    lead = re.escape(first)
    follow = re.escape(high[:0x40])
    return Misreading(
        encoding,
        first,
        re.compile(f"[{lead}][{follow}]"),
        re.compile(f"[{re.escape(high)}]{{2,}}"),
    )


# Lead bytes: Latin C2-C5, punctuation E2, Arabic D8-DB, Cyrillic D0-D1.
MISREADINGS = (
    _misreading("cp1252", range(0xC2, 0xF0)),
    _misreading("cp1256", range(0xD8, 0xDC)),
    _misreading("cp1251", range(0xD0, 0xD2)),
)
# Lead characters of all of them: a text with none is sound, and most have none.
SIGNS = tuple({char for wrong in MISREADINGS for char in wrong.leads})
# One sign may be chance (a capital before a quotation mark); damage repeats itself.
LEAST_SIGNS = 2
# What repaired text may consist of: Latin, Greek, Cyrillic, Hebrew, Arabic, signs.
PROPER = re.compile(
    "[\u00a0-\u024f\u0370-\u045f\u0490\u0491\u05d0-\u05ea\u060c-\u06ff\u1e00-\u1eff"
    "\u200b-\u203a\u20ac\u2116\u2122\u2190-\u21ff\u25a0-\u26ff]+"
)


def repaired(text: str) -> tuple[str, tuple[str, ...]]:
    """*text* with doubly encoded runs repaired, and warnings (none for sound text)."""
    if text.isascii() or not has_any(text, SIGNS):
        return text, ()
    for misreading in MISREADINGS:
        signs = [found.start() for found in misreading.sign.finditer(text)]
        if len(signs) >= LEAST_SIGNS:
            fixed, runs = _repair(text, misreading)
            if runs >= LEAST_SIGNS or runs == len(signs):
                line = text.count("\n", 0, signs[0]) + 1
                wrong = misreading.encoding
                warning = (
                    f"line {line}: {runs} run(s) of UTF-8 read as {wrong}; repaired"
                )
                return fixed, (warning,)
    return text, ()


def _repair(text: str, misreading: Misreading) -> tuple[str, int]:
    written = {char: 0x80 + n for n, char in enumerate(_high_half(misreading.encoding))}
    runs = 0

    def mend(found: re.Match[str]) -> str:
        nonlocal runs
        try:
            proper = bytes(written[char] for char in found[0]).decode("utf-8")
        except UnicodeDecodeError:
            return found[0]
        if not PROPER.fullmatch(proper):
            return found[0]
        runs += 1
        return proper

    return misreading.run.sub(mend, text), runs
