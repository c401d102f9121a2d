"""What the embedded server takes of machines large and small."""

from types import SimpleNamespace

import pytest

from config.embedded import tuning

GIGABYTE = 2**30


@pytest.mark.parametrize(
    ("memory", "buffers", "cached"),
    [
        pytest.param(GIGABYTE // 2, "128MB", "256MB", id="a very small one"),
        pytest.param(4 * GIGABYTE, "512MB", "2048MB", id="a laptop"),
        pytest.param(256 * GIGABYTE, "2048MB", "131072MB", id="a large server"),
    ],
)
def test_an_eighth_of_the_memory_within_bounds(monkeypatch, memory, buffers, cached):
    machine = SimpleNamespace(total=memory)
    monkeypatch.setattr(tuning.psutil, "virtual_memory", lambda: machine)

    settings = tuning.server_settings()

    assert settings["shared_buffers"] == buffers
    assert settings["effective_cache_size"] == cached
