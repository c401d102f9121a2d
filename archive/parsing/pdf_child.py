"""The child process that reads one PDF: `python -m archive.parsing.pdf_child`.

The file comes on standard input; one JSON object leaves on standard output, either
`{"problem": …}` or pages, title, author, language and warnings. Arguments: memory in
bytes, processor time in seconds, pages at most. It imports no Django.
"""

import io
import json
import logging
import resource
import sys

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

TEXT_CHARACTERS = 50_000_000


def main(memory: int, seconds: int, most_pages: int) -> None:
    """Read standard input, write the answer; hold to the limits."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    # pypdf logs each oddity it mends; what matters is told in the answer.
    logging.disable(logging.CRITICAL)
    sys.stdout.write(json.dumps(answer(sys.stdin.buffer.read(), most_pages)))


def answer(data: bytes, most_pages: int) -> dict[str, object]:
    """Pages and metadata of the PDF *data*, or the problem with it; never raises."""
    try:
        return _read(data, most_pages)
    except (FileNotDecryptedError, DependencyError):
        return {
            "problem": "the PDF is encrypted: remove its password and import it again"
        }
    except (MemoryError, ImportError):
        # A late import is what fails first when memory ends.
        return {"problem": "the PDF takes too much memory: save its text as .txt"}
    except Exception as error:  # noqa: BLE001  # a broken file breaks in any way it likes
        reason = f"{type(error).__name__}: {error}"[:200]
        return {"problem": f"broken or truncated PDF ({reason}): fetch it again"}


def _read(data: bytes, most_pages: int) -> dict[str, object]:
    reader = PdfReader(io.BytesIO(data), strict=False)
    # Many PDFs are locked against changes only, with an empty password.
    if reader.is_encrypted and not reader.decrypt(""):
        raise FileNotDecryptedError
    pages: list[str] = []
    warnings: list[str] = []
    size = 0
    for number, page in enumerate(reader.pages, start=1):
        if number > most_pages or size > TEXT_CHARACTERS:
            warnings.append(f"page {number} and those after it were not read")
            break
        try:
            text = page.extract_text()
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001  # one bad page is not the whole file
            warnings.append(f"page {number}: {type(error).__name__}, not read")
            continue
        size += len(text)
        pages.append(text)
    return {"pages": pages, "warnings": warnings, **_metadata(reader)}


def _metadata(reader: PdfReader) -> dict[str, str | None]:
    info = reader.metadata
    language = reader.root_object.get("/Lang")
    return {
        "title": _word(info.title if info else None),
        "author": _word(info.author if info else None),
        "language": _word(language),
    }


def _word(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
