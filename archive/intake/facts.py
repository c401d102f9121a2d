"""Items of a description as unsaved rows of the catalogue."""

from collections.abc import Callable
from typing import Any

from django.db import models

from archive.models import (
    ContactDetail,
    Contribution,
    Document,
    DocumentEvent,
    Evidence,
    Figure,
    Mention,
    ReaderComment,
    Resolution,
    Signatory,
)
from archive.models.copying import unsaved

from .description import BODIES, HUMANS, Item
from .name_index import NameIndex
from .passages import Passages

MODELS: dict[str, type[models.Model]] = {
    "contributions": Contribution,
    "signatories": Signatory,
    "comments": ReaderComment,
    "contact_details": ContactDetail,
    "figures": Figure,
    "mentions": Mention,
    "event_links": DocumentEvent,
    "evidence": Evidence,
}


class FactMaker:
    """Makes rows of one document; those that need words and have none are left out."""

    def __init__(
        self, document: Document, names: NameIndex, passages: Passages
    ) -> None:
        self._document = document
        self._names = names
        self._passages = passages

    def row(self, relation: str, item: Item, position: int) -> Any | None:
        """The unsaved row of *relation* for *item*, or None."""
        return self._MAKERS[relation](self, item, position)

    def resolved(self, relation: str, values: dict[str, Any]) -> dict[str, Any]:
        """Whom a printed name means: the fields of `PrintedName` but the name."""
        printed = values["name_as_printed"]
        kinds: tuple[str, ...] = (*BODIES, *HUMANS)
        if relation == "signatories" and values["kind"] != "unknown":
            kinds = (values["kind"],)
        if values.get("truncated"):
            return {
                "resolution": Resolution.OPEN,
                "resolution_reason": self._continuations(printed),
            }
        match = self._names.meaning(printed, kinds)
        if match.target is None:
            return {"resolution": Resolution.OPEN, "resolution_reason": ""}
        return {
            f"{match.target.kind}_id": match.target.pk,
            "resolution": Resolution.RULE,
            "resolution_reason": match.reason,
        }

    def _continuations(self, printed: str) -> str:
        found = self._names.continuing(printed, BODIES + HUMANS)
        suggested = "; ".join(f"“{name}”" for name in found)
        return (
            f"The name breaks off. It may be {suggested}."[:250]
            if found
            else "The name breaks off."
        )

    def _contribution(self, item: Item, position: int) -> Any:
        return unsaved(
            Contribution,
            document=self._document,
            position=position,
            **item.values,
            **self.resolved("contributions", item.values),
        )

    def _signatory(self, item: Item, position: int) -> Any:
        return unsaved(
            Signatory,
            document=self._document,
            position=position,
            passage=self._passages.at(item.span),
            **item.values,
            **self.resolved("signatories", item.values),
        )

    def _comment(self, item: Item, position: int) -> Any:
        return unsaved(
            ReaderComment, document=self._document, position=position, **item.values
        )

    def _contact(self, item: Item, position: int) -> Any:
        return unsaved(
            ContactDetail,
            document=self._document,
            passage=self._passages.at(item.span),
            **item.values,
        )

    def _figure(self, item: Item, position: int) -> Any | None:
        place = self._passages.at(item.span)
        if place is None:
            return None
        return unsaved(
            Figure,
            document=self._document,
            passage=place,
            rule="number and unit in one phrase",
            **item.values,
        )

    def _mention(self, item: Item, position: int) -> Any | None:
        place = self._passages.at(item.span)
        target = item.values["target"]
        if place is None:
            return None
        return unsaved(
            Mention,
            document=self._document,
            passage=place,
            rule=item.values["rule"],
            **{f"{target.kind}_id": target.pk},
        )

    def _event_link(self, item: Item, position: int) -> Any:
        return unsaved(
            DocumentEvent,
            document=self._document,
            event_id=item.values["event"],
            reason=item.values["reason"],
            passage=self._passages.at(item.span),
        )

    def _evidence(self, item: Item, position: int) -> Any | None:
        place = self._passages.at(item.span)
        if place is None:
            return None
        return unsaved(Evidence, document=self._document, passage=place, **item.values)

    _MAKERS: dict[str, Callable[["FactMaker", Item, int], Any | None]] = {
        "contributions": _contribution,
        "signatories": _signatory,
        "comments": _comment,
        "contact_details": _contact,
        "figures": _figure,
        "mentions": _mention,
        "event_links": _event_link,
        "evidence": _evidence,
    }
