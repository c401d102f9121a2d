"""The words that a site's own lines are made of, whatever their order: "Be the first to
comment", "Yorum Yazın", "Ce contenu n'est pas ouvert aux commentaires".

One word a cell; one that ends in `*` is a stem. No word is listed that names what
statements are about (support, join, fight), nor a genre (statement, letter).
"""

from archive.parsing.phrases import words_of

# What a site has or does for its readers; a line needs at least one.
TOOL_WORDS = words_of(
    """
    comment comments commenter commenters commenting reply replies replying share shares
    shared sharing tweet tweets retweet retweets subscribe subscriber subscribers
    subscription newsletter newsletters login logout signup signin log cookie cookies
    permalink permalinks trackback trackbacks pingback pingbacks rss xml feed feeds atom
    sitemap archives tag tags tagged category categories breadcrumb breadcrumbs pageview
    pageviews view views viewed blog blogger blogs weblog wordpress forum forums thread
    threads print printer printable pdf docx download downloads downloading copy copied
    link links url email e-mail mail inbox facebook twitter instagram youtube whatsapp
    telegram linkedin reddit pinterest tumblr flickr tiktok google homepage menu submenu
    search skip navigation navigate contents loading advertisement advertisements
    advertising advert ads sponsored popular trending related recent latest page pages
    thumbnail thumbnails gallery slideshow cart basket checkout wishlist click tap
    widget plugin plugins username usernames password captcha akismet spam browser
    browsers javascript audio podcast moderator moderators moderated moderation website
    webmaster clipboard bookmark bookmarks bookmarked disqus gravatar post posts posted
    user users profile screen font fonts zoom scroll slide toggle button editor's
    sidebar footer header web site websites app apps register registered enter captions
    video videos likes upvote downvote rating ratings rated stars reviews account browse
    browsing read dmca
    """,
    """
    commentaire* commenter reponses repondre partager partagez partage tweeter s'abonner
    abonnez-vous abonner abonnes lettre-info infolettre connexion connecter se-connecter
    deconnexion mot-cle mots-cles mots-clefs etiquettes categorie* imprimer imprimable
    taille telecharg* copier lien liens courriel mail e-mail courrier accueil sommaire
    recherche rechercher navigation plan-du-site archives rubrique rubriques menu
    chargement publicite publicites panier cliquez cliquer clic navigateur internaute
    internautes similaires recents precedent precedente suivant suivante lire signaler
    moderation diaporama vues vue lecture haut
    """,
    """
    comentario* comentar respuestas responder compartir compartido compartidos comparte
    compartelo tuitear suscribe* suscripcion boletin newsletter sesion registrado
    registrarse contrasena usuario usuarios etiqueta* categoria* imprimir imprimelo
    descarga descargar copiar enlace enlaces correo inicio portada buscar busqueda
    buscador navegacion mapa-web archivo cargando publicidad anuncio anuncios carrito
    clic pulsa pulse navegador similares destacadas destacados relacionado relacionados
    relacionada relacionadas recientes anterior siguiente visitas vistas entradas
    entrada pagina leer lectura reproducir visitar
    """,
    """
    kommentar* kommentieren antworten antwort teilen geteilt twittern abonnieren
    abonnenten abonnement newsletter anmelden abmelden einloggen eingeloggt registrieren
    passwort benutzername schlagwort* stichwort* kategorie* drucken druckversion
    druckansicht herunterladen download kopieren link links e-mail mail startseite suche
    suchen suchbegriff navigation springen inhaltsverzeichnis seitenanfang ubersicht
    ladt wird-geladen geladen anzeige anzeigen werbung warenkorb klick klicken klicke
    browser ahnliche verwandte meistgelesen* weiterlesen weiterempfehlen vorheriger
    nachster nachste vorherige aufrufe beitrag beitrage seite seiten datenschutz*
    impressum cookie-richtlinie merkliste archiv schriftgrosse vorlesen bildergalerie
    artikel newsletter-anmeldung
    """,
    """
    comentarios compartilh* partilhar assine assinar assinatura inscreva-se cadastro
    cadastre-se senha usuario imprimir baixar copiar link links navegador buscar busca
    carregando publicidade carrinho clique relacionados relacionadas recentes proximo
    proxima leia saiba pagina postagem postagens marcadores visualizac* commento
    commenti commentare commenta risposte rispondi condividi condivisioni iscriviti
    iscrizione accedi accesso registrati etichette categorie stampa stampare scarica
    copia collegamento segnala cerca ricerca caricamento pubblicita carrello clicca clic
    correlati correlate recenti precedente successivo successiva letti leggi lettura
    mappa-del-sito homepage messaggi profilo regolamento
    """,
    """
    تعليق* التعليق* تعليقات* التعليقات* للتعليق رد ردود الرد الردود مشاركه* المشاركه*
    شارك* شاركها مشاركات تغريد* غرد اشترك* الاشتراك اشتراك نشره النشره البريديه القائمه
    تسجيل التسجيل الدخول دخول كلمه-المرور وسوم الوسوم التصنيف* تصنيفات تصنيف طباعه
    الطباعه اطبع تحميل تنزيل حمل نسخ الرابط رابط روابط بريد البريد الايميل فيسبوك*
    الفيسبوك تويتر واتساب* تلغرام تليغرام تيليجرام يوتيوب انستغرام الرئيسيه بحث البحث
    ابحث تصفح خريطه الموقع الموبايل موقع موبايل موقعنا تجاوز انتقل محتوي المحتوي المحتوى
    محتوى جار جاري التحميل اعلان الاعلان اعلانات السله اضغط انقر النقر المتصفح مواضيع
    المواضيع مقالات المقالات صله ذات-صله السابق التالي السابقه التاليه المزيد مزيد اقرا
    إقرأ المشاهدات مشاهدات مشاهده القراءات الزوار زوار صفحه الصفحه الصفحات المحور مفضله
    المفضله كوكيز الارتباط المدونه مدونه المنتدى منتدى منتديات الاعضاء عضو المستخدم ارسل
    ارسال
    """,
    """
    كومينت* كۆمێنت* لێدوان* وهلام وەڵام* هاوبەش* بڵاوکردنەوە گەڕان بگەڕێ سەرەتا
    چوونەژوورەوە تۆمارکردن ئیمەیل لینک کۆپی چاپ* دابەزاندن بارکردن ڕیکلام بابەت*
    پەیوەندیدار* زیاتر پەڕە ماڵپەڕ* بینەر* بینین فەیسبووک تویتەر دیدگاه* نظر نظرات پاسخ*
    اشتراک* اشتراك* به-اشتراک خبرنامه عضویت ورود ثبت-نام رمز برچسب* دسته* چاپ پرینت
    دانلود کپی پیوند ایمیل تلگرام فیسبوک توییتر واتساپ صفحه خانه جستجو بارگذاری تبلیغ*
    تبلیغات سبد کلیک مرورگر مرتبط مطالب پربازدید* پربیننده* بیشتر بخوانید بعدی قبلی
    بازدید* سایت وبسایت وب‌سایت وبلاگ نسخه
    """,
    """
    yorum* yorumu yorumlar yanitla yanit cevapla cevap paylas* paylasin tweetle abone
    aboneler bulten bultenimize giris kayit uyelik uye sifre kullanici etiket* kategori*
    yazdir yazici indir kopyala link linki linkini baglanti e-posta eposta anasayfa
    ana-sayfa menu arama ara gecis icerige atla yukleniyor reklam reklamlar sepete sepet
    tikla* tiklayin tarayici* ilgili benzer onceki sonraki okunan okunma goruntulenme
    site sayfa sayfaya tepki galeri videolar haberler devamini parve* sirove bersiv
    bersive peywendi gotar lege* tomar rupel rupela
    """,
    """
    комментар* комментировать ответить ответов поделиться поделитесь подписаться
    подписывайтесь подписка рассылк* войти вход выход регистрация зарегистрир* пароль
    логин теги метки рубрик* категори* распечатать печать версия скачать загрузить
    загрузка скопировать ссылк* почт* главная поиск меню карта-сайта архив реклам*
    корзин* нажмите кликните браузер* похожие последние предыдущ* следующ* читать
    читайте далее подробнее просмотр* сайт сайта странице страница страницы блог форум
    форума пользовател* вконтакте фейсбук телеграм твиттер ютуб σχόλια σχόλιο σχολίου
    σχολίων δημοσίευση ανάρτηση κοινοποίηση αναζήτηση reacties reactie delen reageer
    inloggen zoeken kommentarer dela skriv komentarze komentarz udostepnij odpowiedz
    szukaj zaloguj
    """,
    """
    ticker newsticker liveticker connectez-vous identifiez-vous syndicate manseti icon
    logo pingback-add showing label labels display null undefined ok unsubscribe paywall
    logged-in log-in sign-up highlights digest webcast livestream transcript copyright
    reprint reprints republish licensing feedback poll faq faqs epaper e-paper shortlink
    avatar nickname hits visits visitors upload commented sorting sort newest oldest
    gmail yahoo hotmail outlook messenger viber skype reply-to autoplay playlist unmute
    embed iframe error 404 redirect redirecting cached mirror pageid sessionid
    guest-book guestbook flag permission permissions inappropriate abusive spammer
    shipping discount coupon sku bestseller bestsellers faves favourites favorites
    wishlists basket bloggers hashtag hashtags followers follower retweeted
    login/register subscribe/unsubscribe abbonati abbonamento accesso-utente
    newsletter-abo abo abos zugriff loggen einloggen digitalabo einzuloggen freischalten
    werbefrei bezahlinhalt plus-artikel testabo merkzettel lesezeichen warteliste foren
    gastbuch startseitenbild fotostrecke bilderstrecke mediathek livestream-archiv
    druckvorschau fehlermeldung postar postagens enviar-por denuncia denunciar guardamos
    ip apartado inapropiados inapropiado moderado moderados lectores-comentarios
    participacion-normas portada hemeroteca agregar-comentario pinchar pincha
    pincha-aqui boletines suscriptores abonados abonnee identifiant identifiants
    mot-de-passe motdepasse desabonner diaporamas galerie vignette agrandir
    page-d'accueil d'accueil retrouvez-nous fil d'ariane permalien retroliens trackbacks
    s'identifier identifier cookies-richtlinie consentement rgpd gdpr traceurs
    d'audience webmestre galeria fototeca videogaleria arquivo acessar acesse navegue
    assinante assinantes whatsapp-gruppe notificacoes notificaciones notifiche notifica
    commentatori sottoscrivi segnalazione stampabile ingrandisci allegato allegati
    scaricabile giris-yap oturum parola takipci takipciler fotogaleri manset mansetler
    bildirim bildirimler cerez cerezler cerezleri kose yazilari okuyucu tiklayiniz yukle
    الفيسبوك اعجاب اعجابات معجب متابعه متابعون اشعارات اشعار المشتركين الحساب المدونات
    المتصفحات صفحتنا قناتنا تطبيقنا التطبيق بودكاست الارشيف ارشيف رجوع الاعجاب
    طباعه-المقال تكبير تصغير الخط بالبريد معاينه القراء زائر نسخه چاپي بازنشر کامنت
    ديدگاهها ديدگاه‌ها هشتگ کانال عضو لايک پسنديدم حساب کاربري بازنشاني مرورگر آرشيو
    نويسندگان پيوندها خوراک گالري ويديو اپليکيشن подписчиков подписчики просмотров лайк
    лайки репост репосты аккаунт зайти вконтакт одноклассники закладки галерея
    фотогалерея cookie-файлы файлы
    """,
)

# What else such lines say; alone it says nothing.
LESSER_WORDS = words_of(
    """
    add leave write type isn't yours must full-text read-full submit send send-us cancel
    sign sign-in register registered registration required field fields name address
    published publish first be be-the-first yet closed off open disabled enabled allowed
    logged in-to follow followed follow-us like liked powered using by via original
    originally full version article articles story stories entry entries item items
    section older newer previous next back top return go jump home main content index
    list archive all see show hide close view-all load continue continued more less your
    you our ours my me this that these here there please no none not zero one two three
    new old find about out help terms conditions use privacy policy rules rule legal
    notice disclaimer contact details reason message messages total create save saved
    select choose filter sort date month year day latest also might may who us accept
    agree settings preferences consent manage get receive updates update alerts alert
    notify notifications notification delete deletion recommend report abuse flag guest
    anonymous author authors authors' reading time min mins minute minutes second
    seconds sec listen watch play image images photo photos picture credit source file
    files available supported support-our compatible interested interesting checker
    reserved rights accessibility breaking discussion area access text size increase
    decrease default quote edit rated rate
    """,
    """
    creer creez vers ajouter laissez laisser poster publier envoyer annuler votre vos
    notre nos nom adresse obligatoire obligatoires champs premier aucun ouvert ouverts
    ferme fermes fermer article articles sujet contenu contenus suite plus tout tous
    voir afficher masquer retour haut page taille texte augmenter diminuer defaut
    version message messages envoi derniers dernieres memes meme aussi egalement ici ce
    cet cette mon compte contact contacts mentions legales conditions generales
    utilisation politique confidentialite accepter refuser gerer suivez-nous suivre
    auteur temps minutes minute publie poste par pdf disponible disponibles todavia aun
    agregar anadir dejar deja escribe escribir enviar publicar publicado cancelar tu tus
    su nombre direccion obligatorio obligatorios campos primero ningun ninguna sin hay
    abierto cerrado cerrados articulo articulos noticia noticias nota notas tema temas
    contenido mas todo todas ver mostrar ocultar volver arriba texto mensaje ultimas
    ultimos mas-leidas leidas leido leidos tambien aqui este esta esto mi cuenta
    contacto aviso legal terminos condiciones uso politica privacidad aceptar rechazar
    configurar siguenos seguir autor tiempo minutos compatible sitio web no momento
    necesario estar para registrarse
    """,
    """
    hinzufugen schreiben schreibe schreib verfassen hinterlassen absenden senden
    abbrechen name adresse pflichtfelder erforderlich erster keine noch geschlossen
    diesen diese dieser dieses dein deine deinen ihr ihre ihren artikel thema themen
    inhalt inhalte mehr alle anzeigen zeigen ausblenden schliessen zuruck nach oben
    unten text nachricht neueste neuesten letzte auch interessant* interessieren hier
    mein konto kontakt rechtliche hinweise nutzungsbedingungen akzeptieren ablehnen
    verwalten folgen folge autor lesezeit minuten sekunden zum zur hauptinhalt konnen
    kann konnte lesen gelesen vollstandiger weiter so das beitrags vollstandige archiv
    adicionar deixe deixar escreva escrever enviar publicar publicado cancelar seu sua
    nome endereco obrigatorio obrigatorios campos primeiro nenhum fechado fechados
    artigo artigos noticia noticias materia conteudo mais tudo ver mostrar voltar topo
    texto mensagem ultimas tambem aqui este esta meu minha conta contato termos uso
    politica privacidade aceitar rejeitar siga-nos seguir tempo minutos segundos
    aggiungi lascia scrivi invia posta annulla tuo tua indirizzo obbligatori campi primo
    nessun nessuna aperto chiuso chiusi articolo articoli notizia notizie contenuto piu
    tutto tutti vedi mostra nascondi torna su testo messaggio ultime anche qui questo
    questa mio account contatti note legali termini informativa privacy accetta rifiuta
    seguici autore minuti secondi settimana area soci chi siamo mappa indice
    """,
    """
    ذات گذاری هنوز نشده رئيسي اضف أضف اكتب اترك اتركوا الغاء نشر انشر اسم الاسم عنوان
    البريد الالكتروني حقول الحقول الالزاميه اول لا يوجد توجد مغلق مغلقه المقال مقال
    الخبر خبر موضوع الموضوع المزيد كل الكل عرض اظهار اخفاء رجوع العوده اعلي الي اعلى نص
    رساله اخر احدث الاكثر قراءه ايضا هنا هذا هذه علي في عن من على حسابي اتصل بنا تواصل
    معنا شروط الاستخدام سياسه الخصوصيه موافق قبول رفض تابعنا تابعونا الكاتب وقت القراءه
    دقيقه دقائق عدد محفوظه الحقوق جميع لديكم مشاكل تقنيه نرجو لاستخدام البديل ارسال ثبت
    نام نشانی آدرس موردنیاز فیلدهای اولین هیچ بسته این شما خود را در نویسنده تماس ما
    درباره حریم خصوصی شرایط استفاده بنووسە بنێرە ناو ناونیشان ekle yaz yazin yapin yap
    gonder iptal adiniz ad adi isim adresiniz gerekli alanlar ilk hicbir henuz yok
    kapali bu yazi yaziyi yaziya haber haberi makale konu icerik tum tumu tumunu gor
    goster gizle kapat geri yukari basa metin mesaj son en cok ayrica burada buradan
    benim hesabim bize ulasin sartlari kullanim gizlilik politikasi kabul et reddet
    takip edin yazar sure dakika ver veya ol oku оставить оставьте написать добавить
    отправить отменить имя ваше ваш адрес обязательные поля первым нет пока закрыты
    статья статьи запись записи тема темы еще все показать скрыть назад наверх вверх
    текст сообщение новости новое также здесь это эту мой аккаунт контакты условия
    использования политика конфиденциальности принять автор время мин минут δεν υπάρχουν
    """,
    """
    news activities conversation participer participate join-the compte default list
    cloud following with given label under ignored top bottom tags-top visitor online
    now only readers reader reader's subscribers member members necessarily reflect
    views expressed opinions those opinion responsibility responsible editorial
    content-of lectores medio normas participacion implica leido acepta reservamos
    eliminar derecho seguridad usted debe poder puede seleccione elija ir seguir-leyendo
    completa completo entera este-articulo sobre desde hasta digital digital- haben wenn
    mit vorteilen neben anderen seit alle bitte aktivieren bereits mussen sich konnen
    jetzt gratis kostenlos testen noch mochten sollten zuerst ersten schreiben-sie via
    par sur-internet vos votre-avis avis donnez reagir reagissez debat lecteurs lecteur
    abonnement-ici gratuit gratuitement plus-d'infos infos info details en-savoir
    continuer sans profitez essai mois offre contenu-reserve reserve reserves exclusivo
    exclusiva assine-ja leitor leitores opiniao seu-comentario antes depois acesso
    conteudo-exclusivo lettori lettore opinioni esclusiva يعبر فقط رأي صاحبه بالضروره
    الموقع اتجاه راي الراي الاراء كاتبه كاتبها تعبر المنشوره لا-تعبر هيئه التحرير
    مسؤوليه يتحمل للمزيد لقراءه لمتابعه للاطلاع اخرى أخرى نفس القسم ليست وحدهم اصحابها
    yorumlariniz dusunceleriniz okuyucularin sorumluluk sorumlulugu aittir yazarina ait
    haberi-oku icin-tiklayin tamami tamamini ucretsiz hemen simdi goruslerini belirt
    شما-هم خوانندگان نظرات-خوانندگان مسئوليت رايگان کامل متن читателей мнение редакции
    совпадать может ответственность бесплатно полностью
    """,
)

# The articles, prepositions and pronouns between them.
SMALL_WORDS = words_of(
    """
    a an the of for to on in at by from with as and or & + is are was be been can will
    it its if has have do we they any every each so i me us le la les l' d' de du des un
    une et ou au aux en pour sur dans avec est sont ne n'est pas se s' qu'il que qui ce
    il elle nous vous etre el los las del al y o u e con por para es son lo der die das
    den dem und oder zu zum zur im am auf mit fur von bei ist sind wird werden ein eine
    einen einer wir sie os da dos no na nos nas em com uma um gli della dei delle degli
    nel nella sul sulla su di per uno una ed sull' dell' all' و او أو ان أن إلى الى من
    على عن مع ب ل لل هو هي التي الذي ثم قد لم لن ما یا از به با که برای است ve ile icin
    bir mi и или на в к с по для у о об не
    """
)
