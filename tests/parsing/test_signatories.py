"""Where signatories stand on a page, and pages that only look as if they had any."""

import pytest

from archive.parsing.lines import split_lines
from archive.parsing.phrases import Vocabulary, fold
from archive.parsing.reader import read_text
from archive.parsing.signature_cues import cues_in
from archive.parsing.signature_lines import (
    mentions_signing,
    opening_of,
    weak_opening_of,
)
from archive.parsing.signature_others import others_in
from archive.parsing.vocabulary.cues import PROSE_CUES
from archive.parsing.vocabulary.signing import TRAILING_CUES

WE = (
    "We have watched for three weeks how nurses and cleaners stand at the gates of the "
    "hospital in the heat, and we will not be silent. We demand their release, and our "
    "members will stand with them until our demands are met by the ministry."
)
THEY = (
    "The match began late because of the rain, and the visitors scored twice before "
    "the break. The trainer said that nobody had expected such a result this season, "
    "and the club thanked everybody who had come in spite of the weather."
)
NAMES = "Jane Doe\nPeter Poole\nAnna Roth\nMaria Lopez"

SIGNED = {
    "a heading": (f"{WE}\n\nSignatories:\n\n{NAMES}", 4),
    "a heading in capitals without a colon": (f"{WE}\n\nSIGNATORIES\n{NAMES}", 4),
    "the headings of groups alone": (
        (
            f"{WE}\n\nOrganisations:\nUnion of Miners\nLeague of Dockers\n\n"
            "Individuals:\nAnna Roth, Professor, University of Norland\nKarl Linde"
        ),
        4,
    ),
    "groups in two columns": (
        (
            f"{WE}\n\nOrganisations:\nUnion of Miners          League of Dockers\n"
            "Women's League of Norland          Green Party of Norland"
        ),
        4,
    ),
    "cards of one line with commas": (
        (
            f"{WE}\n\nSincerely,\nAnna Tamar Roth, Professor, Law, Norland Studies\n"
            "Peter Poole, Professor of Politics and Ostmark Studies, Elmton\n"
            "Maria Lopez, Mary Crowe Professor, Art History"
        ),
        3,
    ),
    "registered societies among persons": (
        (
            f"{WE}\n\nMitunterzeichnerinnen\nAnna Roth, Vorsitzende Hafenbund\n"
            "Arbeitskreis Gesundheit in Medizin, Pflege und Gesellschaft e.V. (AKG)\n"
            "Maria Linde, Präsidentin Bund der Frauen im Hafen (BFH) Norland e.V."
        ),
        3,
    ),
    "two persons with one office": (
        (
            f"{WE}\n\nUnterzeichnerinnen\nAnna Roth und Peter Linde, Sprecher der BAG\n"
            "Maria Lopez, Hafenbund"
        ),
        3,
    ),
    "the letter's writer above the list": (
        (
            f"Dear Minister,\n{WE}\nAnna Roth\nChair of Norland Women\n"
            "Signatories\nPeter Poole, Union of Miners\nMaria Lopez, Hafenbund"
        ),
        3,
    ),
    "the headings of groups in two languages": (
        (
            f"{WE}\n\nInternational Organizations:/ Uluslararası kuruluşlar\n\n"
            "Union of Dockers (Elmton)\nHuman Rights League (Ostmark)\nUnion of Nurses"
        ),
        3,
    ),
    "the other signers are counted": (
        (
            f"{WE}\n\nDistinti saluti,\n\nAnna Roth, Maria Lopez, Peter Poole, "
            "Jane Doe, Ana Ruiz e gli altri 1028 firmatari della lettera."
        ),
        5,
    ),
    "a long first line and a longer last": (
        (
            f"{WE}\n\nSigned:\nAnna Roth, Maria Lopez, Peter Poole, Karl Linde\n"
            "Jane Doe Norland, Jean Roy Ostmark, Marie Gay Tellara, Luc Petit Elmton, "
            "Anne Faure Norland, Ana Ruiz Tellara"
        ),
        10,
    ),
    "French": (f"{WE}\n\nLes signataires de la tribune :\n- Jean Roy\n- Marie Gay", 2),
    "first signatories of a named appeal": (
        (
            f"{WE}\n\nLes premiers signataires de cet “Appel du Nord” sont :\n"
            "Jean Roy, Marie Gay, Luc Petit, Anne Faure…"
        ),
        4,
    ),
    "Italian, those who joined": (f"{WE}\n\nHanno finora aderito:\n{NAMES}", 4),
    "Spanish": (f"{WE}\n\nFirmas iniciales:\n\n{NAMES}", 4),
    "German": (f"{WE}\n\nErstunterzeichner:innen:\n\n{NAMES}", 4),
    "Turkish": (
        f"{WE}\n\nMetnin imzacıları şöyle:\nAhmet Taş, Ali Kaya, Ayşe Er, Banu Ak",
        4,
    ),
    "dashes between names, one at the end of a line": (
        (
            f"{WE}\n\nPremières signatures reçues :\n\n"
            "Ligue du Port - Syndicat des Dockers - Les Amarres -\n"
            "Jean Roy (chef, revue Le Quai) - Marie Gay (docker) - Luc Petit (grutier)"
            " - Anne Faure (avocate) - Paul Lenoir (docker)"
        ),
        8,
    ),
    "one person with an office closes the text": (
        f"{WE}\n{WE}\nPeter Poole, Secretary of the Hospital Workers",
        1,
    ),
    "one person below place and day": (f"{WE}\n\nTaran, 3 May 2015\n\nJane Doe", 1),
    "Arabic": (f"{WE}\n\nالموقعون:\n- حزب الأمل\n- اتحاد الطلبة\n- جمعية النور", 3),
    "a short line that speaks of signing": (
        (
            f"{WE}\n\nSee the organisations that endorsed the letter so far\n\n"
            "Union of Miners\n\nLeague of Readers\n\nTellara Strike Fund"
        ),
        3,
    ),
    "supporters of a call": (
        (
            f"{WE}\n\nThe call is supported by the following groups:\n"
            "Union of Miners\nLeague of Readers\nStrike Fund"
        ),
        3,
    ),
    "a closing": (f"Dear Minister,\n\n{WE}\n\nYours sincerely,\n\n{NAMES}", 4),
    "one person closes a letter": (
        f"Dear Minister,\n\n{WE}\n\nYours sincerely,\n\nJane Doe\n\nPresident, Miners",
        1,
    ),
    "one body closes a letter": (
        f"Dear Minister,\n\n{WE}\n\nYours sincerely,\n\nUnion of Miners",
        1,
    ),
    "a Spanish closing": (f"Señor Alcalde,\n\n{WE}\n\nAtentamente\nFrancisco Díaz", 1),
    "signed, on the same line": (f"{WE}\n\nFdo.: Margarita Santos", 1),
    "signed, with a stroke": (f"{WE}\n\nAsdo./ Margarita Santos.", 1),
    "a letter's last lines": (f"Dear Minister,\n\n{WE}\n\nJane Doe", 1),
    "no heading, but we have spoken": (f"{WE}\n\n{NAMES}", 4),
    "no heading, initials": (
        (
            "Мы требуем немедленного освобождения наших коллег, и наш клуб говорит: "
            "мы не будем молчать, пока нас не услышат.\nВ.М. Иванов\n"
            "А.Е. Петров\nЮ.Д. Сидоров"
        ),
        3,
    ),
    "no heading, a run of names": (
        f"{WE}\n\nJane Doe, Peter Poole, Anna Roth, Maria Lopez, Karl Linde",
        5,
    ),
    "names above the list of those who joined": (
        f"{WE}\n{NAMES}\nRome, 15 April 2017\nSignatories so far:\nEva Busch\nPaul Roe",
        6,
    ),
    "names, then the body describes itself": (
        (
            f"{WE}\n\nPeace Union\n\nDialogue Group\n\nJustice Platform\n\n"
            f"Readers' League\n\nAbout us\n\n{WE}"
        ),
        4,
    ),
    "a sentence ends before the list": (
        (
            f"{THEY}\n\nThe organisations that have signed the joint statement are as "
            "follows.\n\n01) Union of Miners\n02) League of Readers\n"
            "03) Tellara Strike Fund"
        ),
        3,
    ),
    "persons and what they are take turns": (
        (
            f"{THEY}\n\nUnterzeichner:\n\nAnna Roth\n\nLehrerin und Autorin\n\n"
            "Peter Poole\n\nRechtsanwalt, Nordau\n\nKarl Linde\n\nSelbstständiger "
            "Gärtner\n\nEva Busch\n\nÄrztin"
        ),
        4,
    ),
    "a sentence lists who signed": (
        (
            f"{WE}\n\nThe letter was signed by Union of Miners, the League of Readers, "
            "Tellara Strike Fund and Free Press Committee."
        ),
        4,
    ),
    "a sentence lists some who signed": (
        (
            "Das Bündnis fordert eine Umkehr in dieser Politik und ruft auf.\n"
            "Unterzeichnet haben das Papier unter anderen Amnestie Nordau, der Verband "
            "der Wohlfahrt, die Kinderhilfe und „Brot für Nordau“."
        ),
        4,
    ),
    "a sentence names them first": (
        f"{WE}\nUnion of Miners, League of Readers and Club X are the signatories.",
        3,
    ),
    "a sentence names some first, and others": (
        (
            f"{THEY}\nJane Doe, Peter Poole y Anna Roth, entre otros escritores, "
            "han firmado un manifiesto en respuesta a los actos del gobierno."
        ),
        3,
    ),
    "a sentence that says such as": (
        (
            f"{THEY}\nEntre los firmantes del manifiesto destacan personas como Jane "
            "Doe, Peter Poole, Anna Roth y Maria Lopez que denuncian el caso."
        ),
        4,
    ),
    "a list with a remark in it": (
        (
            f"{WE}\n\nSigned by:\n\nUnion of Miners\nThe supporters who signed later\n"
            "League of Readers\nStrike Fund"
        ),
        3,
    ),
    "others": (f"{WE}\n\nSigned by:\nJane Doe, Peter Poole, and 120 others", 2),
}

UNSIGNED = {
    "whom the undersigned bodies stand with": (
        f"{THEY}\n\nنعلن، نحن المنظمات والهيئات الموقعة على هذا البيان، تضامننا "
        "مع مؤسسة الضمير، ومؤسسة الحق، واتحاد لجان المرأة، ومركز النور للأبحاث"
    ),
    "names under a report": f"{THEY}\n\n{NAMES}",
    "a group of other things": f"{WE}\n\nOrganisations:\nWhat we do\nWhere we are",
    "speakers": f"{WE}\n\nSpeakers at the forum:\n\n{NAMES}\n\n{THEY}",
    "a petition asks to sign": f"{WE}\n\nPlease sign the petition\n\nShare\nTweet",
    "the number of signatures": f"{WE}\n\nSigned: 1,204 people so far",
    "addressees above the salutation": (
        f"Open letter to:\n\nMr. Peter Poole, Director\n\nMs. Anna Roth, Chair\n\n"
        f"Mr. Karl Linde, Director\n\nDear Sirs,\n\n{WE}"
    ),
    "a body alone after solidarity": f"{WE}\n\nIn solidarity,\n\nUnion of Miners",
    "solidarity is no closing": f"In solidarity with Norland\n\n{THEY}\n\n{THEY}",
    "a photographer after a caption": (
        f"Four heads of the town's schools all signed the letter: Peter Poole\n\n{THEY}"
    ),
    "sentences after a colon": (
        "Hubo adhesiones inesperadas: liberales, conservadores y otros han firmado la "
        "carta. Algunos dicen que hay puntos que no comparten, y hasta recelos hacia "
        "otros, pero han decidido seguir en el empeño, sin veto."
    ),
    "a sentence that signs nothing": (
        f"{THEY}\n\nThe contract was signed as follows.\n\n{THEY}\n\nJane Doe"
    ),
    "members of a league": (
        f"{WE}\n\n• The following bodies belong to the League:\n• Miners' Union North\n"
        "• Miners' Union South\n• Readers' League\n• Strike Fund"
    ),
    "code": "The program:\n\nSigned: {name}, {place}\n\n`sign` prints it // once",
    "Arabic sentences": (
        "طالبت الأطراف الموقعة على البيان عموم أبناء الشعب، بمواصلة الاحتجاج بمختلف "
        "الوسائل المتاحة، حتى رحيل المنظومة برمتها."
    ),
    "resigned and assigned": f"{THEY}\n\nThe tasks assigned to each:\n\n{THEY}",
}

OPENINGS = {
    "Signed:": True,
    "Signataires :": True,
    "الموقعون:": True,
    "Yours in solidarity,": True,
    "In unity and strength,": True,
    "In solidarity with the strikers": False,
    "We signed the lease yesterday and moved in.": False,
    "Supporters cheered until the early morning hours": False,
}


@pytest.mark.parametrize(("text", "number"), SIGNED.values(), ids=SIGNED)
def test_signatories_are_found(text, number):
    [record] = read_text(text)
    assert len(record.signatories) == number, record.signatories


@pytest.mark.parametrize("text", UNSIGNED.values(), ids=UNSIGNED)
def test_nobody_has_signed(text):
    assert [record.signatories for record in read_text(text)] == [()]


@pytest.mark.parametrize(("text", "opens"), OPENINGS.items())
def test_a_line_opens_signatures(text, opens):
    [line] = split_lines(text)
    assert (opening_of(line) is not None) is opens


def test_a_heading_tells_the_kind_of_signatory():
    persons, bodies = "Roda Tal\nSami Ost", "New Freya\nOdra Now"
    text = f"{WE}\n\nIndividual signatories:\n{persons}\n\nOrganisations:\n{bodies}"
    [record] = read_text(text)
    kinds = [signatory.kind for signatory in record.signatories]
    assert kinds == ["person", "person", "organisation", "organisation"]


def test_a_weak_heading_has_no_sentence():
    for text, opens in (("Who has endorsed it", True), ("She endorsed it.", False)):
        [line] = split_lines(text)
        assert (weak_opening_of(line) is not None) is opens


@pytest.mark.parametrize(
    ("folded", "speaks"),
    [
        ("the following have signed", True),
        ("والموقعون على البيان", True),
        ("the tasks assigned", False),
        ("assassinato", False),
    ],
)
def test_words_of_signing_begin_words(folded, speaks):
    assert mentions_signing(folded) is speaks


@pytest.mark.parametrize(
    ("folded", "number"),
    [
        ("and 120 others", 120),
        ("et 1.200 autres", 1200),
        ("gli altri 1028 firmatari", 1028),
        ("les 12 et", None),
        ("and 3 demands", None),
    ],
)
def test_others_are_counted(folded, number):
    assert others_in(folded) == number


@pytest.mark.parametrize("cue", (*PROSE_CUES, *TRAILING_CUES))
def test_every_cue_is_seen_on_a_page(cue):
    before, after = cues_in(f" {fold(cue)} ", Vocabulary(fold(cue).split()))
    assert before or after
