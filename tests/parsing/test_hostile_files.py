"""Any bytes give a text or a Problem, in bounded time: random bytes, mutations of valid
files, and long repetitions for every rule that searches a text."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.parsing.border import clean_text
from archive.parsing.contacts import find_contacts
from archive.parsing.events import find_events
from archive.parsing.figures import find_figures
from archive.parsing.formats import SUFFIXES, Opened, open_document
from archive.parsing.mojibake import repaired
from archive.parsing.oddities import oddities
from archive.parsing.phrases import fold
from archive.parsing.record import Problem
from archive.parsing.sidecar import Sidecar, read_sidecar
from archive.parsing.vocabulary.figure_table import LANGUAGES

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples" / "formats"
WITHOUT_CHILD = sorted(set(SUFFIXES) - {".pdf"})

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title>
<meta name="author" content="A"><script type="application/ld+json">{"headline": "x",
"datePublished": "2014-08-06"}</script></head><body><nav><a href="/">Home</a></nav>
<article><h1>Title</h1><p>We condemn the killing of 10 protesters in Basra.</p><ul>
<li>One<li>Two</ul><ol start="3"><li>Three</ol><table><tr><td>a<td>b</table><pre>c
d</pre><p hidden>e<br>f</article><!-- g --></body></html>"""


def check(data: bytes, path: str) -> None:
    result = open_document(data, path)
    assert isinstance(result, (Opened, Problem))
    if isinstance(result, Problem):
        assert result.path == path
        assert result.reason
        return
    assert clean_text(result.text) == result.text
    result.text.encode()
    for language in ("en", "ar"):
        for figure in find_figures(result.text, language):
            assert figure.span.of(result.text) == figure.evidence
        for event in find_events(result.text, language):
            assert event.span.of(result.text) == event.evidence
    for contact in find_contacts(result.text):
        assert contact.span.of(result.text) == contact.value


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(data=st.binary(max_size=400), suffix=st.sampled_from(WITHOUT_CHILD))
def test_random_bytes(data: bytes, suffix: str) -> None:
    check(data, f"a{suffix}")


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=st.text(max_size=300))
def test_random_text(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"), "a.txt")


@settings(max_examples=100, deadline=None)
@given(data=st.one_of(st.binary(max_size=100), st.text(max_size=100).map(str.encode)))
def test_random_sidecars(data: bytes) -> None:
    assert isinstance(read_sidecar(data, "a.toml"), (Sidecar, Problem))


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200), language=st.sampled_from(sorted(LANGUAGES)))
def test_spans_hold_in_any_text(text: str, language: str) -> None:
    for figure in find_figures(text, language):
        assert figure.span.of(text) == figure.evidence


@settings(max_examples=200, deadline=None)
@given(text=st.text(st.characters(categories=["Cc", "Cf", "Cs", "Co", "Cn", "L"])))
def test_cleaning_is_done_once(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert "\0" not in cleaned
    cleaned.encode()


@settings(max_examples=200, deadline=None)
@given(word=st.text(min_size=1, max_size=30))
def test_folding_keeps_offsets(word: str) -> None:
    lowered = word.replace("İ", "i")
    assert len(fold(lowered)) == len(lowered)


# Mutations of valid files


def mutated(chance: random.Random, data: bytes) -> bytes:
    """*data* after a few flipped bits, cuts, splices, doublings or overwritings."""
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        if not data:
            break
        first = chance.randrange(len(data))
        last = min(len(data), first + chance.randrange(1, 200))
        data = chance.choice(MUTATIONS)(chance, data, first, last)
    return data


Mutation = Callable[[random.Random, bytes, int, int], bytes]
MUTATIONS: tuple[Mutation, ...] = (
    lambda c, d, i, j: d[:i] + bytes((d[i] ^ 1 << c.randrange(8),)) + d[i + 1 :],
    lambda c, d, i, j: d[:i] + d[j:],
    lambda c, d, i, j: d[:i] + d[c.randrange(len(d)) :][:300] + d[i:],
    lambda c, d, i, j: d[:i] + d[i:j] * c.choice((2, 50)) + d[j:],
    lambda c, d, i, j: d[:i] + c.randbytes(j - i) + d[j:],
    lambda c, d, i, j: d[:i],
)


def valid_files() -> dict[str, tuple[str, bytes]]:
    seed = sorted((ROOT / "seeds" / "statements").glob("*.txt"))[1].read_bytes()
    return {
        "text": ("a.txt", seed),
        "utf-16": ("a.txt", seed.decode().encode("utf-16")),
        "page": ("a.html", PAGE.encode()),
        "Arabic page": (
            "a.html",
            f"<meta charset=windows-1256><p>{'بيان الحزب ' * 30}".encode("cp1256"),
        ),
        "docx": ("a.docx", (SAMPLES / "statement.docx").read_bytes()),
    }


@pytest.mark.parametrize("name", valid_files())
def test_mutations_of_valid_files(name: str) -> None:
    path, data = valid_files()[name]
    chance = random.Random(name)
    for _ in range(150):
        check(mutated(chance, data), path)


def test_mutations_of_a_pdf() -> None:
    data = (SAMPLES / "english.pdf").read_bytes()
    chance = random.Random("pdf")
    for _ in range(8):
        check(mutated(chance, data), "a.pdf")


# Repetition: twice the text takes about twice the time

REPEATED = {
    "digits": "1",
    "digits apart": "1 ",
    "brackets and digits": "(1-",
    "numbers": "12 345 678 ",
    "labels": "Tel. 1 ",
    "at signs": "@",
    "words with at": "a@",
    "words with points": "a.",
    "hyphens": "a-",
    "spelt out": "a [at] ",
    "spelt out dots": "a at b dot ",
    "hundreds of": "hundreds of ",
    "number and people": "10 people ",
    "killed": "killed ",
    "between": "between 1 and ",
    "asides": "10, including ",
    "protests in": "protests in ",
    "list of places": "siege of A, B and ",
    "capitals": "Basra, ",
    "ends of sentences": "!? ",
    "quotes": '."',
    "double encoding": "Ã©",
    "lead characters": "Ø",
    "lines": "killed 10\n",
    "Arabic": "مقتل ١٠ متظاهرين و",
    "vowel marks": "قُ",
    "open tags": "<a ",
    "broken comments": "<!-- ",
    "charset": "<meta charset",
}
RULES: dict[str, Callable[[str], object]] = {
    "contacts": find_contacts,
    "figures": lambda text: find_figures(text, "en"),
    "Arabic figures": lambda text: find_figures(text, "ar"),
    "events": lambda text: find_events(text, "en"),
    "repair": repaired,
    "cleaning": clean_text,
    "oddities": oddities,
    "opening": lambda text: open_document(text.encode(), "a.txt"),
    "opening a page": lambda text: open_document(text.encode(), "a.html"),
}
SIZE = 20_000


@pytest.mark.parametrize("repeated", REPEATED.values(), ids=REPEATED.keys())
@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_time_grows_with_length(rule: Callable[[str], object], repeated: str) -> None:
    text = repeated * (SIZE // len(repeated))
    once = _seconds(rule, text)
    long = _seconds(rule, text * 4)
    # Linear time gives 4, quadratic 16; below some milliseconds the clock says more
    # about the machine than the rule.
    assert long < max(8 * once, 0.12), (once, long)
    assert once < 1.0


def _seconds(rule: Callable[[str], object], text: str) -> float:
    best = 10.0
    for _ in range(3):
        start = time.process_time()
        rule(text)
        best = min(best, time.process_time() - start)
    return best
