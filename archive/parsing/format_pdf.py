"""PDF: its text layer, read by a child process that may take so much and no more."""

import json
import re
import subprocess
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from archive.parsing.hints import Hints
from archive.parsing.limits import Limits
from archive.parsing.record import Problem

ROOT = Path(__file__).resolve().parents[2]
# Ligatures and the shapes of Arabic letters; all else stays as printed.
SHAPES = re.compile("[\ufb00-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc]+")
# pypdf to 7.1.0 hands these over last digit first (py-pdf/pypdf#4077); a test notices
# when it no longer does, and then this goes.
ARABIC_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9]{2,}")
# What runs left to right inside a right-to-left line (UAX 9), once that is turned.
LEFT_TO_RIGHT = re.compile(
    "[0-9A-Za-z\u0660-\u0669\u06f0-\u06f9][0-9A-Za-z\u0660-\u0669\u06f0-\u06f9.,:/@-]*"
)
ARABIC = re.compile("[\u0620-\u06ff\ufb50-\ufdfb\ufe70-\ufefc]")
ORDER = (
    "Arabic in a PDF: check the order of letters in ligatures, and of words in lines"
    " that also have digits or Latin letters"
)
SCAN = (
    "the PDF has no text layer (a scan): run text recognition (such as ocrmypdf) and"
    " import the result"
)


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of a PDF, pages apart by an empty line, and its own metadata."""

    text: str
    hints: Hints
    warnings: tuple[str, ...] = ()


def read_pdf(data: bytes, path: str, limits: Limits) -> PdfText | Problem:
    """The text layer of *data* in reading order, or the Problem that it has none."""
    command = [
        sys.executable,
        "-m",
        "archive.parsing.pdf_child",
        str(limits.pdf_memory_bytes),
        str(limits.pdf_seconds),
        str(limits.pdf_pages),
    ]
    try:
        child = subprocess.run(
            command,
            input=data,
            capture_output=True,
            cwd=ROOT,
            env={"PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
            timeout=limits.pdf_seconds + 5,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _too_costly(path, limits)
    return _result(child, path, limits)


def _result(
    child: "subprocess.CompletedProcess[bytes]", path: str, limits: Limits
) -> PdfText | Problem:
    if child.returncode < 0:
        return _too_costly(path, limits)
    try:
        answer = json.loads(child.stdout)
    except ValueError:
        last = child.stderr.decode("utf-8", errors="replace").strip().splitlines()[-1:]
        return Problem(path, f"the PDF reader failed: {' '.join(last) or 'no answer'}")
    if "problem" in answer:
        return Problem(path, answer["problem"])
    text = "\n\n".join(page.strip("\n") for page in answer["pages"])
    if not any(map(str.isalnum, text)):
        return Problem(path, SCAN)
    hints = Hints(
        title=answer["title"],
        authors=(answer["author"],) if answer["author"] else (),
        language=answer["language"],
    )
    warnings = list(answer["warnings"])
    if ARABIC.search(text):
        warnings.append(ORDER)
    return PdfText(repaired_arabic(text), hints, tuple(warnings))


def _too_costly(path: str, limits: Limits) -> Problem:
    seconds, memory = limits.pdf_seconds, limits.pdf_memory_bytes >> 20
    return Problem(
        path,
        f"the PDF takes more than {seconds} s or {memory} MB to read: print it to a"
        " new PDF, or save its text as .txt",
    )


def repaired_arabic(text: str) -> str:
    """Shaped Arabic letters and ligatures as plain letters; reversed runs turned."""
    ordered = "\n".join(_line(line) for line in text.split("\n"))
    return SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), ordered)


def _line(line: str) -> str:
    if _is_visual(line):
        return LEFT_TO_RIGHT.sub(lambda found: found[0][::-1], line[::-1])
    return ARABIC_DIGITS.sub(lambda found: found[0][::-1], line)


def _is_visual(line: str) -> bool:
    """Whether the line stands as seen: its words begin with final forms."""
    forms = [unicodedata.decomposition(word[0]).split(" ")[0] for word in line.split()]
    last_first = forms.count("<final>") + forms.count("<medial>")
    return last_first > forms.count("<initial>")
