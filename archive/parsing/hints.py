"""What a file says about itself beside its text: evidence for the reader, not truth."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hints:
    """A page's or file's own metadata, as given there.

    `date` is the string the page gives (ISO 8601 as a rule), `language` a BCP 47 tag,
    `headings` the first-level headings in order. None and empty mean "not said".
    """

    title: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    url: str | None = None
    language: str | None = None
    headings: tuple[str, ...] = ()
