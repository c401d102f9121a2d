"""Word documents: the text a reader sees, with nothing fetched and nothing unfolded.

mammoth keeps tracked insertions, content controls and lists. Before it sees the file,
sizes are checked, document types refused, and hidden text and pictures taken out.
"""

import io
import zipfile
import zlib
from dataclasses import dataclass

import mammoth
from lxml import etree
from lxml.html import document_fromstring

from archive.parsing.format_html import joined
from archive.parsing.hints import Hints
from archive.parsing.limits import Limits
from archive.parsing.page_lines import page_lines
from archive.parsing.record import Problem

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAIN_PART = "word/document.xml"
STYLES_PART = "word/styles.xml"
PROPERTIES_PART = "docProps/core.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"
OFF = frozenset({"0", "false", "off", "none"})
# Parts that hold words or say how they are listed; pictures and macros stay outside.
WORD_PARTS = (".xml", ".rels")


@dataclass(frozen=True, slots=True)
class DocxText:
    """The text of a document, its own metadata, and what was left out."""

    text: str
    hints: Hints
    warnings: tuple[str, ...] = ()


class _RefusedError(Exception):
    """The file breaks a bound or is no document; the message is the reason."""


def read_docx(data: bytes, path: str, limits: Limits) -> DocxText | Problem:
    """The visible text of *data*, paragraphs and list items one a line."""
    try:
        parts = _parts(data, limits)
        hidden = _hide(parts)
        html = mammoth.convert_to_html(
            io.BytesIO(_packed(parts)),
            convert_image=mammoth.images.img_element(_no_image),
        ).value
    except _RefusedError as refusal:
        return Problem(path, str(refusal))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        return Problem(path, f"broken or truncated .docx ({error}): fetch it again")
    except RecursionError:
        return Problem(path, "the .docx is nested too deeply: save its text as .txt")
    except Exception as error:  # noqa: BLE001  # mammoth raises what broken XML provokes
        reason = f"{type(error).__name__}: {error}"[:200]
        return Problem(path, f"broken .docx ({reason}): save it again from Word")
    text = joined(page_lines(document_fromstring(html))) if html.strip() else ""
    if not text:
        return Problem(path, "the .docx has no text (perhaps pictures of pages)")
    warnings = (f"{hidden} hidden run(s) left out",) if hidden else ()
    return DocxText(text, _hints(parts), warnings)


def _parts(data: bytes, limits: Limits) -> dict[str, bytes]:
    """The parts that hold words, each read up to its bound."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = package.infolist()
        _check_sizes(members, len(data), limits)
        parts: dict[str, bytes] = {}
        for member in members:
            if member.filename.endswith(WORD_PARTS) and not member.is_dir():
                # zipfile reads no more than the checked size, even if that is a lie.
                parts[member.filename] = package.read(member)
    if MAIN_PART not in parts:
        raise _RefusedError(f"no Word document: {MAIN_PART} is missing")
    return parts


def _check_sizes(members: list[zipfile.ZipInfo], packed: int, limits: Limits) -> None:
    if len(members) > limits.docx_members:
        raise _RefusedError(
            f"{len(members)} parts; at most {limits.docx_members} are read"
        )
    total = sum(member.file_size for member in members)
    if total > limits.docx_total_bytes or total > max(packed, 4096) * limits.docx_ratio:
        raise _RefusedError(
            f"unpacks to {total >> 20} MB from {packed >> 10} kB (a ZIP bomb?)"
        )
    for member in members:
        if member.flag_bits & 0x1:
            raise _RefusedError("encrypted: remove its password and import it again")
        words = member.filename.endswith(WORD_PARTS)
        if words and member.file_size > limits.docx_part_bytes:
            most = limits.docx_part_bytes >> 20
            raise _RefusedError(f"{member.filename}: larger than {most} MB unpacked")


def _tree(name: str, content: bytes) -> etree._Element:
    """A part's XML. Document types are refused: with them come entities and files."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _RefusedError(
            f"{name}: broken XML ({error.msg}): save it again"
        ) from None
    if root.getroottree().docinfo.doctype:
        raise _RefusedError(
            f"{name}: has a document type (DTD), which no Word file needs"
        )
    return root


def _hide(parts: dict[str, bytes]) -> int:
    """Take hidden runs out of *parts* in place; returns how many. Checks every part."""
    trees = {name: _tree(name, content) for name, content in parts.items()}
    styles = _hidden_styles(trees.get(STYLES_PART))
    count = 0
    for name, root in trees.items():
        hidden = [run for run in root.iter(f"{W}r") if _is_hidden(run, styles)]
        for run in hidden:
            for child in list(run):
                run.remove(child)
        if hidden:
            count += len(hidden)
            parts[name] = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return count


def _hidden_styles(styles: etree._Element | None) -> frozenset[str]:
    if styles is None:
        return frozenset()
    return frozenset(
        style.get(f"{W}styleId", "")
        for style in styles.iter(f"{W}style")
        if _vanishes(style.find(f"{W}rPr"))
    )


def _is_hidden(run: etree._Element, styles: frozenset[str]) -> bool:
    properties = run.find(f"{W}rPr")
    if properties is not None and properties.find(f"{W}vanish") is not None:
        return _vanishes(properties)
    paragraph = next(run.iterancestors(f"{W}p"), None)
    return _has_style(properties, f"{W}rStyle", styles) or (
        paragraph is not None
        and _has_style(paragraph.find(f"{W}pPr"), f"{W}pStyle", styles)
    )


def _has_style(
    properties: etree._Element | None, tag: str, styles: frozenset[str]
) -> bool:
    style = properties.find(tag) if properties is not None else None
    return style is not None and style.get(f"{W}val") in styles


def _vanishes(properties: etree._Element | None) -> bool:
    vanish = properties.find(f"{W}vanish") if properties is not None else None
    return vanish is not None and vanish.get(f"{W}val", "true").lower() not in OFF


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def _no_image(image: object) -> dict[str, str]:
    return {}


def _hints(parts: dict[str, bytes]) -> Hints:
    if PROPERTIES_PART not in parts:
        return Hints()
    root = _tree(PROPERTIES_PART, parts[PROPERTIES_PART])
    title, author, language = (
        (root.findtext(f"{DC}{key}") or "").strip() or None
        for key in ("title", "creator", "language")
    )
    return Hints(title=title, authors=(author,) if author else (), language=language)
