"""Names made comparable: one normal form for matching and search, keys for suggestions.

`normalise` is exact enough to link by. `skeleton` is not: it only proposes.
"""

import re
import unicodedata
from functools import lru_cache

# Marks that spelling may leave out: Latin and Greek accents, Hebrew points, Arabic
# vowel signs and the hamza above or below its letter. Marks of other scripts (vowels in
# Devanagari, voicing in Japanese) are letters in their own right and stay.
_OPTIONAL_MARKS = (
    (0x0300, 0x036F),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
)

_SAME_LETTER = {
    "ا": "ٱٲٳٵ",
    "ي": "ىیېےۍ",
    "ك": "کڪ",
    # Ta marbuta is ha: print drops its dots, and Persian and Kurdish write ha for it.
    "ه": "ةہھەۀۃۂ",
    "'": "’‘ʼʻ`´‛ʾʿ′",
    '"': "“”«»„‟″",
    "-": "‐‑‒–—―−־",
    "o": "ø",
    "l": "ł",
    "d": "đð",
    "i": "ı",
    "h": "ħ",
    "t": "ŧ",
    "ae": "æ",
    "oe": "œ",
    "th": "þ",
    # The free-standing hamza and the tatweel carry no difference between names.
    "": "ءـ",
}
# Soft hyphen, joiners and non-joiners, directional marks, byte-order mark.
_INVISIBLE = (
    0xAD,
    0x61C,
    0xFEFF,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x206A),
)


def _removed(first: int, last: int) -> dict[int, str]:
    return {
        code: ""
        for code in range(first, last + 1)
        if unicodedata.category(chr(code)) == "Mn"
    }


_FOLD: dict[int, str] = {
    ord(char): plain for plain, chars in _SAME_LETTER.items() for char in chars
}
for _first, _last in _OPTIONAL_MARKS:
    _FOLD |= _removed(_first, _last)
_FOLD |= dict.fromkeys(_INVISIBLE, "")


_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def normalise(name: str) -> str:
    """Return the form under which *name* is matched and searched.

    Compatibility forms, case, accents, Arabic letter forms (alef and hamza, ya and alef
    maqsura, kaf and keheh, ta marbuta and ha), tatweel, vowel signs, digits, quotes,
    dashes, invisible characters and white space no longer differ. Punctuation stays.
    Idempotent; never raises.
    """
    if len(name) > LONGEST_NAME:
        # Most texts are ASCII but for what a printer puts there.
        for printed, plain in _PRINTED:
            name = name.replace(printed, plain)
    if name.isascii():
        return " ".join(name.casefold().replace("`", "'").split())
    if len(name) > LONGEST_NAME:
        words = [
            word.lower() if word.isascii() else _folded(word) for word in name.split()
        ]
        return " ".join(filter(None, words)).replace("`", "'")
    return _settled(name)


# What is longer is a text: its words repeat, and no rule reaches across white space.
LONGEST_NAME = 500
_PRINTED = (
    *(("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-")),
    *(("…", "..."), ("\u00a0", " ")),
)


def _settled(name: str) -> str:
    folded = _fold(name)
    # Folding may bring together what then composes or folds anew: rare, soon at rest.
    while (again := _fold(folded)) != folded:
        folded = again
    return folded


_folded = lru_cache(maxsize=1 << 16)(_settled)


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize(
        "NFKD", unicodedata.normalize("NFKD", text).casefold()
    )
    plain = _OTHER_DIGIT.sub(_ascii_digit, decomposed.translate(_FOLD))
    return " ".join(unicodedata.normalize("NFC", plain).split())


def _ascii_digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))


# What is left of a name without the choices of its transliterator. Both scripts end in
# the same letters: kh and khah in x, sh and sheen in $, emphatics in their plain twin.
_LATIN_SOUNDS = (
    ("tch", "c"),
    ("dj", "j"),
    ("kh", "x"),
    ("gh", "g"),
    ("sh", "$"),
    ("ch", "c"),
    ("zh", "j"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("ck", "k"),
    ("x", "x"),
)
_LATIN_LETTERS = str.maketrans({"q": "k", "v": "f"})
_ARABIC_LETTERS = str.maketrans(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤڕڵۆ",
    "abttjhxddrzs$sdtzagfkklmnhwypcjgfrlw",
)
_SOFT = re.compile(r"(?<!^)[aeiouyw']")
_DOUBLE = re.compile(r"(.)\1+")
_WORD = re.compile(r"[^\W_]+")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_SUN_LETTERS = {
    "an": "n",
    "as": "s",
    "ash": "sh",
    "ar": "r",
    "ad": "d",
    "at": "t",
    "az": "z",
}
_MINOR_WORDS = (
    "a an and the of for in on to at by with from de del della des di do da das dos"
    " du d l la le les los las el al e et y und fur der die das den dem von zu im i o"
    " ve ji u li bo"
)
_MINOR = frozenset(_MINOR_WORDS.split())


def skeleton(name: str) -> str:
    """Return a key that transliterations of one name share, in Latin or Arabic script.

    Muqtada, Moqtada and مقتدى share one; so, at times, do different names ("Basra",
    "Busra"): it serves suggestions, never a link. Empty if the name has no letter.
    """
    words = _WORD.findall(normalise(name).replace("'", ""))
    keys = [
        _sound(word)
        for place, word in enumerate(words)
        if not _is_article(words, place)
    ]
    return " ".join(key for key in keys if key)


def _is_article(words: list[str], place: int) -> bool:
    word = words[place]
    if place + 1 == len(words):
        return False
    return word in ("al", "el") or words[place + 1].startswith(
        _SUN_LETTERS.get(word, "\0")
    )


def _sound(word: str) -> str:
    if _ARABIC.match(word):
        if word.startswith("ال") and len(word) > 4:
            word = word[2:]
        word = word.translate(_ARABIC_LETTERS)
    else:
        for spelt, sound in _LATIN_SOUNDS:
            word = word.replace(spelt, sound)
        word = (
            word.translate(_LATIN_LETTERS).replace("c", "k")
            if "c" in word
            else word.translate(_LATIN_LETTERS)
        )
    if word[0] in "aeiou":
        word = "a" + word[1:]
    return _DOUBLE.sub(r"\1", _SOFT.sub("", word.rstrip("h") or word))


def acronym(name: str) -> str:
    """Return the capitals of the words that count: "Iraqi Communist Party" is "ICP".

    A name that prints its own in brackets keeps it. Scripts without capitals give "".
    """
    printed = _PRINTED_ACRONYM.search(name)
    if printed:
        return printed.group(1)
    letters = (word[0] for word in _significant(name))
    return "".join(
        letter.upper() for letter in letters if letter.upper() != letter.lower()
    )


def initials(name: str) -> str:
    """Return a person's initials: "Jim Monaghan" is "J. M.", حسن جمعة is "ح. ج."."""
    return " ".join(f"{word[0].upper()}." for word in _significant(name))


def sort_key(name: str) -> str:
    """Return the text to sort *name* by: its normal form without a leading article."""
    plain = normalise(name).lstrip(" '\"-([")
    shorter = _LEADING_ARTICLE.sub("", plain, count=1)
    return shorter or plain


_PRINTED_ACRONYM = re.compile(r"\(([A-Z][A-Za-z]?[A-Z]{1,8})\)")
_LEADING_ARTICLE = re.compile(
    r"(?:the|al|el|an|as|ash|ar|ad|at|az|le|la|les|los|las|der|die|das)[ -]+"
    r"|l'|ال(?=\w{3})"
)
_ARTICLE_INSIDE = re.compile(r"^(?:[AaEe]l|[Aa](?:[nrdtsz]|sh))-(?=\w)|^ال(?=\w{3})")


def _significant(name: str) -> list[str]:
    """The words of *name* in its own letters, without articles, particles, marks."""
    words = (
        _ARTICLE_INSIDE.sub("", word.strip("\"'.,;:()[]«»“”‘’"))
        for word in name.split()
    )
    return [
        word for word in words if word[:1].isalpha() and normalise(word) not in _MINOR
    ]
