"""Person or body, by the form of the printed name."""

import pytest

from archive.parsing.name_forms import is_body, is_person


@pytest.mark.parametrize(
    ("name", "person", "body"),
    [
        pytest.param("Izquierda del Puerto", False, True, id="a cause heads it"),
        pytest.param("Pro Asyl", False, True, id="a cause ends it"),
        pytest.param("Kranich Stiftung", False, True, id="a foundation"),
        pytest.param("Rote Hilfe", False, False, id="a slogan's word: nobody"),
        pytest.param("Lutte Portuaire", False, False, id="a struggle: nobody"),
        pytest.param("Anna Linke", True, False, id="a person called so"),
        pytest.param("Miriam Castell", True, False, id="a person"),
        pytest.param("Union of Dockers", False, True, id="a body's word"),
    ],
)
def test_form(name: str, *, person: bool, body: bool) -> None:
    assert (is_person(name), is_body(name)) == (person, body)
