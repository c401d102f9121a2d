"""What the common publishing systems print around every text, in the languages they
speak.

One block for each kind of system; phrases are separated by `|` or new lines.
"""

from archive.parsing.phrases import phrases_of

# A line that is one of these and nothing more.
TEMPLATE_LINES = phrases_of(
    # Blogger.
    """
    no comments: | post a comment | newer post | older post | blog archive | about me
    view my complete profile | blogthis! | links to this post | create a link
    aucun commentaire: | enregistrer un commentaire | publier un commentaire
    article plus recent | article plus ancien | message plus ancien | archives du blog
    qui etes-vous ? | afficher mon profil complet | no hay comentarios:
    publicar un comentario | entrada mas reciente | entrada antigua | archivo del blog
    datos personales | ver todo mi perfil | nessun commento: | posta un commento
    post piu recente | post piu vecchio | archivio blog | informazioni personali
    informazioni | visualizza il mio profilo completo | keine kommentare:
    kommentar veroffentlichen | neuerer post | alterer post | blog-archiv | uber mich
    mein profil vollstandig | nenhum comentario: | postar um comentario
    enviar um comentario | postagem mais recente | postagem mais antiga
    mensagem antiga | arquivo do blog | quem sou eu | total de visualizacoes de pagina
    total de visualizacoes | vistas de pagina en total | nombre total de pages vues
    visualizzazioni totali | seitenaufrufe | total pageviews | لا توجد تعليقات:
    إرسال تعليق | رسالة أحدث | رسالة أقدم | أرشيف المدونة الإلكترونية | نبذة عني
    عرض الملف الشخصي الكامل الخاص بي | هیچ نظری موجود نیست: | ارسال یک نظر | پست جدیدتر
    پست قدیمی تر | صفحات | بایگانی وبلاگ | درباره من | hic yorum yok: | yorum gonder
    daha yeni kayit | onceki kayit | blog arsivi | hakkimda | комментариев нет:
    отправить комментарий | следующее | предыдущее | архив блога | обо мне
    """,
    # WordPress and its themes.
    """
    read the rest of this entry | continue reading | share this: | like this:
    exit mobile version | skip to content | loading | leave a comment on | discover more
    type your email | copied! | copied to clipboard | repost | partager : | wordpress:
    j'aime ca : | like loading | next post | previous post | post navigation
    navigation de l'article | navegacion de entradas | beitragsnavigation
    navegacao de posts | navigazione articolo | yazi gezinmesi | تصفّح المقالات
    навигация по записям | no results | view all result | no result | sonuc yok
    tum sonuclari goruntule | aucun resultat | voir tous les resultats | sin resultados
    ver todos los resultados | لا توجد نتائج | لا نتائج | مشاهدة كل النتائج
    keine ergebnisse | alle ergebnisse
    """,
    # Wikis.
    """
    this is an old revision of this page | redirected from | main page | random article
    from wikipedia, the free encyclopedia | jump to navigation jump to search
    jump to navigation | jump to search | edit source | talk | what links here
    un article de wikipedia, l'encyclopedie libre | de wikipedia, la enciclopedia libre
    aus wikipedia, der freien enzyklopadie | origem: wikipedia, a enciclopedia livre
    da wikipedia, l'enciclopedia libera | من ويكيبيديا، الموسوعة الحرة
    vikipedi, ozgur ansiklopedi | материал из википедии — свободной энциклопедии
    """,
    # Forums.
    """
    what's new | new posts | recommended posts | sign in to follow this | followers 0
    link to comment | link to post | share on other sites | thread starter | start date
    forum rules | members online | quick reply | go to page | first unread | report post
    jump to | similar threads | reply to this topic | reply to thread | start new topic
    archived | this topic is now archived and is closed to further replies
    not open for further replies | you must log in or register to reply here
    """,
    # SPIP, Joomla, Drupal, Over-blog, site builders.
    """
    top of page | piwik no script img | press enter after choosing selection | fbpx
    no script img | newspaper page text | ocr text | public domain | parent issue
    زر الذهاب إلى الأعلى | ادامه | ادامه مطلب | a la une | mira el video:
    mira el video | regardez la video | guarda il video | veja o video
    assista ao video | izle | شاهد الفيديو | related post | bienvenue | contenu lie
    ler mais | leer nota | version imprimable de cet article | repondre a cet article
    enregistrer au format pdf | dans la meme rubrique | plan du site
    printer-friendly version | add new comment | log in to post comments
    suivre ce blog | creer mon blog | editer l'article | partager cet article | overblog
    contenu sponsorise | bottom of page | back to front page | return to front page
    return to home page | return to homepage | ree | no files to show | loading widget
    skip to main content | full text | tam metin | texte integral | texto completo
    volltext | plein texte | testo completo | النص الكامل | yukleniyor | no items found
    nothing found | show map | hide map | editor's note: | listen now | watch now | live
    en direct | le direct | direct | en vivo | ao vivo | in diretta | canli
    canli yayin | مباشر | بث مباشر | پخش زنده | прямой эфир | hava durumu | meteo
    wetter | weather | el tiempo | الطقس | بشنوید | گوش کنید | استمع | إستمع | listen
    ecouter | escuchar | anhoren | ascolta | ouvir | dinle | слушать | فهرست
    فهرست مطالب | قائمة | menu principal | menu principale | hauptmenu | ana menu
    القائمة الرئيسية | منو | شخصی سازی فونت | اندازه قلم | اندازه فونت | تغییر اندازه
    site | sitio | haber ara | haberin devami | siradaki haber | sonraki haber
    onceki haber | son dakika | editer | administration | destaque | destaques
    leia nesta pagina: | nesta pagina | en esta pagina | on this page | in this article
    in this section | sur cette page | dans cet article | in diesem artikel
    en este articulo | neste artigo | in questo articolo | table of contents | contents
    sommaire | indice | inhalt | inhaltsverzeichnis | tabla de contenido
    tabla de contenidos | sumario | icindekiler | المحتويات | فهرست محتوا | содержание
    offcanvas | toggle menu | hide menu | open menu
    """,
)

# A line that begins with one of these.
TEMPLATE_OPENINGS = phrases_of(
    """
    ler noticia* | leia a noticia* | leer la nota | پخش اين فايل | complements d'info*
    this is an old revision of | below is the ocr text | downloading requires
    este sitio usa akismet | ce site utilise akismet | questo sito usa akismet
    este site utiliza o akismet | diese website verwendet akismet
    this site uses akismet | akismet | نشر بواسطة | subscribe to: | inscription a :
    suscribirse a: | iscriviti a: | abonnieren | assinar: | الاشتراك في: | اشتراک در:
    kaydol: | подписаться на: | labels: | libelles : | etiquetas: | etichette:
    marcadores: | etiketler: | التسميات: | ярлыки: | showing posts
    affichage des articles | mostrando entradas | visualizzazione dei post
    es werden posts | mostrando postagens | عرض المشاركات | read the rest | read more
    continue reading | click here | click to | tap to | view more | view all | view full
    lire la suite | lire l'article | leer la noticia | leer noticia | leer mas
    leer completo | ver noticia | ver mas | ver todo* | seguir leyendo
    continua a leggere | continuar leyendo | continuar lendo | continue lendo | ler mais
    leggi tutto | leggi l'articolo | mehr lesen | weiterlesen | zum artikel
    zur startseite | zum vollstandigen | artikel lesen | ganzen artikel | clique aqui
    clicca qui | haga clic | haz click | pulsa aqui | pincha aqui | cliquez ici
    hier klicken | klicken sie | tiklayin* | devamini oku | devami icin | haberin tamami
    haberi oku | اضغط هنا | انقر هنا | للمزيد | لقراءة المزيد | لمتابعة القراءة
    ادامه مطلب | برای خواندن | بیشتر بخوانید | нажмите здесь | читать полностью
    читать далее | tag(s) | tags : | tags - | mots-cles : | archives par | archives:
    archives : | archive: | category archives* | tag archives* | archivo de la*
    archivo por* | categoria: | exibindo pagina | showing page | affichage de la page
    mostrando pagina | visualizando pagina | you have commented | signed in as
    logged in as | remember me* | forgot password* | forgot your password* | log in with
    login with | sign in with | sign up with | connectez-vous avec | inicia sesion con
    anmelden mit | giris yapin | you are not logged* | you are logged*
    plus d'informations sur | a retrouver dans | a retrouver sur | retrouvez
    decouvrez aussi | decouvrir | suivez nous | suivez-nous | information fournie par
    pagina creata da | page created by | created with | erstellt mit | creato con
    creado con | criado com | hecho con | made with | built by | from wikipedia*
    jump to | jump to a* | skip to | aller a la navigation | aller au menu
    ir a la navegacion | ir al menu | zum menu | alla navigazione
    reproduction interdite | reproduccion prohibida | reproducao proibida
    riproduzione riservata | nachdruck | при перепечатке | при использовании
    перепечатка | при цитировании | использование материалов | при републикации
    материалы сайта | редактор дня | foto de | foto da | foto do | foto recolhida
    fotograf: | image caption | article image | image copyright* | image source*
    legende | bildunterschrift | imagen: | picture credit* | (picture credit*
    (photo credit* | loading... | chargement* | cargando* | carregando* | caricamento*
    wird geladen* | جار التحميل* | yukleniyor* | загрузка*
    """
)
