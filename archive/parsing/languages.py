"""Which language and script a text is in, decided offline by letters and small words.

No library that was tried knows Sorani; see `vocabulary.stop_words` for the evidence.
"""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from .vocabulary import stop_words

SAMPLE = 800  # code points read at the head, the middle and the end of a text

_WORD = re.compile(r"[^\W\d_]++(?:['’][^\W\d_]++)*+")

# ISO 15924 by the first word of a character's Unicode name.
_SCRIPTS = {
    "LATIN": "Latn",
    "ARABIC": "Arab",
    "CYRILLIC": "Cyrl",
    "CJK": "Hani",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "HANGUL": "Kore",
    "HEBREW": "Hebr",
    "GREEK": "Grek",
    "SYRIAC": "Syrc",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "TAMIL": "Taml",
    "THAI": "Thai",
    "ETHIOPIC": "Ethi",
    "THAANA": "Thaa",
}
RIGHT_TO_LEFT = frozenset({"Arab", "Hebr", "Syrc", "Thaa"})

# Scripts that (nearly) one language alone uses.
_ONLY_LANGUAGE = {
    "Hani": "zh",
    "Jpan": "ja",
    "Kore": "ko",
    "Hebr": "he",
    "Grek": "el",
    "Syrc": "syr",
    "Armn": "hy",
    "Geor": "ka",
    "Deva": "hi",
    "Beng": "bn",
    "Taml": "ta",
    "Thai": "th",
    "Ethi": "am",
    "Thaa": "dv",
}

# Letters that speak for (a language of) their script, and how much one of them weighs
# beside a small word, which weighs 1 divided by the number of languages that have it.
_LETTERS: dict[str, dict[str, tuple[str, float]]] = {
    "Arab": {
        "ckb": ("ڕڵێۆە", 0.35),
        "fa": ("پچژگ", 0.12),
        "ur": ("ٹڈڑےںہ", 0.35),
        "ps": ("ټډړښږځڅۍې", 0.35),
        "ug": ("ۇۈۆېڭ", 0.3),
        "sd": ("ڻڄڃڏڙٻڀٽ", 0.35),
        "ar": ("ةإأؤئىً", 0.08),
    },
    "Latn": {
        "de": ("äöüß", 0.15),
        "fr": ("éèêàçùœ", 0.08),
        "es": ("ñáíó¿¡", 0.08),
        "pt": ("ãõçâêá", 0.1),
        "it": ("èàòùì", 0.08),
        "tr": ("ığşçöü", 0.1),
        "az": ("əğışç", 0.2),
        "kmr": ("êîûşç", 0.12),
        "pl": ("ąęłśżźćń", 0.25),
        "cs": ("ěřůščž", 0.2),
        "ro": ("ășțâî", 0.15),
        "hu": ("őűáé", 0.1),
        "sv": ("åäö", 0.12),
        "da": ("åæø", 0.12),
        "no": ("åæø", 0.12),
        "ca": ("çàèòï·", 0.06),
        "sq": ("ëç", 0.12),
        "eo": ("ĉĝĥĵŝŭ", 0.3),
        "hr": ("čćđšž", 0.15),
    },
    "Cyrl": {
        "uk": ("іїєґ", 0.3),
        "ru": ("ыэё", 0.2),
        "bg": ("ъ", 0.08),
        "sr": ("ђјљњћџ", 0.3),
    },
}
# Yeh and kaf as Persian and Kurdish write them; Arabic pages write the others.
_EASTERN_FORMS = ("یک", "يك")


def _weights(words: dict[str, str]) -> dict[str, dict[str, float]]:
    """Word → language → weight; a word that many languages have says little."""
    shared = Counter(word for row in words.values() for word in set(row.split()))
    table: dict[str, dict[str, float]] = {}
    for language, row in words.items():
        for word in row.split():
            table.setdefault(word, {})[language] = 1 / shared[word]
    return table


_SMALL_WORDS = {
    "Latn": _weights(stop_words.LATIN),
    "Arab": _weights(stop_words.ARABIC),
    "Cyrl": _weights(stop_words.CYRILLIC),
}
_FALLBACK = {"Arab": "ar", "Cyrl": "ru"}


@lru_cache(maxsize=4096)
def _script_of_letter(letter: str) -> str | None:
    name = unicodedata.name(letter, "")
    return _SCRIPTS.get(name.split(" ", 1)[0].split("-")[0])


def _sample(text: str) -> str:
    """At most three stretches of the text: enough to tell, whatever its length."""
    if len(text) <= 3 * SAMPLE:
        return text
    middle = len(text) // 2
    return " ".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))


def _script_counts(sample: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for letter, count in Counter(sample).items():
        if letter.isalpha() and (script := _script_of_letter(letter)):
            # One ideograph says about as much as three letters.
            counts[script] += count * (3 if script in ("Hani", "Jpan", "Kore") else 1)
    return counts


def script_of(text: str) -> str:
    """The script most of *text* is in, ISO 15924; "Zyyy" (undetermined) if no letters."""
    counts = _script_counts(_sample(text))
    if counts["Jpan"]:
        counts["Jpan"] += counts.pop("Hani", 0)
    return counts.most_common(1)[0][0] if counts else "Zyyy"


def direction_of(script: str) -> str:
    """ "rtl" or "ltr" for an ISO 15924 *script*: direction follows script, not language."""
    return "rtl" if script in RIGHT_TO_LEFT else "ltr"


def language_of(text: str) -> str:
    """The main language of *text*, BCP 47; "und" where there is too little to tell.

    >>> language_of("We call on all workers to stand with the people of the city.")
    'en'
    """
    sample = unicodedata.normalize("NFC", _sample(text)).replace("\u200c", "")
    script = script_of(sample)
    if script in _ONLY_LANGUAGE:
        return _ONLY_LANGUAGE[script]
    if script not in _SMALL_WORDS:
        return "und"
    scores = _scores(sample.replace("İ", "i").lower(), script)
    if not scores:
        return _FALLBACK.get(script, "und")
    (best, most), *others = sorted(scores.items(), key=lambda item: -item[1])
    # Two small words, or one and the letters to go with it, are the least that counts;
    # of the languages in Arabic letters, a few marks of one already tell.
    least = 0.1 if script == "Arab" else 0.9
    if most < least or (others and others[0][1] == most):
        return _FALLBACK.get(script, "und")
    return best


def _scores(sample: str, script: str) -> dict[str, float]:
    """How much speaks for each language of *script*."""
    scores: dict[str, float] = {}
    weights = _SMALL_WORDS[script]
    for word, count in Counter(_WORD.findall(sample)).items():
        for language, weight in weights.get(word, {}).items():
            scores[language] = scores.get(language, 0.0) + weight * min(count, 60)
    letters = Counter(sample)
    for language, (marks, weight) in _LETTERS[script].items():
        seen = sum(letters[mark] for mark in marks)
        if seen:
            scores[language] = scores.get(language, 0.0) + weight * seen
    if script == "Arab":
        _weigh_letter_forms(scores, letters)
    return scores


def _weigh_letter_forms(scores: dict[str, float], letters: Counter[str]) -> None:
    """Arabic writes its own yeh and kaf; the other languages write the Persian ones."""
    eastern = sum(letters[mark] for mark in _EASTERN_FORMS[0])
    western = sum(letters[mark] for mark in _EASTERN_FORMS[1])
    if eastern > 4 * western:
        scores.pop("ar", None)
        scores["fa"] = scores.get("fa", 0.0) + 0.1
    # Sorani is told from Persian by letters that Persian does not have at all.
    if letters["ێ"] + letters["ۆ"] + letters["ڵ"] + letters["ڕ"] > 2:
        scores["fa"] = scores.get("fa", 0.0) * 0.1
        scores["ar"] = scores.get("ar", 0.0) * 0.1
