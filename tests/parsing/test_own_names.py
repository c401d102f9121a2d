"""How a body names itself in its own text, and whose text an opening sentence gives."""

import pytest

from archive.parsing.issuing import issuing_body
from archive.parsing.lines import split_lines
from archive.parsing.own_names import naming_itself
from archive.parsing.reader import read_text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "We, the Union of Dockers, condemn the arrests.",
            "Union of Dockers",
            id="we, the union",
        ),
        pytest.param(
            "We the Dockers' Union of Tellara write to you.",
            "Dockers' Union of Tellara",
            id="without a comma",
        ),
        pytest.param(
            "They were taken. We in the League of Tellara ask where they are.",
            "League of Tellara",
            id="within a paragraph",
        ),
        pytest.param(
            "On behalf of the members of the Union of Dockers we greet you.",
            "Union of Dockers",
            id="on behalf of",
        ),
        pytest.param(
            "Nous, le Syndicat des Dockers, refusons ce décret.",
            "Syndicat des Dockers",
            id="French",
        ),
        pytest.param(
            "En nombre del Sindicato de Portuarios saludamos la huelga.",
            None,
            id="contracted article stays unread",
        ),
        pytest.param(
            "En nombre de la Federación de Portuarios saludamos la huelga.",
            "Federación de Portuarios",
            id="Spanish",
        ),
        pytest.param(
            "Wir als Bündnis Hafen für Alle stehen an eurer Seite.",
            "Bündnis Hafen für Alle",
            id="German, as an alliance",
        ),
        pytest.param(
            "إننا في الحزب الشيوعي الأردني إذ نعلن عن وقوفنا معكم",
            "الحزب الشيوعي الأردني",
            id="Arabic",
        ),
        pytest.param(
            "باسم اتحاد عمال الميناء نحيي المضربين",
            "اتحاد عمال الميناء",
            id="Arabic, in the name of",
        ),
        pytest.param("We, the people of Tellara, ask why.", None, id="no body"),
        pytest.param("We in Tellara ask why.", None, id="a town"),
        pytest.param("إننا في المنظمات الموقعة نرحب", None, id="Arabic, many bodies"),
        pytest.param(
            "The Union of Dockers met on Sunday.", None, id="spoken of, not speaking"
        ),
    ],
)
def test_naming_itself(text: str, name: str | None) -> None:
    record = naming_itself(split_lines(text))
    assert (record and record.name) == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        pytest.param(
            "The Political Bureau of the Dockers' Party issued the following statement "
            "on 3 May 2015:",
            "Political Bureau of the Dockers' Party",
            id="English",
        ),
        pytest.param(
            "Le Syndicat des Dockers a publié le communiqué suivant :",
            "Syndicat des Dockers",
            id="French",
        ),
        pytest.param(
            "El Sindicato de Portuarios ha emitido el siguiente comunicado:",
            "Sindicato de Portuarios",
            id="Spanish",
        ),
        pytest.param(
            "أصدر الحزب الشيوعي الأردني البيان التالي:",
            "الحزب الشيوعي الأردني",
            id="Arabic",
        ),
        pytest.param(
            "The Union of Dockers issued a warning on Sunday.", None, id="no statement"
        ),
        pytest.param("Ana Ruiz issued the following statement:", None, id="a person's"),
    ],
)
def test_whose_text_follows(sentence: str, name: str | None) -> None:
    record = issuing_body(split_lines(sentence)[0])
    assert (record and record.name) == name


def test_a_page_that_only_announces_a_statement_is_that_statement() -> None:
    text = (
        "The Political Bureau of the Dockers' Party issued the following statement "
        "on 3 May 2015:\n\nWe condemn the arrest of the seven dockers at the northern "
        "quay and we demand that they are released before Sunday comes.\n\nWe call "
        "on all workers of the port to stand with us at the gates until then.\n"
    )
    [record] = read_text(text)
    assert not record.embedded
    assert [body.name for body in record.issuers] == [
        "Political Bureau of the Dockers' Party"
    ]
