"""Documents in lists: each row as HTML, every word in it escaped.

Twenty rows are most of what a list costs, and a template would take far longer to set
them; so they are set here.
"""

from collections.abc import Iterable
from functools import lru_cache

from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, get_language_bidi, gettext, ngettext

from archive.models import AccessCopy, DocumentKind, PointRole
from archive.search.snippets import Segments

from .dates import in_words
from .writing import direction_of

_ROW = """\
<li class="row">
  <div class="row-date">{date}</div>
  <div>
    <h3 class="row-title" {tongue}><a href="{url}">{title}</a></h3>
    {byline}<p class="row-meta">{facts}</p>{snippets}
  </div>
</li>
"""
_INFERRED = '{} <span class="tag-suggested">{}</span>'
_BYLINE = '<p class="row-by" dir="auto">{}</p>\n    '
_SNIPPET = '\n    <p class="row-snippet" lang="{}" dir="auto">{}</p>'


def rows(copies: Iterable[AccessCopy]) -> str:
    """*copies* as items of a list; they may have `snippets` and the `roles` of a name.

    Headings are of the third level.
    """
    return format_html_join("", "{}", ((_row(copy),) for copy in copies))


def _row(copy: AccessCopy) -> str:
    snippets = getattr(copy, "snippets", ())
    language = copy.language or "und"
    return format_html(
        _ROW,
        date=_date(copy),
        tongue=title_tongue(copy),
        url=copy.get_absolute_url(),
        title=copy.display_title,
        byline=format_html(_BYLINE, copy.byline) if copy.byline else "",
        facts=format_html_join(" ", "<span>{}</span>", _facts(copy)),
        snippets=format_html_join(
            "", _SNIPPET, ((language, marked(snippet)) for snippet in snippets)
        ),
    )


def _date(copy: AccessCopy) -> str:
    words = in_words(copy.date_edtf) or gettext("no date")
    if copy.date_basis == "inferred":
        return format_html(_INFERRED, words, gettext("inferred"))
    return words


def _facts(copy: AccessCopy) -> Iterable[tuple[str]]:
    yield (str(DocumentKind(copy.kind).label),)
    if copy.source_site:
        yield (copy.source_site,)
    if n := copy.signatory_count:
        yield (ngettext("%(n)s signatory", "%(n)s signatories", n) % {"n": n},)
    for role in getattr(copy, "roles", ()):
        yield (str(PointRole(role).label),)


def marked(snippet: Segments) -> str:
    """The words of *snippet* as HTML, those sought in `mark`."""
    return format_html_join(
        "",
        "{}",
        (
            (format_html("<mark>{}</mark>", words) if is_marked else words,)
            for words, is_marked in snippet
        ),
    )


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
