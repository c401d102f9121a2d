"""How much each trait of a page tells of who speaks on it.

Columns: a reporter, a blogger, an issuer, nobody in particular. The trait's value (0 to
1) times the weight is added to each column, and the largest sum wins. The weights are
those of a multinomial logistic regression (scikit-learn, L2 penalty, C = 1.5) over the
traits of 480 pages labelled by hand, in twelve languages, rounded to one decimal;
`kind_traits` says what each trait is.
"""

# What each column has before anything is seen.
BEFOREHAND = (1.6, -2.7, 0.5, 0.6)

WEIGHTS: dict[str, tuple[float, float, float, float]] = {
    "greets": (-0.8, -0.9, 1.0, 0.7),
    "closes as letter": (-0.6, 0.0, 1.1, -0.5),
    "addresses": (-1.3, -0.2, 1.7, -0.2),
    "signs as we": (0.4, -0.6, 0.7, -0.5),
    "others sign": (0.0, -0.3, 0.7, -0.4),
    "undersigned": (-0.6, -0.2, -0.1, 0.9),
    "asks to sign": (0.0, -0.1, 0.3, -0.2),
    "issuer": (-1.3, 0.2, 1.8, -0.8),
    "issuers": (-0.1, -0.1, 0.3, -0.1),
    "introduced": (-0.6, -0.1, 0.7, 0.0),
    "author": (1.3, 1.0, -1.5, -0.7),
    "periodical": (0.2, -0.4, 0.4, -0.1),
    "newspaper's place": (1.5, -0.2, -0.8, -0.4),
    "place": (-0.6, 0.5, 0.7, -0.6),
    "comments": (-0.9, 1.8, -0.9, 0.1),
    "embedded": (0.2, -0.1, -0.1, 0.0),
    "dated post": (-1.0, 0.6, -0.2, 0.5),
    "blog's tools": (-1.4, 1.6, -0.4, 0.2),
    "press foot": (-0.2, -0.1, 0.3, 0.0),
    "we": (-1.4, 0.0, 0.7, 0.7),
    "speaks as we": (-0.8, 0.5, 0.8, -0.4),
    "I": (-1.6, 1.3, -0.8, 1.1),
    "speaks as I": (-1.2, 1.8, -0.6, 0.0),
    "you": (-0.7, 0.1, -0.2, 0.8),
    "demands": (-0.1, -0.9, 2.1, -1.0),
    "reports": (1.2, 0.6, -1.2, -0.6),
    "is report": (0.7, -1.0, 0.5, -0.2),
    "quoted": (0.2, 0.4, -0.9, 0.2),
    "documents": (1.7, 0.1, -1.3, -0.5),
    "days": (0.3, 1.0, -0.4, -0.8),
    "political": (0.8, 0.4, -0.4, -0.8),
    "is political": (0.1, 1.2, 0.5, -1.8),
    "wares": (-0.7, -0.3, -0.8, 1.8),
    "few words": (0.5, -0.4, -0.1, 0.0),
    "no prose": (-1.0, 0.7, -0.9, 1.1),
    "one paragraph": (0.0, 0.3, -0.2, -0.1),
    "items": (-1.2, 0.0, -0.1, 1.3),
    "short lines": (-0.7, -0.5, 0.2, 1.1),
    "furniture": (0.5, 0.0, -1.7, 1.1),
    "calls": (-0.5, -0.1, 0.0, 0.5),
    "questions": (-0.1, 0.8, -1.2, 0.4),
    "titled": (-0.4, 0.0, -0.1, 0.5),
    "title demands": (-0.1, 0.0, 0.2, -0.1),
    "title calls": (-0.3, 0.4, 0.7, -0.8),
    "title asks": (0.4, 0.2, -0.4, -0.2),
    "letter word": (-1.0, 0.6, 0.5, 0.0),
    "joint word": (-0.3, -0.2, 0.1, 0.4),
    "statement word": (-1.2, -0.3, 0.9, 0.5),
    "statement word last": (-0.4, -0.2, 0.9, -0.3),
}
