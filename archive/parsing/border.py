"""The border: what a text may consist of before it is kept, searched or shown."""

import re
from functools import lru_cache

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
# Any character that `clean_text` changes, or that a reader is warned of, and some more.
_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U0001fffe-\U0010ffff]"
)
# Embeddings, overrides and isolates (UAX 9); the marks U+200E and U+200F only hint.
BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


# A text is asked about once to clean it and once to warn of it.
@lru_cache(maxsize=1)
def is_suspect(text: str) -> bool:
    """Whether *text* has a character that `clean_text` changes, or that a reader is
    warned of.
    """
    # No such character can be printed; nearly all that stands in texts can.
    if text.replace("\n", "").isprintable():
        return False
    return _SUSPECT.search(text) is not None


def clean_text(text: str) -> str:
    """*text* with "\\n" newlines, without byte order marks, controls and surrogates.

    Idempotent. Bidirectional controls stay (they may be meant); names drop them with
    `without_bidi_controls`.
    """
    if not is_suspect(text):
        return text
    text = LINE_ENDS.sub("\n", text).replace("\ufeff", "")
    return NOT_TEXT.sub("\N{REPLACEMENT CHARACTER}", CONTROLS.sub("", text))


def without_bidi_controls(text: str) -> str:
    """*text* without the characters that could show it in another order than it has.

    For values shown outside their text (names, titles, labels).
    """
    return BIDI_CONTROLS.sub("", text)


QUERY_LENGTH = 200  # code points
QUERY_WORDS = 20


def clean_query(typed: str) -> str:
    """What a reader *typed* into a search field, as much of it as a search may cost.

    At most 20 words and 200 code points, single spaces, no controls. Never raises, and
    looks no further into an endless query than its twentieth word.
    """
    words = " ".join(typed.split(None, QUERY_WORDS)[:QUERY_WORDS])
    kept = without_bidi_controls(clean_text(words[:QUERY_LENGTH]))
    return " ".join(kept.split())
