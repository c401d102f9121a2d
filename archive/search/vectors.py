"""The search vector: by what a document is found, and how much it weighs.

Weights: A title, B names, D text. Lexemes with a colon are no words (no word has one):
`c:english` names the configuration, the others are what the filters ask for.
"""

from collections.abc import Iterable, Mapping, Sequence

from django.db import connection

from archive.models import AccessCopy, AccessPoint, SearchEntry

from .names import names_of
from .words import configuration, parser_and_text

# PostgreSQL refuses a vector above 1,048,575 bytes. A word of n bytes takes at most
# n + 5, its space included, so that no text of these lengths (in bytes) comes near it.
LONGEST_TITLE, LONGEST_NAMES, LONGEST_TEXT = 10_000, 90_000, 300_000

_UPDATE = """
    UPDATE archive_searchentry AS entry SET vector =
        setweight(to_tsvector(new.parser::regconfig, new.title), 'A')
        || setweight(to_tsvector(new.parser::regconfig, new.names), 'B')
        || setweight(to_tsvector(new.parser::regconfig, new.body), 'D')
        || array_to_tsvector(string_to_array(new.marks, ' '))
    FROM unnest(
        %s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[]
    ) AS new(document_id, parser, title, names, body, marks)
    WHERE entry.access_copy_id = new.document_id
"""


def update_vectors(
    entries: Sequence[SearchEntry], points: Mapping[int, Sequence[AccessPoint]]
) -> None:
    """Compute and store the vectors of *entries*, whose copies stand under *points*.

    *points* are by the primary key of their copy. Two queries, however many entries.
    """
    if not entries:
        return
    names = names_of(point for some in points.values() for point in some)
    rows = [
        _row(entry, entry.access_copy, _names(points.get(entry.pk, ()), names))
        for entry in entries
    ]
    with connection.cursor() as cursor:
        cursor.execute(_UPDATE, [list(column) for column in zip(*rows, strict=True)])


def _row(entry: SearchEntry, copy: AccessCopy, names: str) -> tuple[int | str, ...]:
    config = configuration(copy.language)
    parser, title = parser_and_text(config, copy.title)
    return (
        copy.pk,
        parser,
        _cut(title, LONGEST_TITLE),
        _cut(parser_and_text(config, names)[1], LONGEST_NAMES),
        _cut(parser_and_text(config, copy.text)[1], LONGEST_TEXT),
        " ".join([f"c:{config}", *marks(entry)]),
    )


def _cut(text: str, size: int) -> str:
    """*text*, or as many bytes of it as *size*."""
    if len(text) * 4 <= size:
        return text
    return text.encode()[:size].decode(errors="ignore")


def marks(entry: SearchEntry) -> Iterable[str]:
    """The lexemes by which filters find *entry*: the facet's letter and the value."""
    single = {
        "k": entry.kind,
        "l": entry.language.lower(),
        "y": entry.year,
        "n": entry.periodical_id,
    }
    yield from (f"{key}:{value}" for key, value in single.items() if value)
    several = {
        "i": entry.issuer_ids,
        "s": entry.signatory_ids,
        "p": entry.place_ids,
        "e": entry.event_ids,
        "t": entry.tag_ids,
    }
    for key, values in several.items():
        yield from (f"{key}:{value}" for value in values)


def _names(
    points: Sequence[AccessPoint], names: Mapping[tuple[str, int], Sequence[str]]
) -> str:
    """All names under which the document is found; variants only of what is certain."""
    found = dict.fromkeys(point.name for point in points)
    for point in points:
        if point.is_confirmed:
            for model in ("organisation", "person", "place", "event"):
                key = getattr(point, f"{model}_id")
                found |= dict.fromkeys(names.get((model, key), ()) if key else ())
    return " · ".join(found)
