"""Which documents match: the words and filters of a search, as SQL and its parameters."""

from dataclasses import dataclass
from datetime import date

from django.db import connection

# Conditions on a row of archive_searchentry. Those not asked for are constants to the
# planner and cost nothing. A document of "2008" lies in every part of 2008; one without
# any date lies nowhere.
MATCHES = """
    (%(words)s::tsquery IS NULL OR vector @@ %(words)s::tsquery)
    AND (
        (%(earliest)s::date IS NULL AND %(latest)s::date IS NULL)
        OR (
            (date_earliest IS NOT NULL OR date_latest IS NOT NULL)
            AND daterange(date_earliest, date_latest, '[]')
                && daterange(%(earliest)s::date, %(latest)s::date, '[]')
        )
    )
"""

# The planner takes matching for free, and would read every vector of the archive for a
# middling word. These settings last until the end of the transaction.
_BY_INDEX = """
    SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
"""


@dataclass(frozen=True)
class Criteria:
    """What a document must meet: a tsquery, and a closed range that its date touches."""

    words: str = ""
    earliest: date | None = None
    latest: date | None = None

    @property
    def parameters(self) -> dict[str, object]:
        """The parameters of MATCHES."""
        return {
            "words": self.words or None,
            "earliest": self.earliest,
            "latest": self.latest,
        }

    @property
    def is_everything(self) -> bool:
        return not (self.words or self.earliest or self.latest)


def prefer_indexes() -> None:
    """Have PostgreSQL find matches by index. Within a transaction; no superuser needed."""
    with connection.cursor() as cursor:
        cursor.execute(_BY_INDEX)
