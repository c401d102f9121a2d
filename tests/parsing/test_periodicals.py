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
    ],
)
def test_name_and_number(line: str, name: str | None, number: str | None) -> None:
    [record] = read_text(f"Dockers hold the bridge\n\n{line}\n\n{PROSE}")
    found = record.periodical.value if record.periodical is not None else None
    issue = record.issue.value if record.issue is not None else None
    assert (found, issue) == (name, number)
