"""What tests of the public pages share."""

from collections.abc import Callable
from typing import Any

import pytest

from archive.curation.publishing import publish
from archive.models import Document
from tests.factories import DocumentFactory, write_text


@pytest.fixture
def published(db: None) -> Callable[..., Document]:
    """Makes a published document: `published("First paragraph.", title="…")`.

    A function in `around` is called with the document before it is published.
    """

    def make(
        *paragraphs: str,
        around: Callable[[Document], object] | None = None,
        **fields: Any,
    ) -> Document:
        document = DocumentFactory(**fields)
        write_text(document, *(paragraphs or ("The port is closed.",)))
        if around:
            around(document)
        publish([document.pk], by=None)
        document.refresh_from_db()
        return document

    return make
