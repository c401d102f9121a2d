"""Names below a text that nothing announces, or other words than "signed"."""

import pytest

from archive.parsing.reader import read_text

WE = (
    "We have watched for three weeks how nurses and cleaners stand at the gates of the "
    "hospital in the heat, and we will not be silent. We demand their release, and our "
    "members will stand with them until our demands are met by the ministry."
)


def signers(text: str) -> list[str]:
    [record] = read_text(text)
    return [one.name for one in record.signatories]


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        pytest.param(
            "Jane Doe – NUD General Secretary\n\nPeter Poole – ULM President",
            ["Jane Doe", "Peter Poole"],
            id="the heads of two bodies",
        ),
        pytest.param(
            "Jane Doe, President\n\nMaria Lopez, Vice President",
            [],
            id="two officers of one body",
        ),
        pytest.param(
            "Kampanyayı başlatanlar:\n\nAyşe Demir - Elmton University\n\n"
            "Mehmet Kaya - Norland University",
            ["Ayşe Demir", "Mehmet Kaya"],
            id="Turkish: who began it",
        ),
        pytest.param(
            "Jane Doe,\nPeter Poole, writer,\nAnna Roth, member of the Signatories' "
            "Circle,\nMaria Lopez",
            ["Jane Doe", "Peter Poole", "Anna Roth", "Maria Lopez"],
            id="a body with a word of signing in its name",
        ),
        pytest.param(
            "The evening will bring together the professors Jane Doe, Peter Poole, "
            "Anna Roth, Maria Lopez, Karl Linde",
            [],
            id="speakers, at the end of a sentence",
        ),
    ],
)
def test_at_the_foot(foot: str, expected: list[str]) -> None:
    assert signers(f"Release the nurses\n\n{WE}\n\n{foot}\n") == expected


def test_among_those_who_signed_in_portuguese() -> None:
    text = (
        "A carta é assinada pelos mais conhecidos escritores do porto, tais como "
        "Maria Lopes, João Pereira, Ana Sousa e Pedro Costa entre outros."
    )
    assert signers(f"Carta aberta dos escritores\n\n{text}\n")[:3] == [
        "Maria Lopes",
        "João Pereira",
        "Ana Sousa",
    ]
