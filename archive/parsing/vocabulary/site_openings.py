"""How lines of site furniture begin, by language; one that ends in `*` is the stem of a
word.
"""

from archive.parsing.phrases import phrases_of

# A line that begins with one of these.
OPENINGS = phrases_of(
    """
    this post was made* | this post was created* | this article was generated*
    sei all'interno di* | ti trovi in* | sei qui* | estas en:* | vous etes ici*
    voce esta em* | sie sind hier* | sie befinden sich hier* | buradasiniz*
    can you donate* | will you donate* | please donate* | chip in* | rush your gift*
    dieser beitrag wurde* | dieser eintrag wurde* | cet article a ete publie dans*
    cette entree a ete publiee* | esta entrada fue publicada* | esta entrada se publico*
    questo articolo e stato pubblicato* | esse post foi publicado*
    esta entrada foi publicada* | erfahren sie mehr in* | mehr erfahren*
    having trouble* | download adobe* | install this app* | photo illustrant*
    photo d'illustration* | foto d'archivio* | imagem ilustrativa* | foto ilustrativa*
    صورة ارشيفية* | صورة تعبيرية* | arsiv fotografi* | video suivante*
    you are here* | tu suscripcion* | si continuas leyendo en* | change text size*
    text size* | font size* | who's online | user rating* | please input the anti-spam*
    حجم الخط* | المتواجدون الان* | عدد زوار* | taille du texte* | tamano de letra*
    schriftgrosse* | yazi boyutu* | start a petition | my petitions
    reasons for signing | report a policy violation | this petition | petition closed
    lancer une petition | inicia una peticion | petition starten | skip to main content*
    skip to content* | skip to navigation* | skip to primary* | skip to footer*
    jump to content* | jump to navigation* | downloading pdf | this article is over
    this article is more than | sign up for | sign up to | subscribe to | subscribe for
    make a donation | donate to | donate by | help fund | support our journalism
    share this on | share on facebook | share on twitter | share on whatsapp
    share on linkedin | click to share | click to email | click to print | click here to
    posted in | filed under | tagged | tagged with | tags: | tag: | categories:
    category: | topics: | keywords: | we use cookies | this site uses
    this website uses | our website uses | by continuing to | by clicking
    by using this site | cookie consent | copyright © | copyright 20* | copyright 19*
    © | (c) 20* | all rights reserved | powered by | proudly powered | theme: | theme by
    designed by | website by | site by | built with | photo: | photo by | photos by
    add your name to* | add your signature* | click here to sign* | you can sign*
    file photo* | archive photo* | images by | photo credit* | photograph: | photos:
    image: | image credit* | image by | picture: | picture credit* | credit:
    illustration: | cover photo | video: | follow us on | follow @ | like us on
    join us on | find us on | you are here | enter your email | your email address
    required fields are | notify me of | save my name | join our mailing list
    join the mailing list | get the latest | get our | receive our | like this:
    leave a reply | leave a comment | post a comment | compartir | comparte
    comparte esto | me gusta esto | deja un comentario | deja una respuesta | j'aime
    partagez | laisser un commentaire | gefallt mir | teilen mit
    schreibe einen kommentar | curtir isso | compartilhe isso | deixe um comentario
    mi piace | condividi | lascia un commento | شاركه* | معجب بهذه | paylas | bunu begen
    bir yanit yazin | view all posts by | log in or register | send by email
    printer-friendly | this video is no longer | this entry was posted
    entry filed under | relacionado | relacionados | مرتبط | شارك هذا الموضوع
    شارك هذا: | إعجاب تحميل | bunu paylas | begen yukleniyor | ilgili
    curtir carregando | condividi: | mi piace caricamento | correlati | اشتراک گذاری:
    دوست داشتن | поделиться ссылкой | понравилось это | похожее | gefallt mir wird
    wird geladen | articles similaires | sur le meme theme | j'aime chargement
    never miss | read more: | read more on | read more about | read also | read also:
    also read | see also: | related: | more on: | more from | listen to
    download the app | download our app | print this | email this | report this
    view in browser | if you enjoyed | if you like this | like this article
    most read in | previous: | next: | previous post: | next post: | « previous | ← | →
    previous article | next article | last updated on | page generated | number of views
    you must be logged in | log in to | login to | register to | the comments are closed
    comments are closed | click here | please enable javascript | javascript is
    your browser does not | this content is hosted | view on twitter | view on instagram
    a post shared by | embed | republish this | republish our | unsubscribe
    privacy policy | terms of use | please wait | learn how your comment data
    this post is filed | bookmark the permalink | short url | short link | permalink
    trackback | rate this | be the first to | connect with | verbinde mit | posts tagged
    posts by | authors posts by | author archives* | tag archives* | category archives*
    monthly archives* | daily archives* | archive for | archives for | browsing
    download the | download this | download full | you can follow any responses
    both comments and | advertisement:
    """,
    """
    partager sur | partager : | aller au contenu | passer au contenu
    acceder au contenu | cliquez pour | lire la suite | lire aussi | a lire aussi
    voir aussi : | ce site utilise | nous utilisons des cookies | en poursuivant votre
    en continuant | inscrivez-vous a | connectez-vous a | abonnez-vous | recevez
    pour signer la* | pour signer cet* | pour signer l'* | signez ici*
    soutenez | faites un don | photo : | photos : | credit photo* | photo d'archives
    photo d'illustration | image d'illustration | credits photo* | illustration :
    image : | crédit : | publie dans | classe dans | mots-cles | etiquettes | rubrique
    tous droits reserves | votre adresse | les champs obligatoires | enregistrer mon nom
    prevenez-moi | suivez-nous | rejoignez-nous sur | propulse par | fierement propulse
    en savoir plus sur | cet article est reserve | vous etes ici | signaler un contenu
    mots-clefs | telecharger | telechargez | archives de | articles tagues
    poster un message | ajouter un commentaire | imprimer cet
    """,
    """
    compartir en | compartir esto | comparte en | haz clic para | saltar al
    ir al contenido | pasar al contenido | este sitio | esta web utiliza
    esta pagina utiliza | utilizamos cookies | usamos cookies | al continuar
    suscribete a | recibe | apoya nuestro | haz una donacion | foto: | fotos:
    para firmar la* | para firmar el* | para adherirse* | firma aqui*
    fotografia: | foto de archivo | imagen de archivo | foto de:* | imagen: | credito:
    ilustracion: | publicado en: | archivado en | etiquetas: | etiquetado | categoria:
    categorias: | todos los derechos | tu direccion de correo | los campos obligatorios
    guarda mi nombre | siguenos en | unete a | leer tambien | lee tambien | lea tambien
    te recomendamos | funciona gracias | ver tambien | mas informacion en | estas aqui
    usted esta aqui | pdf espanol | descargar | descargue | archivos de
    """,
    """
    zum inhalt | zur navigation | direkt zum inhalt | auf facebook | auf twitter
    klick, um | klicken, um | wir verwenden cookies | diese website verwendet
    diese website benutzt | diese seite verwendet | diese webseite
    wir respektieren deine | wir respektieren ihre | datenschutz & cookies
    durch die nutzung | mit der nutzung | abonnieren sie | abonniere | melde dich
    newsletter: | unterstutzen sie uns | unterstutze uns | foto: | fotos: | bild:
    bildquelle* | archivbild* | archivfoto* | symbolbild* | symbolfoto* | bildnachweis*
    grafik: | quelle bild | veroffentlicht in | veroffentlicht unter | abgelegt unter
    kategorie: | kategorien: | schlagwort* | tags: | stichworte:
    alle rechte vorbehalten | deine e-mail-adresse | deine e-mail adresse
    ihre e-mail-adresse | erforderliche felder | benachrichtige mich
    benachrichtigung bei | meinen namen | name, e-mail | folgen sie uns | folge uns
    lesen sie auch | lesen sie mehr | lies auch | mehr zum thema | mehr dazu
    siehe auch | weitere informationen, beispielsweise | trage deine daten
    du kommentierst mit | verbinde mit | mit stolz prasentiert | prasentiert von
    sie befinden sich hier | sie sind hier | ausdrucken | dieser artikel ist alter
    um den tipp | bitte einloggen | bitte melde dich | um kommentieren | herunterladen
    schlagwort-archiv* | kategorie-archiv*
    """,
    """
    compartilhe | compartilhar | clique para | este site | usamos cookies
    utilizamos cookies | ao continuar | ao navegar | assine | inscreva-se | receba
    para assinar o* | para assinar a* | assine aqui*
    apoie | foto: | fotos: | imagem: | credito: | publicado em: | arquivado em | tags:
    categoria: | todos os direitos | o seu endereco de e-mail | o seu endereco de email
    campos obrigatorios | salvar meus dados | siga-nos | siga o | leia tambem
    leia mais | veja tambem | saiba mais | orgulhosamente | voce esta aqui | curta nossa
    condividi su | clicca per | fai clic | questo sito utilizza | utilizziamo
    continuando a | iscriviti alla | iscriviti a | iscriviti al | sostieni | immagine:
    pubblicato in | archiviato in | tutti i diritti | il tuo indirizzo email
    i campi obbligatori | salva il mio nome | seguici su | baixar | baixe | scarica
    scaricare | leggi anche | leggi tutto | avvertimi via | sei qui
    """,
    """
    شارك على | شارك هذا | مشاركة على | شاركها على | انقر للمشاركة | اضغط للمشاركة
    اضغط لتشارك | انتقل إلى | تجاوز إلى | تخطي إلى | يستخدم هذا الموقع | نستخدم ملفات
    هذا الموقع يستخدم | يستخدم موقعنا | اشترك في | سجل في | تبرع لـ | ادعم | صورة:
    الصورة: | صورة ارشيفية | صورة تعبيرية | تصوير: | نشر في: | نشرت في | تصنيفات:
    التصنيف: | التصنيفات: | المحور: | القسم: | ملف: | اقسام: | الوسوم: | وسوم:
    كلمات مفتاحية | الكلمات المفتاحية | جميع الحقوق محفوظة | كل الحقوق محفوظة
    حقوق النشر | لن يتم نشر | الحقول الإلزامية | احفظ اسمي | أعلمني | تابعونا على
    تابعنا على | اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | إقرأ المزيد | المزيد من | لتحميل
    تحميل | ارشيف | عدد المشاهدات | عدد القراءات | مشاهدات | آخر تحديث | بدعم من
    أنت هنا | لمشاهدة
    """,
    """
    بڵاوی بکەوە لە | بەشداری بکە لە | وێنە: | فۆتۆ: | هاشتاگ: | بابەت: | هەموو مافێکی
    مافی بڵاوکردنەوە | ژمارەی بینین | زیاتر لەسەر | این سایت از | این وب‌سایت از
    ما از کوکی | عکس: | تصویر: | برچسب: | برچسب‌ها: | برچسب ها: | دسته: | دسته‌بندی:
    تمامی حقوق | کلیه حقوق | همه حقوق | نشانی ایمیل شما | بخش‌های موردنیاز | ذخیره نام
    ما را در | بیشتر بخوانید | همچنین بخوانید | کد خبر | لینک کوتاه | تعداد بازدید
    facebook'ta paylas | twitter'da paylas | paylas: | tiklayin ve | paylasmak icin
    bu site | sitemizde | web sitemizde | cerez* | bultenimize | e-bultenimize
    fotograf: | foto: | gorsel: | kategori: | kategoriler: | etiketler: | etiket:
    indirmek icin | etiket arsivi | tum haklari | e-posta adresiniz | e-posta hesabiniz
    gerekli alanlar | daha sonraki yorumlarimda | bizi takip | ayrica okuyun
    okunma sayisi | wene: | beje: | hemu maf* | le parve bike | li ser facebook
    поделиться в | поделиться: | мы используем | этот сайт использует | подпишитесь
    подписывайтесь | поддержите | фото: | фото | теги: | рубрика: | все права защищены
    ваш адрес email | обязательные поля | сохранить моё имя | читайте также
    читайте нас | скачать
    """,
)
