"""Any file to its text: its format, how it was decoded, what it says of itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePath

from archive.parsing.border import clean_text
from archive.parsing.encodings import decode
from archive.parsing.format_docx import DOCX, read_docx
from archive.parsing.format_html import declared_charset, read_page
from archive.parsing.format_pdf import read_pdf
from archive.parsing.hints import Hints
from archive.parsing.limits import DEFAULT_LIMITS, Limits
from archive.parsing.mojibake import repaired
from archive.parsing.noise import is_noise
from archive.parsing.oddities import oddities
from archive.parsing.record import Problem

PLAIN, MARKDOWN, HTML, PDF = (
    "text/plain",
    "text/markdown",
    "text/html",
    "application/pdf",
)
SUFFIXES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".pdf": PDF,
    ".docx": DOCX,
}
HTML_START = re.compile(
    rb"\s{0,200}(?:<!--.{0,2000}?-->\s{0,200})?<(?:!doctype html|html)\b", re.I | re.S
)
# Files that are no text, by their first bytes; the remedy goes into the problem.
FOREIGN = (
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc): save it as .docx"),
    (b"{\\rtf", "a Rich Text file: save it as .docx or .txt"),
    (b"\x89PNG", "a picture (PNG): transcribe it, or run text recognition"),
    (b"\xff\xd8\xff", "a picture (JPEG): transcribe it, or run text recognition"),
    (b"GIF8", "a picture (GIF): transcribe it, or run text recognition"),
    (b"\x1f\x8b", "compressed (gzip): unpack it first"),
    (b"PK\x03\x04", "a ZIP archive, not a .docx: unpack it first"),
    (b"WARC/", "a web archive (WARC): export its pages as .html"),
)


SAMPLE_BYTES = 4096
# A few odd bytes in a short note do not make it binary.
LEAST_NOISE = 256


@dataclass(frozen=True, slots=True)
class Opened:
    """The text of a file, "\\n" newlines only, and all that its format tells.

    `encoding` is None where the format has its own (PDF, DOCX).
    """

    text: str
    media_type: str
    encoding: str | None
    hints: Hints = field(default_factory=Hints)
    warnings: tuple[str, ...] = ()


def open_document(
    data: bytes, path: str, limits: Limits = DEFAULT_LIMITS
) -> Opened | Problem:
    """Open the file *data*; *path* is its name, used for its suffix and in messages.

    Never raises: any bytes give text or a Problem that names the remedy.
    """
    if len(data) > limits.file_bytes:
        size, most = len(data) >> 20, limits.file_bytes >> 20
        return Problem(path, f"{size} MB: larger than {most} MB; split it")
    media_type = media_type_of(data, path)
    if isinstance(media_type, Problem):
        return media_type
    opened = OPENERS[media_type](data, path, limits)
    if isinstance(opened, Problem):
        return opened
    claimed = SUFFIXES.get(PurePath(path).suffix.lower(), media_type)
    warnings = opened.warnings
    if claimed != media_type and {claimed, media_type} != {PLAIN, MARKDOWN}:
        warnings = (f"named {claimed}, but its bytes are {media_type}", *warnings)
    text = clean_text(opened.text)
    return Opened(
        text,
        media_type,
        opened.encoding,
        opened.hints,
        (*warnings, *oddities(opened.text)),
    )


def media_type_of(data: bytes, path: str) -> str | Problem:
    """The IANA media type, by the first bytes, then by the suffix of *path*."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"%PDF-"):
        return PDF
    named = SUFFIXES.get(PurePath(path).suffix.lower())
    if data.startswith(b"PK\x03\x04") and (named == DOCX or b"word/" in data):
        return DOCX
    for magic, what in FOREIGN:
        if data.startswith(magic):
            return Problem(path, f"this is {what}")
    if HTML_START.match(data[:4096]):
        return HTML
    return named or _unnamed(data, path)


def _unnamed(data: bytes, path: str) -> str | Problem:
    """Text without a known suffix is read; anything with binary bytes is not."""
    sample = data[:SAMPLE_BYTES]
    if _has_binary_bytes(sample) and decode(sample).encoding[:4] != "utf-":
        known = ", ".join(SUFFIXES)
        return Problem(path, f"not a format that can be read; known are {known}")
    return PLAIN


def _has_binary_bytes(sample: bytes) -> bool:
    """Whether more than every fiftieth byte is one that no text has."""
    controls = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    return controls > len(sample) * 0.02


def _open_text(
    media_type: str,
) -> Callable[[bytes, str, Limits], Opened | Problem]:
    def opener(data: bytes, path: str, limits: Limits) -> Opened | Problem:
        decoded = decode(data)
        legacy = decoded.encoding[:4] != "utf-" and len(data) >= LEAST_NOISE
        if legacy and (
            _has_binary_bytes(data[:SAMPLE_BYTES]) or is_noise(decoded.text)
        ):
            return Problem(path, "binary data and no text; save the page as text again")
        text, repairs = repaired(decoded.text)
        warnings = (*decoded.warnings, *repairs)
        return Opened(text, media_type, decoded.encoding, Hints(), warnings)

    return opener


def _open_html(data: bytes, path: str, limits: Limits) -> Opened | Problem:
    if len(data) > limits.html_bytes:
        most = limits.html_bytes >> 20
        return Problem(path, f"a web page larger than {most} MB: save its text as .txt")
    decoded = decode(data, declared_charset(data))
    source, repairs = repaired(decoded.text)
    page = read_page(source, limits)
    warnings = (*decoded.warnings, *repairs, *page.warnings)
    return Opened(page.text, HTML, decoded.encoding, page.hints, warnings)


def _open_pdf(data: bytes, path: str, limits: Limits) -> Opened | Problem:
    read = read_pdf(data, path, limits)
    if isinstance(read, Problem):
        return read
    return Opened(read.text, PDF, None, read.hints, read.warnings)


def _open_docx(data: bytes, path: str, limits: Limits) -> Opened | Problem:
    read = read_docx(data, path, limits)
    if isinstance(read, Problem):
        return read
    return Opened(read.text, DOCX, None, read.hints, read.warnings)


OPENERS: dict[str, Callable[[bytes, str, Limits], Opened | Problem]] = {
    PLAIN: _open_text(PLAIN),
    MARKDOWN: _open_text(MARKDOWN),
    HTML: _open_html,
    PDF: _open_pdf,
    DOCX: _open_docx,
}
