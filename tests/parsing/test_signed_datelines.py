"""Body, place and date on one line, above or below the text."""

import pytest

from archive.parsing.reader import read_text

ENGLISH = """\
We condemn the killing of dockers by the harbour police and demand that those \
responsible be brought to justice before the end of the month.

We call on all unions to stand with the people of Taran.
"""
ARABIC = """\
إننا ندين استخدام الرصاص الحي ضد عمال الميناء ونطالب الحكومة بمحاسبة المسؤولين عن \
القتل وندعو النقابات كافة إلى التضامن معهم.
"""
FRENCH = """\
Nous condamnons la répression des dockers et exigeons que les responsables soient \
jugés. Nous appelons tous les syndicats à soutenir les ouvriers du port.
"""
TITLES = {
    ENGLISH: "Statement on the killing of dockers in Taran",
    ARABIC: "بيان حول قتل عمال الميناء",
    FRENCH: "Halte à la répression au port",
}
ROWS = [
    pytest.param(
        ENGLISH,
        "Federation of Harbour Workers, Taran, 7 September 2018",
        "Federation of Harbour Workers",
        "Taran",
        id="commas",
    ),
    pytest.param(
        ENGLISH,
        "Federation of Harbour Workers – 7 September 2018",
        "Federation of Harbour Workers",
        None,
        id="no place",
    ),
    pytest.param(
        ENGLISH,
        "Harbour Workers' Union | Taran | 7 September 2018",
        "Harbour Workers' Union",
        "Taran",
        id="bars",
    ),
    pytest.param(
        ENGLISH,
        "Workers' Party of Tellara (Taran), 7 September 2018",
        "Workers' Party of Tellara (Taran)",
        None,
        id="a bracket of the name",
    ),
    pytest.param(
        ENGLISH,
        "Union of Harbour Workers – UHW, 7 September 2018",
        "Union of Harbour Workers – UHW",
        None,
        id="an acronym is no place",
    ),
    pytest.param(
        ARABIC,
        "اتحاد عمال الميناء، البصرة، 7 أيلول 2018",
        "اتحاد عمال الميناء",
        "البصرة",
        id="Arabic commas",
    ),
    pytest.param(
        ARABIC,
        "اتحاد عمال الميناء – البصرة 2018-09-07",
        "اتحاد عمال الميناء",
        "البصرة",
        id="a dash before the place alone",
    ),
    pytest.param(
        FRENCH,
        "Union syndicale des dockers, Paris, le 7 septembre 2018",
        "Union syndicale des dockers",
        "Paris",
        id="French, le",
    ),
    pytest.param(
        FRENCH,
        "Parti communiste tellarien – 7 septembre 2018",
        "Parti communiste tellarien",
        None,
        id="French, in small letters",
    ),
]


@pytest.mark.parametrize("is_above", [True, False], ids=["above", "below"])
@pytest.mark.parametrize(("text", "line", "name", "place"), ROWS)
def test_a_body_before_place_and_date(
    text: str, line: str, name: str, place: str | None, *, is_above: bool
) -> None:
    lines = [TITLES[text], line, text] if is_above else [TITLES[text], text, line]
    [record] = read_text("\n\n".join(lines))

    assert [issuer.name for issuer in record.issuers] == [name]
    assert record.issuers[0].span is not None
    assert record.issuers[0].span.of(record.text) == name
    assert record.date is not None
    assert record.date.edtf == "2018-09-07"
    assert (record.place.value if record.place is not None else None) == place


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Taran, 7 September 2018", id="a place alone"),
        pytest.param("Jane Doe, Union of Dockers, 7 September 2018", id="a person"),
        pytest.param("Reuters, Taran, 7 September 2018", id="an agency"),
        pytest.param("Last updated on 7 September 2018", id="a label"),
    ],
)
def test_no_body_before_the_date(line: str) -> None:
    [record] = read_text(f"{TITLES[ENGLISH]}\n\n{line}\n\n{ENGLISH}")
    assert not record.issuers
