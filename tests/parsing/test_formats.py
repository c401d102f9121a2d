"""Every format to text; what is no format, too large or broken to a Problem."""

import io
import json
import random
import resource
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from archive.parsing import pdf_child
from archive.parsing.format_pdf import ARABIC_DIGITS
from archive.parsing.formats import Opened, open_document
from archive.parsing.limits import Limits
from archive.parsing.record import Problem

SAMPLES = Path(__file__).parents[1] / "samples" / "formats"
PARAGRAPH = "We condemn the killing of protesters in Basra and Nasiriya. " * 6


def opened(data: bytes, path: str, limits: Limits | None = None) -> Opened:
    result = open_document(data, path, limits or Limits())
    assert isinstance(result, Opened), result
    return result


def problem(data: bytes, path: str, limits: Limits | None = None) -> str:
    result = open_document(data, path, limits or Limits())
    assert isinstance(result, Problem), result
    assert result.path == path
    return result.reason


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("a.txt", "text/plain"),
        ("a.md", "text/markdown"),
        ("A.TXT", "text/plain"),
        ("a.unknown", "text/plain"),
        ("a", "text/plain"),
    ],
)
def test_plain_text_is_kept_as_it_is(path: str, media_type: str) -> None:
    result = opened("Statement\r\n\r\nOf the party – بيان\r".encode(), path)
    assert result.text == "Statement\n\nOf the party – بيان\n"
    assert (result.media_type, result.encoding) == (media_type, "utf-8")
    assert result.warnings == ()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xd0\xcf\x11\xe0rest", ".docx"),
        (b"{\\rtf1 hello}", "Rich Text"),
        (b"\x89PNG\r\n", "text recognition"),
        (b"\x1f\x8b\x08rest", "unpack"),
        (b"PK\x03\x04rest", "unpack"),
        (b"\x00\x01\x02\x03\x04\x05\x06\xff\xfe" * 20, "known are .txt"),
    ],
    ids=["doc", "rtf", "png", "gzip", "zip", "binary"],
)
def test_what_cannot_be_read_says_what_to_do(data: bytes, says: str) -> None:
    assert says in problem(data, "file.bin")


NOISE = random.Random(7).randbytes(10_000)


@pytest.mark.parametrize("path", ["a.txt", "a.md"])
def test_noise_under_the_name_of_a_text_is_a_problem(path: str) -> None:
    assert "binary data" in problem(NOISE, path)


def test_an_odd_byte_among_letters_is_none() -> None:
    letters = ("Les étudiants de Taran sont arrêtés. " * 40).encode("cp1252")
    assert opened(letters + b"\x07", "a.txt").encoding == "cp1252"


def test_a_file_too_large_is_refused_before_it_is_read() -> None:
    assert "larger than 1 MB" in problem(b"x" * (2 << 20), "a.txt", Limits(1 << 20))


def test_the_first_bytes_win_over_the_name() -> None:
    page = f"<!DOCTYPE html><html><body><p>{PARAGRAPH}</p></body></html>".encode()
    result = opened(page, "a.txt")
    assert result.media_type == "text/html"
    assert "named text/plain, but its bytes are text/html" in result.warnings


def test_an_empty_file_is_an_empty_text() -> None:
    assert opened(b"", "a.txt").text == ""
    assert opened(b"", "a.html").text == ""


# PDF


def test_pdf_text_and_title() -> None:
    result = opened((SAMPLES / "english.pdf").read_bytes(), "english.pdf")
    assert result.text.splitlines() == [
        "Statement of the committee",
        "At least 10 protesters were killed in Basra on 8 July 2018.",
        "Page 1 of 1",
    ]
    assert result.hints.title == "Statement of the committee"
    assert result.encoding is None


def test_arabic_pdf_has_plain_letters_and_digits_in_order() -> None:
    result = opened((SAMPLES / "arabic.pdf").read_bytes(), "arabic.pdf")
    lines = result.text.splitlines()
    # Chromium's ligatures lose their order inside the word; the rest is right.
    assert lines[0].split()[0] == "بيان"
    assert "٢٠١٤" in lines[1]
    assert "١٢٣٤" in lines[2]
    assert any("check the order" in warning for warning in result.warnings)


def test_pypdf_still_reverses_arabic_digits() -> None:
    """When this fails, pypdf is mended: delete ARABIC_DIGITS and its use."""
    reader = pypdf.PdfReader(SAMPLES / "arabic.pdf")
    digits = ARABIC_DIGITS.findall(reader.pages[0].extract_text())
    assert "٤١٠٢" in digits


def test_a_scan_says_that_it_has_no_text() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(width=200, height=200)
    target = io.BytesIO()
    writer.write(target)
    assert "text recognition" in problem(target.getvalue(), "scan.pdf")


def test_an_encrypted_pdf_asks_for_its_password_to_be_removed() -> None:
    writer = pypdf.PdfWriter(clone_from=SAMPLES / "english.pdf")
    writer.encrypt("secret", algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    assert "password" in problem(target.getvalue(), "locked.pdf")


def test_a_pdf_locked_against_changes_only_is_read() -> None:
    writer = pypdf.PdfWriter(clone_from=SAMPLES / "english.pdf")
    writer.encrypt("", owner_password="secret", algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    assert "Basra" in opened(target.getvalue(), "locked.pdf").text


def test_a_truncated_pdf_is_a_problem() -> None:
    half = (SAMPLES / "english.pdf").read_bytes()[:5000]
    assert "fetch it again" in problem(half, "half.pdf")


def test_one_broken_page_is_told_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writer = pypdf.PdfWriter(clone_from=SAMPLES / "english.pdf")
    writer.append(SAMPLES / "english.pdf")
    target = io.BytesIO()
    writer.write(target)
    extract = pypdf.PageObject.extract_text

    def second_breaks(page: pypdf.PageObject) -> str:
        if page.page_number == 1:
            raise ValueError
        return extract(page)

    monkeypatch.setattr(pypdf.PageObject, "extract_text", second_breaks)
    found = pdf_child.answer(target.getvalue(), 10)
    assert "Basra" in found["pages"][0]
    assert found["warnings"] == ["page 2: ValueError, not read"]


def test_pages_beyond_the_limit_are_told() -> None:
    writer = pypdf.PdfWriter(clone_from=SAMPLES / "english.pdf")
    writer.append(SAMPLES / "english.pdf")
    target = io.BytesIO()
    writer.write(target)
    found = pdf_child.answer(target.getvalue(), 1)
    assert found["warnings"] == ["page 2 and those after it were not read"]


@pytest.mark.parametrize(
    ("data", "says"), [(b"", "broken"), (b"%PDF-1.4 junk", "broken")]
)
def test_the_child_answers_whatever_it_gets(data: bytes, says: str) -> None:
    assert says in str(pdf_child.answer(data, 10)["problem"])


def test_the_child_holds_to_its_limits(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    held: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(pdf_child.resource, "setrlimit", held.__setitem__)
    monkeypatch.setattr(pdf_child.logging, "disable", lambda level: None)
    data = (SAMPLES / "english.pdf").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    pdf_child.main(1 << 30, 60, 10)
    assert "Basra" in json.loads(capsys.readouterr().out)["pages"][0]
    assert held == {
        resource.RLIMIT_AS: (1 << 30, 1 << 30),
        resource.RLIMIT_CPU: (60, 60),
    }


def test_a_child_that_hangs_or_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs(command: list[str], **options: object) -> None:
        raise subprocess.TimeoutExpired(command, 1)

    monkeypatch.setattr("archive.parsing.format_pdf.subprocess.run", hangs)
    assert "takes more than" in problem(b"%PDF-1.4", "a.pdf")

    def silent(command: list[str], **options: object) -> object:
        return subprocess.CompletedProcess(command, 1, b"", b"Traceback\nOops: broken")

    monkeypatch.setattr("archive.parsing.format_pdf.subprocess.run", silent)
    assert "Oops: broken" in problem(b"%PDF-1.4", "a.pdf")


def test_a_pdf_that_takes_too_long_is_given_up() -> None:
    writer = pypdf.PdfWriter(clone_from=SAMPLES / "english.pdf")
    contents = pypdf.generic.StreamObject()
    contents.set_data(b"BT 1 0 0 1 0 0 Tm (x) Tj ET\n" * 400_000)
    writer.pages[0][pypdf.generic.NameObject("/Contents")] = contents.flate_encode()
    target = io.BytesIO()
    writer.write(target)
    assert "takes more than 1 s" in problem(
        target.getvalue(), "slow.pdf", Limits(pdf_seconds=1)
    )


def test_a_pdf_that_takes_too_much_memory_is_given_up() -> None:
    data = (SAMPLES / "english.pdf").read_bytes()
    assert "memory" in problem(data, "fat.pdf", Limits(pdf_memory_bytes=1 << 20))
