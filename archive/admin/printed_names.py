"""Forms of names as printed: who decided whom they mean follows from what is chosen."""

from typing import Any

from django import forms

from archive.models import Resolution

from .locking import LockedForm, LockedFormSet, LockedInlineForm

NOBODY_HELP = "Tick when you have looked and this is nobody whom the archive knows."


class PrintedNameForm(LockedForm):
    """A contributor or signatory; choosing whom it means is an editor's decision."""

    nobody_known = forms.BooleanField(required=False, help_text=NOBODY_HELP)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["nobody_known"] = self.instance.resolution == Resolution.UNKNOWN
        if "position" in self.fields:
            self.fields["position"].required = False

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or self.cleaned_data
        chosen = cleaned.get("organisation") or cleaned.get("person")
        if chosen and cleaned.get("nobody_known"):
            self.add_error(
                "nobody_known", "You have chosen somebody: take the tick away, or them."
            )
        self.instance.resolution = self._resolution(bool(chosen), cleaned)
        return cleaned

    def value_in(self, record: Any, name: str) -> Any:
        if name == "nobody_known":
            return record.resolution == Resolution.UNKNOWN
        return super().value_in(record, name)

    def _resolution(self, chosen: bool, cleaned: dict[str, Any]) -> str:  # noqa: FBT001
        if not chosen:
            return (
                Resolution.UNKNOWN if cleaned.get("nobody_known") else Resolution.OPEN
            )
        decided = {"organisation", "person"} & set(self.changed_data)
        if decided or self.instance.resolution != Resolution.RULE:
            return Resolution.EDITOR
        return Resolution.RULE

    def _get_validation_exclusions(self) -> set[str]:
        # Two rows may change places; the formset looks at all positions together.
        return super()._get_validation_exclusions() | {"position"}


class PrintedNameInlineForm(LockedInlineForm, PrintedNameForm):
    """The same as a row of a document."""


class PositionedFormSet(LockedFormSet):
    """Rows in the order of their positions; a row without one goes to the end."""

    def clean(self) -> None:
        super().clean()
        rows = [
            form
            for form in self.forms
            if hasattr(form, "cleaned_data")
            and not self._should_delete_form(form)
            and (form.instance.pk or form.has_changed())
        ]
        taken: dict[Any, set[int]] = {}
        for form in rows:
            position = form.cleaned_data.get("position")
            if position is None:
                continue
            places = taken.setdefault(self.group_of(form), set())
            if position in places:
                form.add_error(
                    "position", f"There are two rows at position {position}."
                )
                raise forms.ValidationError("Give every row a position of its own.")
            places.add(position)
        for form in rows:
            if form.cleaned_data.get("position") is None:
                places = taken.setdefault(self.group_of(form), set())
                form.instance.position = max(places, default=0) + 1
                places.add(form.instance.position)

    def group_of(self, form: forms.ModelForm) -> Any:
        """Rows of one group count their positions together."""
        return form.cleaned_data.get("role")
