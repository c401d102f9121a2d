"""Whom a picture is by: "(AP Photo/Anna Karr)", "Dockers at the gate. Photograph: Anna
Karr/Harbour Wire".
"""

import re

_AGENCY = (
    r"(?:ap|afp|reuters|getty(?: images)?|epa|dpa|efe|picture alliance|shutterstock)"
)
_CREDIT = re.compile(rf"[^.]{{0,80}}[(/] ?{_AGENCY}(?:[ /][\w /]{{1,40}})?\)?")
# At the end of a caption: the word for pictures, a colon, one name or two.
_CAPTIONED = re.compile(
    r"(?:(?:[.)…]|[-–—|/(]) ?|^)"
    r"(?:photograph|photo|foto|fotografie|fotografia|bild|imagem|imagen|image|picture"
    r"|credit photo|photo credit|photo credits|credit|تصوير|الصوره|صوره)"
    r" ?: ?[^\W\d_][^.:;!?\"]{1,50}$"
)
_WORDS_FOR_PICTURES = (
    "photo",
    "foto",
    "bild",
    "imag",
    "pictur",
    "credit",
    "صور",
    "تصوير",
)
TAIL, NAME_WORDS = 80, 7
MOST_WORDS, CAPTION_WORDS = 16, 60


def is_credit(folded: str, words: int) -> bool:
    """Whether a folded line of so many words is a credit and nothing more."""
    if not 2 <= words <= MOST_WORDS:
        return False
    if "cc by" in folded or "cc-by" in folded:
        return True
    return ("(" in folded or "/" in folded) and bool(_CREDIT.fullmatch(folded))


def ends_as_caption(folded: str, words: int) -> bool:
    """Whether a folded line ends with a picture's credit, behind its caption if it has
    one.
    """
    tail = folded[-TAIL:]
    colon = tail.rfind(":")
    if colon < 0 or words > CAPTION_WORDS:
        return False
    if len(tail) - colon > TAIL - 20 or len(tail[colon:].split()) > NAME_WORDS:
        return False
    return (
        any(word in tail for word in _WORDS_FOR_PICTURES)
        and _CAPTIONED.search(tail) is not None
    )
