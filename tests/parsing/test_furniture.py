"""Which lines are the site's: rule by rule, in many languages, and their contraries."""

import pytest

from archive.parsing.furniture_lines import is_furniture, is_path
from archive.parsing.lines import split_lines
from archive.parsing.reader import read_text
from archive.parsing.site_words import (
    disclaims,
    leans_to_site,
    names_more_pages,
    speaks_of_site,
)

BODY = (
    "The harbour workers of Tellara have stood before closed gates for three weeks, "
    "and none of the demands that they handed to the company has been answered so far."
)
MORE = (
    "The company says that it will speak to nobody before the gates are open again, "
    "while the families of the strikers collect bread and blankets in every street."
)


def furniture_of(*lines: str) -> tuple[str, ...]:
    """The furniture read from a page of these paragraphs."""
    [record] = read_text("\n\n".join(lines))
    return record.furniture


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("No comments:", id="English: nobody has commented"),
        pytest.param("12 Posts 0 Comments", id="English: counts of posts"),
        pytest.param("You must be logged in to post a comment", id="English: log in"),
        pytest.param("Click here to download this page as a PDF.", id="English: PDF"),
        pytest.param("Créer un lien vers cet article", id="French: link to this"),
        pytest.param("Les commentaires sont fermés", id="French: comments closed"),
        pytest.param("No hay comentarios todavía", id="Spanish: none yet"),
        pytest.param("Publicar un comentario", id="Spanish: comment"),
        pytest.param("Interessante Artikel", id="German: articles"),
        pytest.param("Diesen Beitrag teilen", id="German: share this"),
        pytest.param("Posta un commento", id="Italian: comment"),
        pytest.param("Compartilhar no Facebook", id="Portuguese: share"),
        pytest.param("Yorum yazın", id="Turkish: comment"),
        pytest.param("Bu yazıyı paylaş", id="Turkish: share this"),
        pytest.param("التعليقات على المقال", id="Arabic: comments on the article"),
        pytest.param("شارك هذا الموضوع على فيسبوك", id="Arabic: share on Facebook"),
        pytest.param("اشتراک گذاری این مطالب", id="Persian: share these"),
        pytest.param("Оставить комментарий", id="Russian: comment"),
    ],
)
def test_a_line_made_of_the_words_of_sites_is_furniture(line: str) -> None:
    assert speaks_of_site(split_lines(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Share the wealth", id="a demand"),
        pytest.param("Archive of struggle", id="a name"),
        pytest.param("Forum for Democracy", id="an organisation"),
        pytest.param("Comment on the election", id="a headline"),
        pytest.param("We share your pain", id="a sentence"),
        pytest.param("Links to the past", id="a book"),
        pytest.param("Réponses à la crise", id="a French headline"),
        pytest.param("Foro Social Mundial", id="a Spanish organisation"),
        pytest.param("Beitrag zur Debatte über den Hafen", id="a German headline"),
        pytest.param("المنتدى العراقي", id="an Arabic organisation"),
        pytest.param("« recherché ».", id="a word of a text broken into lines"),
        pytest.param("Workers of the world", id="no word of sites at all"),
    ],
)
def test_a_line_with_words_of_its_own_is_not(line: str) -> None:
    assert not speaks_of_site(split_lines(line)[0])


@pytest.mark.parametrize(
    ("line", "leans"),
    [
        pytest.param("Partager via Courriel", True, id="French: share by mail"),
        pytest.param("Kommentare sind hier erwünscht", True, id="German: comments"),
        pytest.param("Forum des femmes", False, id="an organisation"),
        pytest.param("Blog of the dockers", False, id="a blog signs"),
        pytest.param("Comment by minister Karr", False, id="words of its own"),
        pytest.param("more at http://strike.example/link", False, id="an address"),
    ],
)
def test_below_the_text_a_word_of_its_own_is_allowed(line: str, *, leans: bool) -> None:
    assert leans_to_site(split_lines(line)[0]) is leans


@pytest.mark.parametrize(
    ("line", "declines"),
    [
        pytest.param(
            "The views expressed here are those of the author.", True, id="English"
        ),
        pytest.param("Esta es la opinión de los lectores.", True, id="Spanish"),
        pytest.param("المقال يعبر عن رأي صاحبه وليس الموقع", True, id="Arabic"),
        pytest.param("Yazının sorumluluğu yazarına aittir.", True, id="Turkish"),
        pytest.param("We express our solidarity.", False, id="a statement"),
        pytest.param("She expressed concern.", False, id="a part of such words alone"),
    ],
)
def test_a_disclaimer_is_known(line: str, *, declines: bool) -> None:
    assert disclaims(split_lines(line)[0]) is declines


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        pytest.param("Related posts", True, id="English"),
        pytest.param("More from the harbour", True, id="English, more from a section"),
        pytest.param("Noticias similares", True, id="Spanish"),
        pytest.param("Más de La Ribera", True, id="Spanish, more from the paper"),
        pytest.param("İlgili haberler", True, id="Turkish"),
        pytest.param("مواضيع ذات صلة", True, id="Arabic"),
        pytest.param("También te podría interesar", True, id="Spanish, may interest"),
        pytest.param("Recent arrests", False, id="recent, but no pages"),
        pytest.param("More bread", False, id="more of something else"),
    ],
)
def test_a_heading_over_other_pages_is_known(line: str, *, heads: bool) -> None:
    assert names_more_pages(split_lines(line)[0]) is heads


@pytest.mark.parametrize(
    ("line", "path"),
    [
        pytest.param("Home > News > Statements", True, id="from the home page"),
        pytest.param("Accueil » Communiqués", True, id="French"),
        pytest.param("News › Middle East › Iraq", True, id="from a section"),
        pytest.param("Publications / Journal / No. 7", True, id="with slashes"),
        pytest.param("الرئيسية - أخبار - محليات", True, id="Arabic, with dashes"),
        pytest.param("Tellara / Darim / Karran, 5 May", False, id="places of issue"),
        pytest.param("2009 / 4 / 1", False, id="a date"),
        pytest.param("CGT - FSU - Solidaires", False, id="organisations"),
    ],
)
def test_a_path_to_the_page_is_known(line: str, *, path: bool) -> None:
    assert is_path(split_lines(line)[0]) is path


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(".post-link {margin-left:.6em;}", id="a rule of a style sheet"),
        pytest.param("{{title}}", id="an empty template"),
        pytest.param("[slideshow post_id=16984]", id="a code for pictures"),
        pytest.param(
            "The post Closed gates appeared first on Harbour News.", id="passed on"
        ),
        pytest.param("Aucun commentaire:", id="French: Blogger has no comments"),
        pytest.param("Posta un commento", id="Italian: Blogger asks for one"),
        pytest.param("From Wikipedia, the free encyclopedia", id="an encyclopaedia"),
        pytest.param("IMG_1893", id="a picture's number"),
        pytest.param("march-tellara-2014.jpg", id="a picture's file"),
        pytest.param("harbour-strike-gate-third-week", id="words of a file's name"),
        pytest.param("[read full letter here]", id="a link in brackets"),
        pytest.param("[PDF][Print]", id="two links in brackets"),
        pytest.param("« 2007-02 | Page d'accueil | 2007-04 »", id="months and home"),
        pytest.param("Ana Sayfa Gündem Güncel", id="menu words in a row"),
        pytest.param("File photo (Anna Karr/CC BY 4.0)", id="whose picture it is"),
        pytest.param("Anna Karr, CC BY-SA 3.0", id="the licence of a picture"),
        pytest.param("IT | EN | FR", id="a row of languages"),
        pytest.param("216.73.216.62", id="the reader's address"),
        pytest.param("   ".join(["A strike in Darim"] * 12), id="headlines in a row"),
        pytest.param("Home   Forum   Blogs   Account", id="links side by side"),
        pytest.param("Culture - Page 2 of 7", id="the number of a page"),
        pytest.param("Tellara 21°C Friday 16:41", id="the weather"),
        pytest.param(
            "Questo sito fa uso di cookie, anche di terze parti, utili alle finalità "
            "illustrate nella pagina; per negare il consenso clicca qui e registrati",
            id="consent, in Italian",
        ),
        pytest.param("Politics | Economy | Sport", id="a row of sections"),
        pytest.param("أخبار | مقالات | رياضة", id="a row of sections, Arabic"),
    ],
)
def test_shapes_of_furniture(line: str) -> None:
    assert is_furniture(split_lines(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("IT | Una lettera dal carcere", id="another version of it"),
        pytest.param("(Union of Dockers)", id="a name in brackets"),
        pytest.param("well-known", id="a word with a hyphen"),
        pytest.param("Anna Karr   Tellara", id="two columns of names"),
        pytest.param("page 2 of the letter", id="a page of something"),
        pytest.param("We have eaten all the cookies", id="cookies to eat"),
        pytest.param("{ Written by Anna Karr in prison }", id="words in braces"),
        pytest.param("Read the full statement below.", id="an announcement"),
    ],
)
def test_lines_of_the_document_of_like_shape(line: str) -> None:
    assert not is_furniture(split_lines(line)[0])


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ("Harbour News", "Home > Strikes", "Three weeks at the gate", BODY),
            ("Harbour News", "Home > Strikes"),
            id="the site's name above the path",
        ),
        pytest.param(
            ("• Home", "• Strikes", "• Panorama 2018", "• Videos", "• Search")
            + ("Three weeks at the gate", BODY),
            ("• Home", "• Strikes", "• Panorama 2018", "• Videos", "• Search"),
            id="a bulleted menu with words of its own",
        ),
        pytest.param(
            ("HomeStrikesThree weeks at the gate", "Three weeks at the gate", BODY),
            ("HomeStrikesThree weeks at the gate",),
            id="a path that lost its marks",
        ),
        pytest.param(
            ("Friday, 19 April 2024", "Three weeks at the gate", "3 May 2019", BODY),
            ("Friday, 19 April 2024",),
            id="today's date above the headline, the article's beneath",
        ),
        pytest.param(
            ("Karr", "Bulletin", "Owner", "Karr", "Bulletin", "Owner")
            + ("Three weeks at the gate", BODY),
            ("Karr", "Bulletin", "Owner", "Karr", "Bulletin", "Owner"),
            id="a masthead printed twice",
        ),
        pytest.param(
            ("Three weeks at the gate", "Three weeks at the gate", BODY),
            (),
            id="a headline printed twice",
        ),
        pytest.param(
            ("- 15:50 Rain in Darim", "- 15:24 Bread is dear", "- 12:10 A goal")
            + ("Three weeks at the gate", BODY),
            ("- 15:50 Rain in Darim", "- 15:24 Bread is dear", "- 12:10 A goal"),
            id="headlines of the day by the clock",
        ),
        pytest.param(
            ("3 May 2019", "Three weeks at the gate", BODY),
            (),
            id="the article's only date",
        ),
        pytest.param(
            ("Politics", "Three weeks at the harbour gate", BODY),
            ("Politics",),
            id="the section of the paper",
        ),
        pytest.param(
            (BODY, "Related:", "Bread for the strikers", MORE),
            ("Related:", "Bread for the strikers"),
            id="a related page amid the text",
        ),
        pytest.param(
            (BODY, MORE, "Interesting articles", "A by admin on May 1st, 2019", "B"),
            ("Interesting articles", "A by admin on May 1st, 2019", "B"),
            id="other pages below the text",
        ),
        pytest.param(
            (BODY, "Cookie policy", "Rules of the house", "Log in", "Anna Karr"),
            ("Cookie policy", "Rules of the house", "Log in"),
            id="a line between two others below the text",
        ),
        pytest.param(
            (BODY, MORE)
            + tuple(f"The mayor of {town} has said again that…" for town in "ABC"),
            tuple(f"The mayor of {town} has said again that…" for town in "ABC"),
            id="beginnings of other articles at the foot",
        ),
        pytest.param(
            (BODY, *(f"The mayor of {town} has said again that…" for town in "ABC"))
            + (MORE,),
            (),
            id="sentences amid the text that trail off",
        ),
        pytest.param(
            (BODY, "© Harbour News", "Dock Street, Tellara"),
            ("© Harbour News", "Dock Street, Tellara"),
            id="all that follows the mark of copyright",
        ),
        pytest.param(
            (BODY, "Who we are", MORE),
            (),
            id="a heading with running text beneath",
        ),
        pytest.param(
            ("Terms of use", BODY, MORE),
            (),
            id="a title that menus have too",
        ),
    ],
)
def test_place_and_neighbours_decide(
    paragraphs: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert furniture_of(*paragraphs) == expected
