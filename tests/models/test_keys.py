"""Primary keys that are fetched before there are rows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.models import Document, Passage
from archive.models.keys import FetchedKeys, GivenKeys, NoKeysLeftError, allocate
from tests.factories import DocumentFactory

pytestmark = pytest.mark.django_db


def test_keys_are_nobody_elses():
    before = DocumentFactory().pk
    keys = allocate({Document: 3, Passage: 2})
    assert [len(keys[Document]), len(keys[Passage])] == [3, 2]
    assert min(keys[Document]) > before
    assert DocumentFactory().pk > max(keys[Document])


def test_nothing_is_asked_for_nothing():
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert allocate({Document: 0}) == {Document: []}
    assert not queries


def test_keys_rise_as_they_are_taken():
    keys = FetchedKeys()
    taken = [keys.take(Document) for _ in range(250)]
    assert taken == sorted(set(taken))


def test_many_are_fetched_at_once():
    keys = FetchedKeys()
    with CaptureQueriesContext(connection) as queries:
        keys.stock({Document: 4, Passage: 300})
        for _ in range(4):
            keys.give({Document: 1, Passage: 64})
    assert len(queries) == 1


def test_what_was_given_is_taken_once_and_what_comes_back_is_used():
    keys = FetchedKeys()
    given = GivenKeys(keys.give({Document: 3}))
    used = given.take(Document)
    keys.take_back(given.left)
    keys.take_back(given.left)
    rest = [keys.take(Document) for _ in range(50)]
    assert used not in rest
    assert len(set(rest)) == len(rest)


def test_who_has_used_what_it_was_given_asks_nobody():
    keys = GivenKeys({Document: [1]})
    assert keys.take(Document) == 1
    with pytest.raises(NoKeysLeftError, match="document"):
        keys.take(Document)
    with pytest.raises(NoKeysLeftError, match="passage"):
        keys.take(Passage)
