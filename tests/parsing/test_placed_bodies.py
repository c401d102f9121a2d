"""Bodies that issue by their place on the page: as author, over the date, as the site's
owner, on two lines at the foot.
"""

import pytest

from archive.parsing.reader import read_text

TOLD = """\
The army stormed the northern quay at dawn, and by noon seven dockers had been taken \
to the fort. The gates of the port have stayed shut since then, and no ship has come in.

The families wait at the fort, and nobody has told them anything. Bread is dear.
"""
OURS = """\
We condemn the arrest of the seven dockers and we demand that they are released before \
Sunday. We call on all workers of the port to stand with us at the gates that day.
"""
NEWS = """\
Police arrested seven dockers at the northern quay on Friday, the port authority \
said. "They were asked to leave three times," a spokesman told reporters. "They \
refused," he said.
"""
ARABIC = """\
اقتحم الجيش رصيف الميناء فجر اليوم واعتقل سبعة من عمال الميناء واقتادهم الى القلعة، \
ولم يعرف احد عنهم شيئا حتى الآن وما زالت ابواب الميناء مغلقة امام السفن.
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            f"Blood on the northern quay\n\nUnion of Dockers\n3 May 2015\n\n{TOLD}",
            ["Union of Dockers"],
            id="where an author is, over the date",
        ),
        pytest.param(
            "الدم على رصيف الميناء\n\nالحزب الشيوعي العمالي\n2019 / 11 / 10\n\n"
            f"{ARABIC}",
            ["الحزب الشيوعي العمالي"],
            id="Arabic, where an author is",
        ),
        pytest.param(
            f"Parti des Dockers |\n4 juillet 2014\nUn port fermé au monde\n\n{TOLD}",
            ["Parti des Dockers"],
            id="at the head, over the date",
        ),
        pytest.param(
            f"Union of Dockers - Blood on the northern quay\n\n"
            f"Blood on the northern quay\n\n{OURS}",
            ["Union of Dockers"],
            id="the site's name before the title",
        ),
        pytest.param(
            f"Blood on the northern quay | Union of Dockers\n\n"
            f"Blood on the northern quay\n\n{OURS}",
            ["Union of Dockers"],
            id="the site's name behind the title",
        ),
        pytest.param(
            f"Blood on the northern quay\n\n{OURS}\nUnion of Dockers\n"
            "in Northern Tellara\n3 May 2015",
            ["Union of Dockers in Northern Tellara"],
            id="two lines at the foot",
        ),
        pytest.param(
            f"Union of Dockers Demands Release of the Seven\n\n{OURS}",
            ["Union of Dockers"],
            id="a title says what it demands",
        ),
        pytest.param(
            f"Blood on the northern quay\n\nReuters\n3 May 2015\n\n{TOLD}",
            [],
            id="an agency over the date",
        ),
        pytest.param(
            f"Blood on the northern quay\n\nHarbour Life\n3 May 2015\n\n{TOLD}",
            [],
            id="words that are no body",
        ),
        pytest.param(
            f"Port Council | Blood on the northern quay\n\n"
            f"Blood on the northern quay\n\n{NEWS}",
            [],
            id="the site's name over a report",
        ),
        pytest.param(
            f"Home - The Port Union - Blood on the northern quay\n\n"
            f"Blood on the northern quay\n\n{TOLD}",
            [],
            id="a path to the page",
        ),
        pytest.param(
            "Blood on the northern quay\n\nThe UGT, CCOO and CGT demand that all "
            f"are freed before Sunday.\n\n{TOLD}",
            [],
            id="several in a row are told of",
        ),
        pytest.param(
            f"Tellara Dockers Demand Release of the Seven\n\n{OURS}",
            [],
            id="a title speaks of many",
        ),
        pytest.param(
            f"Union of Dockers Demands Release of the Seven\n\n{NEWS}",
            [],
            id="a headline over a report",
        ),
    ],
)
def test_bodies_by_their_place(text: str, names: list[str]) -> None:
    [record] = read_text(text)
    assert [body.name for body in record.issuers] == names
