"""Form widgets of the admin."""

from collections.abc import Mapping
from typing import Any

from django.contrib.admin.widgets import AdminTextareaWidget

from archive.parsing.border import clean_text


class PlainTextarea(AdminTextareaWidget):
    """A text box whose text comes back as it was shown: "\\n" ends a line.

    Browsers send "\\r\\n", which would shift every offset and count as a change.
    """

    def value_from_datadict(
        self, data: Mapping[str, Any], files: Mapping[str, Any], name: str
    ) -> str | None:
        value = super().value_from_datadict(data, files, name)
        return value if value is None else clean_text(value)
