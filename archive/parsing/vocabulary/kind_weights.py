"""How much each trait of a page tells of who speaks on it.

Columns: a reporter, a blogger, an issuer, nobody in particular. The trait's value (0 to
1) times the weight is added to each column, and the largest sum wins. The weights are
those of a multinomial logistic regression (scikit-learn, L2 penalty, C = 3.0) over the
traits of 515 pages labelled by hand, in twelve languages, rounded to one decimal;
`kind_traits` says what each trait is.
"""

# What each column has before anything is seen.
BEFOREHAND = (1.7, -3.5, 0.9, 0.9)

WEIGHTS: dict[str, tuple[float, float, float, float]] = {
    "greets": (-1.1, -0.6, 0.7, 1.0),
    "closes as letter": (-0.7, 0.0, 1.4, -0.7),
    "addresses": (-1.7, -0.2, 2.1, -0.2),
    "signs as we": (0.8, -1.0, 0.9, -0.6),
    "others sign": (0.0, -0.3, 1.0, -0.7),
    "undersigned": (-0.9, -0.2, -0.4, 1.5),
    "asks to sign": (-0.1, -0.1, 0.4, -0.3),
    "issuer": (-1.3, 0.4, 2.0, -1.0),
    "issuers": (-0.2, -0.2, 0.5, -0.1),
    "letterhead": (-0.4, 1.2, 0.0, -0.7),
    "introduced": (-0.7, -0.1, 0.9, 0.0),
    "author": (1.2, 1.2, -1.4, -1.0),
    "periodical": (-0.2, -1.0, 1.4, -0.1),
    "newspaper's place": (2.2, -0.6, -1.0, -0.6),
    "place": (-0.9, 0.8, 1.0, -0.8),
    "comments": (-1.2, 2.1, -1.1, 0.1),
    "embedded": (0.2, -0.2, 0.0, 0.0),
    "dated post": (-1.2, 1.1, -0.7, 0.8),
    "blog's tools": (-1.7, 2.0, -0.5, 0.2),
    "press foot": (-0.3, -0.1, 0.4, 0.0),
    "we": (-1.5, -0.2, 0.8, 0.9),
    "speaks as we": (-0.7, 0.8, 0.7, -0.8),
    "I": (-2.1, 1.5, -1.0, 1.6),
    "speaks as I": (-1.3, 2.2, -0.7, -0.2),
    "you": (-1.1, 0.4, -0.3, 1.0),
    "demands": (-0.2, -1.2, 2.4, -1.1),
    "reports": (1.3, 1.0, -1.7, -0.6),
    "is report": (0.9, -1.4, 0.8, -0.3),
    "quoted": (0.2, 0.5, -1.1, 0.3),
    "documents": (2.3, 0.2, -1.6, -0.8),
    "days": (0.4, 1.1, -0.6, -1.0),
    "political": (1.1, 0.5, -0.8, -0.8),
    "is political": (-0.2, 1.5, 0.8, -2.2),
    "wares": (-0.9, -0.2, -0.9, 2.1),
    "few words": (0.5, -0.4, 0.0, -0.1),
    "no prose": (-1.0, 0.7, -1.5, 1.7),
    "one paragraph": (0.1, 0.4, -0.4, -0.1),
    "items": (-1.4, 0.0, -0.4, 1.7),
    "short lines": (-0.9, -1.0, 0.4, 1.5),
    "furniture": (0.6, 0.0, -2.2, 1.6),
    "calls": (-0.2, -0.2, -0.2, 0.5),
    "questions": (0.1, 1.1, -1.8, 0.6),
    "titled": (-0.3, 0.1, -0.2, 0.3),
    "title demands": (-0.1, 0.0, 0.4, -0.2),
    "title calls": (-0.5, 1.0, 0.7, -1.2),
    "title asks": (0.5, 0.3, -0.5, -0.3),
    "letter word": (-2.0, 0.7, 1.3, 0.0),
    "joint word": (-0.4, -0.1, 0.2, 0.4),
    "statement word": (-1.4, -0.4, 1.1, 0.7),
    "statement word last": (-0.3, -0.2, 0.9, -0.3),
}
