"""How much each trait of a page tells of who speaks on it.

Columns: a reporter, a blogger, an issuer, nobody in particular. The trait's value (0 to
1) times the weight is added to each column, and the largest sum wins. The weights are
those of a multinomial logistic regression (scikit-learn, L2 penalty, C = 0.7) over the
traits of 541 pages labelled by hand, in twelve languages, rounded to one decimal;
`kind_traits` says what each trait is.
"""

# What each column has before anything is seen.
BEFOREHAND = (1.5, -2.7, 0.2, 1.0)

WEIGHTS: dict[str, tuple[float, float, float, float]] = {
    "greets": (0.0, 0.0, 0.2, -0.2),
    "closes as letter": (-0.4, 0.0, 0.7, -0.3),
    "addresses": (-0.9, -0.1, 1.3, -0.2),
    "signs as we": (0.2, -0.3, 0.7, -0.5),
    "others sign": (0.0, -0.1, 0.3, -0.2),
    "undersigned": (-0.3, -0.1, 0.0, 0.5),
    "asks to sign": (0.0, -0.1, 0.2, -0.1),
    "issuer": (-1.1, 0.0, 1.7, -0.5),
    "issuers": (-0.1, -0.1, 0.2, -0.1),
    "letterhead": (-0.2, 0.4, 0.1, -0.4),
    "introduced": (-0.4, 0.0, 0.5, 0.0),
    "author": (0.8, 0.7, -1.0, -0.6),
    "periodical": (0.0, -0.3, 0.4, -0.1),
    "newspaper's place": (0.9, -0.1, -0.6, -0.2),
    "place": (-0.4, 0.3, 0.4, -0.3),
    "comments": (-0.7, 1.4, -0.8, 0.1),
    "embedded": (0.1, -0.1, 0.0, 0.0),
    "dated post": (-0.6, 0.7, -0.2, 0.2),
    "blog's tools": (-1.2, 1.3, -0.3, 0.2),
    "press foot": (-0.1, 0.0, 0.2, 0.0),
    "we": (-1.1, 0.1, 0.5, 0.4),
    "speaks as we": (-0.7, 0.1, 0.8, -0.2),
    "I": (-1.3, 1.2, -0.7, 0.8),
    "speaks as I": (-1.0, 1.4, -0.6, 0.2),
    "you": (-0.7, 0.1, 0.0, 0.6),
    "demands": (-0.4, -0.5, 1.6, -0.8),
    "reports": (1.1, 0.4, -1.1, -0.4),
    "is report": (0.5, -0.7, 0.4, -0.2),
    "quoted": (0.3, 0.3, -0.5, -0.2),
    "documents": (1.2, 0.0, -0.8, -0.3),
    "days": (0.3, 0.8, -0.4, -0.7),
    "political": (0.7, 0.4, -0.2, -0.9),
    "is political": (0.2, 0.9, 0.5, -1.6),
    "wares": (-0.5, -0.3, -0.6, 1.4),
    "few words": (0.0, -0.1, -0.2, 0.3),
    "no prose": (-0.5, 0.4, -1.1, 1.2),
    "one paragraph": (0.1, 0.3, -0.1, -0.3),
    "items": (-1.1, 0.0, 0.0, 1.1),
    "short lines": (-0.8, -0.1, 0.2, 0.8),
    "furniture": (0.4, 0.2, -1.1, 0.6),
    "calls": (-0.4, -0.2, 0.0, 0.5),
    "questions": (-0.1, 0.6, -0.8, 0.4),
    "titled": (-0.4, 0.1, 0.0, 0.3),
    "title demands": (0.0, 0.0, 0.1, 0.0),
    "title calls": (-0.3, 0.3, 0.5, -0.5),
    "title asks": (0.2, 0.1, -0.3, 0.0),
    "letter word": (-1.0, 0.2, 0.6, 0.1),
    "joint word": (-0.2, -0.1, 0.1, 0.2),
    "statement word": (-1.1, -0.3, 1.0, 0.3),
    "statement word last": (-0.3, -0.2, 0.6, -0.2),
}
