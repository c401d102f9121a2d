"""The command: exit status, summary, report, the second run."""

import io
import json
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from archive.models import Document, ImportRow, Organisation

SEEDS = settings.BASE_DIR / "seeds"
HEADER = "key,name,kind,parent,country,language,script,variants,acronyms\n"

pytestmark = pytest.mark.django_db


def run(*paths: Path, **options: object) -> str:
    """The standard output of the command."""
    output = io.StringIO()
    call_command("import_statements", *map(str, paths), stdout=output, **options)
    return output.getvalue()


def test_the_summary_adds_up_and_the_second_run_changes_nothing(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    run(SEEDS, report=report)
    first = json.loads(report.read_text("utf-8"))
    run(SEEDS, report=report)
    second = json.loads(report.read_text("utf-8"))
    for told in (first, second):
        for counts in (told["files"], told["authority_rows"]):
            assert counts.pop("total") == sum(counts.values())
    assert first["files"]["created"] == second["files"]["unchanged"] == 9
    assert first["files"]["failed"] == second["files"]["created"] == 0
    assert first["authority_rows"]["created"] == second["authority_rows"]["unchanged"]
    assert set(first["seconds"]) >= {"authorities", "look", "read", "write"}


def test_a_plan_tells_what_would_be_done_to_each_document(tmp_path: Path) -> None:
    strike, new = tmp_path / "strike.txt", tmp_path / "new.txt"
    strike.write_text("Support the strike\n\nWe support the strike of the dockers.\n")
    (tmp_path / "gone.txt").write_text("Gone\n\nThis page will not stay here.\n")
    run(tmp_path)
    title = "Support the great strike"
    strike.write_text(f"{title}\n\nWe support the strike of the dockers.\n")
    new.write_text("We stand with you\n\nWe stand with the teachers of Basra.\n")
    (tmp_path / "gone.txt").unlink()
    before = Document.objects.count()
    told = json.loads(run(tmp_path, plan=True, json=True))
    assert [(row["path"], row["outcome"]) for row in told["plan"]] == [
        ("new.txt", "created"),
        ("strike.txt", "updated"),
        ("gone.txt", "missing"),
    ]
    fields = {change["field"]: change["new"] for change in told["plan"][1]["changes"]}
    assert fields["title"] == title
    words = run(tmp_path, plan=True)
    assert "strike.txt would be changed: " in words
    assert f"“Support the strike” → “{title}”" in words
    assert "new.txt would be created" in words
    assert "gone.txt would be noted as missing" in words
    assert f"--apply {told['run'] + 1}" in words
    assert Document.objects.count() == before
    report = tmp_path.with_name("plan.json")
    run(tmp_path, plan=True, report=report)
    assert len(json.loads(report.read_text("utf-8"))["plan"]) == 3


def test_a_file_that_fails_is_named_and_the_others_are_in(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A statement\n\nWe support the strike.\n")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    errors = io.StringIO()
    with pytest.raises(CommandError, match="1 failed") as raised:
        run(tmp_path, stderr=errors)
    assert raised.value.returncode == 1
    assert errors.getvalue().startswith("bad.pdf: ")
    assert Document.objects.count() == 1
    assert ImportRow.objects.get(outcome="failed").path == "bad.pdf"


def test_an_authority_row_that_fails_is_named_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "authorities"
    folder.mkdir()
    rows = "a,Union of A,union,,,,,,\nb,Union of B,onion,,,,,,\n"
    (folder / "organisations.csv").write_text(HEADER + rows)
    errors = io.StringIO()
    with pytest.raises(CommandError):
        run(tmp_path, stderr=errors)
    assert "authorities/organisations.csv:3: kind 'onion'" in errors.getvalue()
    assert Organisation.objects.get().slug == "a"


@pytest.mark.parametrize(
    ("paths", "options"),
    [
        pytest.param([], {}, id="nothing to import"),
        pytest.param(["no such folder"], {}, id="a folder that is not there"),
        pytest.param([], {"apply": 1_000_000}, id="a plan that is not there"),
        pytest.param(["seeds"], {"reread": True}, id="two ways at once"),
    ],
)
def test_wrong_usage_ends_with_two(
    paths: list[str], options: dict[str, object]
) -> None:
    with pytest.raises(CommandError) as raised:
        run(*map(Path, paths), **options)
    assert raised.value.returncode == 2
