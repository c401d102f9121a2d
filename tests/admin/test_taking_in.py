"""A statement pasted or uploaded: read first, written only when asked."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from archive.admin import handed_in
from archive.admin.reading_shown import pieces
from archive.models import Document, ImportRun
from archive.parsing.record import Span
from archive.tasks import import_batch

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


def test_every_field_is_marked_in_the_words_it_was_read_from(desk):
    page = desk.post(PAGE, {"text": TEXT, "read": "1"}).text
    marks = re.findall(r'data-fields="([^"]+)"[^>]*>([^<]+)', page)
    marked = {words: fields for fields, words in marks}

    assert marked["Solidarity with the dockers of Umm Qasr"] == "title"
    assert marked["Oil Workers Union"] == "issuer"
    assert marked["9 September 2018"] == "date"
    figure = " ".join(words for fields, words in marks if "figure" in fields)
    assert "10 protesters" in figure


@pytest.mark.parametrize(
    ("text", "span", "cut"),
    [
        ("in Basra today", (3, 8), ["in ", "Basra", " today"]),
        ("in Basra today", (4, 7), ["in ", "Basra", " today"]),
        ("قال والعراق اليوم", (6, 11), ["قال ", "والعراق", " اليوم"]),
        ("كَتَبَ الوفد", (2, 4), ["كَتَبَ", " الوفد"]),
    ],
    ids=["whole word", "within a word", "Arabic prefix", "Arabic with vowels"],
)
def test_no_mark_begins_or_ends_inside_a_word(text, span, cut):
    [found] = pieces(text, [Span(0, len(text))], [(Span(*span), "place")])

    assert [piece.words for piece in found] == cut
    assert "".join(piece.words for piece in found) == text


# Several files

SEVERAL = reverse("admin:take_in_several")


def files(*names, text=TEXT):
    return [
        SimpleUploadedFile(name, text.replace("Umm Qasr", f"the port {name}").encode())
        for name in names
    ]


def test_several_files_are_read_mended_and_taken_in_together(desk):
    looked = desk.post(PAGE, {"upload": files("a.txt", "b.txt", "c.txt")})
    assert looked.text.count("It reads as") == 3
    assert not ImportRun.objects.exists()

    data = posted(looked) | {"file-1-title": "Mended", "file-2-leave_out": "on"}
    again = desk.post(SEVERAL, data | {"read": "1"})
    assert "Mended" in again.text
    assert not ImportRun.objects.exists()

    done = desk.post(SEVERAL, posted(again) | {"import": "1"}, follow=True)
    assert "Taken in." in done.text
    assert "Solidarity with the dockers of the port a.txt" in titles()
    assert len(titles()) == 2
    assert "Mended" in titles()
    assert ImportRun.objects.get().started_by.get_username() == "chief"


def titles():
    return set(Document.objects.values_list("title", flat=True))


def test_a_file_that_cannot_be_read_is_left_out_and_the_others_come_in(desk):
    broken = SimpleUploadedFile("bad.pdf", b"%PDF-1.7 broken")
    looked = desk.post(PAGE, {"upload": [*files("a.txt"), broken]})
    assert "cannot be read" in looked.text

    refused = desk.post(SEVERAL, posted(looked) | {"import": "1"})
    assert not ImportRun.objects.exists()
    left_out = posted(refused) | {"file-1-leave_out": "on", "import": "1"}
    desk.post(SEVERAL, left_out)
    assert Document.objects.count() == 1


def test_many_files_are_taken_in_in_the_background_and_need_a_worker(desk, monkeypatch):
    monkeypatch.setattr("archive.admin.taken_in.LOOKED_AT", 2)
    page = desk.post(
        PAGE, {"upload": files("a.txt", "b.txt", "c.txt"), "unseen": "on"}, follow=True
    )
    assert "A worker is needed, and none is at work" in page.text
    assert not Document.objects.exists()

    import_batch(**ProcrastinateJob.objects.get().args)
    assert Document.objects.count() == 3


@pytest.mark.parametrize(
    ("limit", "value", "complaint"),
    [
        ("LOOKED_AT", 1, "More than 1 files: tick"),
        ("LIMIT", 100, "too long to be looked at while you wait: tick"),
    ],
)
def test_too_much_for_one_page_says_what_to_do(
    desk, monkeypatch, limit, value, complaint
):
    monkeypatch.setattr(handed_in, limit, value)
    page = desk.post(PAGE, {"upload": files("a.txt", "b.txt")})

    assert complaint in page.text
    assert not ImportRun.objects.exists()


# What is known already, what is chosen twice, what is large


def upload(name, text=TEXT):
    return SimpleUploadedFile(name, text.encode())


def test_a_file_that_the_archive_has_is_not_taken_in_under_another_name(desk):
    desk.post(PAGE, {"upload": upload("a.txt"), "issuers": "اتحاد", "import": "1"})
    answer = desk.post(PAGE, {"upload": upload("b.txt"), "import": "1"}, follow=True)

    document = Document.objects.get()
    assert "the archive has exactly this already" in answer.text
    assert reverse("admin:desk", args=[document.pk]) in answer.text
    assert document.contributions.get().name_as_printed == "اتحاد"
    assert ImportRun.objects.count() == 1


def test_what_is_mended_later_is_taken_over(desk):
    desk.post(PAGE, {"upload": upload("a.txt"), "import": "1"})
    mended = {"upload": upload("a.txt"), "title": "Better", "import": "1"}
    answer = desk.post(PAGE, mended, follow=True)

    assert "it has been brought up to date" in answer.text
    assert Document.objects.get().title == "Better"


def test_a_file_chosen_twice_is_taken_in_once(desk):
    twice = {"upload": [upload("a.txt"), upload("a.txt")], "unseen": "on"}
    answer = desk.post(PAGE, twice, follow=True)

    assert "was chosen twice" in answer.text
    assert Document.objects.count() == 1


def test_a_large_file_is_taken_in_unseen_with_what_was_mended(desk, monkeypatch):
    monkeypatch.setattr(handed_in, "LIMIT", 10)
    monkeypatch.setattr("archive.admin.taken_in.LIMIT", 10)
    refused = desk.post(PAGE, {"upload": upload("a.txt"), "title": "Kept"})
    unseen = {"upload": upload("a.txt"), "title": "Kept", "unseen": "on"}
    answer = desk.post(PAGE, unseen, follow=True)

    assert "tick “without looking first”" in refused.text
    assert posted(refused)["title"] == "Kept"
    assert ProcrastinateJob.objects.count() == 1
    assert "background" in answer.text or "worker" in answer.text


def test_a_long_text_is_pasted_and_taken_in_unseen(desk, monkeypatch):
    for module in ("handed_in", "taken_in"):
        monkeypatch.setattr(f"archive.admin.{module}.LIMIT", len(TEXT) // 2)
    refused = desk.post(PAGE, {"text": TEXT, "title": "Kept", "read": "1"})
    assert "More than 1 MB of text" in refused.text
    assert posted(refused)["title"] == "Kept"
    assert posted(refused)["text"].replace("\r\n", "\n").strip() == TEXT.strip()
    assert not ImportRun.objects.exists()

    answer = desk.post(PAGE, posted(refused) | {"unseen": "on"}, follow=True)
    assert "A worker is needed" in answer.text
    import_batch(**ProcrastinateJob.objects.get().args)
    assert Document.objects.get().title == "Kept"


def test_what_is_too_long_to_be_pasted_says_so_and_browsers_cut_nothing(
    desk, monkeypatch
):
    monkeypatch.setattr(handed_in, "PASTED", 100)
    answer = desk.post(PAGE, {"text": TEXT, "unseen": "on"})

    assert "hand it in as a file" in answer.text
    box = re.search(r"<textarea[^>]*name=\"text\"[^>]*>", answer.text)[0]
    assert "maxlength" not in box


def test_packed_files_weigh_less_than_their_bytes():
    assert handed_in.weight_of("a.PDF", 5_000_000) == 1_000_000
    assert handed_in.weight_of("a.txt", 5_000_000) == 5_000_000


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bad.pdf", b"%PDF-1.7\n" + bytes(range(200)) * 9),
        ("bad.docx", b"PK\x03\x04" + bytes(range(200)) * 9),
        ("empty.txt", b""),
        ("bad.html", b"\xff\xfe\x00"),
        ("noise.txt", bytes(range(256)) * 40),
    ],
    ids=["pdf", "docx", "empty", "html", "noise"],
)
def test_a_file_that_cannot_be_read_says_so_and_what_was_typed_stays(
    desk, name, content
):
    file = SimpleUploadedFile(name, content)
    answer = desk.post(PAGE, {"upload": file, "title": "ناونیشان", "read": "1"})

    assert answer.status_code == 200
    assert posted(answer)["title"] == "ناونیشان"
    assert not ImportRun.objects.exists()
