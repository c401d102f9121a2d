"""The title as printed, and the lines between it and the text: subtitle, standfirst."""

from dataclasses import dataclass, field

from archive.parsing.dated_lines import is_dated
from archive.parsing.glued_heads import glued_head
from archive.parsing.headings import (
    is_bare,
    is_genre,
    is_heading,
    is_label,
    is_salutation,
    letters_of,
    opens_with_genre,
    runs_on,
    states,
)
from archive.parsing.hints import Hints
from archive.parsing.issuing import is_issuing
from archive.parsing.kickers import is_above_title, is_letterhead
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_caseless
from archive.parsing.page import Layout, is_prose
from archive.parsing.record import Role, Span, Value
from archive.parsing.repetitions import (
    commented_on,
    repeated,
    said_twice,
    without_site_name,
)
from archive.parsing.title_candidates import (
    LABEL_WORDS,
    TITLE_WORDS,
    can_be_title,
    candidates_above,
    subject_line,
)
from archive.parsing.title_lines import (
    is_address_below,
    leads_on,
    stands_under,
    title_value,
    whole_title,
)

HEAD_LINES, HINTED_LINES = 40, 80
LEAST_LETTERS = 12
# By so many code points a paragraph is known again when the page repeats it.
OPENING = 80
HEAD_REPEATS = 6
HEADING_SENTENCE = 30


@dataclass
class Titles:
    """The title, if the page has one, and the heading lines with their roles."""

    title: Value | None = None
    roles: list[tuple[set[int], Role]] = field(default_factory=list)
    repeats: set[int] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)

    def claims(self) -> list[tuple[set[int], Role]]:
        """The lines of title, subtitle and standfirst."""
        return self.roles


def find_titles(layout: Layout, hints: Hints) -> Titles:
    """The title among the free lines above the running text.

    A label such as "Press release" or "Statement of the Union" gives way to the heading
    after it; a date, a salutation, an address or a name is no title.
    """
    found = Titles()
    first = layout.first_prose()
    candidates = list(candidates_above(layout, first))[:HEAD_LINES]
    chosen = (
        _hinted(layout, hints) or subject_line(layout) or _chosen(layout, candidates)
    )
    if chosen is None:
        chosen = _announcing(layout, first)
    elif is_label(chosen) and is_bare(chosen) and not hints.title:
        chosen = _later_title(layout, chosen) or chosen
    if chosen is None:
        found.title = _glued(layout)
        return found
    lines = whole_title(layout, chosen)
    found.lines = {line.number for line in lines}
    found.title = title_value(layout, lines)
    found.roles.append((found.lines, Role.TITLE))
    _under_title(layout, lines[-1], first, found)
    return found


def _glued(layout: Layout) -> Value | None:
    """The headline of a page that was saved as one line."""
    head = glued_head(layout.page)
    if head is None:
        return None
    span = Span(layout.page.lines[0].content, head.end)
    return Value(span.of(layout.page.text), span, "headline before the day and hour")


def _hinted(layout: Layout, hints: Hints) -> Line | None:
    """The line that the page's own metadata calls its heading or title."""
    for wanted in (*hints.headings[:1], hints.title):
        key = letters_of(wanted or "")
        if len(key) < 4:
            continue
        for line in layout.page.lines[:HINTED_LINES]:
            if (
                line.words <= TITLE_WORDS
                and line.folded
                and letters_of(line.body) == key
            ):
                return line
    return _cut_short(layout, letters_of(hints.title or ""))


def _cut_short(layout: Layout, key: str) -> Line | None:
    """The line of a few words that the letters of the metadata's title begin with."""
    if len(key) < LEAST_LETTERS:
        return None
    for line in layout.free(0, min(HINTED_LINES, len(layout.page.lines))):
        if 3 <= line.words <= TITLE_WORDS:
            own = letters_of(line.body)
            if len(own) >= LEAST_LETTERS and key.startswith(own):
                return line
    return None


def _chosen(layout: Layout, candidates: list[Line]) -> Line | None:
    """The first candidate that is more than a section, a letterhead or a label."""
    title = commented_on(layout.page) if candidates else None
    for line in candidates:
        if line.marker == "#" or letters_of(line.body) == title:
            return line
    candidates = _without_kickers(layout, candidates)
    if not candidates:
        return None
    first = candidates[0]
    rest = (
        line
        for line in candidates[1:]
        if not (is_genre(line) or line.text.endswith(":") or _is_listed(layout, line))
    )
    following = next((line for line in rest if not runs_on(first, line)), None)
    if following is not None and leads_on(first, following):
        return following
    if following is None or repeated(candidates[:1], layout.page, HEAD_LINES):
        return first
    return following if _gives_way(layout, first, following) else first


def _gives_way(layout: Layout, first: Line, following: Line) -> bool:
    """Whether *first* is a label, and the heading *following* the title."""
    if is_genre(first) and stands_under(first, following):
        return True
    if is_letterhead(following) or is_address_below(first, following):
        return False
    if not (is_label(first) and is_heading(layout, following)):
        return False
    if is_label(following) and not is_bare(first):
        # Who issues it stands below: "Statement of the Union's Committee".
        return False
    return is_bare(first) or not _has_sections(layout)


def _is_listed(layout: Layout, line: Line) -> bool:
    """Whether the line and the next end with commas, as bodies one below the other."""
    lines = layout.page.lines[line.number : line.number + 2]
    return all(item.text.endswith((",", "،")) for item in lines)


def _without_kickers(layout: Layout, candidates: list[Line]) -> list[Line]:
    """The candidates from the first that nothing later makes a kicker."""
    for position, line in enumerate(candidates):
        after = [item for item in candidates[position + 1 :] if not runs_on(line, item)]
        if not is_above_title(layout.page, line, after):
            alone = without_site_name(line, after)
            if alone is not None:
                return [item for item in candidates if item.number >= alone.number]
            later = candidates[position + 1 :]
            apart = line.words > LABEL_WORDS
            twice = said_twice(later, layout.page, HEAD_LINES, apart=apart)
            if twice is not None:
                return [item for item in candidates if item.number >= twice.number]
            start = line.number
            if line.words < LABEL_WORDS:
                again = repeated(candidates[position:], layout.page, HEAD_LINES)
                start = again.number if again is not None else start
            return [item for item in candidates if item.number >= start]
    return candidates


def _has_sections(layout: Layout) -> bool:
    """Whether headings part the running text: then one above it may be a section's
    too.
    """
    lines = layout.page.lines
    heads = 0
    for line in layout.free(layout.first_prose(), len(lines) - 1):
        alone = line.gap and lines[line.number + 1].gap
        heads += (
            alone
            and line.words <= 10
            and not line.text.endswith((".", ":", ",", ";", "!"))
        )
    return heads >= 2


def _announcing(layout: Layout, first: int) -> Line | None:
    """A first line that ends in a colon: "The Union, the League and the Party
    declare:", or a long heading that names its genre: "Statement of the Union: …!".
    """
    lines = layout.page.lines
    if first < len(lines) and lines[first].words <= TITLE_WORDS:
        line = lines[first]
        alone = first + 1 < len(lines) and lines[first + 1].gap
        if (
            alone
            and all(
                layout.roles[above.number] is not None or is_dated(layout.page, above)
                for above in lines[:first]
            )
            and (
                line.text.endswith(":")
                and not is_issuing(line)
                and layout.roles[first + 1] is not Role.EMBEDDED
                or _is_long_heading(line)
                or _is_said_again(layout, line)
            )
        ):
            return line
    return None


def _is_said_again(layout: Layout, line: Line) -> bool:
    """Whether a headline as long as a paragraph stands twice at the head."""
    if line.text.endswith("."):
        return False
    below = layout.page.lines[line.number + 1 : line.number + HEAD_REPEATS]
    return any(item.text == line.text for item in below)


def _is_long_heading(line: Line) -> bool:
    """ "Statement of the Union: …!"; with a full stop too, if only one."""
    if line.text.endswith(("!", "?")):
        return opens_with_genre(line)
    sentence = line.text.endswith(".") and ". " not in line.text
    named = states(line.folded) or is_caseless(line.body) and opens_with_genre(line)
    return sentence and line.words <= HEADING_SENTENCE and named


def _later_title(layout: Layout, label: Line) -> Line | None:
    """Under a bare label, the one heading that stands among the paragraphs of the first
    half.
    """
    lines = layout.page.lines
    for line in layout.free(label.number + 1, len(lines) // 2 + 1):
        ended = line.text.endswith((".", ":", ",", ";"))
        short = 2 <= line.words <= 14 and not line.marker and not ended
        short = short and not is_address_below(label, line)
        if short and can_be_title(layout, line) and is_heading(layout, line):
            return line
    return None


def _under_title(layout: Layout, title: Line, first: int, found: Titles) -> None:
    """What stands between title and text: a standfirst if the text repeats it, else a
    subtitle.
    """
    lines = layout.page.lines
    later = {
        letters_of(line.body[:OPENING]): line.number
        for line in lines[title.number + 1 : title.number + HEAD_LINES]
        if line.words > 6
    }
    for line in layout.free(title.number + 1, min(len(lines), title.number + 12)):
        if (
            line.words > 6
            and later.get(letters_of(line.body[:OPENING]), line.number) > line.number
        ):
            found.roles.append(({line.number}, Role.STANDFIRST))
            found.repeats.add(line.number)
        elif (
            line.number < first
            and not line.marker
            and not is_salutation(line)
            and not line.text.endswith(",")
        ):
            role = Role.STANDFIRST if line.words > 15 else Role.SUBTITLE
            if can_be_title(layout, line) and line.words >= 3:
                found.roles.append(({line.number}, role))
        elif is_prose(line):
            break
