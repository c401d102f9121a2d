"""Published documents for searching, made the way editors make them."""

from collections.abc import Callable
from typing import Any

import pytest

from archive.curation.publishing import publish
from archive.models import Document
from archive.search.documents import search
from tests import factories as f


@pytest.fixture
def published(db: None) -> Callable[..., Document]:
    """Publish documents of paragraphs; keywords are fields of the document."""
    editor = f.UserFactory()

    def make(*paragraphs: str, signed: Any = (), **fields: Any) -> Document:
        document = f.DocumentFactory(**fields)
        for name, authority in dict(signed).items():
            f.SignatoryFactory(
                document=document,
                name_as_printed=name,
                **_resolved(authority),
            )
        f.write_text(document, *(paragraphs or ("The port is closed.",)))
        publish([document.pk], by=editor)
        return document

    return make


def _resolved(authority: Any) -> dict[str, Any]:
    if authority is None:
        return {}
    return {authority._meta.model_name: authority, "resolution": "rule"}


@pytest.fixture
def found() -> Callable[..., list[str]]:
    """Search for words (and filters); return the titles found, in order."""

    def titles(q: str = "", **filters: Any) -> list[str]:
        return [row.title for row in search({"q": q, **filters}).rows]

    return titles
