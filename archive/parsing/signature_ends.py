"""Where a list of signatories ends: "Notes", "Media contact:", "ENDS"."""

from archive.parsing.lines import Line
from archive.parsing.name_forms import is_known_person
from archive.parsing.phrases import Phrases
from archive.parsing.vocabulary.signing import TERMINATORS

_terminators = Phrases(TERMINATORS)


def is_terminator(line: Line) -> bool:
    """Whether signatures end here: "Notes", "Media contact:", "ENDS", "Cc: …"."""
    length = _terminators.opening(line.folded)
    if not length:
        return line.text.startswith(("###", "***"))
    rest = line.folded[length:].strip()
    if " " in line.folded[:length].strip():
        return not is_known_person(line.body)
    return (
        not rest
        or rest[0] in ":(-–—"
        or line.folded[length - 1] in ":"
        or line.words > 8
    )
