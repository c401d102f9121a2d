"""The acts of the desk: a submitted form in, a fact out."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser

from archive.curation import annotating
from archive.curation.passages import NotInTextError, place_of, select
from archive.models import (
    Document,
    EvidencedField,
    Measure,
    Motivation,
    RedactionReason,
)
from archive.parsing.border import clean_text

ACTS = (
    ("mention", "a name", "archive.add_mention"),
    ("figure", "a figure", "archive.add_figure"),
    ("note", "a note", "archive.add_annotation"),
    ("question", "a question", "archive.add_annotation"),
    ("evidence", "evidence for a field", "archive.add_evidence"),
    ("signatory", "a signatory", "archive.add_signatory"),
    ("correction", "a correction of the text", "archive.change_document"),
    ("redaction", "to be withheld", "archive.add_redaction"),
)
PERMISSIONS = {name: permission for name, _, permission in ACTS}


class ActForm(forms.Form):
    """Words of the text and what they are; which fields count depends on the act."""

    act = forms.ChoiceField(label="These words are", choices=())
    words = forms.CharField(
        strip=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        help_text="Select them in the text, or copy them here.",
    )
    occurrence = forms.IntegerField(
        required=False,
        min_value=1,
        max_value=1_000_000,
        initial=1,
        help_text="Which one, where they stand more than once.",
    )
    start = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    end = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)
    revision = forms.IntegerField(widget=forms.HiddenInput)

    kind = forms.ChoiceField(
        required=False,
        label="name of",
        choices=[(name, f"{name}") for name in annotating.AUTHORITIES],
    )
    name = forms.CharField(
        required=False,
        max_length=500,
        label="which is",
        help_text="Any of its names, or # and its number. Empty: as the words have it.",
        widget=forms.TextInput(attrs={"dir": "auto", "list": "names"}),
    )
    make = forms.BooleanField(
        required=False, label="make a new record if there is none"
    )
    everywhere = forms.BooleanField(
        required=False, label="also wherever else it stands in this text"
    )

    measure = forms.ChoiceField(required=False, choices=Measure)
    minimum = forms.IntegerField(required=False, min_value=0, max_value=10**12)
    maximum = forms.IntegerField(required=False, min_value=0, max_value=10**12)
    qualifier = forms.CharField(
        required=False, max_length=120, help_text="As printed: at least, up to, dozens."
    )

    body = forms.CharField(
        required=False,
        max_length=20_000,
        label="note",
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )
    is_public = forms.BooleanField(required=False, label="readers see it")
    field = forms.ChoiceField(required=False, choices=EvidencedField)
    replacement = forms.CharField(
        required=False,
        strip=False,
        max_length=100_000,
        label="should read",
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    reason = forms.ChoiceField(required=False, choices=RedactionReason)
    explanation = forms.CharField(
        required=False, max_length=2_000, help_text="For editors only."
    )

    GROUPS = {
        "kind": "mention",
        "name": "mention",
        "make": "mention",
        "everywhere": "mention redaction",
        "measure": "figure",
        "minimum": "figure",
        "maximum": "figure",
        "qualifier": "figure",
        "body": "note question",
        "is_public": "note",
        "field": "evidence",
        "replacement": "correction",
        "reason": "redaction",
        "explanation": "redaction correction",
    }

    def __init__(self, *args: Any, by: AbstractBaseUser, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["act"].choices = [
            (name, label) for name, label, permission in ACTS if by.has_perm(permission)
        ]

    def detail(self) -> list[tuple[forms.BoundField, str]]:
        """The fields that only some acts need, with the acts that do."""
        return [(self[name], acts) for name, acts in self.GROUPS.items()]

    def clean_words(self) -> str:
        return clean_text(self.cleaned_data["words"])

    def clean_replacement(self) -> str:
        return clean_text(self.cleaned_data["replacement"])


class StaleTextError(Exception):
    """The text is no longer the one that the desk showed."""


def perform(document: Document, form: ActForm, *, by: AbstractBaseUser) -> Any:
    """Carries out a valid *form*; returns the fact made, None for a correction.

    Raises StaleTextError, NotInTextError, NobodyMeantError and ValidationError, whose
    messages are for the editor.
    """
    data = form.cleaned_data
    if data["revision"] != document.text_id:
        raise StaleTextError(
            "Somebody has corrected the text while you looked. It is shown as it is "
            "now; what you typed stands in the form: choose the words again."
        )
    start, end = _chosen(document, data)
    if data["act"] == "correction":
        # No passage of its own: it would be the first to lose its place.
        annotating.correct(
            document,
            start,
            end,
            replacement=data["replacement"],
            by=by,
            note=data["explanation"],
        )
        return None
    return _PERFORM[data["act"]](select(document, start, end), data, by)


def _chosen(document: Document, data: dict[str, Any]) -> tuple[int, int]:
    """The place: by offsets where the words stand there, else by quoting them."""
    start, end = data["start"], data["end"]
    if start is not None and end is not None and document.text:
        if document.text.text[start:end] == data["words"]:
            return start, end
        # Typed over after the selection: the words count.
        if not document.text.text[start:end].strip():
            raise NotInTextError("Nothing is selected: choose words of the text.")
    return place_of(document, data["words"], data["occurrence"] or 1)


def _mention(passage: Any, data: dict[str, Any], by: AbstractBaseUser) -> Any:
    authority = annotating.named(
        data["kind"], data["name"] or passage.exact, make=data["make"], by=by
    )
    if data["everywhere"]:
        annotating.mention_everywhere(passage, authority, by=by)
    return annotating.mention(passage, authority, by=by)


def _figure(passage: Any, data: dict[str, Any], by: AbstractBaseUser) -> Any:
    names = ("measure", "minimum", "maximum", "qualifier")
    return annotating.add_figure(passage, by=by, **{name: data[name] for name in names})


def _remark(motivation: Motivation) -> Callable[..., Any]:
    def remark(passage: Any, data: dict[str, Any], by: AbstractBaseUser) -> Any:
        return annotating.add_remark(
            passage,
            by=by,
            motivation=motivation,
            body=data["body"],
            is_public=data["is_public"] and motivation == Motivation.COMMENTING,
        )

    return remark


def _redaction(passage: Any, data: dict[str, Any], by: AbstractBaseUser) -> Any:
    why = {"reason": data["reason"], "explanation": data["explanation"], "by": by}
    if data["everywhere"]:
        annotating.redact_everywhere(passage, **why)
        return passage.redactions.first()
    return annotating.redact(passage, **why)


_PERFORM: dict[str, Callable[..., Any]] = {
    "mention": _mention,
    "figure": _figure,
    "note": _remark(Motivation.COMMENTING),
    "question": _remark(Motivation.QUESTIONING),
    "evidence": lambda passage, data, by: annotating.add_evidence(
        passage, field=data["field"], by=by
    ),
    "signatory": lambda passage, data, by: annotating.add_signatory(passage, by=by),
    "redaction": _redaction,
}
