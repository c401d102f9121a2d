"""Uncertain dates in words."""

import pytest
from django.utils import translation

from archive.views.dates import in_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        pytest.param("2018-09-09", "9 September 2018", id="day"),
        pytest.param("2008-03", "March 2008", id="month"),
        pytest.param("2008", "2008", id="year"),
        pytest.param("2011-21", "spring 2011", id="season"),
        pytest.param("1991~", "about 1991", id="about"),
        pytest.param("2014?", "2014 (uncertain)", id="uncertain"),
        pytest.param("2014%", "about 2014 (uncertain)", id="both"),
        pytest.param("199X", "the 1990s", id="decade"),
        pytest.param("2003/2006", "2003 to 2006", id="interval"),
        pytest.param("2018-07-08/..", "from 8 July 2018", id="open-end"),
        pytest.param("../2008-03", "until March 2008", id="open-begin"),
        pytest.param(
            "[2014-08-06,2014-06-08]", "6 August 2014 or 8 June 2014", id="or"
        ),
        pytest.param("2014-XX-XX", "2014", id="masked"),
        pytest.param("", "", id="none"),
        pytest.param("Y17000000", "Y17000000", id="beyond"),
    ],
)
def test_a_date_is_said_in_words(edtf: str, words: str) -> None:
    with translation.override("en"):
        assert in_words(edtf) == words


@pytest.mark.parametrize("edtf", ["2014-99", "2014-00", "2014-13-45"])
def test_months_that_do_not_exist_leave_the_year(edtf: str) -> None:
    assert "2014" in in_words(edtf)
