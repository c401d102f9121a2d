"""How a stretch of names is cut, what is name and what affiliation, what is cut off."""

import pytest

from archive.parsing.lines import split_lines
from archive.parsing.name_lists import Entry, entry_at
from archive.parsing.name_runs import inline_entries
from archive.parsing.signatory_entries import read_entries
from archive.parsing.signature_cards import paragraph_entries
from archive.parsing.truncation import is_truncated

RUNS = {
    "commas and a last and": (
        "Union of Miners, League of Readers and Tellara Group",
        ["Union of Miners", "League of Readers", "Tellara Group"],
    ),
    "semicolons keep commas": (
        "Ana Ruiz, Norland; Jo Poe, Tellara; Max Roe, Ostmark",
        ["Ana Ruiz, Norland", "Jo Poe, Tellara", "Max Roe, Ostmark"],
    ),
    "commas and semicolons mixed": (
        "Anna Rossi (CGX), Pia Bian (FIL); sen. Maria Verdi (Ds), Luca Neri (Ds); Y",
        [
            "Anna Rossi (CGX)",
            "Pia Bian (FIL)",
            "sen. Maria Verdi (Ds)",
            "Luca Neri (Ds)",
            "Y",
        ],
    ),
    "dashes between Persian names": (
        "مينا رضايي - ناصر کريمي - رضا سبحاني - فرهاد نوري",
        ["مينا رضايي", "ناصر کريمي", "رضا سبحاني", "فرهاد نوري"],
    ),
    "bullets in one line": (
        "Union A • Union B • Union C • Union D",
        ["Union A", "Union B", "Union C", "Union D"],
    ),
    "a comma forgotten after a bracket": (
        "Anne Roy (SNX), Luc Gay (CGX) Nina Petit (FSX), Marc Faure",
        ["Anne Roy (SNX)", "Luc Gay (CGX)", "Nina Petit (FSX)", "Marc Faure"],
    ),
    "and before each, in Arabic": (
        "حزب الأمل وحزب العدل واتحاد الطلبة",
        ["حزب الأمل", "حزب العدل", "اتحاد الطلبة"],
    ),
    "bodies that one body unites stay": (
        "منتدى الأحزاب والمنظمات، مركز النور",
        ["منتدى الأحزاب والمنظمات", "مركز النور"],
    ),
    "a quoted name after the last and": (
        "Amt A, Verein B, die Kinderhilfe und „Brot für Tellara“",
        ["Amt A", "Verein B", "die Kinderhilfe", "„Brot für Tellara“"],
    ),
    "no comma in brackets cuts": (
        "Rede A (Nord, Süd), Rede B",
        ["Rede A (Nord, Süd)", "Rede B"],
    ),
    "one row a line, the second led by and": (
        "Ana Ruiz (CGX), Jo Poe (FSX)\net Max Roe (écrivain), Lea Gay",
        ["Ana Ruiz (CGX)", "Jo Poe (FSX)", "Max Roe (écrivain)", "Lea Gay"],
    ),
    "names broken at a fixed width": (
        (
            "Alfonso Prado, Norland; Ignacio Ramos, Norland and Tellara; Pablo\n"
            "Casares, Tellara; Michel Dupont, Ostmark; Pascual Serra, Norland"
        ),
        [
            "Alfonso Prado, Norland",
            "Ignacio Ramos, Norland and Tellara",
            "Pablo Casares, Tellara",
            "Michel Dupont, Ostmark",
            "Pascual Serra, Norland",
        ],
    ),
    "the list goes on elsewhere": (
        "Ana Ruiz, Jo Poe und viele mehr",
        ["Ana Ruiz", "Jo Poe"],
    ),
}

LINES = {
    "a person's card": ("Jane Doe\nPresident\nUnion of Miners", 1),
    "persons and posts in turns": ("Jane Doe\nPresident\nJohn Roe\nTreasurer", 2),
    "professions nobody can list": (
        "Anna Roth\nLogopädin\nKarl Linde\nHausarzt, Nordau\nEva Busch\nImkerin",
        3,
    ),
    "persons alone": ("Jane Doe\nJohn Roe\nAnna Roth\nKarl Linde", 4),
    "bodies alone": (
        "Union of Miners\nLeague of Readers\nStrike Fund\nTellara Club",
        4,
    ),
    "two columns": (
        "Union of Miners    League of Readers\nStrike Fund    Tellara Club",
        4,
    ),
    "an item that goes on in the next line": (
        (
            "Ana Ruiz, écrivain ;\nJo Poe, président de\nl’Association du Nord ;\n"
            "Max Roe, avocat ;\nLea Gay, poète ;\nIda Noe, juriste ;\nUwe Tal, maire"
        ),
        6,
    ),
    "numbers without full stops": ("1 Union of Miners\n2 League of Readers", 2),
}

PARTS = {
    "comma": (
        "Jane Doe, Professor, University of X",
        "Jane Doe",
        "Professor, University of X",
    ),
    "bracket": ("Jane Doe (Union of X)", "Jane Doe", "Union of X"),
    "dash": ("Anna Roth - Attica", "Anna Roth", "Attica"),
    "on behalf of": ("Jane Doe, on behalf of the Union of X", "Jane Doe", "Union of X"),
    "for": ("Jane Doe for the Union of X", "Jane Doe", "Union of X"),
    "double given name before a dash": (
        "Maria Luisa Bosco - Centro Studi",
        "Maria Luisa Bosco",
        "Centro Studi",
    ),
}

CUT = {
    "an open bracket": ["Union (A)", "League (B", True],
    "a preposition": ["Union of A", "League for", True],
    "a first name alone": [*["Ana Ruiz"] * 6, "Ertu", True],
    "a surname of two letters": ["Ana Ruiz", "Jo Poe", "Fatma Be", True],
    "a state's two capitals": ["Union DE", "League of France", "Club of UK", False],
    "an ellipsis after a whole name": ["Ana Ruiz", "Jo Poe", "Max Roe…", False],
    "a fragment of a body's word": [
        *["Union A", "League B", "Club C"],
        "Nord Associat",
        True,
    ],
    "a compound's joint": ["Ana Ruiz, Amt", "Jo Poe, Max-Amt für Gesellschafts", True],
    "an affiliation short of a letter": [
        *["Ana Ruiz, Law Studies, Nordhaven", "Jo Poe, Medicine, Elmton"],
        "Max Roe, American Studie",
        True,
    ],
    "a surname like a longer one": ["Ana Martinez", "Jo Poe", "Max Martin", False],
    "an Arabic name without its end": ["أحمد فاروق", "علي حسن", "محمد عبد", True],
    "a title and half a name": [
        *("Ana Ruiz", "Jo Poe", "Max Roe", "Lea Gay", "Ian Karr", "Tim Poe"),
        *("Dr Dina", True),
    ],
    "a letter behind numbers of branches": ["Ana Ruiz LE 52", "Jo Poe", "Max L", True],
    "a word that a sibling has whole": [
        "Claire James Campaign Against Dust",
        "Sam Poe People's Assembly Agai",
        True,
    ],
    "whole bodies": ["Union of Miners", "League of Readers", "Tellara Club", False],
    "whole persons": ["Ana Ruiz", "Jo Poe", "Max Roe", "Li Na Roth", False],
}


@pytest.mark.parametrize(("text", "names"), RUNS.values(), ids=RUNS)
def test_a_run_of_names_is_cut(text, names):
    assert [entry.text for entry in inline_entries(text, 0, len(text))] == names


@pytest.mark.parametrize(("text", "number"), LINES.values(), ids=LINES)
def test_lines_make_as_many_entries(text, number):
    assert len(paragraph_entries(text, list(split_lines(text)))) == number


def test_a_number_is_not_part_of_the_name():
    text = "1 Union of Miners\n2 League of Readers"
    entries = paragraph_entries(text, list(split_lines(text)))
    assert [entry.text for entry in entries] == ["Union of Miners", "League of Readers"]


@pytest.mark.parametrize(("text", "name", "affiliation"), PARTS.values(), ids=PARTS)
def test_name_and_affiliation(text, name, affiliation):
    [record] = read_entries(text, [(Entry(text, 0, len(text)), "person", "")])
    assert (record.name, record.affiliation) == (name, affiliation)


@pytest.mark.parametrize("row", CUT.values(), ids=CUT)
def test_the_last_name_is_cut_off(row):
    *names, cut = row
    assert is_truncated(names, at_end=True) is cut


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("“Union of X", "Union of X", id="the list's opening mark"),
        pytest.param('Union of X."', "Union of X", id="the list's closing mark"),
        pytest.param("“Bread” of X", "“Bread” of X", id="a name's own marks"),
        pytest.param("Union “Bread”", "Union “Bread”", id="own marks at the end"),
    ],
)
def test_quotation_marks_around_the_whole_list(text, name):
    entry = entry_at(text, 0, len(text))
    assert entry is not None
    assert (entry.text, text[entry.start : entry.end]) == (name, name)


@pytest.mark.parametrize(
    "text",
    ["• Union of X", "Union of X*", "Union of X [2]", "Union of X and many more"],
)
def test_marks_are_no_part_of_a_name(text):
    entry = entry_at(text, 0, len(text))
    assert entry is not None
    assert entry.text == "Union of X"


@pytest.mark.parametrize(
    ("before", "last", "cut"),
    [
        pytest.param(
            "The Ex-Miners march.", "Council of Ex-Min", True, id="a fragment"
        ),
        pytest.param("We met Ex-Min men.", "Council of Ex-Min", False, id="a word"),
        pytest.param("The dockers march.", "Council of Ex-Min", False, id="not said"),
        pytest.param("The miners march.", "Council of Miner", False, id="an ending"),
    ],
)
def test_the_text_has_the_whole_word(before, last, cut):
    names = ["Union of Dockers", "League of Readers", last]
    assert is_truncated(names, at_end=True, before=before) is cut
