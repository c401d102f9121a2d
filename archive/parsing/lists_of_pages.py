"""Other pages of the site, listed under a heading: "Latest news" above the text,
"Related posts" below it.
"""

from archive.parsing.furniture_lines import DECORATION
from archive.parsing.letterheads import HEAD_LINES, Ends
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases
from archive.parsing.site_words import names_more_pages
from archive.parsing.vocabulary.site import TAIL_HEADINGS
from archive.parsing.vocabulary.site_foot import LATEST_NEWS

_tail = Phrases(TAIL_HEADINGS)
_latest = Phrases(LATEST_NEWS)
TAIL_WORDS, HEADING_WORDS, HEADLINE_WORDS = 24, 6, 4
RELATED_LINES = 6


def news_above(layout: Layout, found: set[int], ends: Ends) -> set[int]:
    """The headlines under "Latest news" at the page's head, two and more, when other
    furniture and a line as long as a headline come between them and the text.
    """
    lines = layout.page.lines[: min(ends.first, HEAD_LINES)]
    if len(lines) == len(layout.page.lines):
        return set()
    heads = [
        line.number
        for line in lines
        if line.number in found
        and line.words <= HEADING_WORDS
        and (names_more_pages(line) or _latest.matches(line.folded.strip(DECORATION)))
    ]
    if not heads:
        return set()
    below = layout.page.lines[heads[0] + 1]
    if is_prose(below) and not below.text.endswith((".", "؟", "!", '."', ".»")):
        # Headlines that ran from side to side.
        return {below.number}
    after = range(heads[0] + 1, len(lines))
    stop = next((number for number in after if number in found), len(lines))
    run = set(range(heads[0] + 1, stop))
    rest = [line for line in lines[stop:] if line.number not in found]
    headed = any(line.words >= HEADLINE_WORDS for line in rest)
    return run if len(run) >= 2 and headed else set()


def lists_of_pages(
    layout: Layout, lines: list[Line], found: set[int], ends: Ends
) -> set[int]:
    """The lines under a heading such as "Related posts": below the text all that are no
    running text; amid the text the few that follow without a sentence among them.
    """
    result: set[int] = set()
    left = 0
    for line in lines:
        below = line.number > ends.last
        if _heads_list(line, found, below=below):
            result.add(line.number)
            left = len(layout.page.lines) if below else RELATED_LINES
        elif line.number in found:
            continue
        elif left and line.words <= TAIL_WORDS and not is_prose(line):
            if not below and (
                line.text.endswith((".", ":")) or line.number < ends.first
            ):
                left = 0
                continue
            result.add(line.number)
            left -= 1
        else:
            left = 0
    return result


def _heads_list(line: Line, found: set[int], *, below: bool) -> bool:
    if line.words > HEADING_WORDS:
        return False
    if line.number not in found:
        return below and names_more_pages(line)
    folded = line.folded.strip(DECORATION)
    footer = _tail.opening(folded) > 0 or folded.startswith("©")
    return below and footer or names_more_pages(line)
