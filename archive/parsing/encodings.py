"""Bytes to text: UTF-8 first, then what the file declares, then what letters say."""

import codecs
from dataclasses import dataclass

from charset_normalizer import from_bytes

from archive.parsing.legacy_encodings import legacy_encoding

# Longest first: the UTF-32 mark begins with the UTF-16 one.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE_BYTES = 16_384
# A file is UTF-8 with damage, not another encoding, if it has this many whole
# multi-byte characters for each broken byte.
WHOLE_PER_BROKEN = 3
MULTI_BYTE_LEADS = tuple(bytes((lead,)) for lead in range(0xC2, 0xF5))
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, the encoding it was read with, and what was odd about it."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode *data*; never raises.

    *declared* is the charset the file names (HTML `meta`), believed only if the bytes
    are not UTF-8 and it decodes them all. Encodings are given by their Python names.
    """
    for find in (_by_mark, _by_nul_pattern, _as_utf8):
        if found := find(data):
            return found
    if found := _as_declared(data, declared):
        return found
    return _as_damaged_utf8(data) or _by_letters(data)


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _lossy(data[len(mark) :], encoding)
    return None


def _by_nul_pattern(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: in most scripts' text every other byte repeats."""
    sample = data[:SAMPLE_BYTES]
    if b"\0" not in sample or len(sample) < 4:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.3 and even < half * 0.02:
        return _lossy(data, "utf-16-le")
    if even > half * 0.3 and odd < half * 0.02:
        return _lossy(data, "utf-16-be")
    return _by_spaces(data, sample)


def _by_spaces(data: bytes, sample: bytes) -> Decoded | None:
    """UTF-16 of Arabic or Cyrillic has NUL bytes only in its spaces and line ends."""
    pairs = [sample[i : i + 2] for i in range(0, len(sample) - 1, 2)]
    little = sum(pair in (b" \0", b"\n\0", b"\r\0") for pair in pairs)
    big = sum(pair in (b"\0 ", b"\0\n", b"\0\r") for pair in pairs)
    if little > len(pairs) * 0.05 and little > 4 * big:
        return _lossy(data, "utf-16-le")
    if big > len(pairs) * 0.05 and big > 4 * little:
        return _lossy(data, "utf-16-be")
    return None


def _as_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


def _as_declared(data: bytes, declared: str | None) -> Decoded | None:
    if not declared:
        return None
    try:
        codec = codecs.lookup(declared.strip())
        # The web reads "latin-1" as Windows-1252 (WHATWG Encoding Standard, names).
        name = "cp1252" if codec.name == "iso8859-1" else codec.name
        if name == "utf-8":
            return None
        return Decoded(data.decode(name), name)
    except (LookupError, ValueError):
        return None


def _as_damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 in which a few bytes are broken: kept as U+FFFD, and said so."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        first = error.start
    text = data.decode("utf-8", errors="replace")
    broken = text.count(REPLACEMENT) - data.count(REPLACEMENT.encode())
    whole = sum(map(data.count, MULTI_BYTE_LEADS)) - broken
    if whole < WHOLE_PER_BROKEN * broken:
        return None
    line = data.count(b"\n", 0, first) + 1
    warning = f"line {line}: {broken} broken UTF-8 sequence(s), kept as U+FFFD"
    return Decoded(text, "utf-8", (warning,))


def _by_letters(data: bytes) -> Decoded:
    """A legacy 8-bit encoding, by the letters it would give; the reader is told."""
    encoding = legacy_encoding(data[:SAMPLE_BYTES]) or _normaliser(data) or "cp1252"
    text = data.decode(encoding, errors="replace")
    warning = f"not UTF-8; read as {encoding} by its letters"
    return Decoded(text, encoding, (warning,))


def _normaliser(data: bytes) -> str | None:
    """What charset-normalizer makes of a bounded sample."""
    best = from_bytes(data[:SAMPLE_BYTES]).best()
    return codecs.lookup(best.encoding).name if best else None


def _lossy(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, errors="replace")
        where = f"byte {error.start}"
        return Decoded(
            text, encoding, (f"{where}: broken {encoding}, shown as U+FFFD",)
        )
