"""How much a file may cost. Every bound is checked before the work it bounds."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file; sizes in bytes, times in seconds.

    Up to `main_text_bytes` and `main_text_lines` the main text of a web page is sought;
    a larger page keeps all its text. `docx_ratio` is unpacked size to packed size.
    """

    file_bytes: int = 64 * MEBIBYTE
    html_bytes: int = 16 * MEBIBYTE
    main_text_bytes: int = 2 * MEBIBYTE
    main_text_lines: int = 20_000
    docx_part_bytes: int = 16 * MEBIBYTE
    docx_total_bytes: int = 256 * MEBIBYTE
    docx_members: int = 5_000
    docx_ratio: int = 200
    pdf_memory_bytes: int = 1024 * MEBIBYTE
    pdf_seconds: int = 60
    pdf_pages: int = 3_000


DEFAULT_LIMITS = Limits()
