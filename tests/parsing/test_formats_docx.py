"""Word documents, made here part by part: what is read, left out and refused."""

import io
import zipfile

import pytest

from archive.parsing.formats import Opened, open_document
from archive.parsing.limits import Limits
from archive.parsing.record import Problem

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
CORE = (
    '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="http://'
    'schemas.openxmlformats.org/package/2006/metadata/core-properties">'
    "<dc:title>A statement</dc:title><dc:creator>The committee</dc:creator>"
    "</cp:coreProperties>"
)


def run(words: str, properties: str = "") -> str:
    props = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{props}<w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(content: str) -> str:
    return f"<w:p>{content}</w:p>"


def document(body: str, doctype: str = "") -> str:
    head = f"<?xml version='1.0'?>{doctype}"
    return f"{head}<w:document {W}><w:body>{body}</w:body></w:document>"


def docx(body: str, *, doctype: str = "", **parts: str) -> bytes:
    """A .docx of *body*; further parts by name, `__` for `/` and `_xml` for `.xml`."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONS)
        package.writestr("word/document.xml", document(body, doctype))
        for name, content in parts.items():
            path = name.replace("__", "/").replace("_xml", ".xml")
            package.writestr(path, content)
    return target.getvalue()


def text(data: bytes) -> str:
    result = open_document(data, "a.docx")
    assert isinstance(result, Opened), result
    return result.text


def reason(data: bytes, limits: Limits | None = None) -> str:
    result = open_document(data, "a.docx", limits or Limits())
    assert isinstance(result, Problem), result
    return result.reason


def test_paragraphs_one_a_line_with_a_gap() -> None:
    body = paragraph(run("First") + run(" part")) + paragraph(run("بيان الحزب"))
    assert text(docx(body)) == "First part\n\nبيان الحزب"


def test_tracked_insertions_stay_and_deletions_go() -> None:
    inserted = f'<w:ins w:id="1" w:author="x">{run("new ")}</w:ins>'
    deleted = (
        '<w:del w:id="2" w:author="x"><w:r><w:delText>old</w:delText></w:r></w:del>'
    )
    assert (
        text(docx(paragraph(run("A ") + inserted + deleted + run("word"))))
        == "A new word"
    )


def test_content_controls_are_read() -> None:
    control = f"<w:sdt><w:sdtContent>{run('inside')}</w:sdtContent></w:sdt>"
    assert text(docx(paragraph(run("Words ") + control))) == "Words inside"


@pytest.mark.parametrize(
    ("properties", "seen"),
    [
        ("<w:vanish/>", "Shown"),
        ('<w:vanish w:val="0"/>', "Shown hidden"),
        ('<w:vanish w:val="false"/>', "Shown hidden"),
        ('<w:rStyle w:val="Ghost"/>', "Shown"),
    ],
    ids=["hidden", "switched off by 0", "switched off by false", "by its style"],
)
def test_hidden_text_is_not_shown(properties: str, seen: str) -> None:
    styles = (
        f'<w:styles {W}><w:style w:type="character" w:styleId="Ghost">'
        "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>"
    )
    body = paragraph(run("Shown") + run(" hidden", properties))
    assert text(docx(body, word__styles_xml=styles)) == seen


def test_a_hidden_paragraph_style_hides_its_words() -> None:
    styles = (
        f'<w:styles {W}><w:style w:type="paragraph" w:styleId="Ghost">'
        "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>"
    )
    style = '<w:pPr><w:pStyle w:val="Ghost"/></w:pPr>'
    body = paragraph(run("Shown")) + paragraph(style + run("hidden"))
    assert text(docx(body, word__styles_xml=styles)) == "Shown"


def test_moved_words_stand_where_they_went() -> None:
    away = f'<w:moveFrom w:id="1" w:author="x">{run("moved ")}</w:moveFrom>'
    here = f'<w:moveTo w:id="2" w:author="x">{run(" moved")}</w:moveTo>'
    assert text(docx(paragraph(away + run("Words") + here))) == "Words moved"


def test_hidden_text_is_told() -> None:
    data = docx(paragraph(run("Shown") + run("hidden", "<w:vanish/>")))
    result = open_document(data, "a.docx")
    assert result.warnings == ("1 hidden run(s) left out",)


def test_tables_give_a_line_for_a_row() -> None:
    cells = "".join(
        f"<w:tc>{paragraph(run(words))}</w:tc>" for words in ("Jane Doe", "London")
    )
    found = text(docx(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))
    assert found == "Jane Doe\tLondon"


def test_properties_are_hints() -> None:
    result = open_document(docx(paragraph(run("x")), docProps__core_xml=CORE), "a.docx")
    assert result.hints.title == "A statement"
    assert result.hints.authors == ("The committee",)


# Hostile files


def test_entities_are_refused_unread() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    assert "document type" in reason(docx(paragraph(run("&b;")), doctype=bomb))


def test_external_entities_are_refused_unread() -> None:
    stolen = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    assert "document type" in reason(docx(paragraph(run("&f;")), doctype=stolen))


def test_entities_in_any_part_are_refused() -> None:
    part = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'
    assert "document type" in reason(docx(paragraph(run("x")), word__styles_xml=part))


def test_a_zip_bomb_is_refused() -> None:
    assert "ZIP bomb" in reason(docx(paragraph(run("0" * 8_000_000))))


def test_a_part_too_large_is_refused() -> None:
    limits = Limits(docx_part_bytes=1000)
    assert "document.xml" in reason(docx(paragraph(run("word " * 500))), limits)


def test_a_header_that_lies_about_the_size_is_found_out() -> None:
    data = bytearray(docx(paragraph(run("word " * 5000))))
    real = len(document(paragraph(run("word " * 5000)))).to_bytes(4, "little")
    lying = bytes(data).replace(real, (100).to_bytes(4, "little"))
    assert reason(lying)


def test_too_many_parts_are_refused() -> None:
    parts = {f"word__p{n}_xml": "<x/>" for n in range(20)}
    assert "parts" in reason(
        docx(paragraph(run("x")), **parts), Limits(docx_members=10)
    )


def test_deep_nesting_is_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5000 + "</w:sdtContent></w:sdt>" * 5000
    assert reason(docx(paragraph(deep)))


def test_pictures_are_left_out() -> None:
    picture = (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml'
        '/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org'
        '/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxml'
        'formats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas'
        '.openxmlformats.org/officeDocument/2006/relationships" r:embed="r5"/>'
        "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    relations = RELATIONS.replace("r1", "r5").replace(
        "word/document.xml", "media/a.png"
    )
    parts = {"word___rels__document_xml.rels": relations, "word__media__a.png": "PNG"}
    assert text(docx(paragraph(run("Words") + picture), **parts)) == "Words"


def test_an_encrypted_part_asks_for_the_password_to_be_removed() -> None:
    data = bytearray(docx(paragraph(run("Words"))))
    # The flag "encrypted" of the first entry of the central directory (APPNOTE 4.3.12).
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "password" in reason(bytes(data))


def test_external_pictures_are_not_fetched() -> None:
    """The network is closed in tests: fetching would raise."""
    picture = (
        '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006'
        '/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships" r:link="r9"/></w:drawing></w:r>'
    )
    relations = RELATIONS.replace("r1", "r9").replace(
        'Target="word/document.xml"',
        'Target="http://127.0.0.1:9/x.png" TargetMode="External"',
    )
    body = paragraph(run("Words") + picture)
    data = docx(body, **{"word___rels__document_xml.rels": relations})
    assert text(data) == "Words"


@pytest.mark.parametrize("cut", [10, 100, 500])
def test_a_truncated_file_is_a_problem(cut: int) -> None:
    data = docx(paragraph(run("Words")))
    assert reason(data[: len(data) - cut])


def test_no_document_inside() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr("word/other.xml", "<x/>")
    assert "missing" in reason(target.getvalue())


def test_a_document_without_words() -> None:
    assert "no text" in reason(docx(paragraph("")))
