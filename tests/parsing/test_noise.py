"""Bytes without text are a problem to tell of; text in old encodings is read."""

import random

import pytest

from archive.parsing.reader import read
from archive.parsing.record import Problem

ENGLISH = (
    "The dockers’ union said – “we’ll not go back” – that the gates of McDonald’s and "
    "of the iPhone shop stay closed until the seven are free, and that nobody knows "
    "where they were taken after the “talks” with the governor’s office. "
)
FRENCH = (
    "Les ouvriers « grévistes » du port ont décidé à l'unanimité de continuer la grève "
    "générale jusqu'à la libération de leurs camarades arrêtés près des grilles, et "
    "demandent à être reçus par le préfet dès demain. "
)
RUSSIAN = (
    "Докеры северного порта заявили, что ворота останутся закрытыми, пока семеро "
    "арестованных товарищей не будут освобождены, и потребовали переговоров с "
    "губернатором области в ближайшую пятницу. "
)
ARABIC = (
    "نحن عمال الميناء نعلن رفضنا لقرار الشركة، ونطالب الحكومة بأن تفتح الأبواب "
    "وأن تعيد إلى العمل كل من فصلتهم، وندعو أهل المدينة إلى الوقوف معنا. "
)


def noise(alphabet: list[int], seed: int = 1) -> bytes:
    chance = random.Random(seed)
    return bytes(chance.choice(alphabet) for _ in range(3000))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    "alphabet",
    [
        pytest.param([*range(128, 256)], id="high bytes"),
        pytest.param([32, 10, *range(128, 256)], id="with spaces and lines"),
        pytest.param([*range(160, 256)], id="no control codes"),
        pytest.param([*range(32, 127), *range(128, 256)], id="among ASCII"),
    ],
)
def test_noise_is_a_problem(alphabet, seed):
    reading = read(noise(alphabet, seed), "page.txt")
    assert isinstance(reading.problem, Problem)
    assert "save the page as text again" in str(reading.problem)
    assert reading.records == ()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(ENGLISH, "cp1252", id="English, curly quotation marks"),
        pytest.param(FRENCH, "cp1252", id="French"),
        pytest.param(FRENCH, "iso8859-1", id="French, Latin-1"),
        pytest.param(RUSSIAN, "cp1251", id="Russian"),
        pytest.param(RUSSIAN, "koi8-r", id="Russian, KOI8"),
        pytest.param(ARABIC, "cp1256", id="Arabic"),
        pytest.param(ARABIC, "iso8859-6", id="Arabic, ISO"),
    ],
)
def test_text_in_old_encodings_is_read(text, encoding):
    reading = read((text * 12).encode(encoding, errors="replace"), "page.txt")
    assert reading.problem is None
    assert len(reading.records) == 1
