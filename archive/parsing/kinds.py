"""What sort of document it is, decided from what was found on the page.

First who speaks: the traits of the page are weighed for a document that somebody
issued, a report of news, a blog's post, and none of these. Then, of a document, its
genre: by the words of its head, by who signs and whom it greets.
"""

from enum import Enum

from archive.parsing.dated_lines import is_index
from archive.parsing.declaring import is_coined
from archive.parsing.foot_names import is_from_wire
from archive.parsing.introductions import INTRODUCED
from archive.parsing.joint_speakers import SAID_TODAY
from archive.parsing.kind_openings import (
    defines,
    gives_contact,
    is_talk,
    leads_on,
    names_press_contact,
    opening_traits,
    sends_greetings,
)
from archive.parsing.kind_traits import View, traits_of
from archive.parsing.name_forms import ORGANISATION
from archive.parsing.page import Layout
from archive.parsing.phrases import Phrases
from archive.parsing.record import DocumentRecord, Kind, Role
from archive.parsing.vocabulary.genres import (
    JOINT_WORDS,
    MESSAGE_WORDS,
    OPEN_LETTER_WORDS,
    PRESS_WORDS,
    STATEMENT_OF,
    STATEMENT_WORDS,
)
from archive.parsing.vocabulary.kind_weights import BEFOREHAND, WEIGHTS
from archive.parsing.vocabulary.letters import MESSAGES_WITHIN

_joint = Phrases(JOINT_WORDS)
_message = Phrases(MESSAGE_WORDS)
_letter = Phrases(OPEN_LETTER_WORDS)
_press = Phrases(PRESS_WORDS)
_statement = Phrases((*STATEMENT_WORDS, *STATEMENT_OF))
LABEL_WORDS = 7
LISTED = 4
# So many quotations, and such a part of the text in them: not only words called so.
QUOTED, QUOTED_SHARE = 2, 8
MESSAGE_LINES = 4
# By so much a reporter must be ahead of a blogger.
CLEARLY = 0.3
# By so much at most, if those who signed stand under a heading of theirs.
NEARLY = 1.7
# Traits of pages on politics that are no document all the same.
_BESIDES = ("about a body", "wares", "no prose", "one paragraph", "mostly items")
HEAD_FINAL = frozenset(("tr",))


class Speaker(Enum):
    """Who speaks on a page; the values are the columns of the table of weights."""

    REPORTER = 0
    BLOGGER = 1
    ISSUER = 2
    NOBODY = 3


_KINDS = {
    Speaker.REPORTER: Kind.ARTICLE,
    Speaker.BLOGGER: Kind.BLOG_POST,
    Speaker.NOBODY: Kind.OTHER,
}


def kind_of(layout: Layout, record: DocumentRecord) -> Kind:
    """The kind of *record*, whose other fields are read; OTHER when nothing on the page
    speaks as a statement, letter or report.
    """
    view = View(layout, record)
    if is_index(layout) or leads_on(layout) or defines(layout, view.title):
        return Kind.OTHER
    if _is_release(view):
        return Kind.PRESS_RELEASE
    if is_talk(layout):
        return Kind.ARTICLE
    traits = {**traits_of(view), **genre_traits(view), **opening_traits(layout)}
    if view.posts_another:
        sums = sums_of(traits)
        reported = sums[Speaker.REPORTER.value] - sums[Speaker.BLOGGER.value]
        # Blogs post whole what others wrote, papers seldom do.
        return Kind.ARTICLE if reported > CLEARLY else Kind.BLOG_POST
    if _is_message(view) and not view.voices.is_report:
        return Kind.MESSAGE
    if view.greets and view.voices.is_political and not record.comments:
        return Kind.OPEN_LETTER
    return _kind_by_speaker(view, _speaker_heard(view, traits))


def _kind_by_speaker(view: View, speaker: Speaker) -> Kind:
    """The kind when *speaker* was heard, unless the foot or the title says more."""
    if speaker is Speaker.REPORTER and _has_genre_behind_dash(view):
        speaker = Speaker.ISSUER
    alone = not (view.is_joint or _is_named_joint(view))
    if alone and speaker is not Speaker.NOBODY and names_press_contact(view.layout):
        return Kind.PRESS_RELEASE
    return _KINDS.get(speaker) or _genre(view)


def _speaker_heard(view: View, traits: dict[str, float]) -> Speaker:
    """Who speaks by the page's traits; those who signed it under a heading where a
    reporter is hardly ahead, and where nobody seems to speak on so short a page.
    """
    speaker = speaker_of(traits)
    if speaker is Speaker.ISSUER or not _is_signed_below(view):
        return speaker
    sums = sums_of(traits)
    ahead = sums[speaker.value] - sums[Speaker.ISSUER.value]
    return Speaker.ISSUER if speaker is Speaker.NOBODY or ahead < NEARLY else speaker


def _is_signed_below(view: View) -> bool:
    """Whether a heading opens a list of several signers and the text says "we"."""
    voices = view.voices
    speaks = voices.we > 0 or voices.demands > 0 or voices.is_undersigned
    return view.is_joint and _is_headed(view) and speaks and not voices.is_report


def _is_headed(view: View) -> bool:
    """Whether those who signed stand under a heading of theirs."""
    return Role.SIGNATURE_HEADING in view.layout.roles


def speaker_of(traits: dict[str, float]) -> Speaker:
    """Who speaks on a page of these *traits*: the column of the largest sum; somebody
    in any case where paragraphs are on politics and no list, shop or self-portrait.
    """
    sums = sums_of(traits)
    if traits.get("is political") and not any(map(traits.get, _BESIDES)):
        sums = sums[: Speaker.NOBODY.value]
    return Speaker(sums.index(max(sums)))


def sums_of(traits: dict[str, float]) -> list[float]:
    """What a page's *traits* say for each speaker, in the order of the columns."""
    sums = list(BEFOREHAND)
    for name, value in traits.items():
        if value:
            for column, weight in enumerate(WEIGHTS[name]):
                sums[column] += weight * value
    return sums


def genre_traits(view: View) -> dict[str, float]:
    """The genres that the head names."""
    return {
        "letter word": any(map(_letter.opening, view.head)),
        "joint word": _is_named_joint(view),
        "statement word": _is_named_statement(view),
        "statement word last": _closes_with_genre(view),
    }


def _is_release(view: View) -> bool:
    """Whether the head says "Press release" or "FOR IMMEDIATE RELEASE"."""
    if view.greets and any(map(_letter.opening, view.head[1:])):
        # "Press release" above an open letter tells who gets a copy.
        return False
    if any(map(_press.opening, view.head)) or is_from_wire(view.layout.page):
        return True
    issuers = view.record.issuers
    if issuers and issuers[0].rule == SAID_TODAY or gives_contact(view.layout):
        return True
    return any(map(_is_released, view.head)) and not _is_named_joint(view)


def _is_message(view: View) -> bool:
    """Whether the head begins with "Message to …", or the title has it behind who
    sends it.
    """
    if any(map(_message.opening, view.head[:MESSAGE_LINES])):
        return True
    if sends_greetings(view.layout):
        return True
    return any(f" {phrase} " in f"{view.title} " for phrase in MESSAGES_WITHIN)


def _is_released(folded: str) -> bool:
    """ "Union press release, 3 May 2015": the genre behind a name, in a few words."""
    words = folded.replace("-", " ").split()
    if not 2 <= len(words) <= LABEL_WORDS:
        return False
    return any(_press.opening(" ".join(words[at:])) for at in range(1, len(words)))


def _is_named_joint(view: View) -> bool:
    return any(map(_joint.opening, view.head))


def _is_named_statement(view: View) -> bool:
    return any(map(_statement.opening, view.head)) or _closes_with_genre(view)


def _closes_with_genre(view: View) -> bool:
    """Whether a title ends in its genre, as Turkish does, or behind a dash; or has it
    behind the acronym of a body: "ODVV statement on …".
    """
    if _has_genre_behind_dash(view):
        return True
    words = view.title.split()
    title = view.record.title
    coined = title is not None and is_coined(title.value.split(" ", 1)[0])
    if coined and any(map(_statement.opening, words[1:3])):
        return True
    if view.layout.page.language not in HEAD_FINAL:
        return False
    return any(map(_statement.opening, words[-2:]))


def _has_genre_behind_dash(view: View) -> bool:
    """ "The Port Today - Statement"."""
    words = view.title.split()
    parted = len(words) > 2 and words[-2] in ("-", "–", "—", "|")
    return parted and _statement.opening(words[-1]) > 0


def _genre(view: View) -> Kind:
    """The genre of a document that somebody issued: as its head names it, else by who
    signs and how it speaks.
    """
    if any(map(_letter.opening, view.head)):
        return Kind.OPEN_LETTER
    if _is_named_joint(view):
        return Kind.JOINT_STATEMENT
    if view.greets or view.closes_as_letter:
        return Kind.OPEN_LETTER
    if _is_named_statement(view):
        joint = view.is_joint or view.voices.is_undersigned
        return Kind.JOINT_STATEMENT if joint else Kind.STATEMENT
    if view.is_addressed or view.calls_itself_letter:
        return Kind.OPEN_LETTER
    return _genre_by_voice(view)


def _genre_by_voice(view: View) -> Kind:
    record, voices = view.record, view.voices
    if voices.speaks_jointly and not record.issuers:
        return Kind.JOINT_STATEMENT
    if not record.signatories and not record.issuers and voices.is_undersigned:
        return Kind.OPEN_LETTER
    if voices.asks_to_sign and (view.is_joint or voices.speaks_as_we):
        return Kind.OPEN_LETTER
    bodies = sum(signer.kind == ORGANISATION for signer in record.signatories)
    listed = (
        len(record.signatories) >= LISTED
        or len(record.issuers) > 1
        or bodies > 1
        and _is_headed(view)
    )
    if view.is_joint and (listed or voices.speaks_as_we):
        return Kind.JOINT_STATEMENT
    return Kind.PRESS_RELEASE if _speaks_to_press(view) else Kind.STATEMENT


def _speaks_to_press(view: View) -> bool:
    """Whether a body tells of itself as journalists would."""
    record, voices = view.record, view.voices
    if not record.issuers:
        return False
    if voices.speaks_as_we and not voices.is_report:
        return False
    introduced = record.issuers[0].rule == INTRODUCED
    quotes = voices.quotes >= QUOTED and QUOTED_SHARE * voices.quoted > len(voices.text)
    told = voices.is_report or quotes
    return view.has_press_foot or introduced or told
