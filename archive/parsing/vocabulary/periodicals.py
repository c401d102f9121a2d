"""Words around the names of papers: where a text was printed, where it was taken from,
and what papers are called.
"""

from archive.parsing.phrases import phrases_of

# "First published in": between "this article" and the paper's name.
PRINTED = phrases_of(
    """
    first published in | first published by | first published on | first appeared in
    first appeared on | originally published in | originally published by
    originally published on | originally published at | originally appeared in
    originally appeared on | first published at | previously published in
    published originally in | published first in | appeared first in | published in
    appeared in | appeared originally in | reprinted from
    reprinted with permission from | republished from | reproduced from | taken from
    translated from | printed in
    """,
    """
    publie dans | publiee dans | publie initialement dans | initialement publie dans
    publie d'abord dans | d'abord publie dans | paru dans | parue dans
    paru initialement dans | paru dans le journal | paru dans la revue
    publie dans le journal | publie dans la revue | publie sur | publie initialement sur
    extrait de la revue | extrait du journal | repris de | tire du journal
    tire de la revue
    """,
    """
    publicado en | publicada en | publicado originalmente en | publicado inicialmente en
    originalmente publicado en | publico originalmente en | se publico en
    se publico originalmente en | aparecio en | aparecido en | aparecio originalmente en
    tomado de | publicado en el diario | publicado en el periodico
    publicado en la revista | publicado no | publicado na | publicado originalmente no
    publicado originalmente na | publicado originalmente em | publicado no jornal
    publicado na revista | pubblicato su | pubblicato in | pubblicato sul
    pubblicato sulla | pubblicato da | pubblicato originariamente su | apparso su
    uscito su | tratto da
    """,
    """
    erschienen in | erschienen in der | erschien in | erschien in der
    erschien zuerst in | erschien zuerst in der | erschien zuerst im
    zuerst erschienen in | zuerst erschienen in der | zuerst erschienen im
    zuerst erschienen bei | zuerst veroffentlicht in | veroffentlicht in der
    erstveroffentlichung in | erstmals erschienen in | erschienen im | aus der zeitung
    entnommen aus | ist zuerst erschienen in | ilk olarak
    """,
    """
    نشر في جريدة | نشر في صحيفة | نشر في مجلة | نشرت في جريدة | نشرت في صحيفة
    نشرت في مجلة | نشر المقال في جريدة | نشر المقال في صحيفة | المنشور في جريدة
    المنشور في صحيفة | المنشورة في جريدة | نقلا عن جريدة | نقلا عن صحيفة
    نقلا عن مجلة | نقلا عن | عن جريدة | عن صحيفة | عن مجلة | منشور في جريدة
    منشور في صحيفة | جريدة | صحيفة | مجلة | منتشر شده در روزنامه | منتشر شده در نشريه
    به نقل از روزنامه | برگرفته از نشریه | لە رۆژنامەی | لە ڕۆژنامەی | لە گۆڤاری
    رۆژنامەی | ڕۆژنامەی | گۆڤاری
    """,
)
# "Source: Left Weekly": only before a name that papers have.
SOURCES = phrases_of(
    """
    source: | source : | sources: | quelle: | quellen: | fuente: | fonte: | kaynak:
    المصدر: | المصدر : | منبع: | سەرچاوە: | via: | from: | çavkani: | источник:
    """
)
# Words that hardly anything but the name of a paper has.
PAPER_TYPES = phrases_of(
    """
    times | guardian | observer | herald | tribune | journal | gazette | chronicle
    weekly | daily | magazine | bulletin | newspaper | telegraph | independent | courier
    examiner | inquirer | economist | news | figaro | humanite | diplomatique | revue
    zeitung | tageszeitung | rundschau | kurier | anzeiger | allgemeine | nachrichten
    diario | periodico | boletin | siglo | jornada | vanguardia | jornal | boletim
    folha | corriere | repubblica | giornale | bollettino | gazetesi | dergisi | gazete
    haber | cumhuriyet | جريده | صحيفه | مجله | نشره | روزنامه | نشريه | رۆژنامەي
    گۆڤاري
    """
)
# Beside such a word they say that it is none: "News Release", "Daily Update".
NO_PAPERS = phrases_of(
    """
    release | releases | ticker | archive | archives | archiv | staff | writer | desk
    activities | update | updates | feed | room | conference | foundation | page | item
    letter | alert | communique | comunicado | statement | union | federation
    """
)
# Compounds with them are names of papers: "Hafenkurier".
PAPER_ENDINGS = ("kurier", "zeitung", "anzeiger", "rundschau")
# Words that names of papers have, and other names as well.
PAPER_WORDS = PAPER_TYPES + phrases_of(
    """
    world | post | star | review | mail | worker | standard | nation | monde
    liberation | parisien | croix | blatt | spiegel | taz | revista | pais | mundo
    estado | manifesto | stampa | طريق
    """
)
