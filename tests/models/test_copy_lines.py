"""What is written by COPY reads back as what it was, whatever it says."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.models import AccessCopy, ImportRow, ImportRun, Passage, Status
from archive.models.copy_lines import _FORMS, Columns
from archive.models.copying import copy_rows, unsaved

# What PostgreSQL's text can hold: no NUL, no half of a pair.
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**31), 2**31) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
    max_leaves=8,
)


@given(TEXTS, st.lists(JSON))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_texts_and_json_come_back_as_they_were(db, text, data):
    run = ImportRun.objects.create()
    copy_rows([unsaved(ImportRow, run=run, path="p", message=text, changes=data)])
    kept = ImportRow.objects.get(run=run)
    assert (kept.message, kept.changes) == (text, data)
    assert (kept.line, kept.document_id) == (None, None)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "\\N"),
        ("", ""),
        ("\\N", "\\\\N"),
        ("a\tb\nc\rd", "a\\tb\\nc\\rd"),
        (True, "t"),
        (False, "f"),
        (7, "7"),
        (Status.PUBLISHED, "published"),
        (1.5, "1.5"),
        (Decimal("2.50"), "2.50"),
        (date(2021, 3, 1), "2021-03-01"),
        (datetime(2021, 3, 1, 12, 30, tzinfo=UTC), "2021-03-01T12:30:00+00:00"),
        (b"\x00\xff", "\\\\x00ff"),
        ([1, None, 3], "{1,NULL,3}"),
        (['a "b"', "c\\d"], '{"a \\\\"b\\\\"","c\\\\\\\\d"}'),
    ],
    ids=str,
)
def test_a_value_as_copy_reads_it(value, written):
    assert _FORMS[type(value)](value) == written


def test_a_value_that_nobody_can_write_says_so():
    with pytest.raises(TypeError, match="COPY cannot write a complex"):
        _FORMS[complex]


def test_a_row_brings_along_what_the_database_does_not_fill():
    keyed = Columns.given(Passage, keyed=True)._names
    assert "id" in keyed
    assert "created_at" not in keyed
    assert "id" not in Columns.given(Passage, keyed=False)._names
    assert "document_id" in Columns.given(AccessCopy, keyed=False)._names
