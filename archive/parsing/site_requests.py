"""Lines in which a site asks its reader: to accept cookies, to log in."""

from archive.parsing.phrases import AnyWithin
from archive.parsing.site_words import tally
from archive.parsing.vocabulary.links import COMMENTING, LOGGED_IN

_logged_in = AnyWithin(LOGGED_IN)
_commenting = AnyWithin(COMMENTING)


def asks_consent(folded: str) -> bool:
    """ "Questo sito fa uso di cookie, …": cookies, and other words of sites."""
    if "cookie" not in folded and "çerez" not in folded and "cerez" not in folded:
        return False
    return tally(folded).tools >= 2


def asks_login(folded: str) -> bool:
    """ "You must be logged in to comment on …", "… müssen Sie eingeloggt sein"."""
    return _logged_in.within(folded) and _commenting.within(folded)
