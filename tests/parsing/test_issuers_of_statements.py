"""Bodies that sign within the text, or say of themselves what they demand."""

import pytest

from archive.parsing.reader import read_text
from archive.parsing.record import Kind

WE_DEMAND = (
    "We condemn the arrests of the seven dockers, and we demand that they are free "
    "before Sunday. We will not leave the quay until then."
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            f"{WE_DEMAND} Central Committee of the Dockers' Party. Tellara, 3 May 2015",
            ["Central Committee of the Dockers' Party"],
            id="in the last paragraph, before place and date",
        ),
        pytest.param(
            f"{WE_DEMAND} They are Dockers of the Party. We ask the League to speak",
            [],
            id="a sentence is no name",
        ),
        pytest.param(
            f"Free the seven\n\n{WE_DEMAND}\n\nAda Berg\nfor the Union of Dockers",
            ["Union of Dockers"],
            id="somebody signs for it",
        ),
        pytest.param(
            f"Free the seven\n\n{WE_DEMAND}\n\nSource: Union of Dockers",
            [],
            id="the source is no issuer",
        ),
        pytest.param(
            f"The strike goes on\n\nYour Negotiating Team demands talks. {WE_DEMAND}",
            [],
            id="somebody's team is no name",
        ),
        pytest.param(
            "O Sindicato dos Portuários em Luta do Estado de Telara – SINPLET – "
            "repudia as prisões, e exigimos a liberdade dos sete. Não sairemos "
            "do cais.",
            ["Sindicato dos Portuários em Luta do Estado de Telara"],
            id="an acronym between dashes, Portuguese",
        ),
        pytest.param(
            "The Bureau of the Dockers' Party, in face of the arrests of the third of "
            f"May, DECLARES:\n\n{WE_DEMAND}",
            ["Bureau of the Dockers' Party"],
            id="an aside before what it declares",
        ),
        pytest.param(
            "بيان الحزب العمالي التيلاري استنكاراً للاعتقالات\n\n"
            "ندين اعتقال عمال الميناء ونطالب بإطلاق سراحهم فورا وندعو الجميع "
            "إلى الوقوف معنا في هذه الأيام.",
            ["الحزب العمالي التيلاري"],
            id="the name ends before why, Arabic",
        ),
        pytest.param(
            "تضامناً مع عمال الميناء، صدر عن تجمع النقابات في لبنان البيان التالي:\n\n"
            "ندين اعتقال عمال الميناء ونطالب بإطلاق سراحهم فورا وندعو إلى الوقوف معهم.",
            ["تجمع النقابات في لبنان"],
            id="issued behind an adverb, in a country, Arabic",
        ),
    ],
)
def test_bodies_of_statements(text: str, names: list[str]) -> None:
    [record] = read_text(text)
    assert [body.name for body in record.issuers] == names


def test_nobody_issues_a_report() -> None:
    [record] = read_text(
        "Union of Dockers: the seven are innocent\n\nTELLARA — The Union of Dockers "
        "condemned the arrests on Friday in a statement, and its president said that "
        '"nobody is safe". The police said that seven men were held, according to the '
        'port authority. "They will be tried," a spokesman told reporters on Monday.'
    )
    assert (record.kind, record.issuers) == (Kind.ARTICLE, ())
