"""How much each trait of a page tells of who speaks on it.

Columns: a reporter, a blogger, an issuer, nobody in particular. The trait's value (0 to
1) times the weight is added to each column, and the largest sum wins. The weights are
those of a multinomial logistic regression (scikit-learn, L2 penalty, C = 1) over the
traits of some 750 pages labelled by hand in twelve languages, the samples among
them, those of other searches twice, rounded to one decimal
(`tests/benchmarks/weighing_kinds.py`). Of pages that it was not fitted to it names the
speaker of seven to eight in ten. `kind_traits` and `kind_openings` say what each trait
is.
"""

# What each column has before anything is seen.
BEFOREHAND = (0.9, -2.2, 0.0, 1.3)

WEIGHTS: dict[str, tuple[float, float, float, float]] = {
    "greets": (0.0, 0.2, 0.3, -0.5),
    "closes as letter": (-0.3, 0.0, 0.6, -0.3),
    "addresses": (-0.6, -0.1, 0.8, -0.1),
    "signs as we": (0.2, -0.5, 0.7, -0.3),
    "others sign": (0.3, -0.2, 0.2, -0.2),
    "undersigned": (-0.3, -0.1, 0.5, -0.1),
    "asks to sign": (0.0, -0.1, 0.2, -0.1),
    "issuer": (-0.5, -0.4, 1.7, -0.8),
    "issuers": (-0.3, 0.0, 0.4, 0.0),
    "letterhead": (0.1, 0.0, -0.7, 0.6),
    "introduced": (-0.5, 0.0, 0.5, 0.0),
    "author": (1.1, 0.9, -1.1, -0.9),
    "periodical": (0.4, -0.5, 0.4, -0.3),
    "newspaper's place": (1.5, 0.1, -1.4, -0.2),
    "place": (-0.8, 0.1, 1.2, -0.5),
    "comments": (-0.6, 1.2, -0.8, 0.2),
    "embedded": (-1.0, 1.6, 0.3, -0.9),
    "dated post": (-0.7, 1.0, -0.6, 0.2),
    "blog": (0.0, 0.1, -0.7, 0.6),
    "blog's tools": (-0.8, 0.9, -0.5, 0.4),
    "press foot": (-1.2, -0.1, 1.3, -0.1),
    "we": (-0.7, 0.1, 0.0, 0.5),
    "speaks as we": (-1.3, 0.3, 1.2, -0.2),
    "I": (-0.8, 1.9, -1.2, 0.1),
    "speaks as I": (-0.1, 0.1, -0.6, 0.6),
    "you": (-0.7, -0.5, 1.2, 0.0),
    "demands": (-0.1, -0.6, 1.2, -0.5),
    "reports": (0.8, 1.0, -1.5, -0.3),
    "is report": (0.5, -0.5, 0.5, -0.5),
    "quoted": (0.4, 0.0, -0.1, -0.2),
    "documents": (1.8, -0.4, -1.1, -0.3),
    "days": (0.2, 1.4, -0.6, -1.0),
    "political": (0.9, 0.3, -0.3, -0.9),
    "is political": (0.9, -0.1, 0.9, -1.7),
    "wares": (-0.4, -0.6, -0.5, 1.4),
    "few words": (-0.4, 0.3, -0.7, 0.8),
    "no prose": (0.3, 0.3, -1.1, 0.6),
    "one paragraph": (0.2, 0.5, -0.2, -0.4),
    "items": (-0.7, 0.2, -0.3, 0.8),
    "short lines": (-1.0, -0.5, 0.5, 0.9),
    "furniture": (0.0, 0.6, -0.7, 0.2),
    "calls": (-1.4, 0.1, 0.6, 0.7),
    "questions": (0.4, 0.3, -0.9, 0.2),
    "titled": (0.0, 0.3, -0.9, 0.5),
    "title demands": (0.0, 0.0, 0.1, -0.1),
    "title calls": (-0.9, 0.4, 0.3, 0.2),
    "title asks": (0.2, 0.4, -0.3, -0.3),
    "English": (-1.1, 1.0, -0.7, 0.8),
    "dates": (-1.2, 0.6, 0.4, 0.2),
    "figures": (1.2, -0.7, 0.4, -0.9),
    "long title": (0.1, -0.1, 1.5, -1.5),
    "declares": (-0.2, -0.5, 0.9, -0.2),
    "signs alone": (-0.6, 0.2, 0.7, -0.3),
    "letter word": (-1.3, 0.9, 0.8, -0.4),
    "joint word": (-0.3, 0.0, 0.4, -0.1),
    "statement word": (-1.1, -0.3, 1.5, 0.0),
    "statement word last": (0.3, -0.1, 0.0, -0.2),
    "deeds done": (0.6, -0.2, -0.1, -0.2),
    "opens with deed done": (0.4, 0.2, -0.8, 0.2),
    "deeds": (0.0, 0.0, 0.6, -0.6),
    "opens with deed": (-0.3, 0.4, 0.0, 0.0),
    "about a body": (-0.5, -0.4, -0.1, 1.1),
    "mostly items": (0.2, -0.6, 0.3, 0.2),
    "opens about a body": (-1.3, 0.1, 0.3, 1.0),
}
