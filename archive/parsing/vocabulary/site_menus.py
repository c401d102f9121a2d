"""Words by which a page's tools are known: menus, blogs' tools, fields of forms."""

from archive.parsing.phrases import phrases_of

# Words of a menu: what stands above them at the head of a page is the site's name.
MENU_WORDS = phrases_of(
    """
    menu | main menu | home | about | about us | contact | contact us | search | log in
    login | navigation | toggle navigation | skip to content* | skip to main content*
    skip to navigation* | accueil | aller au contenu* | navigation principale
    recherche | contactez-nous | qui sommes-nous | inicio | saltar al contenido*
    quienes somos | contacto | buscar | startseite | zum inhalt* | uber uns | kontakt
    suche | impressum | pagina inicial | ir para o conteudo* | quem somos | contato
    vai al contenuto* | chi siamo | contatti | الرئيسية | من نحن | اتصل بنا | القائمة
    بحث | anasayfa | ana sayfa | hakkimizda | iletisim | سەرەتا | دەربارەی ئێمە | خانه
    درباره ما | destpek | главная | о нас | контакты | my petitions | start a petition
    """
)

# Tools that blogs have: where a post is filed, how to comment on it, what comes
# before it.
BLOG_TOOLS = phrases_of(
    """
    posted in | filed under | tagged | bookmark the permalink | leave a comment
    leave a reply | older post | newer post | view all posts by | publicado en
    archivado en | etiquetado | deja un comentario | deja una respuesta | publie dans
    classe dans | laisser un commentaire | veroffentlicht in | veroffentlicht unter
    abgelegt unter | schreibe einen kommentar | publicado em | arquivado em
    deixe um comentario | pubblicato in | lascia un commento | نشر في | التصنيفات
    اترك تعليقا | اترك تعليقاً | bir yanit yazin | yorum yap | دیدگاهتان را بنویسید
    like this: | gefallt mir | post a comment | no comments: | links to this post
    create a link | posted by | postar um comentario | nenhum comentario
    publicar un comentario | no hay comentarios | enregistrer un commentaire
    aucun commentaire | posta un commento | nessun commento | keine kommentare:
    kommentar veroffentlichen | إرسال تعليق | لا توجد تعليقات | yorum gonder
    hic yorum yok | отправить комментарий | نظرات
    """
)

# Fields and buttons of forms: to sign, to subscribe, to comment.
FORM_LINES = phrases_of(
    """
    name | name* | name * | first name | last name | surname | full name | email
    email* | email * | email address | your email | your name | country | city
    zip code | postcode | postal code | phone number | website | comment | comment *
    message | reason | details | subject | submit | subscribe | required
    i'm not a robot | captcha | sign | sign now | sign the petition | sign this petition
    add your name | nom | prenom | adresse e-mail | code postal | ville | pays | signer
    je signe | signer la petition | nombre | apellidos | correo electronico
    correo electronico * | pais | ciudad | firmar | firma ahora | firmar la peticion
    vorname | nachname | e-mail-adresse | postleitzahl | plz | ort | land
    jetzt unterschreiben | nome | cognome | sobrenome | e-mail * | cidade | assinar
    firma ora | الاسم | البريد الإلكتروني | الدولة | وقع الآن | وقّع الآن | ad | soyad
    e-posta | ulke | imzala | نام | نام خانوادگی | ایمیل | کشور | ناو | ئیمەیل
    """
)

# Sections of newspapers: alone above a headline, a line of the menu.
SECTIONS = phrases_of(
    """
    world | politics | community | comunidad | estados | ciudad | ciudades | metropoli
    policiacas | municipios | reportajes | entrevistas | columnas | columnistas
    portada | internacionales | locales | provincia | comunicados de prensa
    news analysis | world news | top news | interviews | reports | faits-divers
    tribunes | entretiens | debats | berichte | hintergrund | kommentar | thema | themen
    noticias | destaques | artigos | cronache | interviste | haber | soylesi | manset
    roportaj | kose yazilari | حوارات | مقابلات | بيانات | اخبار | الأخبار | تحقيقات
    ملفات | وێنە | چاوپێکەوتن | وتار | گفتگو | مقاله | یادداشت | گزارش | business
    economy | sport | sports | culture | opinion | opinions | society | health | science
    technology | education | environment | lifestyle | entertainment | national
    international | local | local news | region | middle east | africa | asia | europe
    americas | crime | editorial | features | headlines | uncategorized | monde
    politique | economie | societe | sante | sciences | environnement | faits divers
    regions | nacion | nacional | nacionales | mundo | politica | economia | sociedad
    seguridad | deportes | salud | sucesos | justicia | ciencia | tecnologia
    sin categoria | politik | wirtschaft | gesellschaft | kultur | ausland | inland
    panorama | meinung | wissen | regional | lokales | vermischtes | allgemein
    sociedade | esportes | saude | opiniao | brasil | cotidiano | cronaca | esteri
    cultura | salute | attualita | primo piano | gundem | siyaset | ekonomi | dunya
    spor | kultur sanat | yasam | guncel | egitim | saglik | سياسة | اقتصاد | رياضة
    ثقافة | منوعات | محليات | عربي ودولي | دولي | عربي | العراق | مقالات | رأي | آراء
    تقارير | مجتمع | ثقافة وفن | هەواڵ | هەواڵەکان | کوردستان | جیهان | عێراق | وەرزش
    سیاسی | اقتصادی | اجتماعی | فرهنگی | ورزشی | جهان | ایران | политика | экономика
    общество | культура | спорт | мир | россия | происшествия
    """
)
