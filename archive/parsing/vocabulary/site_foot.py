"""What stands below a text: headings over other pages, disclaimers."""

from archive.parsing.phrases import phrases_of, words_of

# In the heading over a list of other pages of the site.
RELATING_WORDS = words_of(
    """
    related similar recent latest popular trending interesting also similaires recents
    aussi egalement relacionad* similares recientes destacad* tambien ahnliche verwandte
    meistgelesen* interessante auch recentes tambem correlat* recenti anche ilgili
    benzer ayrica صله ايضا الاحدث احدث مرتبط پەیوەندیدار* похожие последние читайте
    """
)
MORE_OF = phrases_of(
    """
    more from | more in | more on | more stories | mas de | mas en | mas noticias
    mehr von | mehr aus | mehr zum thema | plus d'articles | dans la meme rubrique
    sur le meme sujet | mais de | mais em | altri articoli | altro da | المزيد من
    المزيد في | اقرا ايضا | قد يهمك | قد يعجبك | ذات صله | daha fazla haber
    you may also | more articles | more posts | more news | more videos
    recommended for you | recommended | don't miss | editor's choice | also on
    tambien te puede | tambien te podria | te podria interesar | podria interesarte
    puede interesarte | quizas te interese | notas relacionadas | lo mas nuevo
    a decouvrir aussi | ceci pourrait | vous pourriez aimer | nos autres articles
    autres articles | anche di interesse | potrebbero interessarti | altre notizie
    voce pode gostar | voce tambem pode | outras noticias | mais noticias | empfohlen
    empfehlungen | auch lesenswert | weitere nachrichten | ilginizi cekebilir
    bunlar da ilginizi | onerilen | diger haberler | اخترنا لك | اخترنا لكم | اخبار اخرى
    مقالات اخرى | المزيد من الاخبار | پيشنهاد | خبرهاي ديگر | рекомендуем | вам может
    еще новости | you might also | te puede interesar | vous aimerez | das konnte
    potrebbe
    """
)
# Tools that organisations are named after as well.
NAMING_WORDS = words_of(
    """
    forum foren foro foros forums blog blogs web site archive archivo archiv archives
    archivio video videos radio portal media منتدي المنتدي منتديات مدونه موقع الموقع
    ارشيف المواقع صفحه форум архив сайт link links users page pages post posts google
    """
)
# Within sentences that decline responsibility.
DISCLAIMERS = phrases_of(
    """
    not necessarily reflect | not necessarily represent | views expressed
    opinions expressed | n'engage que | n'engagent que | ne refletent pas
    opinion de los lectores | no necesariamente | no se hace responsable
    no se responsabiliza | opiniao dos leitores | nao refletem
    nao representam necessariamente | opinioni espresse | non riflettono
    nicht notwendigerweise | nicht unbedingt die meinung | yazarina aittir
    yazarlarina aittir | راي صاحبه | راي كاتبه | راي الكاتب | عن راي ليس بالضروره
    لا تعبر بالضروره | نظر نويسنده | لزوما | мнение редакции
    """
)
# Within the line by which a text passed on names the site that it comes from.
PASSED_ON = phrases_of(
    """
    appeared first on | est apparu en premier sur | se publico primero en
    aparecio primero en | erschien zuerst auf | apareceu primeiro em | proviene da
    ظهرت اولا في | ilk once su adreste | впервые появилась на | появились сначала на
    """
)
# Over the headlines of the day at the head of a page.
LATEST_NEWS = phrases_of(
    """
    latest news | breaking news | news ticker | top stories | trending now | headlines
    آخر الأخبار | اخر الاخبار | عاجل | أهم الأخبار | شريط الأخبار | دوایین هەواڵ
    آخرین اخبار | dernieres nouvelles | a la une | dernieres infos | ultimas noticias
    ultima hora | aktuelle meldungen | eilmeldung | ultime notizie | son dakika
    son haberler | последние новости
    """
)
