"""Which language and script a text is in: small words and telling letters, offline.

Built for the languages of the archive (en fr es de ar ckb kmr fa tr); their neighbours
are known well enough not to be taken for them.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from archive.parsing.phrases import words_of
from archive.parsing.vocabulary import stopwords

UNDETERMINED = "und"

# First code point, last, ISO 15924. Letters outside all of them count for no script.
_SCRIPT_RANGES = (
    (0x0041, 0x024F, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0530, 0x058F, "Armn"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"),
    (0x08A0, 0x08FF, "Arab"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0x0700, 0x074F, "Syrc"),
    (0x0780, 0x07BF, "Thaa"),
    (0x07C0, 0x07FF, "Nkoo"),
    (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1200, 0x137F, "Ethi"),
    (0x3040, 0x30FF, "Jpan"),
    (0x3400, 0x9FFF, "Hani"),
    (0xAC00, 0xD7AF, "Hang"),
)
_RIGHT_TO_LEFT = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo"})
# Scripts that, as a rule, one language writes.
_LANGUAGE_OF_SCRIPT = {
    "Grek": "el",
    "Armn": "hy",
    "Hebr": "he",
    "Syrc": "syr",
    "Thaa": "dv",
    "Deva": "hi",
    "Beng": "bn",
    "Guru": "pa",
    "Taml": "ta",
    "Thai": "th",
    "Geor": "ka",
    "Ethi": "am",
    "Jpan": "ja",
    "Hani": "zh",
    "Hang": "ko",
}

# Longer texts are judged by slices spread over their whole length.
_WHOLE = 1_800
_SLICES, _SLICE = 6, 280

_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_APART = dict.fromkeys(_NO_LETTERS, " ")
# With these alone English is written beyond ASCII.
_PRINTERS_SIGNS = "’‘“”–—…"
# A web or e-mail address is in no language.
_ADDRESS = re.compile(r"(?<!\S)(?:https?://|www\.|[\w.+-]{1,64}@)\S{1,300}")
# A word or two decides a heading; in a paragraph it may be a name.
_ENOUGH, _ENOUGH_OF_WORDS = 1.0, 0.08


def language_of(text: str) -> str:
    """Return the main language of *text* as a BCP 47 tag; "und" if too little tells it.

    Main is the language with most of the text. Never raises.
    """
    sample = _sample(text)
    if "://" in sample or "www." in sample or "@" in sample:
        sample = _ADDRESS.sub(" ", sample)
    letters = _letters_of(sample)
    script = _main_script(letters)
    if script in _LANGUAGE_OF_SCRIPT:
        return _LANGUAGE_OF_SCRIPT[script]
    if script not in _WORDS:
        return UNDETERMINED
    scores = _scores(sample, letters, script)
    (best, score), (_, second) = sorted(scores.items(), key=_points, reverse=True)[:2]
    if (
        score < max(_ENOUGH, _ENOUGH_OF_WORDS * sample.count(" "))
        or score - second < 0.01 * score
    ):
        return _by_letters_alone(letters, script)
    return best


@lru_cache(maxsize=32)
def small_words(language: str) -> frozenset[str]:
    """The words by which *language* (BCP 47) is known, folded; none for others."""
    table = next((table for table in _TABLES.values() if language in table), {})
    return words_of(table.get(language, ""))


def script_of(text: str) -> str:
    """Return the main script as ISO 15924 ("Latn", "Arab"), "Zyyy" if it has no letter.

    Japanese, which mixes its own letters with Han, is "Jpan".
    """
    return _main_script(_letters_of(_sample(text)))


def direction_of(script: str) -> str:
    """Return "rtl" or "ltr" for a script: Latin-script Kurdish runs left to right."""
    return "rtl" if script in _RIGHT_TO_LEFT else "ltr"


def _sample(text: str) -> str:
    if len(text) <= _WHOLE:
        return text
    step = (len(text) - _SLICE) // (_SLICES - 1)
    return "\n".join(text[i * step : i * step + _SLICE] for i in range(_SLICES))


def _letters_of(sample: str) -> Counter[str]:
    """How often each sign stands in *sample*; the letters of ASCII all count as "a"."""
    plain = sample.encode("ascii", "ignore").translate(None, _NO_LETTERS)
    letters = Counter({"a": len(plain)})
    letters.update(_BEYOND_ASCII.findall(sample))
    return letters


def _main_script(letters: Mapping[str, int]) -> str:
    counts: Counter[str] = Counter()
    for letter, count in letters.items():
        counts[_script(letter)] += count
    counts.pop("", None)
    # A Chinese or Japanese sign says about as much as two letters.
    for dense in ("Hani", "Jpan", "Hang"):
        if dense in counts:
            counts[dense] *= 2
    if counts["Jpan"] and counts["Jpan"] * 8 > counts["Hani"]:
        counts["Jpan"] += counts.pop("Hani", 0)
    return max(counts, key=counts.__getitem__) if any(counts.values()) else "Zyyy"


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    code = ord(letter) if letter.isalpha() else 0
    for first, last, script in _SCRIPT_RANGES:
        if first <= code <= last:
            return script
    return ""


def _scores(sample: str, letters: Mapping[str, int], script: str) -> dict[str, float]:
    """Points by language: small words, shared ones divided; telling letters."""
    scores = dict.fromkeys(_LANGUAGES[script], 0.0)
    words = _WORDS[script]
    known = filter(words.__contains__, _words_in(_plain(sample)))
    for word, count in Counter(known).items():
        languages, points = words[word]
        for language in languages:
            scores[language] += count * points
    for letter, (languages, points) in _LETTERS[script].items():
        if count := letters.get(letter, 0):
            for language in languages:
                scores[language] += count * points
    return scores


# Keyboards interchange these, whatever the language; the non-joiner parts words here.
_SAME_LETTER = (
    ("ی", "ي"),
    ("ى", "ي"),
    ("ک", "ك"),
    ("أ", "ا"),
    ("إ", "ا"),
    ("\u200c", " "),
)


def _plain(text: str) -> str:
    for letter, same in _SAME_LETTER:
        text = text.replace(letter, same)
    return text.replace("İ", "i").lower()


def _words_in(plain: str) -> list[str]:
    """What _WORD finds, sooner where the letters are all of ASCII."""
    for sign in _PRINTERS_SIGNS:
        plain = plain.replace(sign, " ")
    return plain.translate(_APART).split() if plain.isascii() else _WORD.findall(plain)


def _points(score: tuple[str, float]) -> float:
    return score[1]


def _by_letters_alone(letters: Mapping[str, int], script: str) -> str:
    """The language of a heading or name without any word known.

    Arabic letters are Arabic unless some object; Latin ones may be anything.
    """
    if script == "Cyrl":
        return "ru"
    if script != "Arab" or letters.keys() & _NEITHER:
        return UNDETERMINED
    if letters.keys() & _KURDISH:
        return "ckb"
    return "fa" if letters.keys() & _PERSIAN else "ar"


_KURDISH, _PERSIAN = set("ڕڵێۆە"), set("پچژگیک")
_NEITHER = set("ٹڈڑےںہھښږټډړځڅۍڏڙڻٻڀۇۈۋې")


Weights = dict[str, tuple[tuple[str, ...], float]]


def _weights(table: Mapping[str, str | list[str]], worth: float) -> Weights:
    """Sign to the languages that have it, and what one occurrence is worth to each."""
    languages: dict[str, list[str]] = {}
    for language, signs in table.items():
        for sign in dict.fromkeys(signs):
            languages.setdefault(sign, []).append(language)
    return {
        sign: (tuple(having), worth / len(having) ** 0.5)
        for sign, having in languages.items()
    }


_TABLES = {
    "Latn": stopwords.LATIN,
    "Arab": stopwords.ARABIC,
    "Cyrl": stopwords.CYRILLIC,
}
_LANGUAGES = {script: tuple(table) for script, table in _TABLES.items()}
_WORDS = {
    script: _weights({tag: _plain(words).split() for tag, words in table.items()}, 1.0)
    for script, table in _TABLES.items()
}
_LETTERS = {
    script: _weights(
        {tag: stopwords.LETTERS[tag] for tag in table if tag in stopwords.LETTERS}, 0.5
    )
    for script, table in _TABLES.items()
}
