"""Near duplicates through the database: found once, judged once, never asked again."""

import pytest
from django.db import IntegrityError, transaction

from archive.curation.near_duplicates import JudgedError, judge, reopen
from archive.curation.texts import revise
from archive.models import Document, NearDuplicate, SketchKey, TextSketch, Verdict
from tests.factories import DocumentFactory, SourceFactory, UserFactory

pytestmark = pytest.mark.django_db

WORDS = (
    "The strike in the oil fields of Basra has entered its third week and at least ten "
    "workers have been arrested by the security forces who broke into the houses at "
    "night while the company refuses to pay the wages of the summer months"
)
OTHER = "Rain is expected on the coast of Norway from Monday on, with strong winds."


def document(text: str) -> Document:
    made = DocumentFactory()
    revise(document=made, text=text, by=UserFactory())
    return made


def compared(*documents: Document) -> list[NearDuplicate]:
    keys = [document.pk for document in documents]
    return NearDuplicate.objects.look_for(TextSketch.objects.refresh(keys) or keys)


def test_a_pair_is_found_once_whoever_comes_first() -> None:
    one, two = document(WORDS), document(WORDS.replace("ten", "10"))
    document(OTHER)
    compared(two, one)
    pair = NearDuplicate.objects.get()
    assert (pair.first, pair.second) == (one, two)
    assert pair.share == pytest.approx(42 / 43, abs=0.01)
    assert pair.reason == "97 % of the words in common"
    compared(one)
    assert NearDuplicate.objects.get() == pair


def test_texts_that_grow_apart_are_no_question_any_more() -> None:
    one, two = document(WORDS), document(f"{WORDS} again")
    compared(one, two)
    assert NearDuplicate.objects.open().count() == 1
    revise(document=two, text=OTHER, by=UserFactory())
    assert not NearDuplicate.objects.exists()


def test_an_editors_text_is_compared_at_once() -> None:
    one = document(WORDS)
    two = document(OTHER)
    revise(document=two, text=f"{WORDS} again", by=UserFactory())
    assert NearDuplicate.objects.of(one.pk).get().second == two


def test_a_refusal_is_remembered() -> None:
    one, two = document(WORDS), document(f"{WORDS} again")
    compared(one, two)
    editor = UserFactory()
    pair = judge(NearDuplicate.objects.get(), Verdict.DIFFERENT, by=editor)
    assert (pair.verdict, pair.judged_by) == ("different", editor)
    revise(document=two, text=f"{WORDS} and again", by=editor)
    assert compared(one, two) == []
    assert not NearDuplicate.objects.open()
    assert NearDuplicate.objects.get() == pair


def test_a_judged_pair_is_not_judged_again_unless_reopened() -> None:
    one, two = document(WORDS), document(f"{WORDS} again")
    compared(one, two)
    editor = UserFactory()
    pair = judge(NearDuplicate.objects.get(), Verdict.DIFFERENT, by=editor)
    with pytest.raises(JudgedError, match="different documents"):
        judge(pair, Verdict.SAME, by=editor)
    reopen(pair, by=editor)
    assert NearDuplicate.objects.open().get() == pair
    assert judge(pair, Verdict.SAME, by=editor).verdict == Verdict.SAME


def test_documents_of_one_source_are_known_to_belong_together() -> None:
    one, two = document(WORDS), document(f"{WORDS} again")
    source = SourceFactory()
    for number, row in enumerate((one, two), start=1):
        Document.objects.filter(pk=row.pk).update(source=source, fragment=number)
    NearDuplicate.objects.all().delete()
    assert compared(one, two) == []


def test_many_copies_cost_a_handful_each_not_each_with_each() -> None:
    copies = [DocumentFactory() for _ in range(80)]
    for number, copy in enumerate(copies):
        text = copy.revisions.create(
            number=9, text=f"{WORDS} {number}", sha256="0" * 64
        )
        Document.objects.filter(pk=copy.pk).update(text=text)
    compared(*copies)
    pairs = NearDuplicate.objects.count()
    assert len(copies) - 1 <= pairs <= 10 * len(copies)
    linked = {
        pk for p in NearDuplicate.objects.all() for pk in (p.first_id, p.second_id)
    }
    assert linked == {copy.pk for copy in copies}


def test_queries_do_not_grow_with_the_number_of_documents(
    django_assert_max_num_queries,
) -> None:
    copies = [document(f"{WORDS} {number}") for number in range(12)]
    TextSketch.objects.all().delete()
    SketchKey.objects.all().delete()
    with django_assert_max_num_queries(12):
        compared(*copies)


def test_a_sketch_of_an_older_text_is_outdated() -> None:
    one = document(WORDS)
    assert not TextSketch.objects.outdated()
    text = one.revisions.create(number=9, text=OTHER, sha256="0" * 64)
    Document.objects.filter(pk=one.pk).update(text=text)
    assert TextSketch.objects.outdated().get() == one
    assert TextSketch.objects.refresh([one.pk]) == {one.pk}
    assert TextSketch.objects.refresh([one.pk]) == set()
    assert not TextSketch.objects.outdated()


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"verdict": "same"}, id="a verdict of nobody"),
        pytest.param({"swapped": True}, id="a pair the wrong way round"),
    ],
)
def test_the_database_refuses(values: dict[str, object]) -> None:
    one, two = DocumentFactory(), DocumentFactory()
    if values.pop("swapped", False):
        one, two = two, one
    with pytest.raises(IntegrityError), transaction.atomic():
        NearDuplicate.objects.create(first=one, second=two, share=1.0, **values)
