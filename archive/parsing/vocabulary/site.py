"""Words of site furniture: menus, sharing, consent, donations, forms, lists of other
pages.

Phrases are separated by `|` or new lines; one that ends in `*` is the stem of a word.
"""

from archive.parsing.phrases import phrases_of

# A line that is one of these and nothing more.
WHOLE_LINES = phrases_of(
    """
    home | menu | main menu | navigation | search | search for | close | close menu
    toggle navigation | go | x | share | share this | share this article
    share this post | share this page | sharing | share on | tweet | like | like this
    like this: | loading | loading... | print | print this page
    printer-friendly version | email | email this | e-mail this page | copy link
    copy url | save | bookmark | follow | follow us | rss | rss feed | subscribe
    subscribe now | sign up | sign up now | sign in | log in | login | log out
    register | my account | cart | shop | donate | donate now | donate today | give now
    give | one-off | monthly | support us | support our work | get involved
    take action | join us | join | become a member | volunteer | reply | leave a reply
    leave a comment | post a comment | post comment | add comment | add a comment
    cancel reply | comments are closed | comments off | no comments | no comments yet
    submit | send | submit comment | related | related posts | related articles
    related stories | related content | related news | related links | you may also like
    you might also like | more from this section | more stories | more news | see also
    read next | read more | more | more... | read more... | continue reading | load more
    show more | view more | see all | view all | previous | next | previous post
    next post | older posts | newer posts | previous article | next article | back
    back to top | top | up | archives | archive | categories | category | tags
    tag cloud | recent posts | recent comments | latest | latest news | latest posts
    latest articles | breaking news | most read | most popular | most viewed
    popular posts | popular | trending | trending now | featured | editor's picks
    top stories | about | about us | contact | contact us | who we are | what we do
    our work | our team | news | media | press | press room | press releases
    statements | publikationen | pressemitteilungen | communiques | comunicados
    resources | publications | blog | events | gallery | videos | video | photos
    multimedia | links | newsletter | our newsletter | join our newsletter
    newsletter sign up | stay informed | stay connected | stay in touch
    connect with us | connect | social media | pdf | download | download pdf
    download as pdf | view pdf | english pdf | terms | terms of use | terms of service
    terms and conditions | terms & conditions | privacy | privacy policy
    privacy notice | cookie policy | cookies | cookie settings | accept | accept all
    accept cookies | accept all cookies | reject all | decline | i agree | got it
    manage preferences | manage consent | preferences | legal notice | disclaimer
    accessibility | sitemap | site map | advertisement | advertisements | advertise
    sponsored | sponsored content | promoted | all rights reserved | no rights reserved
    the main address | main address | skip navigation | skip to content | from here
    read it here | read here | original here | more here | hat tip | via | advertising
    listen to this article | follow on | add to cart | add to basket | buy now
    in den warenkorb | ajouter au panier | anadir al carrito | adicionar ao carrinho
    attached files | submit content | style guide | blog archive | about me | followers
    subscribe to | thematiques | mots-cles | الكلمات المفتاحيه | الوسوم | topics
    smaller | bigger | work with us | themes | themen | temas | temi | المواضيع
    your message has been sent | thank you for subscribing
    your submission has been received | something went wrong
    شكرا لقد تم ارسال النموذج بنجاح | شكراً لقد تم ارسال النموذج بنجاح | recomiendo
    recomendar | aggiungi al carrello | أضف إلى السلة | sepete ekle | web links
    """,
    """
    accueil | page d'accueil | retour a l'accueil | partager | partager cet article
    partager sur | imprimer | envoyer par mail | rechercher | recherche | lire la suite
    lire aussi | a lire aussi | a lire egalement | a lire egalement... | voir aussi
    en savoir plus | plus d'articles | articles similaires | articles recents
    articles lies | sur le meme sujet | dans la meme rubrique | derniers articles
    commentaires recents | les plus lus | suivant | precedent | article suivant
    article precedent | retour | retour en haut | haut de page | contactez-nous
    nous contacter | qui sommes-nous | qui sommes-nous ? | mentions legales
    politique de confidentialite | plan du site | s'abonner | s'inscrire | se connecter
    connexion | inscription | faire un don | je fais un don | nous soutenir
    soutenez-nous | adherer | suivez-nous | nos reseaux sociaux | reseaux sociaux
    repondre | laisser un commentaire | poster un commentaire | annuler la reponse
    tout accepter | tout refuser | accepter | refuser | fermer | telecharger
    telecharger le pdf | version imprimable | espace presse | actualites | archives
    mots-cles | publicite | tous droits reserves | envoyer | voir tous les articles
    laissez un commentaire | chargement... | j'aime
    """,
    """
    inicio | compartir | compartir en | comparte | imprimir | buscar | busqueda
    leer mas | seguir leyendo | ver mas | saber mas | relacionado | relacionados
    entradas relacionadas | articulos relacionados | noticias relacionadas
    tambien te puede interesar | te puede interesar | entradas recientes
    comentarios recientes | lo mas leido | lo mas visto | mas leidas | ultimas noticias
    anterior | siguiente | entrada anterior | entrada siguiente | volver | volver arriba
    contacto | contactanos | quienes somos | ¿quienes somos? | aviso legal
    politica de privacidad | politica de cookies | mapa del sitio | suscribete
    suscribirse | suscribir | iniciar sesion | acceder | registrarse | donar
    haz tu donacion | dona | dona ahora | hazte socio | siguenos | redes sociales
    responder | deja una respuesta | deja un comentario | dejar un comentario
    cancelar la respuesta | cancelar respuesta | aceptar | aceptar todo | rechazar
    cerrar | descargar | descargar pdf | pdf espanol | publicidad | etiquetas
    categorias | archivo | todos los derechos reservados | enviar | me gusta
    cargando... | saltar al contenido | ir al contenido
    """,
    """
    startseite | teilen | artikel teilen | drucken | seite drucken | suche | suchen
    weiterlesen | mehr | mehr lesen | mehr erfahren | weitere artikel
    weitere meldungen | weitere beitrage | ahnliche beitrage | ahnliche artikel
    verwandte artikel | das konnte sie auch interessieren | neueste beitrage
    neueste kommentare | meistgelesen | beliebte beitrage | zuruck | weiter
    vorheriger beitrag | nachster beitrag | nach oben | zum seitenanfang | kontakt
    uber uns | wir uber uns | impressum | datenschutz | datenschutzerklarung
    datenschutzeinstellungen verwalten | datenschutzeinstellungen | agb | sitemap
    abonnieren | newsletter abonnieren | anmelden | abmelden | registrieren | einloggen
    spenden | jetzt spenden | mitmachen | mitglied werden | folge uns | folgen sie uns
    soziale medien | antworten | liken | gefallt mir | gefallt mir:
    kommentar schreiben | kommentar verfassen | schreibe einen kommentar
    antwort abbrechen | akzeptieren | alle akzeptieren | ablehnen | schliessen
    herunterladen | als pdf herunterladen | pressekontakt aufnehmen | anzeige | werbung
    schlagworter | kategorien | archiv | archive | alle rechte vorbehalten | absenden
    senden | lade ... | twitter freischalten | zum inhalt wechseln | tags
    zur ubersicht | tipp drucken | tipp favorisieren | auch interessant | merken
    vorlesen | kommentare ansehen
    """,
    """
    pagina inicial | compartilhar | compartilhe | partilhar | leia mais | leia tambem
    saiba mais | veja tambem | veja mais | posts relacionados | artigos relacionados
    noticias relacionadas | posts recentes | mais lidas | mais lidos | ultimas noticias
    proximo | voltar | voltar ao topo | fale conosco | quem somos
    politica de privacidade | mapa do site | assine | assinar | inscreva-se | entrar
    cadastre-se | doe | doe agora | faca uma doacao | siga-nos | deixe um comentario
    deixe uma resposta | cancelar resposta | aceitar | rejeitar | fechar | baixar pdf
    publicidade | todos os direitos reservados | carregando... | curtir isso:
    ir para o conteudo | pular para o conteudo | condividi | condividi su | stampa
    cerca | leggi tutto | leggi anche | continua a leggere | articoli correlati
    potrebbe interessarti anche | articoli recenti | precedente | successivo | torna su
    contatti | chi siamo | note legali | informativa sulla privacy | mappa del sito
    iscriviti | accedi | registrati | dona | dona ora | sostienici | seguici | rispondi
    lascia un commento | annulla risposta | accetta | accetta tutto | rifiuta | chiudi
    scarica pdf | pubblicita | tutti i diritti riservati | mi piace: | caricamento...
    vai al contenuto
    """,
    """
    الرئيسية | الصفحة الرئيسية | القائمة | القائمة الرئيسية | بحث | البحث | ابحث
    مشاركة | شارك | شارك هذا | شاركها | شارك المقال | شارك الخبر | طباعة | اطبع | تغريد
    اقرأ المزيد | اقرا ايضا | إقرأ أيضا | اقرأ أيضاً | المزيد | قد يعجبك أيضا
    قد يهمك أيضا | مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة | المقالات الأخيرة
    آخر الأخبار | أحدث الأخبار | الأكثر قراءة | الأكثر مشاهدة | السابق | التالي
    المقال السابق | المقال التالي | العودة للأعلى | اتصل بنا | تواصل معنا | من نحن
    عن الموقع | سياسة الخصوصية | شروط الاستخدام | خريطة الموقع | اشترك | اشترك الآن
    النشرة البريدية | القائمة البريدية | تسجيل الدخول | تسجيل | تبرع | تبرع الآن
    ادعمنا | تابعنا | تابعونا | رد | الرد | اترك تعليقا | اترك تعليقاً | أضف تعليق
    اكتب تعليق | إلغاء الرد | موافق | قبول | رفض | إغلاق | تحميل | تحميل pdf | إعلان
    اعلان | الوسوم | التصنيفات | الأرشيف | جميع الحقوق محفوظة | أعجبني | إعجاب
    جار التحميل... | تجاوز إلى المحتوى | نسخ الرابط | أرسل | إرسال | تخطى إلى المحتوى
    انتقل إلى المحتوى | فيديو | صور
    """,
    """
    سەرەتا | پەڕەی سەرەکی | گەڕان | بڵاوکردنەوە | هاوبەشکردن | بڵاوی بکەوە | چاپکردن
    زیاتر بخوێنەوە | زیاتر | بابەتی پەیوەندیدار | بابەتە پەیوەندیدارەکان
    هەواڵی پەیوەندیدار | دوایین هەواڵ | نوێترین هەواڵ | پێشوو | دواتر | پەیوەندی
    پەیوەندیمان پێوە بکە | دەربارە | دەربارەی ئێمە | وەڵام | وەڵام بدەوە | لێدوان بنووسە
    کۆمێنت بنووسە | هەموو مافێک پارێزراوە | ئەرشیف | خانه | صفحه اصلی | صفحه نخست
    جستجو | اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | چاپ | بیشتر بخوانید
    ادامه مطلب | مطالب مرتبط | اخبار مرتبط | آخرین اخبار | پربازدیدترین | پربیننده‌ترین
    قبلی | بعدی | تماس با ما | درباره ما | حریم خصوصی | نقشه سایت | عضویت | ورود
    ثبت نام | خبرنامه | حمایت مالی | پاسخ | پاسخ دادن | نظر بدهید | ارسال نظر
    ارسال دیدگاه | دیدگاهتان را بنویسید | لغو پاسخ | تبلیغات | برچسب‌ها | دسته‌ها
    بایگانی | آرشیو | تمام حقوق محفوظ است | کلیه حقوق محفوظ است | anasayfa | ana sayfa
    menu | arama | ara | paylas | paylasin | yazdir | devamini oku | devami | daha fazla
    ilgili haberler | ilgili yazilar | benzer yazilar | son haberler | son yazilar
    son yorumlar | en cok okunanlar | onceki | sonraki | onceki yazi | sonraki yazi
    yukari cik | iletisim | bize ulasin | hakkimizda | biz kimiz | gizlilik politikasi
    cerez politikasi | site haritasi | abone ol | uye ol | giris yap | giris | kayit ol
    bagis yap | bagis | destek ol | takip et | bizi takip edin | yanitla | cevapla
    yorum yap | yorum yaz | bir yanit yazin | bir cevap yazin | yaniti iptal et
    cevabi iptal et | kabul et | reddet | kapat | indir | pdf indir | reklam | etiketler
    kategoriler | arsiv | tum haklari saklidir | begen | yukleniyor... | icerige gec
    gonder | destpek | rupela sereke | ligerin | parve bike | belav bike | cap bike
    zedetir | zedetir bixwine | nuceyen dawi | nuceyen tekildar | babeten tekildar
    tekili | peywendi | derbare me | em ki ne | bersiv | bersive bide | sirove bike
    siroveyeke binivise | hemu mafen parasti ne | para | pes
    """,
    """
    поделиться | печать | распечатать | поиск | главная | читать далее | читайте также
    подробнее | похожие записи | последние новости | предыдущая | следующая | контакты
    о нас | подписаться | войти | регистрация | поддержать | поддержать проект
    ответить | оставить комментарий | добавить комментарий | отменить ответ | реклама
    архив | все права защищены | наверх | рассылка | комментарии | метки | рубрики
    """,
)

# Such lines are headings of the text too, when running text follows them.
HEADINGS_TOO = phrases_of(
    """
    terms | terms of use | terms of service | terms and conditions | privacy policy
    cookie policy | legal notice | disclaimer | impressum | mentions legales
    aviso legal | datenschutz | about | about us | who we are | what we do | our work
    our team | events | news | media | resources | publications | links | contact
    contact us | background | donate | join us | take action | get involved
    qui sommes-nous | qui sommes-nous ? | actualites | contactez-nous | quienes somos
    ¿quienes somos? | contacto | uber uns | wir uber uns | kontakt | quem somos
    chi siamo | contatti | من نحن | عن الموقع | اتصل بنا | دەربارەی ئێمە | درباره ما
    hakkimizda | biz kimiz | em ki ne | о нас | archive | archives | press | gallery
    video | videos | photos | help fund the resistance
    """
)

# A heading after which the page lists other pages, until its end.
TAIL_HEADINGS = phrases_of(
    """
    related posts* | related articles* | related stories | related content
    related news | latest news | latest posts | latest articles | more news
    more stories | recent posts | recent news | most read | most popular | popular posts
    you may also like | you might also like | read next | trending | contact us
    the main address | editor's picks | top stories | archives | categories | tag cloud
    blogroll | weitere artikel | weitere meldungen | ahnliche beitrage
    ahnliche artikel | neueste beitrage | meistgelesen
    das konnte sie auch interessieren | a lire egalement | articles similaires
    articles recents | sur le meme sujet | derniers articles | les plus lus
    dans la meme rubrique | noticias relacionadas | articulos relacionados
    entradas relacionadas | entradas recientes | ultimas noticias | lo mas leido
    posts relacionados | artigos relacionados | mais lidas | posts recentes
    articoli correlati | articoli recenti | مواضيع ذات صلة | مقالات ذات صلة
    أخبار ذات صلة | آخر الأخبار | الأكثر قراءة | قد يعجبك أيضا | قد يهمك أيضا
    بابەتی پەیوەندیدار | بابەتە پەیوەندیدارەکان | دوایین هەواڵ | مطالب مرتبط
    اخبار مرتبط | آخرین اخبار | ilgili haberler | ilgili yazilar | benzer yazilar
    son haberler | read also | also read | read more: | lire aussi | a lire aussi
    leia tambem | veja tambem | lee tambien | leer tambien | leggi anche
    lesen sie auch | اقرأ أيضا | اقرأ أيضاً | بیشتر بخوانید | ayrica okuyun
    en cok okunanlar | nuceyen tekildar | nuceyen dawi | babeten tekildar
    похожие записи | последние новости | читайте также | contactez-nous | nous contacter
    contactanos | اتصل بنا | تواصل معنا | تماس با ما | bize ulasin | leave a reply
    leave a comment | schreibe einen kommentar | laisser un commentaire
    deja una respuesta | deja un comentario | deixe um comentario | deixe uma resposta
    lascia un commento | اترك تعليقا | اترك تعليقاً | bir yanit yazin | bir cevap yazin
    yorum yap | دیدگاهتان را بنویسید | добавить комментарий | blog archive | about me
    followers | links | recent comments | labels | tags | tags: | subscribe to
    blog-archiv | archives du blog | membres | archivo del blog | arquivo do blog
    archivio blog | seguidores | lettori fissi | ارشيف المدونه | المتابعون
    الكلمات المفتاحيه | الوسوم | كلمات دلاليه | thematiques | mots-cles | etiquetas
    palabras clave | schlagworte | schlagworter | parole chiave | palavras-chave
    etiketler | برچسب ها | attached files | attachments | fichiers joints
    archivos adjuntos | dateien | post navigation | navigation de l'article
    beitragsnavigation | navegacion de entradas | meta | comentarios recientes
    commentaires recents | neueste kommentare | اخر التعليقات | احدث المقالات | الاقسام
    التصنيفات | topics | themes | themen | temas | who's online | polls | المواضيع
    """
)

# Names of services and page tools that stand together on one line: "Facebook Twitter
# Email".
SHARE_WORDS = phrases_of(
    """
    facebook | twitter | x | instagram | youtube | whatsapp | telegram | linkedin
    reddit | pinterest | tumblr | email | e-mail | print | mail | share | tweet | pocket
    messenger | viber | skype | tiktok | mastodon | bluesky | threads | rss | flickr
    vimeo | google+ | pdf | imprimer | drucken | teilen | compartir | partager
    imprimir | flipboard | signal | vk | line | copy | link | docx | whatsapp. | more
    google | xing | snapchat | digg | stumbleupon | delicious | فيسبوك | تويتر | واتساب
    تيليجرام | تلغرام | انستغرام | يوتيوب
    """
)

LANGUAGE_NAMES = phrases_of(
    """
    english | francais | espanol | deutsch | italiano | portugues | turkce | kurdi
    kurmanci | العربية | عربي | عربى | کوردی | كوردي | فارسی | русский | nederlands
    svenska | polski | ελληνικα | 中文 | 日本語 | ar | en | fr | es | de | it | pt | tr
    ku
    fa | ru | castellano | catala | euskara | galego | кыргызча | українська | o'zbek
    қазақша | עברית | arabic | french | spanish | german | kurdish | persian | turkish
    """
)

# The first crumb of a path: "Home > News > Statements".
HOME_WORDS = phrases_of(
    """
    home | accueil | inicio | startseite | pagina inicial | الرئيسية | anasayfa
    ana sayfa | destpek | سەرەتا | خانه | صفحه اصلی | главная | you are here
    vous etes ici | الصفحة الرئيسية | accueil du site | pagina principal
    pagina de inicio | homepage | home page | صفحه نخست
    """
)
