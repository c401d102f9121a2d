"""Words with which a page announces that somebody else's document follows."""

from archive.parsing.phrases import phrases_of

# "Here is the statement in full": a page of somebody else's announces the text.
FULL_TEXT_CUES = phrases_of(
    """
    full statement | statement in full | in full below | in full: | below in full
    in this letter: | letter below | letter follows | letter reads as
    here is the letter | here is the statement | here is the text | below is the text
    below is the letter | below is the statement | reprinted below | reproduced below
    posted below | published below | copied below | text follows | following letter:
    following appeal | following declaration | declaration suivante | communique suivant
    lettre suivante | l'appel suivant | texte suivant : | ci-apres le | ci-apres la
    texte de la lettre | texte du communique | reproduit ci-dessous | publie ci-dessous
    siguiente comunicado | siguiente carta | siguiente manifiesto
    siguiente declaracion | texto de la carta | texto del comunicado | el texto integro
    reproducido a continuacion | folgende erklarung | folgenden brief
    folgenden offenen brief | folgenden aufruf | folgende stellungnahme
    folgende pressemitteilung | text der erklarung | text des briefes | seguinte nota
    seguinte carta | seguinte comunicado | texto da carta | texto da nota
    abaixo a nota | abaixo a carta | abaixo, a integra | seguente comunicato
    seguente lettera | seguente appello | testo della lettera | testo del comunicato
    qui di seguito | asagidaki aciklama | asagidaki mektup | aciklama soyle
    mektup soyle | bildiri soyle | aciklamanin tam | mektubun tam | نص الرساله
    نص النداء | نص المذكره | نص التصريح | نص الاعلان | نصه الاتي | وهذا نصه | وهذا نصها
    ما يلي نص | النص الآتي | جاء نصها | نصها الاتي | متن نامه | متن اين نامه
    در اين بيانيه امده است | در بيانيه امده | در اين نامه امده است
    متن اطلاعيه | متن اين بيانيه | به شرح زير | به اين شرح | следующее заявление
    следующее письмо | приводим текст | публикуем текст | full text
    text of the statement | text of the letter | letter in full | full letter
    statement follows | statement below | statement reads | letter reads
    following statement | the statement: | reproduce below | we reproduce | we publish
    we repost | reposting | we are publishing | reads in full | translated below
    texte integral | texte complet | ci-dessous le | ci-dessous la | voici le communique
    voici la declaration | nous reproduisons | nous publions | nous relayons
    texto completo | texto integro | comunicado integro | a continuacion | reproducimos
    publicamos a | compartimos el | comunicado completo | carta completa | im wortlaut
    wortlaut: | wir dokumentieren | dokumentieren wir | nachfolgend
    vollstandige erklarung | na integra | confira a nota | confira o | leia a nota
    leia a carta | veja a nota | acompanhe a nota | reproduzimos | segue a nota
    segue o | integra da nota | integra do | testo integrale | di seguito il
    pubblichiamo | riportiamo | testo completo | نص البيان | النص الكامل | فيما يلي
    وفيما يلي | في ما يلي | وهذا نص | وهنا نص | وجاء في البيان | نص الرسالة
    دەقی ڕاگەیەندراو | دەقی بەیاننامە | دەقي | متن كامل | متن بيانيه | در زير مي
    bildirisi soyle | aciklamasi soyle | mektubu soyle | tam hali | metninin tam
    imzacilar soyle | imzacilari soyle | soyle diyor | tam metin | questo il testo
    questa la lettera | ecco la lettera | ecco il comunicato | testo dell'appello
    testo del documento | leia abaixo | veja abaixo o texto | confira abaixo
    leia a integra | eis o texto | eis a nota | segue abaixo | texte de l'appel
    texte de la tribune | texto del manifiesto | texto de la declaracion
    tam metni | aciklamanin tamami | metni soyle | metni su sekilde | daxuyaniye wiha
    wiha ye: | полный текст | текст заявления
    """
)
# A sentence that announces a document so needs no colon.
WHOLE_TEXT_CUES = phrases_of(
    """
    full statement below | statement in full | letter in full | in full below
    full text of the | full text below | reproduced in full | texte integral
    texte complet du | texto integro | texto completo de | im wortlaut | na integra
    integra da nota | testo integrale | tam metni | النص الكامل | متن كامل
    полный текст | here is the text of | here's the text of | below is the text of
    following is the text of | here is the statement | here is the letter
    the full text follows | voici le texte de | ci-dessous le texte | este es el texto
    ecco il testo | segue o texto | hier der text | es folgt der wortlaut
    وفيما ياتي نص | فيما ياتي نص | واليكم نص | ئەمەش دەقی
    """
)
# Where it only points to one.
ELSEWHERE = phrases_of(
    """
    here | pdf | link | download | click | attached | ici | telecharger | lien | aqui
    descargar | enlace | hier | herunterladen | qui | scarica | clique | هنا | الرابط
    buradan | tiklay | здесь | اينجا
    """
)
# A page says that it publishes, and what: "Wir dokumentieren nachstehend …".
PUBLISHING_CUES = phrases_of(
    """
    we publish | we are publishing | we reproduce | we reprint | we repost | we post
    reproduced below | we share below | we received the following | nous publions
    nous reproduisons | nous relayons | nous avons recu | nous diffusons
    wir dokumentieren | dokumentieren wir | wir veroffentlichen | veroffentlichen wir
    publicamos | reproducimos | difundimos | compartimos | hemos recibido | publicamos
    reproduzimos | divulgamos | recebemos | pubblichiamo | riportiamo | riceviamo e
    ننشر | وننشر | تلقينا | وصلنا | وردنا | بڵاو دەكەينەوە | منتشر مي كنيم
    yayinliyoruz | paylasiyoruz | em diwesinin | публикуем | приводим
    """
)
# "The Union issued the following statement on 3 May 2015:" at the head of its own page.
ISSUING_CUES = phrases_of(
    """
    issued the following | released the following | made the following
    adopted the following | published the following | issued this statement
    following statement was issued | following statement was released
    following statement was made | statement below was issued
    issued a statement on | publie le communique suivant | diffuse le communique suivant
    adopte la declaration suivante | emitio el siguiente | emitio la siguiente
    emite el siguiente | emite la siguiente | folgende erklarung | folgende
    stellungnahme | divulgou a seguinte | emitiu a seguinte | divulga a seguinte
    ha diffuso il seguente | ha emesso il seguente | اصدر البيان | اصدرت البيان
    البيان التالي | البيان الاتي | التصريح التالي | التصريح الاتي | اطلاعيه زير
    asagidaki aciklamayi | asagidaki bildiriyi | следующее заявление
    """
)
# "From the Union of Dockers:" before the union's own words.
SOURCE_LEADS = phrases_of(
    """
    from | from the | from our friends at | from our comrades of | via | via the
    reposted from | reposted from the | received from | received from the
    de la part de | de la part du | recu de | recu du | de | del | de la | da | dal
    dalla | von | vom | von der | aus | من | عن | لە | از
    """
)
# Besides documents, what a page quotes at length: "Update from the strikers' website:".
CARRIED_NOUNS = phrases_of(
    """
    update | email | e-mail | mail | post | website | release | press release | message
    petition | notice | bulletin | speech | resolution | motion | aggiornamento
    actualizacion | correo | site | courriel | meldung | mitteilung | aktualisierung
    seite | peticion | boletin | peticao | petizione | العريضه | رساله | خبر
    """
)
# The line above a mail that somebody passes on.
FORWARDED = phrases_of(
    """
    forwarded message | begin forwarded message | original message | fwd
    forwarded by email | message transfere | message d'origine
    debut du message transfere | mensaje reenviado | mensaje original
    inicio del mensaje reenviado | weitergeleitete nachricht | ursprungliche nachricht
    anfang der weitergeleiteten | mensagem encaminhada | mensagem original
    messaggio inoltrato | messaggio originale | رساله محوله | الرساله الاصليه
    iletilen mesaj | пересылаемое сообщение
    """
)
# What a document does that somebody reads out: "The declaration reads:".
READING_VERBS = phrases_of(
    """
    reads | reads as follows | as follows | states in full | se lit comme suit
    comme suit | dice asi | dice textualmente | dice lo siguiente | reza asi
    lautet | lautet wie folgt | wie folgt | diz o seguinte | diz assim | recita
    recita cosi | dice quanto segue | كما يلي | كالتالي | كالاتي | به اين شرح است
    """
)
