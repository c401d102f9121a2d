"""Lines with their parts to blocks: in order, apart, each non-blank line in exactly
one.
"""

from bisect import bisect_right

from archive.parsing.lines import Line
from archive.parsing.page import Layout
from archive.parsing.record import Block, CommentRecord, Role, SignatoryRecord, Span

# Roles whose lines run on within one paragraph; of the others each line stands alone.
_RUNNING = frozenset(
    {
        Role.TITLE,
        Role.FURNITURE,
        Role.BODY,
        Role.STANDFIRST,
        Role.CONTACT,
        Role.SIGNATORY,
    }
)
HEADING_WORDS = 14


def build_blocks(
    layout: Layout,
    repeats: set[int],
    comments: tuple[CommentRecord, ...],
    signatories: tuple[SignatoryRecord, ...],
) -> tuple[Block, ...]:
    """The blocks of the page. A comment is one block however many paragraphs it has;
    lines without a part are text: headings when short and alone, else paragraphs.
    """
    blocks: list[Block] = []
    comment_starts = [comment.span.start for comment in comments]
    signatory_starts = [signatory.span.start for signatory in signatories]
    previous: tuple[Role, int] | None = None
    for line in layout.page.lines:
        role = layout.roles[line.number] or _text_role(layout, line.number)
        comment = bisect_right(comment_starts, line.start)
        signatory = bisect_right(signatory_starts, line.end)
        key = (role, _unit(role, comment, signatory))
        if previous == key and _continues(role, line):
            last = blocks[-1]
            blocks[-1] = Block(last.role, Span(last.span.start, line.end), last.repeats)
        else:
            blocks.append(
                Block(role, Span(line.start, line.end), line.number in repeats)
            )
        previous = key
    return tuple(blocks)


def _text_role(layout: Layout, number: int) -> Role:
    lines = layout.page.lines
    line = lines[number]
    alone = line.gap and (number + 1 == len(lines) or lines[number + 1].gap)
    ended = line.text.endswith((".", ",", ";", ":", "!", "?", "…", "”", '"', "»", "؟"))
    short = line.words <= HEADING_WORDS and not ended and not line.marker
    heads = alone and short and number + 1 < len(lines)
    return Role.HEADING if heads or line.marker.startswith("#") else Role.BODY


def _unit(role: Role, comment: int, signatory: int) -> int:
    """Which comment, or which signatory, a line belongs to; 0 for roles without
    units.
    """
    if role is Role.COMMENT:
        return comment
    return signatory if role is Role.SIGNATORY else 0


def _continues(role: Role, line: Line) -> bool:
    """Whether a line belongs to the block before it, which has the same role and
    unit.
    """
    if role in (Role.COMMENT, Role.EMBEDDED):
        return True
    if line.gap or role not in _RUNNING:
        return False
    return not line.marker or role not in (Role.BODY, Role.SIGNATORY)
