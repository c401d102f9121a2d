"""Primary keys ahead of their rows: who makes these need not ask the database.

Sequences are not undone with a transaction, and nobody minds gaps: keys that were
fetched and not used are lost with the process that has them.
"""

from collections import defaultdict
from collections.abc import Mapping
from itertools import chain

from django.db import connection, models

Keys = dict[type[models.Model], list[int]]

# Keys fetched at once, beyond those that are asked for.
SPARE = 100


def allocate(wanted: Mapping[type[models.Model], int]) -> Keys:
    """As many unused keys of each model as are *wanted*. One query at most."""
    if not any(wanted.values()):
        return {model: [] for model in wanted}
    several = ", ".join([_NEXT] * len(wanted))
    asked = [(model._meta.db_table, count) for model, count in wanted.items()]
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + several, list(chain.from_iterable(asked)))
        return dict(zip(wanted, cursor.fetchone(), strict=True))


# The name of the sequence is looked up once, not once for each key.
_NEXT = """ARRAY(
    SELECT nextval((SELECT pg_get_serial_sequence(%s, 'id')::regclass))
    FROM generate_series(1, %s)
)"""


class NoKeysLeftError(LookupError):
    """A process that does not ask the database has used the keys it was given."""


class GivenKeys:
    """Keys that somebody else has fetched; `left` are those that have not been taken.

    The lists given are used up.
    """

    def __init__(self, keys: Keys) -> None:
        self.left = keys

    def take(self, model: type[models.Model]) -> int:
        """A key for a new row of *model*. Raises NoKeysLeftError."""
        left = self.left.get(model)
        if not left:
            raise NoKeysLeftError(f"no key is left for {model._meta.verbose_name}")
        return left.pop()


class FetchedKeys(GivenKeys):
    """Keys fetched when they are needed, many at a time."""

    def __init__(self) -> None:
        super().__init__(defaultdict(list))

    def take(self, model: type[models.Model]) -> int:
        """A key for a new row of *model*."""
        self.stock({model: 1})
        return super().take(model)

    def give(self, wanted: Mapping[type[models.Model], int]) -> Keys:
        """As many keys as are *wanted* of each model, for somebody else to use."""
        self.stock(wanted)
        given = {}
        for model, count in wanted.items():
            left = self.left[model]
            given[model] = left[-count:]
            del left[-count:]
        return given

    def take_back(self, keys: Keys) -> None:
        """Keeps for the next what has not been used of *keys* that were given; takes
        them away there, so that nothing is taken back twice."""
        for model, unused in keys.items():
            self.left[model] += unused
            unused.clear()

    def stock(self, wanted: Mapping[type[models.Model], int]) -> None:
        """Sees to it that so many keys of each model are there. One query at most."""
        more = {
            model: count + SPARE
            for model, count in wanted.items()
            if len(self.left[model]) < count
        }
        # The last is taken first: rows made one after the other have rising keys.
        for model, keys in allocate(more).items():
            self.left[model][:0] = reversed(keys)
