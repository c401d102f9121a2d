"""The border: what a text may consist of before it is kept, searched or shown."""

import re

# PostgreSQL refuses NUL; the other controls mean nothing in a text.
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Lone surrogates cannot be encoded, noncharacters must not be interchanged.
NOT_TEXT = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(p * 0x10000 + 0xFFFE)}{chr(p * 0x10000 + 0xFFFF)}" for p in range(1, 17)
    )
    + "]"
)
# Embeddings, overrides and isolates (UAX 9); the marks U+200E and U+200F only hint.
BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
MARKS = ("\ufeff",)


def clean_text(text: str) -> str:
    """*text* with "\\n" newlines, without byte order marks, controls and surrogates.

    Idempotent. Bidirectional controls stay (they may be meant); names drop them with
    `without_bidi_controls`.
    """
    text = LINE_ENDS.sub("\n", text).replace("\ufeff", "")
    return NOT_TEXT.sub("\N{REPLACEMENT CHARACTER}", CONTROLS.sub("", text))


def without_bidi_controls(text: str) -> str:
    """*text* without the characters that could show it in another order than it has.

    For values shown outside their text (names, titles, labels).
    """
    return BIDI_CONTROLS.sub("", text)
