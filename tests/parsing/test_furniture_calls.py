"""Furniture that asks for something, or is left of pictures, counters and notices."""

import pytest

from archive.parsing.furniture_lines import is_furniture
from archive.parsing.lines import split_lines
from archive.parsing.reader import read_text
from archive.parsing.record import Role

BODY = (
    "The harbour workers of Tellara have stood before closed gates for three weeks, "
    "and none of the demands that they handed to the company has been answered so far."
)


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        pytest.param("Can you donate now to join our fight?", True, id="a gift"),
        pytest.param(
            "We have just launched the Harbour Fund, which pays for the judges and "
            "the bread of forty families. Please don't wait: send what you can! >>>",
            True,
            id="arrows behind whole sentences",
        ),
        pytest.param("adv adv Adv Adv", True, id="where advertisements stood"),
        pytest.param("| Lesedauer: 2 Minuten", True, id="German reading time, a bar"),
        pytest.param(
            "Sei all'interno di >> :.: Primo Piano | Moti", True, id="Italian"
        ),
        pytest.param("Vous êtes ici : Actualités", True, id="French: you are here"),
        pytest.param(
            "Dieser Beitrag wurde unter Hafen veröffentlicht.", True, id="German notice"
        ),
        pytest.param(
            "This post was made using the Blogging Engine", True, id="made with"
        ),
        pytest.param("Add your name to the letter here.", True, id="a name"),
        pytest.param("Pour signer la tribune, c'est ici", True, id="French, to sign"),
        pytest.param("Dockers at the gate. Photo: Anna Karr", True, id="a credit"),
        pytest.param("Photo illustrant la grève du port", True, id="French caption"),
        pytest.param("صورة أرشيفية من الميناء", True, id="Arabic caption"),
        pytest.param("Adverse winds at the quay", False, id="begins like an ad"),
        pytest.param(
            "Dieser Beitrag ist zu hoch, sagt Anna", False, id="a dues headline"
        ),
        pytest.param("More than 300 > 200", False, id="one arrow within"),
    ],
)
def test_what_a_line_asks_or_notes(line: str, *, furniture: bool) -> None:
    assert is_furniture(split_lines(line)[0]) is furniture


@pytest.mark.parametrize(
    ("head", "furniture"),
    [
        pytest.param(("Gates blocked in Taran", "223"), ("223",), id="a counter"),
        pytest.param(("Gates blocked in Taran", "1999"), (), id="a year"),
        pytest.param(
            ("Gates blocked in Taran", "Gates blocked in Taran Gates blocked in Taran"),
            ("Gates blocked in Taran Gates blocked in Taran",),
            id="a picture's title and text",
        ),
        pytest.param(("Never again Never again",), (), id="a slogan said twice"),
    ],
)
def test_what_stands_between_headline_and_text(head, furniture) -> None:
    [record] = read_text("\n\n".join((*head, BODY)))
    assert record.furniture == furniture


@pytest.mark.parametrize(
    "announcement",
    [
        pytest.param(
            "وكان نص البيان الذي وصلت نسخته إلى صحيفة الميناء:", id="Arabic, nine words"
        ),
        pytest.param("به گزارش بندر در این بیانیه آمده است:", id="Persian: it says"),
    ],
)
def test_a_short_sentence_announces_a_document(announcement) -> None:
    body = (
        "نحن عمال الميناء نعلن رفضنا لقرار الشركة ونطالب الحكومة بأن تفتح الأبواب "
        "وأن تعيد إلى العمل كل من فصلتهم، وندعو أهل المدينة إلى الوقوف معنا حتى "
        "تتحقق مطالبنا العادلة كلها ولن نتراجع عن حقنا."
    )
    [record] = read_text(f"عمال الميناء يرفضون القرار\n\n{announcement}\n\n{body}")
    assert len(record.embedded) == 1


@pytest.mark.parametrize(
    ("foot", "furniture"),
    [
        pytest.param(("#Basra", "#port strike"), ("#Basra", "#port strike"), id="two"),
        pytest.param(
            ("#إسلام أباد", "#انفجار"), ("#إسلام أباد", "#انفجار"), id="Arabic"
        ),
        pytest.param(("#port strike", "We stay at the gate."), (), id="one"),
        pytest.param(("# Demands", "# Answers"), (), id="headings"),
    ],
)
def test_hashtags_stand_in_rows(foot: tuple[str, ...], furniture: tuple[str, ...]):
    assert _furniture_of("Gates blocked in Taran", BODY, *foot) == list(furniture)


def test_a_day_and_who_wrote_are_no_furniture():
    byline = "March 06, 2019|By The Harbour Post"
    assert not _furniture_of("Gates blocked in Taran", byline, BODY)


def test_the_sections_of_statutes_are_no_furniture():
    assert not _furniture_of("Gates of Taran", BODY, "§   1  Name § 12  Vorstand", BODY)


def _furniture_of(*paragraphs: str) -> list[str]:
    text = "\n\n".join(paragraphs)
    [record] = read_text(text)
    return [
        text[block.span.start : block.span.end].strip()
        for block in record.blocks
        if block.role is Role.FURNITURE
    ]
