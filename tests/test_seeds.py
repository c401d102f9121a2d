"""The source documents are kept byte for byte."""

import hashlib

import pytest


def listed(project):
    """Yield (checksum, file name) of each line of seeds/SHA256SUMS."""
    for line in (project / "seeds" / "SHA256SUMS").read_text().splitlines():
        checksum, name = line.split("  ")
        yield checksum, name


def test_every_statement_has_its_checksum(project):
    there = {path.name for path in (project / "seeds" / "statements").iterdir()}

    assert {name for _, name in listed(project)} == there


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_statement_is_unchanged(project, number):
    ((checksum, name),) = [row for row in listed(project) if row[1].startswith(number)]
    content = (project / "seeds" / "statements" / name).read_bytes()

    assert hashlib.sha256(content).hexdigest() == checksum


def test_git_does_not_touch_their_line_endings(project):
    assert "seeds/** -text" in (project / ".gitattributes").read_text().splitlines()
