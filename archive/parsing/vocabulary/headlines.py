"""What stands above a title and is none: a paper's sections, slogans, news agencies."""

from archive.parsing.phrases import phrases_of

# Names of sections and of kinds of page, the whole line.
SECTIONS = phrases_of(
    """
    news | latest news | breaking news | world | world news | national | international
    local | local news | regional | politics | political | opinion | opinions | comment
    commentary | analysis | editorial | editorials | features | feature | interview
    interviews | letters | letters to the editor | culture | economy | business | sport
    sports | society | labor | labour | labor news | health | education | environment
    middle east | press | press room | press releases | press release archive
    statements | official statements | articles | article | report | reports | blog
    blogs | blog post | archive | archives | publications | documents | resources
    publication | event | events | announcement | announcements | story | stories
    human rights | freedom of expression | campaigns | solidarity | reviews | video
    updates | update | exclusive | live | home | frontpage | front page
    current affairs
    press statements | media releases | media center | media centre | newsroom
    """,
    """
    actualite | actualites | a la une | politique | monde | societe | tribune | tribunes
    opinion | editorial | edito | economie | culture | sport | communiques | communique
    communiques de presse | dossiers | articles | luttes | international | france
    debats | idees | analyse | analyses | entretien | reportage | reportages | infos
    les communiques | droits humains | syndicalisme | publications | evenements
    noticias | actualidad | politica | mundo | sociedad | opinion | opiniones
    internacional | nacional | nacionales | economia | cultura | deportes
    comunicados | notas de prensa | articulos | entrevistas | editorial | portada
    ultimas noticias | destacados | derechos humanos | sindical | gremiales
    nachrichten | aktuelles | aktuell | politik | gesellschaft | meinung | kommentar
    wirtschaft | kultur | ausland | inland | presse | pressemitteilungen
    stellungnahmen | themen | startseite | meldung | meldungen | news aktuell | berichte
    offene briefe | veranstaltungen | international | interview | panorama
    noticias | politica | mundo | sociedade | opiniao | internacional | nacional
    economia | cultura | esportes | comunicados | notas | artigos | entrevistas
    brasil | destaques | ultimas | geral | cotidiano | notas publicas | imprensa
    notizie | politica | mondo | societa | opinioni | cronaca | economia | esteri
    lettere | comunicati | comunicati stampa | articoli | editoriale | in evidenza
    lavoro | ambiente | interni | attualita
    """,
    """
    اخبار | الاخبار | اخر الاخبار | اخبار عامه | سياسه | سياسي | راي | اراء | مقالات
    مقالات راي | تقارير | تحقيقات | حوارات | بيانات | البيانات | بيانات صحفيه
    بيانات صحافيه | اخبار محليه | محليات | محلي | عربي | عربي ودولي | دولي | العالم
    اقتصاد | ثقافه | رياضه | مجتمع | منوعات | حقوق وحريات | حقوق الانسان | عاجل
    الصفحه الاولي | الرئيسيه | وثائق | بيانات ووثائق | اصدارات | افتتاحيه | ملفات
    العراق | اليسار | عمال ونقابات | قضايا عماليه | هەواڵ | هەواڵەكان | ههواڵهكان
    سياسي | وتار | وتارەكان | راگەياندن | ڕاگەياندن | راگهياندن | راگەياندنەكان
    راگهياندنهكان | بۆچوون | راپۆرت | ڕاپۆرت | كوردستان | بەيان | اخبار روز | سياست
    خبر | خبرها | مقالات | مقاله | گزارش | گزارش ها | بيانيه ها | بيانيه‌ها
    اطلاعيه ها | ديدگاه | ديدگاهها | مصاحبه | گفتگو | جهان | ايران | جامعه | حقوق بشر
    كارگري | جنبش كارگري | يادداشت | haber | haberler | guncel | gundem
    guncel haberler
    siyaset | dunya | turkiye | toplum | kultur sanat | ekonomi | yasam | yazarlar
    kose yazilari | basin aciklamalari | aciklamalar | roportaj | roportajlar | manset
    son dakika | emek | isci sinifi | yorum | nuce | nuceyen | nivis | nivisar | civak
    daxuyani | siyaset | jiyan | cand | rojane | новости | политика | общество | мнение
    мнения | мир | в мире | экономика | культура | спорт | статьи | заявления
    главная | интервью | документы | пресс-релизы | аналитика | главные новости
    """,
)
# Mottoes over the letterhead of parties.
SLOGANS = phrases_of(
    """
    workers of the world unite* | workers of the world, unite* | proletarians of*
    workers of all countries* | freedom, equality* | liberty, equality*
    proletaires de tous les pays* | travailleurs de tous les pays*
    proletarios del mundo* | proletarios de todos* | trabajadores del mundo*
    proletarios de todos os* | trabalhadores de todo* | proletarier aller lander*
    proletari di tutti* | lavoratori di tutto* | يا عمال العالم* | ايها العمال*
    حريه مساواه* | حريه، مساواه* | حريه - مساواه* | بسم الله* | كرێكاراني جيهان*
    كارگران جهان* | زنده باد* | butun ulkelerin isci* | karkeren hemu*
    пролетарии всех стран*
    """
)
# How a site or paper presents itself above its pages.
MASTHEADS = phrases_of(
    """
    official website* | official site* | official web* | the official site* | site icon*
    site officiel* | le site officiel*
    sitio oficial* | pagina oficial* | sitio web oficial*
    offizielle webs* | offizielle seite* | site oficial* | sito ufficiale*
    sito web ufficiale* | الموقع الرسمي* | القناه الرسميه*
    the official channel* | الصفحه الرسميه* | تصدر عن*
    يصدرها* | جريده يوميه* | صحيفه يوميه* | جريده اسبوعيه* | ماڵپەڕي فەرمي*
    ماڵپەڕي ناوەندي*
    سايت رسمي* | سايت مركزي* | وبسايت رسمي* | resmi web* | resmi site* | malpera fermi*
    data de hoje* | date du jour* | today is* | fecha de hoy* | официальный сайт*
    официальный интернет* | информационное агентство*
    """
)
# Agencies whose name stands beside a place: "EFE | Barcelona", "Baghdad (AFP)".
AGENCIES = phrases_of(
    """
    ap | afp | reuters | efe | ansa | dpa | apa | upi | ani | pti | lusa | ddn | sda
    associated press | agence france-presse | agencia efe | europa press | anadolu
    agencias | agencies | agences | agenturen | agenzie | epd | kna | ats | belga | tass
    interfax | риа новости | тасс | интерфакс | وكالات | رويترز | فرانس برس | الاناضول
    سانا | وكاله | ايسنا | ايرنا | ايلنا | فارس | مهر | dha | iha | aa | anf | dihaber
    mezopotamya ajansi | agencia brasil | agencia estado | telam | notimex
    prensa latina
    العرب اليوم | خاص | متابعات | متابعه | xinhua | kyodo | bbc | cnn | voa
    """
)
# "Subject: closure of the pit": what letters put before their matter.
SUBJECT_LEADS = phrases_of(
    """
    subject: | subject : | re: | ref: | object: | objet : | objet: | sujet : | asunto:
    assunto: | betreff: | betr.: | betreff : | oggetto: | konu: | konu : | الموضوع:
    الموضوع : | الموضوع/ | م/ | موضوع: | بابەت: | بابهت: | mijar: | тема: | title:
    titre : | titulo: | titel: | titolo: | العنوان: | عنوان:
    """
)
# What an archive says above the pages that it lists.
ARCHIVE_HEADS = phrases_of(
    """
    posts tagged | tag archives* | category archives* | showing posts with*
    archive for | archives for | posts by | browsing category | browsing tag
    articles tagged | entries tagged | archives par mot-cle | archives de la categorie
    archivo de la categoria | archivo de la etiqueta | mostrando entradas con*
    schlagwort-archive* | kategorie-archive* | archiv der kategorie* | arquivo da tag
    mostrando postagens com* | archivi tag* | archivio della categoria
    """
)
# What statements cry at their end.
CRIES = phrases_of(
    """
    long live* | down with* | all support* | freedom for*
    stop the* | hands off* | vive la* | vive le* | vive l'* | vivent les* | a bas*
    viva la* | viva el* | viva a* | viva o* | abajo el* | abajo la* | abaixo*
    hoch die* | nieder mit* | es lebe* | solidaritat mit* | freiheit fur* | abbasso*
    evviva* | yasasin* | kahrolsun* | biji* | عاش* | عاشت* | يسقط* | تسقط* | المجد ل*
    المجد و*
    زنده باد* | سرنگون باد* | مرگ بر* | بژي* | да здравствует* | долой* | свободу*
    """
)
# At the end of a line that says which desk of a paper wrote it.
EDITORIAL_DESKS = phrases_of(
    """
    editorial team | news desk | editorial staff | newsroom | la redaccion
    la redaction | die redaktion | la redazione | a redacao | فريق التحرير
    هيئة التحرير | قسم الأخبار | قسم التحرير | غرفة الأخبار | هيئت تحريريه
    haber merkezi | yazi isleri
    """
)
