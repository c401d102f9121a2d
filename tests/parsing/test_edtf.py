"""EDTF: which days a date allows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.edtf import bounds, parse_edtf, validate_edtf


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        pytest.param("2014-08-06", "2014-08-06", "2014-08-06", id="day"),
        pytest.param("2012-02", "2012-02-01", "2012-02-29", id="month of a leap year"),
        pytest.param("2014", "2014-01-01", "2014-12-31", id="year"),
        pytest.param("199X", "1990-01-01", "1999-12-31", id="decade"),
        pytest.param("19XX", "1900-01-01", "1999-12-31", id="century"),
        pytest.param("XXXX", "0001-01-01", "9999-12-31", id="any year"),
        pytest.param("2004-06-XX", "2004-06-01", "2004-06-30", id="day unspecified"),
        pytest.param("2004-XX", "2004-01-01", "2004-12-31", id="month unspecified"),
        pytest.param("1991~", "1991-01-01", "1991-12-31", id="approximate"),
        pytest.param("1991?", "1991-01-01", "1991-12-31", id="uncertain"),
        pytest.param("2014-08%", "2014-08-01", "2014-08-31", id="both"),
        pytest.param("2011-21", "2011-03-01", "2011-05-31", id="spring"),
        pytest.param("2011-24", "2011-12-01", "2012-02-29", id="winter"),
        pytest.param("9999-24", "9999-12-01", "9999-12-31", id="the last winter"),
        pytest.param("2003/2006", "2003-01-01", "2006-12-31", id="interval"),
        pytest.param("2014-08-06~/2014-09", "2014-08-06", "2014-09-30", id="mixed"),
        pytest.param("2018-07-08/..", "2018-07-08", "9999-12-31", id="open end"),
        pytest.param("2018-07-08/", "2018-07-08", "9999-12-31", id="unknown end"),
        pytest.param("../2018", "0001-01-01", "2018-12-31", id="open start"),
        pytest.param("[2014-08-06,2014-06-08]", "2014-06-08", "2014-08-06", id="set"),
        pytest.param("[..2005-04-20]", "0001-01-01", "2005-04-20", id="on or before"),
        pytest.param("[2005-03-21..2005-04-20]", "2005-03-21", "2005-04-20", id="from"),
        pytest.param("2014-08-06T12:44:00Z", "2014-08-06", "2014-08-06", id="clock"),
        pytest.param("Y170000002", "9999-12-31", "9999-12-31", id="far future"),
        pytest.param("Y-170000002", "0001-01-01", "0001-01-01", id="far past"),
        pytest.param("-0500-06", "0001-01-01", "0001-01-01", id="before our era"),
    ],
)
def test_bounds(edtf, earliest, latest):
    assert bounds(edtf) == (date.fromisoformat(earliest), date.fromisoformat(latest))


@pytest.mark.parametrize(
    "edtf",
    ["", "..", "../..", "/", "2014-13", "2014-02-30", "2014-8-6", "6 August 2014"]
    + ["2014-06/2013", "20X4", "2011-25", "٢٠١٤", "[]", "[2014", "2014-XX-06", "Y2014"],
)
def test_what_is_no_edtf_has_no_bounds(edtf):
    assert bounds(edtf) is None
    assert not validate_edtf(edtf)


def test_the_error_names_the_text_and_the_remedy():
    with pytest.raises(ValueError, match=r"'August 2014' is not an EDTF date; write"):
        parse_edtf("August 2014")


@given(st.dates())
def test_every_day_bounds_itself(day):
    assert bounds(day.isoformat()) == (day, day)


@given(st.text(alphabet="0123456789X-/.,[]~?%TYZ:", max_size=40))
def test_no_text_breaks_it(text):
    reach = bounds(text)

    assert reach is None or reach[0] <= reach[1]
