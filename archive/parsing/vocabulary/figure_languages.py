"""Which table of figure words serves which language."""

from archive.parsing.vocabulary.figure_table import FigureWords
from archive.parsing.vocabulary.figure_words import ENGLISH, FRENCH, SPANISH

FIGURE_WORDS: dict[str, FigureWords] = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH}
