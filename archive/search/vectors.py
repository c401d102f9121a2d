"""The search vector: by what words a document is found, and how much they weigh.

Weights: A title, B names, D text. The stemmer follows the document's language; Kurdish,
Persian and all others go through our normalisation alone (configuration `simple`).
"""

from collections.abc import Mapping, Sequence

from django.db import connection

from archive.models import AccessCopy, AccessPoint
from archive.parsing.names import normalise

CONFIGURATIONS = {
    "en": "english",
    "ar": "arabic",
    "fr": "french",
    "es": "spanish",
    "de": "german",
    "tr": "turkish",
}

# PostgreSQL refuses a vector above 1,048,575 bytes; this much text stays below it.
MAX_CHARACTERS = 250_000

_UPDATE = """
    UPDATE archive_searchentry AS entry SET vector =
        setweight(to_tsvector(new.config::regconfig, new.title), 'A')
        || setweight(to_tsvector(new.config::regconfig, new.names), 'B')
        || setweight(to_tsvector(new.config::regconfig, new.body), 'D')
    FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[])
        AS new(document_id, config, title, names, body)
    WHERE entry.access_copy_id = new.document_id
"""


def configuration(language: str) -> str:
    """The PostgreSQL text search configuration for a BCP 47 *language*."""
    return CONFIGURATIONS.get(language.split("-")[0], "simple")


def update_vectors(
    copies: Sequence[AccessCopy], points: Mapping[int, Sequence[AccessPoint]]
) -> None:
    """Computes and stores the vectors of *copies*, found under *points* as well.

    *points* are by the primary key of their copy.
    """
    if not copies:
        return
    columns = (
        [copy.pk for copy in copies],
        [configuration(copy.language) for copy in copies],
        [normalise(copy.title)[:MAX_CHARACTERS] for copy in copies],
        [_joined(points.get(copy.pk, ())) for copy in copies],
        [normalise(copy.text)[:MAX_CHARACTERS] for copy in copies],
    )
    with connection.cursor() as cursor:
        cursor.execute(_UPDATE, columns)


def _joined(points: Sequence[AccessPoint]) -> str:
    return normalise(" · ".join(point.name for point in points))[:MAX_CHARACTERS]
