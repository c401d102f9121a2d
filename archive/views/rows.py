"""Documents in lists: each row as HTML, every word in it escaped.

Twenty rows are most of what a list costs, and a template would take far longer to set
them; so they are set here.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from django.utils.html import format_html
from django.utils.translation import get_language, get_language_bidi, gettext, ngettext

from archive.models import AccessCopy, DocumentKind, PointRole
from archive.search.snippets import Segments

from .dates import in_words
from .writing import direction_of

# What a row is put together of; braces stand for words, which are escaped.
_DATE = '<li class="row">\n  <div class="row-date">{}'
_INFERRED = ' <span class="tag-suggested">{}</span>'
_TITLE = '</div>\n  <div>\n    <h3 class="row-title" {}><a href="{}">{}</a></h3>\n    '
_BYLINE = '<p class="row-by" dir="auto">{}</p>\n    '
_FACTS = '<p class="row-meta">'
_FACT = "<span>{}</span>"
_END_OF_FACTS = "</p>"
_SNIPPET = '\n    <p class="row-snippet" lang="{}" dir="auto">'
_END_OF_SNIPPET = "</p>"
_END = "\n  </div>\n</li>\n"

# A piece of HTML with braces, and the words for them.
Piece = tuple[str, tuple[object, ...]]


def rows(copies: Iterable[AccessCopy]) -> str:
    """*copies* as items of a list; they may have `snippets` and the `roles` of a name.

    Headings are of the third level.
    """
    return set_in_html(piece for copy in copies for piece in _row(copy))


def set_in_html(pieces: Iterable[Piece]) -> str:
    """*pieces* in one: to escape all words at once takes half the time."""
    forms, words = [], []
    for form, some in pieces:
        forms.append(form)
        words += some
    return format_html("".join(forms), *words) if forms else ""


def _row(copy: AccessCopy) -> Iterator[Piece]:
    yield _DATE, (in_words(copy.date_edtf) or gettext("no date"),)
    if copy.date_basis == "inferred":
        yield _INFERRED, (gettext("inferred"),)
    yield _TITLE, (title_tongue(copy), copy.get_absolute_url(), copy.display_title)
    if copy.byline:
        yield _BYLINE, (copy.byline,)
    facts = _facts(copy)
    yield _FACTS + " ".join([_FACT] * len(facts)) + _END_OF_FACTS, tuple(facts)
    for snippet in getattr(copy, "snippets", ()):
        yield _SNIPPET, (copy.language or "und",)
        yield _marked(snippet)
        yield _END_OF_SNIPPET, ()
    yield _END, ()


def _facts(copy: AccessCopy) -> list[str]:
    facts = [str(DocumentKind(copy.kind).label)]
    if copy.source_site:
        facts.append(copy.source_site)
    if n := copy.signatory_count:
        facts.append(ngettext("%(n)s signatory", "%(n)s signatories", n) % {"n": n})
    facts += [str(PointRole(role).label) for role in getattr(copy, "roles", ())]
    return facts


def _marked(snippet: Segments) -> Piece:
    """The words of *snippet*, those sought in `mark`."""
    forms = ["<mark>{}</mark>" if is_marked else "{}" for _words, is_marked in snippet]
    return "".join(forms), tuple(words for words, _is_marked in snippet)


@lru_cache(maxsize=500)
def tongue(language: str, way: str) -> str:
    """`lang` and `dir` of words in *language* (BCP 47; may be unknown)."""
    return format_html('lang="{}" dir="{}"', language or "und", way)


def own_tongue() -> str:
    """`lang` and `dir` of the archive's own words among those of a document."""
    return tongue(get_language(), "rtl" if get_language_bidi() else "ltr")


def title_tongue(copy: AccessCopy) -> str:
    """`lang` and `dir` of a title; where there is none, of our own words."""
    if not copy.title:
        return own_tongue()
    return tongue(copy.language, direction_of(copy.title))
