"""Words of links: to the rest of a text, to a document that stands elsewhere."""

from archive.parsing.phrases import phrases_of

READ_MORE = phrases_of(
    """
    read more | continue reading | more | full story | read the rest | lire la suite
    la suite | en savoir plus | leer mas | seguir leyendo | continuar leyendo
    weiterlesen | mehr lesen | mehr | leia mais | continue lendo | continua a leggere
    leggi tutto | continua | اقرأ المزيد | المزيد | التفاصيل | ادامه | ادامه مطلب
    زیاتر بخوێنەرەوە | درێژەی بابەت | devamı | devamını oku | bixwîne | читать далее
    далее
    """
)
READ_THE = phrases_of(
    """
    read the letter | read the full | read the press release | read the statement
    read the report | read the article | read the declaration | read the petition
    read the original | read the rest | read our | read it in | view the original
    download the | lire le communique | lire la lettre | lire l'article | lire le texte
    telecharger le | telecharger la | leer el comunicado | leer la carta | descargar el
    descargar la | zum artikel | zur erklarung | zum originalartikel | leia a nota
    leia a carta | leggi il comunicato | leggi la lettera | scarica il
    here is the report | here is the full report | here is the link
    here is the article | here is the video | here is the full article
    here is the full story
    """
)
# Beside "here": what the link leads to.
LINKED_NOUNS = phrases_of(
    """
    report | article | story | statement | letter | petition | pdf | link | text
    document | original | video | version | interview | rapport | lien | texte
    communique | lettre | enlace | informe | carta | peticion | comunicado | texto
    bericht | artikel | erklarung | dokument | relatorio | nota | artigo | rapporto
    articolo | testo | petizione | الرابط | البيان | النص | التقرير
    """
)
HERE = phrases_of(
    """
    here | ici | aqui | hier | qui | هنا | buradan | здесь | اينجا | ليره
    """
)
# "You must be logged in to comment".
LOGGED_IN = phrases_of(
    """
    logged in | log in | sign in | signed in | eingeloggt | angemeldet | connecte
    s'identifier | vous identifier | iniciar sesion | registrado | logado | fazer login
    effettuare l'accesso | accedere | loggato | تسجيل الدخول | giris yap | وارد شويد
    войти | авторизоваться
    """
)
COMMENTING = phrases_of(
    """
    comment | kommentar | kommentier | comentar | comentario | commenta | تعليق | yorum
    نظر | комментар
    """
)
