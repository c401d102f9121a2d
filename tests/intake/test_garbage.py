"""Garbage is looked for between batches."""

import gc
import weakref

import pytest

from archive.intake.garbage import collecting


class Row:
    """Points at itself, as rows do through what they point at."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_goes_when_a_batch_has_ended() -> None:
    with collecting() as collect:
        assert not gc.isenabled()
        left = weakref.ref(Row())
        assert left() is not None
        collect()
        assert left() is None
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_python_looks_again_by_itself_after_a_failure() -> None:
    with pytest.raises(OSError, match="full"), collecting():
        raise OSError("full")
    assert gc.isenabled()


def test_who_has_put_it_off_already_is_left_so() -> None:
    gc.disable()
    try:
        with collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
