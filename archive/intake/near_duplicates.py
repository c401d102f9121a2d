"""Near duplicates of what an import takes in: told to editors, never matched
silently."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from archive.models import Document, NearDuplicate, TextSketch

# Others that a message names; an editor finds the rest in the queue.
NAMED = 3


def near_duplicates(
    documents: Collection[int], sketches: Mapping[int, tuple[int, Sequence[int]]]
) -> dict[int, str]:
    """What to tell of those of *documents* (primary keys) that say nearly the same as
    another, however that came in; the pairs are kept for an editor to judge.

    *sketches* are those of new documents (`TextSketch.objects.enter`).
    """
    TextSketch.objects.enter(sketches)
    changed = [pk for pk in documents if pk not in sketches]
    fresh = TextSketch.objects.refresh(changed) if changed else set()
    pairs = NearDuplicate.objects.look_for(fresh | sketches.keys())
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for pair in pairs:
        found[pair.first_id].append((pair.second_id, pair.reason))
        found[pair.second_id].append((pair.first_id, pair.reason))
    wanted = set(documents) & set(found)
    others = {other for pk in wanted for other, _ in found[pk][:NAMED]}
    titles = dict(Document.objects.filter(pk__in=others).values_list("pk", "title"))
    return {pk: _told(found[pk], titles) for pk in sorted(wanted)}


def _told(likes: list[tuple[int, str]], titles: dict[int, str]) -> str:
    named = [
        f"document {pk} “{titles[pk][:60]}” ({reason})" for pk, reason in likes[:NAMED]
    ]
    rest = len(likes) - len(named)
    more = [f"{rest} more"] if rest else []
    return f"nearly the same as {', '.join([*named, *more])}; an editor decides"
