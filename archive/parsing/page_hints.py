"""What a web page says of itself: meta elements, JSON-LD, `<time>`, canonical link."""

import json
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from archive.parsing.hints import Hints
from archive.parsing.page_lines import is_comment

# Names of meta elements in the order they are believed, first found wins.
TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
DATES = (
    "article:published_time",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "datepublished",
    "pubdate",
    "date",
)
AUTHORS = ("citation_author", "dc.creator", "author", "article:author")
SITES = ("og:site_name", "application-name")
MOST_TIMES = 50
JSON_LD_BYTES = 200_000
JSON_LD_NODES = 500


def page_hints(root: HtmlElement) -> Hints:
    """The metadata of a page; every value as given there, stripped."""
    meta = _meta(root)
    facts = _json_ld(root)
    return Hints(
        title=_first(meta, TITLES) or facts.get("headline") or _text(root, "title"),
        date=_first(meta, DATES) or facts.get("datePublished") or _time(root),
        authors=_authors(meta, facts),
        site=_first(meta, SITES),
        url=_canonical(root) or _first(meta, ("og:url",)),
        language=_language(root, meta),
        headings=_headings(root),
    )


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    return next((meta[name][0] for name in names if name in meta), None)


def _authors(meta: dict[str, list[str]], facts: dict[str, str]) -> tuple[str, ...]:
    for name in AUTHORS:
        # An address is the author's page, not a name.
        names = [author for author in meta.get(name, ()) if "://" not in author]
        if names:
            return tuple(dict.fromkeys(names))
    return (facts["author"],) if "author" in facts else ()


def _json_ld(root: HtmlElement) -> dict[str, str]:
    """headline, datePublished and author of the first article in schema.org JSON-LD."""
    for script in root.iter("script"):
        source = script.text or ""
        is_data = "ld+json" in (script.get("type") or "")
        if not is_data or len(source) > JSON_LD_BYTES:
            continue
        try:
            tree = json.loads(source)
        except (ValueError, RecursionError):
            continue  # metadata that cannot be read says nothing
        for node in _nodes(tree):
            if facts := _article(node):
                return facts
    return {}


def _nodes(tree: object) -> Iterator[dict[str, object]]:
    """The objects of a JSON tree, outermost first, at most JSON_LD_NODES values."""
    waiting = [tree]
    for _ in range(JSON_LD_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _article(node: dict[str, object]) -> dict[str, str]:
    if "datePublished" not in node and "headline" not in node:
        return {}
    facts = {
        key: value.strip()
        for key in ("headline", "datePublished")
        if isinstance(value := node.get(key), str) and value.strip()
    }
    author = node.get("author")
    if isinstance(author, list):
        author = author[0] if author else None
    if isinstance(author, dict):
        author = author.get("name")
    if isinstance(author, str) and author.strip():
        facts["author"] = author.strip()
    return facts


def _time(root: HtmlElement) -> str | None:
    """The one `<time datetime>` outside comments; several may be other posts' dates."""
    times = {
        value.strip()
        for element in islice(root.iter("time"), MOST_TIMES)
        if (value := element.get("datetime"))
        and not any(is_comment(above) for above in element.iterancestors())
    }
    return times.pop() if len(times) == 1 else None


def _canonical(root: HtmlElement) -> str | None:
    links = (
        (link.get("href") or "").strip()
        for link in root.iter("link")
        if (link.get("rel") or "").lower() == "canonical"
    )
    return next(links, None) or None


def _language(root: HtmlElement, meta: dict[str, list[str]]) -> str | None:
    language = root.get("lang") or root.get(
        "{http://www.w3.org/XML/1998/namespace}lang"
    )
    return (language or _first(meta, ("content-language", "og:locale")) or "").replace(
        "_", "-"
    ).strip() or None


def _text(root: HtmlElement, tag: str) -> str | None:
    texts = (" ".join(str(e.text_content()).split()) for e in root.iter(tag))
    return next(filter(None, texts), None)


def _headings(root: HtmlElement) -> tuple[str, ...]:
    found = (" ".join(str(h.text_content()).split()) for h in root.iter("h1"))
    return tuple(dict.fromkeys(heading for heading in found if heading))[:5]
