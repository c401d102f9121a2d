"""The paper that a page stood in, and its number."""

import pytest

from archive.parsing.reader import read_text

PROSE = """\
The soldiers fired on the crowd as it crossed the bridge on Friday night, and \
seven men were carried to the hospital in Tellara. The governor said that he would \
wait.
"""


@pytest.mark.parametrize(
    ("line", "name", "number"),
    [
        pytest.param("Left Weekly, issue 2094", "Left Weekly", "2094", id="comma"),
        pytest.param("Left Weekly – No. 12", "Left Weekly", "12", id="dash"),
        pytest.param(
            "البحر المتمدن-العدد: 8522 - 2025 / 11 / 10 - 00:37",
            "البحر المتمدن",
            "8522",
            id="Arabic, with date",
        ),
        pytest.param("Issue 2094", None, "2094", id="number alone"),
        pytest.param("Chapter 12", None, None, id="no number of a paper"),
        pytest.param("First published in Left Weekly", "Left Weekly", None, id="name"),
        pytest.param(
            "This article first appeared in the March issue of The Harbour Review.",
            "Harbour Review",
            None,
            id="in an issue of",
        ),
        pytest.param(
            "Article publié dans « Le Quai n°49 », bulletin des dockers :",
            "Le Quai",
            "49",
            id="French, in quotation marks, with its number",
        ),
        pytest.param(
            "Article paru dans Le Monde diplomatique, n° 712, juillet 2013",
            "Le Monde diplomatique",
            "712",
            id="French, with a small word of its name",
        ),
        pytest.param(
            "Este artículo se publicó originalmente en Jacobin Portuario",
            "Jacobin Portuario",
            None,
            id="Spanish",
        ),
        pytest.param(
            "Dieser Artikel erschien zuerst in der „Hafenwelt“ vom 3. Mai",
            "Hafenwelt",
            None,
            id="German",
        ),
        pytest.param(
            "نشر في جريدة طريق البحر العدد 12", "طريق البحر", "12", id="Arabic"
        ),
        pytest.param("Fuente: La Jornada", "La Jornada", None, id="source, a paper"),
        pytest.param("Source: UN", None, None, id="source, no paper"),
        pytest.param("Published in: Politics", None, None, id="a section"),
        pytest.param("Published in March", None, None, id="a month"),
        pytest.param("First published in Iraq", None, None, id="a country"),
        pytest.param("Taken from the quay", None, None, id="no name"),
    ],
)
def test_name_and_number(line: str, name: str | None, number: str | None) -> None:
    [record] = read_text(f"Dockers hold the bridge\n\n{line}\n\n{PROSE}")
    found = record.periodical.value if record.periodical is not None else None
    issue = record.issue.value if record.issue is not None else None
    assert (found, issue) == (name, number)
