"""A statement pasted or uploaded: read first, written only when asked."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from archive.models import Document, ImportRun

from .forms import posted

pytestmark = pytest.mark.django_db

PAGE = reverse("admin:take_in")
TEXT = """Solidarity with the dockers of Umm Qasr

Statement of the Oil Workers Union

Basra, 9 September 2018

At least 10 protesters were shot dead in Basra. We call upon all unions to protest.
"""


def test_the_reading_is_shown_and_nothing_is_written(desk):
    page = desk.post(PAGE, {"text": TEXT, "read": "1"})

    assert "It reads as" in page.text
    assert "2018-09-09" in page.text
    assert posted(page)["text"].replace("\r\n", "\n") == TEXT
    assert not Document.objects.exists()
    assert not ImportRun.objects.exists()


def test_what_was_mended_wins(desk):
    mended = {"title": "A “better” title", "date": "2018-09", "url": "https://a.org/x"}
    response = desk.post(PAGE, {"text": TEXT, "import": "1", **mended})

    document = Document.objects.get()
    assert response["Location"] == reverse("admin:desk", args=[document.pk])
    assert (document.title, document.date_edtf) == ("A “better” title", "2018-09")
    assert document.source.url == "https://a.org/x"
    assert document.status == "draft"
    assert ImportRun.objects.get().started_by.get_username() == "chief"


def test_a_file_travels_from_the_reading_to_the_import(desk):
    file = SimpleUploadedFile("call.html", f"<h1>Call</h1><p>{TEXT}</p>".encode())
    reading = desk.post(PAGE, {"upload": file, "read": "1"})
    desk.post(PAGE, posted(reading) | {"import": "1"})

    assert Document.objects.count() == 1


def test_the_same_again_changes_nothing(desk):
    for _ in range(2):
        desk.post(PAGE, {"text": TEXT, "import": "1"})

    assert Document.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ({"text": "  "}, "Paste a text"),
        ({"text": TEXT, "date": "yesterday"}, "yesterday"),
        ({"kept": "no base64!"}, "did not arrive whole"),
    ],
)
def test_what_cannot_be_read_says_why(desk, data, complaint):
    page = desk.post(PAGE, {**data, "import": "1"}, follow=True)

    assert page.status_code == 200
    assert complaint in page.text
    assert not Document.objects.exists()


def test_an_import_is_taken_back(desk):
    desk.post(PAGE, {"text": TEXT, "import": "1"})
    run = ImportRun.objects.get()
    runs = reverse("admin:archive_importrun_changelist")
    page = desk.post(
        runs, {"action": "undo_runs", "_selected_action": [run.pk]}, follow=True
    )

    assert f"Import {run.pk} undone" in page.text
    assert not Document.objects.exists()
