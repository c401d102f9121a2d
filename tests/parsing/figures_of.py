"""What tests compare of the figures in a sentence."""

from archive.parsing.figures import find_figures

Read = list[tuple[str, int | None, int | None]]


def read(language: str, sentence: str) -> Read:
    """Measure, minimum and maximum of the figures in a sentence."""
    return [
        (figure.measure, figure.minimum, figure.maximum)
        for figure in find_figures(sentence, language)
    ]
