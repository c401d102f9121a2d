"""Column types that compute themselves from another field of the same row."""

import hashlib
from typing import Any

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import models

from archive.parsing.names import normalise, skeleton

# A btree entry may hold some 2,700 bytes; four bytes a character leaves room.
KEY_LENGTH = 250


class ComputedField(models.CharField):
    """A text column filled from the field *source* on save() and bulk_create()."""

    def __init__(self, *args: Any, source: str, **kwargs: Any) -> None:
        self.source = source
        kwargs.setdefault("max_length", KEY_LENGTH)
        kwargs.setdefault("editable", False)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "source": self.source}

    def compute(self, value: str) -> str:
        raise NotImplementedError

    # Django's own signature has the boolean in second place.
    def pre_save(self, model_instance: models.Model, add: bool) -> str:  # noqa: FBT001
        value = self.compute(getattr(model_instance, self.source) or "")
        setattr(model_instance, self.attname, value)
        return value


class NormalisedField(ComputedField):
    """`parsing.names.normalise` of another field, cut to an indexable length."""

    def compute(self, value: str) -> str:
        return normalise(value)[:KEY_LENGTH]


class SkeletonField(ComputedField):
    """`parsing.names.skeleton` of another field: to suggest, never to decide."""

    def compute(self, value: str) -> str:
        return skeleton(value)[:KEY_LENGTH]


class DigestField(ComputedField):
    """SHA-256 (hex) of another field: an index key for texts of any length."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 64)
        super().__init__(*args, **kwargs)

    def compute(self, value: str) -> str:
        return digest(value)


def digest(value: str) -> str:
    """SHA-256 of the UTF-8 form of *value*, 64 hexadecimal characters."""
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()


def words_of(column: str) -> SearchVector:
    """The words of a normalised *column*, neither stemmed nor stopped."""
    return SearchVector(column, config="simple")


def word_index(name: str, column: str = "normalised") -> GinIndex:
    """An index that finds rows by any words, or beginnings of words, of *column*."""
    return GinIndex(words_of(column), name=name)
