"""What a forum prints of a member beside a post."""

import pytest

from archive.parsing.lines import split_lines
from archive.parsing.member_cards import member_cards


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param(
            "Anna\nSENIOR MEMBER\nJoined\nOct 8, 2018\nMessages\n4,643\nCountry\nTaran"
            "\nThe gates are closed again since Monday",
            range(1, 8),
            id="labels over values",
        ),
        pytest.param(
            "Anna\nRegistriert seit: 2018\nBeiträge: 42\nWohnort: Taran\nDas Tor",
            range(1, 4),
            id="German: values beside labels",
        ),
        pytest.param(
            "تاريخ التسجيل: 2010\nالمشاركات: 120\nالدولة: العراق\nنص المشاركة هنا",
            range(3),
            id="Arabic",
        ),
        pytest.param("Joined\nOct 8, 2018\nMessages\n4", (), id="two labels"),
        pytest.param(
            "Location\nTaran\n\nPoints of our plan", (), id="two, and a heading"
        ),
        pytest.param(
            "Messages of the dockers to all ports\nThanks to all who came to us",
            (),
            id="sentences that begin alike",
        ),
    ],
)
def test_the_lines_of_a_card(text: str, numbers: range | tuple[()]) -> None:
    assert member_cards(split_lines(text)) == set(numbers)
