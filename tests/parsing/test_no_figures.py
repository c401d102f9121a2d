"""Numbers that count nobody, or claim nothing: language and sentence."""

import pytest

from archive.parsing.figures import find_figures

NO_FIGURES = {
    "age": ("en", "A 23-year-old protester was killed."),
    "age under": ("en", "Children under 18 were arrested."),
    "month before": ("en", "The October 25 demonstrators were met with bullets."),
    "age after the noun": ("en", "Ahmed, 23, was killed by militias."),
    "percentage": ("en", "40% of workers were arrested."),
    "money": ("en", "They stole $500 people say was aid."),
    "date": ("en", "On 25 October protesters were killed in Baghdad."),
    "year": ("en", "In 2003 people were killed by the occupation."),
    "article of law": ("en", "Article 4 people were arrested under it."),
    "no one": ("en", "It is a matter of luck that no one has been killed."),
    "could": ("en", "The siege could kill 100,000 people."),
    "predicted": ("es", "Se predice que provocará cientos de miles de muertes."),
    "capacity": ("pt", "o teatro tem capacidade para 500 pessoas"),
    "organisations": ("en", "More than 120 organisations signed this statement."),
    "small count of a noun": ("en", "Two activists spoke at the meeting."),
    "weapons": ("fr", "les gendarmes lanceront 237 grenades lacrymogènes"),
    "unknown language": ("ru", "10 человек были убиты"),
    "a superscript": ("en", "They killed ² and 10² people."),
    "a row of digits": ("en", f"{'9' * 5000} people were killed."),
    "a part of one": ("en", "2.5 people were killed"),
    "number of a list": ("en", "12. people were killed there"),
    "another sentence": ("en", "There were 10. People were killed."),
    "things destroyed": ("en", "They killed 40 cows and sheep."),
}


@pytest.mark.parametrize(
    ("language", "text"), NO_FIGURES.values(), ids=NO_FIGURES.keys()
)
def test_no_figures(language: str, text: str) -> None:
    assert find_figures(text, language) == ()
