"""How much each trait of a page tells of who speaks on it.

Columns: a reporter, a blogger, an issuer, nobody in particular. The trait's value (0 to
1) times the weight is added to each column, and the largest sum wins. The weights are
those of a multinomial logistic regression (scikit-learn, L2 penalty, C = 3) over the
traits of some 750 pages labelled by hand in twelve languages, the samples among
them, rounded to one decimal (`tests/benchmarks/weighing_kinds.py`); of pages that it
was not fitted to it names the speaker of nine in ten. `kind_traits` says what each
trait is.
"""

# What each column has before anything is seen.
BEFOREHAND = (0.9, -2.5, 0.0, 1.6)

WEIGHTS: dict[str, tuple[float, float, float, float]] = {
    "greets": (0.0, 0.3, 0.4, -0.7),
    "closes as letter": (-0.3, 0.0, 0.8, -0.4),
    "addresses": (-0.9, -0.1, 1.2, -0.2),
    "signs as we": (0.5, -0.7, 0.7, -0.4),
    "others sign": (0.4, -0.5, 0.5, -0.3),
    "undersigned": (-0.5, -0.1, 0.8, -0.2),
    "asks to sign": (-0.1, -0.1, 0.4, -0.2),
    "issuer": (-0.6, -0.4, 1.7, -0.6),
    "issuers": (-0.7, 0.0, 0.7, 0.0),
    "letterhead": (0.0, 0.1, -1.3, 1.2),
    "introduced": (-0.7, -0.1, 0.8, 0.0),
    "author": (1.7, 1.4, -1.7, -1.4),
    "periodical": (-0.1, -0.6, 1.1, -0.4),
    "newspaper's place": (2.2, 0.3, -2.3, -0.2),
    "place": (-1.1, 0.5, 1.9, -1.3),
    "comments": (-1.1, 1.8, -1.1, 0.5),
    "embedded": (-1.1, 2.1, 0.4, -1.4),
    "dated post": (-1.0, 1.1, -0.7, 0.6),
    "blog": (0.1, 0.4, -1.2, 0.8),
    "blog's tools": (-1.2, 1.2, -0.7, 0.6),
    "press foot": (-2.0, -0.1, 2.2, -0.1),
    "we": (-0.7, -0.2, -0.2, 1.1),
    "speaks as we": (-1.5, 0.6, 1.4, -0.5),
    "I": (-1.1, 2.9, -1.8, 0.0),
    "speaks as I": (0.1, -0.3, -0.8, 1.0),
    "you": (-0.8, -0.7, 1.6, 0.0),
    "demands": (-0.1, -1.2, 1.7, -0.4),
    "reports": (0.8, 1.4, -2.1, -0.1),
    "is report": (0.8, -1.1, 1.0, -0.7),
    "quoted": (0.4, 0.1, -0.4, 0.0),
    "documents": (2.9, -0.6, -1.8, -0.5),
    "days": (0.4, 1.8, -0.7, -1.4),
    "political": (1.0, 0.5, -0.6, -0.9),
    "is political": (1.3, -0.3, 1.5, -2.4),
    "wares": (-0.6, -1.1, -0.7, 2.3),
    "few words": (-0.6, 0.4, -0.9, 1.1),
    "no prose": (0.6, 0.4, -1.6, 0.7),
    "one paragraph": (0.2, 0.4, -0.2, -0.5),
    "items": (-1.1, 0.6, -0.6, 1.0),
    "short lines": (-1.1, -0.7, 1.1, 0.8),
    "furniture": (0.1, 0.6, -1.1, 0.4),
    "calls": (-1.9, 0.2, 0.8, 0.9),
    "questions": (1.0, 0.4, -1.4, 0.1),
    "titled": (0.0, 0.4, -1.3, 0.9),
    "title demands": (0.0, 0.0, 0.2, -0.1),
    "title calls": (-1.3, 0.7, 0.3, 0.3),
    "title asks": (0.4, 0.6, -0.5, -0.5),
    "English": (-1.4, 1.2, -0.9, 1.1),
    "dates": (-1.5, 0.7, 0.4, 0.4),
    "figures": (1.7, -1.1, 0.6, -1.3),
    "long title": (0.2, -0.2, 2.3, -2.3),
    "declares": (0.0, -1.0, 1.5, -0.4),
    "signs alone": (-1.0, 0.3, 1.1, -0.4),
    "letter word": (-2.4, 1.6, 1.3, -0.6),
    "joint word": (-0.6, 0.0, 0.7, -0.1),
    "statement word": (-1.3, -0.4, 1.7, 0.0),
    "statement word last": (0.6, -0.2, -0.1, -0.3),
    "deeds done": (0.6, -0.4, 0.1, -0.3),
    "opens with deed done": (0.4, 0.4, -1.1, 0.4),
    "deeds": (0.1, 0.1, 0.7, -0.9),
    "opens with deed": (-0.4, 0.5, -0.2, 0.1),
    "about a body": (-0.7, -0.7, 0.0, 1.4),
    "mostly items": (0.6, -1.2, 0.3, 0.3),
    "opens about a body": (-2.2, 0.2, 0.6, 1.4),
}
