"""Authority rows into the catalogue: three-way merge per field, names as a set."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any

from archive.models import (
    Conflict,
    Event,
    EventName,
    EventPlace,
    Organisation,
    OrganisationName,
    Outcome,
    Person,
    PersonName,
    Place,
    PlaceName,
)
from archive.models.keys import allocate
from archive.parsing.names import normalise

from .authority_files import AuthorityRow
from .authority_holdings import MODELS, NAMES, Held, load_held
from .authority_questions import AuthorityQuestions, groups
from .bulk import Writing
from .merge import Verdict, three_way
from .questions import Questions

ORDER = (
    Place,
    Organisation,
    Person,
    Event,
    PlaceName,
    OrganisationName,
    PersonName,
    EventName,
    EventPlace,
    Conflict,
)


@dataclass(slots=True)
class RowOutcome:
    """What became of one row: for the report and the `ImportRow`."""

    line: int
    key: str
    outcome: Outcome
    message: str = ""
    changes: list[dict[str, Any]] = field(default_factory=list)


class AuthorityMerge:
    """Merges the rows of one file; `outcomes` follow the order of the rows."""

    def __init__(
        self,
        kind: str,
        rows: Iterable[AuthorityRow],
        base: Mapping[str, dict[str, Any]],
    ) -> None:
        self.kind = kind
        self.model = MODELS[kind]
        self.rows = list(rows)
        self.base = base
        self.writing = Writing()
        self.outcomes: list[RowOutcome] = []
        self.changed: list[Any] = []  # records that were there before

    def apply(self) -> list[RowOutcome]:
        """Writes what the rows change, in the caller's transaction."""
        self.held = load_held(self.kind, self.rows)
        new = [row for row in self.rows if self._is_new(row)]
        keys = allocate({self.model: len(new)})[self.model]
        self.keys = self._keys(dict(zip((r.key for r in new), keys, strict=True)))
        self.questions = AuthorityQuestions(
            self.kind, held=self.held.values(), keys=self.keys, writing=self.writing
        )
        for row in self.rows:
            missing = self._unknown_keys(row)
            if missing and (row.key not in self.held or self._refers_anew(row)):
                self._note(row, Outcome.FAILED, missing)
            elif row.key in self.held:
                self._merge(row, self.held[row.key])
            elif row.key in self.base:
                self._note(
                    row, Outcome.UNCHANGED, "removed by an editor: not made again"
                )
            else:
                self._create(row)
        self.writing.flush(ORDER)
        return self.outcomes

    def _is_new(self, row: AuthorityRow) -> bool:
        return row.key not in self.held and row.key not in self.base

    def _note(
        self,
        row: AuthorityRow,
        outcome: Outcome,
        message: str = "",
        changes: list[dict[str, Any]] | None = None,
    ) -> None:
        self.outcomes.append(
            RowOutcome(row.line, row.key, outcome, message, changes or [])
        )

    def _keys(self, new: dict[str, int]) -> dict[str, dict[str, int]]:
        """Primary keys of everything that the rows refer to, by column and key."""
        parents = {row.values.get("parent", "") for row in self.rows} - {""}
        found = self.model._default_manager.filter(slug__in=parents)
        places = {key for row in self.rows for key in row.values.get("places", ())}
        return {
            "parent": {**dict(found.values_list("slug", "pk")), **new},
            "places": dict(
                Place.objects.filter(slug__in=places).values_list("slug", "pk")
            ),
            "self": new,
        }

    def _unknown_keys(self, row: AuthorityRow) -> str:
        parent = row.values.get("parent", "")
        if parent and parent not in self.keys["parent"]:
            return f"parent {parent!r} is no key of this file or of the catalogue"
        for place in row.values.get("places", ()):
            if place not in self.keys["places"]:
                return f"place {place!r} is no key of places.csv or of the catalogue"
        return ""

    def _refers_anew(self, row: AuthorityRow) -> bool:
        base = self.base.get(row.key, {})
        return any(
            base.get(name) != row.values.get(name) for name in ("parent", "places")
        )

    # What the rows make of it

    def _create(self, row: AuthorityRow) -> None:
        record: Any = self.model(pk=self.keys["self"][row.key], slug=row.key)
        self._set(
            record,
            {k: v for k, v in row.values.items() if k not in {"names", "places"}},
        )
        self.writing.create(record)
        for name in row.values["names"]:
            self._add_name(record, name)
        for place in dict.fromkeys(row.values.get("places", ())):
            self.writing.create(
                EventPlace(event=record, place_id=self.keys["places"][place])
            )
        changes = [
            self._change(row, name, None, value)
            for name, value in row.values.items()
            if value not in ("", None, [])
        ]
        self._note(row, Outcome.CREATED, "", changes)

    def _set(self, record: Any, values: Mapping[str, Any]) -> list[str]:
        """Sets plain fields and the parent on *record*; returns the names of the
        fields set."""
        for name, value in values.items():
            if name == "parent":
                record.parent_id = self.keys["parent"].get(value) if value else None
            elif name in {"latitude", "longitude"}:
                setattr(record, name, Decimal(value) if value else None)
            else:
                setattr(record, name, value)
        if "date_edtf" in values:
            record.set_bounds()
            return [*values, "date_earliest", "date_latest"]
        return list(values)

    def _add_name(self, record: Any, name: list[str]) -> None:
        text, language, kind, script = name
        self.writing.create(
            NAMES[self.kind](
                authority=record, name=text, language=language, kind=kind, script=script
            )
        )

    def _merge(self, row: AuthorityRow, held: Held) -> None:
        base = self.base.get(row.key)
        if base is None:
            # Never imported before: what an editor has entered stays, gaps are filled.
            base = dict.fromkeys(row.values, "")
        waiting: list[str] = []
        questions = self.questions.of(held.record, waiting)
        changes = self._merge_fields(row, held, base, questions)
        changes += self._merge_names(row, held, base)
        changes += self._merge_places(row, held, base, questions)
        if changes:
            self.changed.append(held.record)
        if waiting:
            message = f"waits for an editor: {', '.join(waiting)}"
            self._note(row, Outcome.CONFLICT, message, changes + questions.traces)
        else:
            self._note(
                row, Outcome.UPDATED if changes else Outcome.UNCHANGED, "", changes
            )

    def _merge_fields(
        self,
        row: AuthorityRow,
        held: Held,
        base: Mapping[str, Any],
        questions: Questions,
    ) -> list[dict[str, Any]]:
        """Each group of columns three-way, as one value."""
        changes: list[dict[str, Any]] = []
        plain = [name for name in row.values if name not in {"names", "places"}]
        for group, names in groups(plain).items():
            before = {name: base.get(name) for name in names}
            ours = {name: held.values.get(name) for name in names}
            theirs = {name: row.values[name] for name in names}
            verdict = three_way(before, ours, theirs)
            if verdict is Verdict.TAKE:
                self.writing.update(held.record, self._set(held.record, theirs))
                changes += [
                    self._change(row, name, ours[name], theirs[name])
                    for name in names
                    if ours[name] != theirs[name]
                ]
            elif verdict is Verdict.AGREE:
                questions.answered(group)
            elif verdict is Verdict.CONFLICT:
                columns = partial(self.questions.values, names=names)
                questions.ask(group, columns(before), columns(ours), columns(theirs))
        return changes

    def _merge_names(
        self, row: AuthorityRow, held: Held, base: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Names new in the file are added, names gone from it removed; editors' names
        stay."""
        before = {_name_key(name): name for name in base.get("names") or ()}
        after = {_name_key(name): name for name in row.values["names"]}
        ours = {(name.normalised, name.language): name for name in held.names}
        changes: list[dict[str, Any]] = []
        for key, name in after.items():
            if key not in before and key not in ours:
                self._add_name(held.record, name)
                changes.append(self._change(row, "names", None, name[0]))
        for key, name in before.items():
            if key not in after and key in ours:
                self.writing.delete(ours[key])
                changes.append(self._change(row, "names", name[0], None))
        return changes

    def _merge_places(
        self,
        row: AuthorityRow,
        held: Held,
        base: Mapping[str, Any],
        questions: Questions,
    ) -> list[dict[str, Any]]:
        if "places" not in row.values:
            return []
        before, theirs = (
            sorted(set(values.get("places") or ())) for values in (base, row.values)
        )
        ours = held.values["places"]
        verdict = three_way(before, ours, theirs)
        if verdict is Verdict.AGREE:
            questions.answered("places")
        elif verdict is Verdict.CONFLICT:
            keys = self.questions.places
            questions.ask("places", keys(before), keys(ours), keys(theirs))
        if verdict is not Verdict.TAKE:
            return []
        self._put_places(held, theirs)
        return [self._change(row, "places", ours, theirs)]

    def _put_places(self, held: Held, keys: list[str]) -> None:
        for link in held.places:
            if link.place.slug not in keys:
                self.writing.delete(link)
        for place in set(keys) - set(held.values["places"]):
            self.writing.create(
                EventPlace(event=held.record, place_id=self.keys["places"][place])
            )

    def _change(
        self, row: AuthorityRow, name: str, old: Any, new: Any
    ) -> dict[str, Any]:
        return {
            "model": self.model.__name__,
            "key": row.key,
            "field": name,
            "old": old,
            "new": new,
        }


def _name_key(name: list[str]) -> tuple[str, str]:
    return normalise(name[0])[:250], name[1]
