"""Bytes to text: each row is a text, how it was written, and how it must be read."""

import codecs

import pytest

from archive.parsing.encodings import decode
from archive.parsing.formats import Opened, open_document
from archive.parsing.mojibake import repaired

ARABIC = "بيان الحزب الشيوعي العراقي حول قتل المتظاهرين في الناصرية"
FRENCH = "Les élus réclament la démission du ministre de l’intérieur à Bagdad"
GERMAN = "Die Müller-Brüder fordern größere Löhne für alle Beschäftigten"
SPANISH = "Los compañeros de la organización exigen la liberación inmediata"
TURKISH = "Irak halkının şiddete karşı direnişi sürüyor, işçiler ışık istiyor"
RUSSIAN = "Заявление о поддержке протеста в Ираке и освобождении арестованных"

WRITTEN = {
    "utf-8": (ARABIC, "utf-8", "utf-8"),
    "utf-8 with mark": (FRENCH, "utf-8-sig", "utf-8"),
    "utf-16 with mark": (ARABIC, "utf-16", "utf-16-le"),
    "utf-16 little without mark": (FRENCH, "utf-16-le", "utf-16-le"),
    "utf-16 big without mark": (FRENCH, "utf-16-be", "utf-16-be"),
    "Arabic utf-16 without mark": (ARABIC, "utf-16-le", "utf-16-le"),
    "Arabic utf-16 big without mark": (ARABIC, "utf-16-be", "utf-16-be"),
    "utf-32 with mark": (FRENCH, "utf-32", "utf-32-le"),
    "Arabic Windows": (ARABIC, "cp1256", "cp1256"),
    "Arabic ISO": (ARABIC, "iso8859-6", "iso8859-6"),
    "French Windows": (FRENCH, "cp1252", "cp1252"),
    "German Windows": (GERMAN, "cp1252", "cp1252"),
    "Spanish Windows": (SPANISH, "cp1252", "cp1252"),
    "Turkish Windows": (TURKISH, "cp1254", "cp1254"),
    "Russian KOI8": (RUSSIAN, "koi8-r", "koi8-r"),
    "Russian Windows": (RUSSIAN, "cp1251", "cp1251"),
}


@pytest.mark.parametrize(
    ("text", "written", "read"), WRITTEN.values(), ids=WRITTEN.keys()
)
def test_encodings(text: str, written: str, read: str) -> None:
    decoded = decode(text.encode(written))
    assert (decoded.text, decoded.encoding) == (text, read)


def test_a_legacy_encoding_is_told() -> None:
    assert "cp1256" in decode(ARABIC.encode("cp1256")).warnings[0]


def test_a_few_broken_bytes_leave_it_utf8() -> None:
    data = f"line one\n{ARABIC}\n".encode() + b"\xff broken"
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("\N{REPLACEMENT CHARACTER} broken")
    assert decoded.warnings == ("line 3: 1 broken UTF-8 sequence(s), kept as U+FFFD",)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1256", "cp1256"), ("ISO-8859-6", "iso8859-6"), ("nonsense", "cp1256")],
)
def test_declared_charset(declared: str, encoding: str) -> None:
    written = "cp1256" if declared == "nonsense" else declared
    decoded = decode(ARABIC.encode(written), declared)
    assert (decoded.text, decoded.encoding) == (ARABIC, encoding)


def test_latin_1_is_read_as_the_web_reads_it() -> None:
    assert decode(b"\x93quoted\x94 \xe9", "iso-8859-1").text == "“quoted” é"


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE])
def test_an_odd_end_after_a_mark(mark: bytes) -> None:
    decoded = decode(mark + b"a")
    assert "\N{REPLACEMENT CHARACTER}" in decoded.text
    assert decoded.warnings


def misread(text: str, encoding: str) -> str:
    """*text* as it looks when its UTF-8 is read as *encoding* (bytes that have no
    character there pass as controls, as on the web)."""
    return "".join(
        bytes((byte,)).decode(encoding, "replace").replace("\ufffd", chr(byte))
        for byte in text.encode()
    )


DOUBLE = {
    "French as Windows-1252": (FRENCH, "cp1252"),
    "Arabic as Windows-1252": (ARABIC, "cp1252"),
    "Arabic as Windows-1256": (ARABIC, "cp1256"),
    "Russian as Windows-1251": (RUSSIAN, "cp1251"),
}


@pytest.mark.parametrize(("text", "encoding"), DOUBLE.values(), ids=DOUBLE.keys())
def test_double_encoding_is_repaired_and_told(text: str, encoding: str) -> None:
    mended, warnings = repaired(f"First line\n{misread(text, encoding)}")
    assert mended == f"First line\n{text}"
    assert warnings[0].startswith("line 2:")


@pytest.mark.parametrize(
    "text",
    [ARABIC, FRENCH, GERMAN, SPANISH, TURKISH, RUSSIAN, "LIBERTÉ» et «ÉGALITÉ»", "Âge"],
)
def test_sound_text_is_left_alone(text: str) -> None:
    assert repaired(text) == (text, ())


# Odd characters


def opened(text: str) -> Opened:
    result = open_document(text.encode("utf-8", "surrogatepass"), "a.txt")
    assert isinstance(result, Opened)
    return result


@pytest.mark.parametrize(
    ("text", "kept", "says"),
    [
        ("one\ntw\0o", "one\ntwo", "line 2: 1 NUL"),
        ("one\ufefftwo", "onetwo", "line 1: 1 byte order mark"),
        ("a\u202ecba", "a\u202ecba", "line 1: 1 bidirectional"),
        ("x" * 100_001, "x" * 100_001, "line 1: 100001 characters in one line"),
    ],
    ids=["NUL", "mark inside", "bidi control", "long line"],
)
def test_odd_characters_are_told(text: str, kept: str, says: str) -> None:
    result = opened(text)
    assert result.text == kept
    assert any(warning.startswith(says) for warning in result.warnings), result.warnings


def test_lone_surrogates_do_not_come_through() -> None:
    result = opened("a\ud800b " + ARABIC)
    assert "\ud800" not in result.text
    assert result.warnings
