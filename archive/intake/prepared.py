"""What a new file has been made into where it was read, on its way to who writes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db import models

from archive.models.keys import Keys


class NewDocument(NamedTuple):
    """A document that has been made ready: primary keys of it and of its text, and the
    keys of the text's sketch."""

    pk: int
    text: int
    sketch: Sequence[int]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A new file, ready to be written.

    `lines` are those of COPY (`Columns`), by model; `entries` are for the search's own
    writer; `left` are keys that were not used. The reading stays where it was made.
    """

    url: str
    warnings: str
    capture: int
    documents: list[NewDocument]
    lines: dict[type[models.Model], bytes]
    entries: Sequence[Any]
    left: Keys
