"""Lists of names below a text that says "we", of people who have not signed it."""

import pytest

from archive.parsing.reader import read_text

WE = (
    "We have watched for three weeks how nurses and cleaners stand at the gates of the "
    "hospital in the heat, and we will not be silent. We demand their release, and our "
    "members will stand with them until our demands are met by the ministry."
)
WIR = (
    "Wir fordern die Freilassung der Kolleginnen, die seit drei Wochen vor dem Tor "
    "stehen, und wir werden nicht schweigen. Unsere Mitglieder stehen zu ihnen, bis "
    "unsere Forderungen erfüllt sind."
)
NOUS = (
    "Nous demandons la libération de nos camarades, qui sont devant les portes depuis "
    "trois semaines, et nous ne nous tairons pas. Nos membres seront avec eux."
)
NAHNU = (
    "نحن عمال الميناء نعلن رفضنا لقرار الشركة ونطالب الحكومة بأن تفتح الأبواب وأن تعيد "
    "إلى العمل كل من فصلتهم، وندعو أهل المدينة إلى الوقوف معنا حتى تتحقق مطالبنا."
)
NAMES = "Jane Doe\nPeter Poole\nAnna Roth\nMaria Lopez\nKarl Linde"
INLINE = "Jane Doe, Peter Poole, Anna Roth, Maria Lopez, Karl Linde"


@pytest.mark.parametrize(
    ("text", "below"),
    [
        pytest.param(
            WE,
            "Board of Directors\n\nJane Doe, Chair\nPeter Poole, Treasurer\n"
            "Anna Roth, Secretary\nMaria Lopez\nKarl Linde",
            id="a board",
        ),
        pytest.param(WE, f"Contributors\n{NAMES}", id="contributors"),
        pytest.param(WE, f"With\n{NAMES}", id="performers"),
        pytest.param(
            WE,
            "Blogroll\nJane Doe\nUnion of Miners\nWorkers League\nSolidarity Network",
            id="a blogroll",
        ),
        pytest.param(
            WE,
            "Members of the coalition\nUnion of Miners\nWorkers League\n"
            "Solidarity Network\nPeople's Aid Foundation",
            id="members of a coalition",
        ),
        pytest.param(WE, f"Editorial Board: {INLINE}", id="editors on one line"),
        pytest.param(WE, f"Present: {INLINE}", id="who was present"),
        pytest.param(
            WE,
            "Jane Doe, The Harbour, Norland University Press, 2001\n"
            "Peter Poole, Strikes, Elmton University Press, 2003\n"
            "Anna Roth, Workers, Norland University Press (2010)\n"
            "Karl Linde, Labour, Verso, 2011",
            id="books",
        ),
        pytest.param(WIR, f"Vorstand\n{NAMES}", id="German: a board"),
        pytest.param(NOUS, f"Membres du bureau\n{NAMES}", id="French: a board"),
        pytest.param(
            NAHNU,
            "أسماء الشهداء\nعلي حسين\nأحمد حسن\nمحمد كريم\nسارة علي\nجاسم سلمان",
            id="Arabic: the dead",
        ),
    ],
)
def test_they_have_not_signed(text, below):
    [record] = read_text(f"{text}\n\n{below}")
    assert record.signatories == ()


@pytest.mark.parametrize(
    ("text", "below", "number"),
    [
        pytest.param(WE, NAMES, 5, id="names alone"),
        pytest.param(WE, INLINE, 5, id="names on one line"),
        pytest.param(WIR, f"Erstunterzeichner\n{NAMES}", 5, id="German: a heading"),
        pytest.param(
            WE,
            "Jane Doe, Board of Directors, Harbour Fund\nPeter Poole, Dockers' Team\n"
            "Anna Roth, Norland Trustees",
            3,
            id="a board in an affiliation",
        ),
    ],
)
def test_they_have_signed(text, below, number):
    [record] = read_text(f"{text}\n\n{below}")
    assert len(record.signatories) == number
