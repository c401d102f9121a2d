"""Names made comparable: the normal form, the suggestion key, initials, sorting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.names import acronym, initials, normalise, skeleton, sort_key


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        pytest.param("  Hassan\n Juma ", "hassan juma", id="case and white space"),
        pytest.param("Ḥusayn al-Ṣadr", "husayn al-sadr", id="Latin accents"),
        pytest.param("Straße İstanbul Łódź", "strasse istanbul lodz", id="letters"),
        pytest.param("أحمد إبراهيم آل", "احمد ابراهيم ال", id="alef and hamza"),
        pytest.param("مصطفى", "مصطفي", id="alef maqsura is ya"),
        pytest.param("کوردی", "كوردي", id="keheh is kaf, Persian yeh is ya"),
        pytest.param("جمعة", "جمعه", id="ta marbuta is ha"),
        pytest.param("مُحَمَّد", "محمد", id="vowel signs"),
        pytest.param("محـــمد", "محمد", id="tatweel"),
        pytest.param("علاء", "علا", id="free-standing hamza"),
        pytest.param("ﷲ", "الله", id="presentation forms"),
        pytest.param("٢٠١٤ ۱۳۹۳", "2014 1393", id="Eastern digits"),
        pytest.param("“Don’t” – now", '"don\'t" - now', id="quotes and dashes"),
        pytest.param("می\u200cشود", "ميشود", id="zero-width non-joiner"),
        pytest.param("が", "が", id="a voicing mark is part of its letter"),
    ],
)
def test_normal_form(name, normal):
    assert normalise(name) == normal


@given(st.text())
def test_the_normal_form_of_a_normal_form_is_itself(name):
    assert normalise(normalise(name)) == normalise(name)


@given(st.text())
def test_any_text_has_keys(name):
    assert isinstance(skeleton(name), str)
    assert isinstance(acronym(name) + initials(name) + sort_key(name), str)


@pytest.mark.parametrize(
    "names",
    [
        ("Muqtada", "Moqtada", "مقتدى"),
        ("Nasiriya", "Nassiriya", "An Nasiriyah", "الناصرية"),
        ("Jumaa", "Juma", "جمعة"),
        ("Amara", "Ammara", "العمارة"),
        ("Kerbala", "Karbala", "كربلاء"),
        ("Falluja", "Fallujah", "الفلوجة"),
        ("Issam", "Essam", "عصام"),
        ("Nouri al-Maliki", "Nuri Al Maliki", "نوري المالكي"),
        ("Khalid", "Khaled", "خالد"),
        ("Hussein", "Husayn", "حسين"),
    ],
    ids=lambda names: names[0],
)
def test_transliterations_share_a_skeleton(names):
    assert len({skeleton(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Communist Party of Iraq", "Communist Party of Britain"),
        ("Karbala", "Kirkuk"),
        ("Hassan", "Hamid"),
    ],
)
def test_different_names_differ(one, other):
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Iraqi Communist Party", "ICP"),
        ("Organisation of Women's Freedom in Iraq (OWFI)", "OWFI"),
        ("Union des Communistes en Irak", "UCEI"),
        ("الحزب الشيوعي العراقي", ""),
    ],
    ids=["small words left out", "printed beside it", "French", "no capitals"],
)
def test_acronym(name, short):
    assert acronym(name) == short


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Jim Monaghan", "J. M."),
        ("Nouri al-Maliki", "N. M."),
        ("حسن جمعة", "ح. ج."),
        ("نوري المالكي", "ن. م."),
        ("“Jane” Doe", "J. D."),
        ("", ""),
    ],
)
def test_initials(name, short):
    assert initials(name) == short


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The Worker", "worker"),
        ("الحزب", "حزب"),
        ("L’Humanité", "humanite"),
        ("al-Maliki", "maliki"),
        ("The", "the"),
    ],
)
def test_sorting_passes_over_the_article(name, key):
    assert sort_key(name) == key
