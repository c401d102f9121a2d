"""The command: exit status, summary, report; a second run that changes nothing."""

import io
import json
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from archive.models import Document, ImportRow, ImportRun

SEEDS = settings.BASE_DIR / "seeds"
STATEMENT = "A statement\n\nWe call on all workers to support the strike in Basra.\n\n9 September 2018\n"

pytestmark = pytest.mark.django_db


def run(*paths: Path | str, **options: object) -> str:
    """The standard output of the command."""
    output = io.StringIO()
    call_command("import_statements", *map(str, paths), stdout=output, **options)
    return output.getvalue()


def test_the_summary_adds_up(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    run(SEEDS, report=report)
    told = json.loads(report.read_text("utf-8"))
    for counts in (told["files"], told["authority_rows"]):
        assert counts.pop("total") == sum(counts.values())
    assert told["files"]["created"] == 9
    assert told["files"]["failed"] == 0
    assert set(told["seconds"]) >= {"authorities", "look", "read", "write"}
