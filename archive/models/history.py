"""Who changed what, when: database triggers that no bulk write can bypass.

`catalogued` gives a model
- a history of every update and delete (the *old* row; django-pghistory, statement
  level, so that bulk imports pay one insert a statement), and
- stamps set by the database: `version` and `modified_*` on every real change,
  `created_by` and `created_in` on insert, all read from the pghistory context
  (`user`: a user's primary key, `run`: an `ImportRun`'s primary key). A new row that
  says itself in which run it came says who made it, too (`models.copying`): asking
  row by row is a fifth of what an import costs the server.
"""

from typing import TypeVar

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models.functions import Now

STAMPS = ("version", "modified_at", "modified_by")

# nullif: PostgreSQL leaves '' behind once a transaction-local setting has been reset.
CONTEXT = "nullif(current_setting('pghistory.context_metadata', true), '')::jsonb"

M = TypeVar("M", bound=type[models.Model])


class Catalogued(models.Model):
    """Parent of every record that editors and imports share.

    `version` counts real changes; a form or an import that read another version
    must not write over this one unseen.
    """

    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        db_index=False,
    )
    created_in = models.ForeignKey(
        "archive.ImportRun",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        db_index=False,
    )
    modified_at = models.DateTimeField(db_default=Now(), editable=False)
    modified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        db_index=False,
    )

    class Meta:
        abstract = True


STAMP_INSERT = f"""
            NEW.created_by_id = COALESCE(
                NEW.created_by_id, ({CONTEXT} ->> 'user')::integer);
            NEW.created_in_id = COALESCE(
                NEW.created_in_id, ({CONTEXT} ->> 'run')::bigint);
            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);
            RETURN NEW;
        """

# A record that was read long ago and is saved without a change brings its old stamps
# along; a version that went back would let a stale form through.
KEEP_STAMPS = """
            NEW.version = OLD.version;
            NEW.modified_at = OLD.modified_at;
            -- An account that goes is forgotten here (SET NULL).
            IF NEW.modified_by_id IS NOT NULL THEN
                NEW.modified_by_id = OLD.modified_by_id;
            END IF;
            RETURN NEW;
        """

STAMP_UPDATE = f"""
            NEW.version = OLD.version + 1;
            NEW.modified_at = now();
            NEW.modified_by_id = ({CONTEXT} ->> 'user')::integer;
            RETURN NEW;
        """


def catalogued(model: M) -> M:
    """Class decorator: history and stamps for a `Catalogued` model; returns it."""
    # The history goes first: its model class must exist before triggers are added.
    model = pghistory.track(
        pghistory.UpdateEvent(
            row=pghistory.Old, condition=pgtrigger.AnyChange(exclude=STAMPS)
        ),
        pghistory.DeleteEvent(),
        level=pghistory.Statement,
        model_name=f"{model.__name__}History",
        obj_field=pghistory.ObjForeignKey(related_name="history"),
    )(model)
    changed = pgtrigger.AnyChange(exclude=STAMPS)
    return pgtrigger.register(
        _before(
            pgtrigger.Insert,
            "stamp_insert",
            STAMP_INSERT,
            pgtrigger.Q(new__created_in__isnull=True),
        ),
        # PostgreSQL runs triggers by name: keep_stamps comes before stamp_update.
        _before(
            pgtrigger.Update, "keep_stamps", KEEP_STAMPS, pgtrigger.AnyChange(*STAMPS)
        ),
        _before(pgtrigger.Update, "stamp_update", STAMP_UPDATE, changed),
    )(model)


def _before(
    operation: pgtrigger.Operation,
    name: str,
    func: str,
    condition: pgtrigger.Condition | None = None,
) -> pgtrigger.Trigger:
    """A trigger on each row, before it is written."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=operation,
        condition=condition,
        func=func,
    )
