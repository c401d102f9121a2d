"""Uncertain dates: as printed, as EDTF, and as bounds to sort and filter by."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from archive.parsing.edtf import bounds, validate_edtf

EDTF_HELP = (
    "Extended Date/Time Format (ISO 8601-2): 2014-08-06, 2014-08, 2014, 2011-21 for "
    "spring 2011, 2018-07-08/.. for an open end, 2014? when uncertain. Leave empty "
    "when unknown; a year alone never becomes 1 January."
)


class DateBasis(models.TextChoices):
    """What a date rests on."""

    UNKNOWN = "", "unknown"
    STATED = "stated", "stated in the document"
    INFERRED = "inferred", "inferred by an editor"
    METADATA = "metadata", "from the page's metadata"


def check_edtf(value: str) -> None:
    """Raises ValidationError unless *value* is EDTF that has a place in time."""
    if not validate_edtf(value):
        raise ValidationError(
            "“%(value)s” is not EDTF. Write 2014-08-06, 2014-08, 2014 or 2011-21.",
            params={"value": value},
        )


def stored_bounds(edtf: str) -> tuple[date | None, date | None]:
    """The first and last day of *edtf* as columns hold them; None for an open end."""
    earliest, latest = bounds(edtf) or (date.min, date.max)
    return (
        None if earliest == date.min else earliest,
        None if latest == date.max else latest,
    )


class DatedQuerySet(models.QuerySet):
    """Questions about time, honest about uncertain dates."""

    def issued_between(self, earliest: date | None, latest: date | None):
        """Rows whose possible dates touch the closed range; None leaves an end open."""
        rows = self.filter(date_earliest__isnull=False) | self.filter(
            date_latest__isnull=False
        )
        if earliest:
            rows = rows.filter(Q(date_latest__gte=earliest) | Q(date_latest=None))
        if latest:
            rows = rows.filter(Q(date_earliest__lte=latest) | Q(date_earliest=None))
        return rows

    def undated(self):
        """Rows whose date nobody knows yet."""
        return self.filter(date_edtf="")


class Dated(models.Model):
    """A date word for word, beside its EDTF form and the bounds that follow."""

    date_as_printed = models.CharField(
        "date as printed",
        max_length=250,
        blank=True,
        help_text="The words of the source, unchanged. Empty when none are printed.",
    )
    date_edtf = models.CharField(
        "date (EDTF)",
        max_length=120,
        blank=True,
        validators=[check_edtf],
        help_text=EDTF_HELP,
    )
    date_earliest = models.DateField("earliest", null=True, blank=True, editable=False)
    date_latest = models.DateField("latest", null=True, blank=True, editable=False)
    date_basis = models.CharField(
        "basis of the date",
        max_length=10,
        blank=True,
        choices=DateBasis,
        default=DateBasis.UNKNOWN,
    )
    date_rationale = models.TextField(
        "reason for the date",
        blank=True,
        help_text="Required when a date is inferred: say in a sentence how.",
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_date_in_order",
                condition=Q(date_earliest=None)
                | Q(date_latest=None)
                | Q(date_earliest__lte=F("date_latest")),
                violation_error_message="The earliest date is after the latest.",
            ),
            models.CheckConstraint(
                name="%(class)s_inferred_date_has_reason",
                condition=~Q(date_basis="inferred") | ~Q(date_rationale=""),
                violation_error_message="Say how the date was inferred.",
            ),
            models.CheckConstraint(
                name="%(class)s_date_has_basis",
                condition=Q(date_edtf="") | ~Q(date_basis=""),
                violation_error_message="Say what the date rests on.",
            ),
            models.CheckConstraint(
                name="%(class)s_bounds_need_edtf",
                condition=~Q(date_edtf="")
                | (Q(date_earliest=None) & Q(date_latest=None)),
                violation_error_message="Bounds without a date.",
            ),
        ]

    def save(self, **kwargs) -> None:
        self.set_bounds()
        fields = kwargs.get("update_fields")
        if fields is not None and "date_edtf" in fields:
            kwargs["update_fields"] = {*fields, "date_earliest", "date_latest"}
        super().save(**kwargs)

    def clean(self) -> None:
        """Fills the bounds from the EDTF form."""
        super().clean()
        self.set_bounds()

    def set_bounds(self) -> None:
        """Sets `date_earliest` and `date_latest` from `date_edtf`; None where open."""
        self.date_earliest, self.date_latest = stored_bounds(self.date_edtf)
