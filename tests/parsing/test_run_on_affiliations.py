"""Where a name ends when what follows it stands right behind, nothing between."""

import pytest

from archive.parsing.run_on_affiliations import run_on_cuts

TOLD = {
    "offices and bodies behind names": (
        [
            "Kevin Poe General secretary, Harbour Union",
            "Claire James Campaign Against Dust",
            "Adam Klug Quayside",
            "Sarah Roe Tellara Mosque",
            "Lord Ahmed",
            "Michael Rosen Novelist and poet",
        ],
        ["Kevin Poe", "Claire James", "Adam Klug", "Sarah Roe", None, "Michael Rosen"],
    ),
    "a title before, letters behind": (
        [
            "Chris Roe MP Labour Party",
            "Dr Sara Poe CEO, Harbour Trust",
            "Laura Smith MEP Union of Quays",
            "Paul Jones MSP Harbour Council",
            "Anna Karr Dockers' Federation",
        ],
        [
            "Chris Roe MP",
            "Dr Sara Poe",
            "Laura Smith MEP",
            "Paul Jones MSP",
            "Anna Karr",
        ],
    ),
    "branches with numbers": (
        [
            "Anna Tonks NE/100/11",
            "Mark Martin Harbour Hospitals",
            "Jane Lawson LE524",
            "Liz Central Quay 12",
            "Paul Roe Tower Union",
        ],
        ["Anna Tonks", "Mark Martin", "Jane Lawson", "Liz Central", "Paul Roe"],
    ),
    "names of three words alone": (
        [
            "Juan García López",
            "Ana Ruiz Pérez",
            "María Torres Gil",
            "Pedro Sanz Mora",
            "Luis Vega Soto",
        ],
        [None] * 5,
    ),
    "commas part the names": (
        [
            "Anna Karr, Professor, Harbour University",
            "Mark Poe, Union of Dockers",
            "Jane Roe, Quay Trust",
            "Paul Poe, writer",
            "Laura Gay, Harbour Council",
        ],
        [None] * 5,
    ),
    "a country may be printed with the name": (
        [
            "Anna Abad Colombia",
            "Mark Adli Germany",
            "Jane Ahrens Germany",
            "Paul Andres Austria",
            "Laura Bachmann Switzerland",
        ],
        [None] * 5,
    ),
    "Arabic names have three words": (
        [
            "سلام كاظم جاسم",
            "ليلى حسن علي",
            "جمال عبد الرزاق",
            "فارس ناصر حسين",
            "علي محمد حسن اتحاد العمال",
        ],
        [None] * 5,
    ),
    "what somebody is, behind Arabic names": (
        [
            "أحمد أبو مطر ناقد أكاديمي وباحث",
            "خضر محجز روائي وشاعر",
            "فاتنة الغرة شاعرة",
            "عبد الكريم عليان باحث تربوي",
            "سلام كاظم",
        ],
        ["أحمد أبو مطر", "خضر محجز", "فاتنة الغرة", "عبد الكريم عليان", None],
    ),
    "Arabic commas part the names": (
        [
            "أحمد مطر، ناقد",
            "خضر محجز، شاعر",
            "فاتنة الغرة، شاعرة",
            "علي حسن، باحث",
            "سلام كاظم، كاتب",
        ],
        [None] * 5,
    ),
    "bodies": (
        [
            "Union of Harbour Miners",
            "League of Quay Readers",
            "Tellara Dock Group",
            "Council of Free Sailors",
            "Taran Peace Centre",
        ],
        [None] * 5,
    ),
    "too few to see": (["Anna Karr Harbour Union", "Mark Poe Quay Trust"], [None] * 2),
}


@pytest.mark.parametrize(("texts", "names"), TOLD.values(), ids=TOLD)
def test_where_the_name_ends(texts: list[str], names: list[str | None]) -> None:
    cuts = run_on_cuts(texts)
    found = [
        text[: cut[0]] if cut else None for text, cut in zip(texts, cuts, strict=True)
    ]
    assert found == names
