"""Documents that an editor found to be one document twice."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from archive.models import Document, NearDuplicate, Status, Verdict

from .access_copies import rebuild
from .near_duplicates import judge
from .publishing import acting, withdraw
from .review import SAME_AS


def keep_one(
    pair: NearDuplicate, *, keep: int, by: AbstractBaseUser, public_reason: str = ""
) -> Document:
    """Says that both are the same document and keeps one of them (primary key) public.

    The other stays in the catalogue with its source, so that the next import knows the
    page again; it is withdrawn if readers could see it, and withheld in any case.
    Returns the other. Raises JudgedError when somebody else was faster, and ValueError
    where *keep* is neither of the two.
    """
    if keep not in (pair.first_id, pair.second_id):
        raise ValueError(f"Document {keep} is not of this pair.")
    other = pair.second_id if keep == pair.first_id else pair.first_id
    with transaction.atomic(), acting(by):
        judge(pair, Verdict.SAME, by=by)
        document = Document.objects.select_for_update(of=("self",)).get(pk=other)
        if document.status == Status.PUBLISHED:
            withdraw([other], by=by, public_reason=public_reason)
            document.refresh_from_db()
        document.withheld_reason = f"{SAME_AS}{keep}."
        document.save(update_fields=["withheld_reason"])
        rebuild([other])
    return document
