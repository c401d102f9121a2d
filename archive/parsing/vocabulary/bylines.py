"""Words around authors, dates, comments and issue numbers, by language."""

from archive.parsing.phrases import phrases_of

# "By Simon Assaf": the words before an author's name.
AUTHOR_LEADS = phrases_of(
    """
    by | written by | posted by | author: | author : | authors: | submitted by
    words by | text by | article by | story by | report by | reported by | published by
    from our correspondent | by: | byline: | par | ecrit par | publie par | auteur :
    auteur: | auteurs : | propos recueillis par | texte de | redige par | por
    escrito por | publicado por | autor: | autora: | autores: | enviado por | por:
    texto: | texto de | von | geschrieben von | verfasst von | autorin:
    ein beitrag von | ein gastbeitrag von | verfasser: | verfasserin: | da redacao de
    di | scritto da | a cura di | pubblicato da | autore: | de: | بقلم | بقلم: | كتب
    كتب: | كتبت | كتبت: | كتبه | الكاتب: | الكاتبة: | إعداد: | اعداد: | إعداد | تأليف
    نشر بواسطة | بواسطة | بواسطة: | تحرير: | نوشته | نوشته: | نویسنده: | نويسنده
    به قلم | از: | نووسینی | نووسینی: | نووسەر: | ئامادەکردنی: | yazan | yazan: | yazar:
    inviato da | postato da | inserito da | envoye par | poste par | propose par
    posteado por | subido por | postado por | gepostet von | erstellt von
    eingestellt von | gonderen | ekleyen | hazirlayan: | haber: | nivisin: | amadekar:
    nivisandin: | niviskar: | ji aliye
    nivisa | автор: | автор | soumis par | текст: | пишет | an article by | essay by
    opinion by | a report by | analysis by | column by | commentary by | interview by
    interviewed by | an interview by | review by | edited by | reporter: | words:
    un article de | une tribune de | entretien realise par | recueilli par | billet de
    un texte de | tribune de | un articulo de | articulo de | cronica de
    reportaje de | analisis de | opinion de | entrevista de | texto y fotos:
    ein kommentar von | kommentar von | ein artikel von | ein bericht von | bericht von
    interview von | interview: | text: | autor/in: | articolo di | un articolo di
    reportage di | analisi di | intervista di | intervista a cura di | um artigo de
    artigo de | reportagem de | راپۆرت: | ڕاپۆرت: | ڕاپۆرتی: | راپۆرتی: | نوسینی
    نوسینی: | نوسەر: | وتاری: | سازدانی: | ساز دانی: | ئا: | تقرير: | تقرير | تحقيق:
    حوار: | حاوره: | حاورته: | أجرى الحوار: | مقال: | الكاتب | الكاتبة | كتبها | كتبه:
    المحرر: | كتابة: | كتابة | گزارش: | گزارش از: | يادداشت: | مصاحبه: | roportaj:
    yazi: | nuce: | nivis: | hevpeyvin: | amadekirin:
    """
)
# "Published: 5 January 2020": labels before the date of issue.
DATE_LABELS = phrases_of(
    """
    date: | date : | dated | dated: | published | published: | published on
    published on: | posted | posted: | posted on | posted on: | date published:
    publicacao: | publicacion: | publication: | publie: | pubblicazione:
    publication date: | release date: | issued on | issued: | issued | date of issue:
    first published | first published: | created: | submitted on | added: | written on
    published at | for immediate release | released: | date de publication | publie le
    mis en ligne le | paru le | publie : | fait a | fait le | poste le | le | fecha:
    fecha | publicado el | publicado: | publicada el | publicado | fecha de publicacion
    fecha de publicación: | a | datum: | datum | veroffentlicht: | veroffentlicht am
    veroffentlicht | erschienen am | erstellt am | stand: | vom | pressemitteilung vom
    publicado em | publicado em: | data: | em | postado em | pubblicato il | pubblicato:
    data di pubblicazione | il | التاريخ: | التاريخ | تاريخ النشر: | تاريخ النشر
    نشر في | نشر بتاريخ | بتاريخ | بتاريخ: | في | حرر في | صدر في | تاريخ: | بەروار:
    بەرواری | ڕێکەوتی: | ڕێکەوت: | لە | تاریخ: | تاریخ انتشار: | منتشر شده در | به تاریخ
    در تاریخ | tarih: | yayin tarihi: | yayinlanma tarihi: | yayinlanma: | yayimlanma:
    tarih | eklenme: | dirok: | dirok | dem: | roja weşanê: | опубликовано
    опубликовано: | дата: | дата
    """
)
MODIFIED_LABELS = phrases_of(
    """
    updated | last updated | last modified | modified | last update | mis a jour
    mise a jour | modifie le | derniere modification | actualizado
    ultima actualizacion | modificado | aktualisiert | zuletzt | letzte aktualisierung
    atualizado | ultima atualizacao | aggiornato | ultimo aggiornamento | آخر تحديث
    تحديث | guncelleme | guncellenme | son guncelleme | به‌روزرسانی | آخرین به روز
    accessed | retrieved | archived | captured | consulte le | abgerufen | обновлено
    """
)
# What stands right before the date in "Statement of the Union issued on 3 May 2015";
# articles and "on" are left out.
ISSUED_WORDS = (
    *("issued", "released", "dated", "adopted", "published", "publie", "adopte"),
    *("emis", "emise", "diffuse", "emitido", "emitida", "publicado", "publicada"),
    *("vom", "veroffentlicht", "emitida", "emessa", "emesso", "صدر", "صادر", "صادره"),
    *("الصادر", "الصادره", "بتاريخ", "المورخ", "مورخ", "tarihli"),
)
# Other days than that of issue: when somebody joined, what day it is.
OTHER_DATES = phrases_of(
    """
    joined | joined: | join date | member since | registered | registered on
    registered: | last seen | last activity | last online | birthday | today is
    today's date | date today | inscrit le | inscrit | membre depuis | registriert
    registriert seit | mitglied seit | miembro desde | registrado | data de hoje | hoje
    hoje e | hoy es | heute ist | iscritto dal | oggi e | katilim | kayit tarihi
    uyelik tarihi | تاريخ التسجيل | تاريخ الانضمام | عضو منذ | تاريخ اليوم | اليوم هو
    امروز | تاريخ عضويت | зарегистрирован | регистрация
    """
)
# The heading over readers' comments; a number may stand before it.
COMMENT_HEADINGS = phrases_of(
    """
    comments | comment | comments: | responses | responses to | response to
    thoughts on | thought on | comments on | comment on | replies | replies to
    readers' comments | reader comments | discussion | user comments | commentaires
    commentaire | commentaires sur | reponses | reactions | reactions a | commentaires :
    vos commentaires | reflexions sur | comentarios | comentario | comentarios en
    respuestas | respuestas a | comentarios: | pensamientos sobre | kommentare
    kommentar | kommentare zu | kommentare: | antworten | antworten auf | kommentare auf
    gedanken zu | leserkommentare | reaktionen | comentarios em | comentarios sobre
    respostas | respostas para | commenti | commento | commenti su | risposte
    risposte a | commenti: | pensieri su | تعليقات | التعليقات | تعليق | التعليقات:
    تعليقات القراء | تعليقان | تعليقات على | رأي واحد على | الردود | لێدوانەکان | لێدوان
    کۆمێنتەکان | بۆچوونەکان | نظرات | دیدگاه‌ها | دیدگاه ها | نظر | نظرها | دیدگاه
    دیدگاه برای | نظرات کاربران | yorumlar | yorum | yorumlar: | okur yorumlari
    dusunce | sirove | comments ( | комментарии | комментариев | комментарий
    комментария | отзывы
    """
)
# "Anna says:": the words after a commenter's name.
SAYS = phrases_of(
    """
    said | says | wrote | writes | commented | comments | replied | sagt | schreibt
    schrieb | meint | meinte | hat gesagt | dit | a dit | a ecrit | ecrit | dice | dijo
    escribio | escribe | comento | diz | disse | escreveu | comentou | ha detto | scrive
    ha scritto | يقول | قال | قالت | تقول | كتب | كتبت | دەڵێت | دەڵێ | گفت | می گوید
    نوشت | مي گويد | مي‌گويد | diyor ki | dedi ki | dedi | yazdi | dibeje | got | пишет
    говорит | сказал | сказала | комментирует | zei | είπε
    """
)
# Before a commenter's name: "Posted by Anna", "by Anna".
COMMENTER_LEADS = phrases_of(
    """
    posted by | posted by: | comment by | comment from | reply by | response by
    submitted by | written by | by | from | written by: | comment posted by | par
    publie par | poste par | ecrit par | commentaire de | von | geschrieben von
    verfasst von | kommentar von | por | publicado por | escrito por | enviado por
    comentario de | comentario por | da | scritto da | inviato da | postado por | بواسطة
    بقلم | كتب | كتبه | تعليق | الاسم | gonderen | yazan | от | автор
    """
)
REPLY_LINES = phrases_of(
    """
    reply | reply to this | reply to this comment | report | report abuse | flag
    permalink | like | liken | likes | like this | loading... | repondre
    repondre a ce message | signaler | responder | antworten | antwort | rispondi | رد
    الرد | ردّ | وەڵام | وەڵامدانەوە | پاسخ | yanitla | cevapla | bersiv | bersiv bide
    ответить | upvote | downvote | edit | quote | share | gefallt mir | j'aime
    me gusta | curtir
    """
)
# "Issue 2094": the words before the number of a periodical.
ISSUE_LEADS = phrases_of(
    """
    issue no. | issue no | issue number | issue # | issue | no. | number | vol. | volume
    numero | numero : | n° | nº | no | num. | ausgabe | ausgabe nr. | nr. | heft
    edicion | edicion no. | edicao | edizione | numero de | العدد | عدد | العدد: | ژمارە
    ژماره | شماره | شماره: | sayi | sayi: | hejmar | hejmara | номер | № | выпуск
    """
)
# "Make a donation to Socialist Worker": the site names its paper.
PERIODICAL_LEADS = phrases_of(
    """
    make a donation to | donate to | subscribe to | support | first published in
    originally published in | published in | from | appeared in | first appeared in
    this article first appeared in | this article was first published in
    this article originally appeared in | this article was originally published in
    reprinted from | taken from | abonnez-vous a | soutenez | publie dans | paru dans
    article paru dans | extrait de | source : | suscribete a | publicado en | apoya a
    publicado originalmente en | erschienen in | zuerst erschienen in | aus: | abonniere
    abonnieren sie | publicado no | publicado na | publicado originalmente no
    publicado originalmente na | da editoria de | do jornal | pubblicato su
    pubblicato da | apparso su | نشر في | نقلا عن | عن صحيفة | نقلا عن صحيفة | جريدة
    صحيفة | منتشر شده در | به نقل از | kaynak: | ilk olarak
    """
)
