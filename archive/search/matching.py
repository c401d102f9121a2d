"""Which documents match: words and filters as SQL and its parameters.

The planner takes `@@` for free and would, for a middling word, read every vector of
the archive. A tsquery that it cannot see beforehand it takes for a rare one, and goes
to the index of words: hence the CTE. It needs no setting and no superuser.
"""

import re
from dataclasses import dataclass
from datetime import date

ASKED = """
    asked AS MATERIALIZED (
        SELECT %(words)s::tsquery AS words, %(loosely)s::tsquery AS loosely
    )
"""

_ENTRIES = "archive_searchentry"
_KNOWN = (
    "(SELECT * FROM archive_searchentry WHERE access_copy_id = ANY(%(keys)s)) AS known"
)
_MATCHES = "asked JOIN archive_searchentry ON vector @@ asked.words"

# A document of "2008" lies in every part of 2008; one without any date lies nowhere.
# Constants, and so without cost, where no dates are asked for.
DATES = """(
    (%(earliest)s::date IS NULL AND %(latest)s::date IS NULL)
    OR (
        (date_earliest IS NOT NULL OR date_latest IS NOT NULL)
        AND daterange(date_earliest, date_latest, '[]')
            && daterange(%(earliest)s::date, %(latest)s::date, '[]')
    )
)"""

_SIDE_BY_SIDE = re.compile(r"<(?:-|\d+)>")


@dataclass(frozen=True)
class Criteria:
    """What a document must meet: a tsquery, a closed range that its date touches."""

    words: str = ""
    earliest: date | None = None
    latest: date | None = None

    @property
    def is_narrow(self) -> bool:
        """Whether anything is asked for at all."""
        return bool(self.words or self.earliest or self.latest)

    @property
    def loosely(self) -> str:
        """The words of phrases wherever they stand: what the index knows of them.

        Empty where there is no phrase, and where something is left out: to lack a
        phrase is not to lack its words.
        """
        if "!" in self.words or not _SIDE_BY_SIDE.search(self.words):
            return ""
        return _SIDE_BY_SIDE.sub("&", self.words)

    @property
    def parameters(self) -> dict[str, object]:
        """The parameters of ASKED and DATES."""
        return {
            "words": self.words or None,
            "loosely": self.loosely or None,
            "earliest": self.earliest,
            "latest": self.latest,
        }


def matches(*, by_words: bool, by_keys: bool = False) -> str:
    """What stands behind FROM to have the rows that match the words, if any.

    With *by_keys* those of the parameter `keys`, which are known to match.
    """
    if by_keys:
        return _KNOWN
    return _MATCHES if by_words else _ENTRIES
