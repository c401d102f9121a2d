"""How much each trait of a page tells of who speaks on it.

Columns: a reporter, a blogger, an issuer, nobody in particular. The trait's value (0 to
1) times the weight is added to each column, and the largest sum wins. The weights are
those of a multinomial logistic regression (scikit-learn, L2 penalty, C = 1) over the
traits of some 600 pages labelled by hand in twelve languages, the samples among
them, rounded to one decimal (`tests/benchmarks/weighing_kinds.py`); of pages that it
was not fitted to it names the speaker of nine in ten. `kind_traits` says what each
trait is.
"""

# What each column has before anything is seen.
BEFOREHAND = (1.4, -2.5, 0.2, 0.9)

WEIGHTS: dict[str, tuple[float, float, float, float]] = {
    "greets": (0.0, 0.0, 0.4, -0.4),
    "closes as letter": (-0.4, -0.1, 0.7, -0.2),
    "addresses": (-0.9, -0.2, 1.4, -0.3),
    "signs as we": (0.1, -0.5, 0.6, -0.2),
    "others sign": (0.6, -0.5, 0.2, -0.3),
    "undersigned": (-0.2, -0.1, 0.4, -0.1),
    "asks to sign": (-0.2, 0.0, 0.3, -0.1),
    "issuer": (-0.8, -0.2, 1.4, -0.5),
    "issuers": (-0.3, 0.0, 0.4, 0.0),
    "letterhead": (0.3, 0.4, -0.3, -0.4),
    "introduced": (-0.7, -0.1, 0.8, 0.0),
    "author": (1.1, 0.9, -1.3, -0.7),
    "periodical": (-0.1, -0.4, 0.5, 0.0),
    "newspaper's place": (1.3, 0.0, -1.1, -0.2),
    "place": (-0.7, 0.2, 0.9, -0.4),
    "comments": (-0.5, 1.3, -0.9, 0.1),
    "embedded": (-0.9, 1.8, -0.2, -0.7),
    "dated post": (-0.5, 1.0, -0.7, 0.2),
    "blog": (0.1, 0.2, -1.0, 0.6),
    "blog's tools": (-1.1, 1.2, -0.3, 0.2),
    "press foot": (-0.1, 0.0, 0.1, 0.0),
    "we": (-1.2, 0.3, 0.6, 0.3),
    "speaks as we": (-0.8, 0.3, 0.7, -0.2),
    "I": (-1.1, 1.0, -0.6, 0.7),
    "speaks as I": (-1.0, 1.3, -0.6, 0.3),
    "you": (-0.9, -0.3, 0.6, 0.6),
    "demands": (-0.3, -0.7, 1.8, -0.8),
    "reports": (0.9, 0.9, -1.1, -0.7),
    "is report": (0.6, -0.9, 0.6, -0.3),
    "quoted": (0.1, 0.5, -0.8, 0.2),
    "documents": (1.7, -0.3, -1.0, -0.4),
    "days": (0.2, 0.9, -0.3, -0.8),
    "political": (0.7, 0.5, -0.2, -1.0),
    "is political": (1.0, 0.3, 0.4, -1.7),
    "wares": (-0.4, -0.5, -0.7, 1.5),
    "few words": (-0.1, 0.0, -0.2, 0.3),
    "no prose": (-0.6, 0.4, -1.0, 1.2),
    "one paragraph": (0.1, 0.3, -0.1, -0.2),
    "items": (-0.9, -0.1, -0.1, 1.1),
    "short lines": (-0.4, -0.8, 0.6, 0.6),
    "furniture": (0.2, 0.1, -0.9, 0.7),
    "calls": (-0.7, -0.4, 0.1, 1.0),
    "questions": (-0.2, 0.6, -1.1, 0.6),
    "titled": (-0.4, 0.6, -0.2, 0.0),
    "title demands": (0.0, 0.0, 0.1, 0.0),
    "title calls": (-1.1, 0.4, 0.4, 0.3),
    "title asks": (0.3, 0.1, -0.3, -0.1),
    "English": (-1.1, 0.6, -0.3, 0.8),
    "dates": (-1.2, 0.6, -0.4, 1.0),
    "figures": (1.1, -0.6, 0.2, -0.8),
    "long title": (0.0, -0.1, 0.8, -0.8),
    "declares": (-0.8, -0.3, 1.2, -0.1),
    "signs alone": (-0.6, 0.0, 0.7, 0.0),
    "letter word": (-1.2, 0.5, 1.0, -0.2),
    "joint word": (-0.3, -0.1, 0.4, -0.1),
    "statement word": (-1.1, -0.3, 1.6, -0.2),
    "statement word last": (0.0, -0.2, 0.4, -0.1),
}
