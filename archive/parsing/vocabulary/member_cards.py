"""What forums print of a member beside a post."""

from archive.parsing.phrases import phrases_of

CARD_LABELS = phrases_of(
    """
    joined | joined: | join date | member since | registered | registered: | messages
    messages: | posts | posts: | reaction score | reaction score: | reputation | karma
    points | trophy points | likes | likes received | thanks | thanked | thanked: | age
    gender | location | location: | country | country: | occupation | offline | online
    status | status: | title: | messages : | inscrit le | inscription | localisation
    registriert | registriert seit | beitrage | beitrage: | wohnort | ort | punkte
    danke | mitglied seit | mensajes | mensajes: | registrado | ubicacion | mensagens
    registrado em | localizacao | messaggi | iscritto | localita | mesaj | mesajlar
    kayit tarihi | katilim | konum | تاريخ التسجيل | المشاركات | عدد المشاركات
    رقم العضوية | الدولة | الجنس | الاقامة | معدل تقييم المستوى | نقاط | تاریخ عضویت
    ارسال ها | сообщения | сообщений | регистрация | откуда | репутация
    """
)
MEMBER_RANKS = phrases_of(
    """
    senior member | junior member | member | new member | full member | elite member
    moderator | super moderator | administrator | admin | banned | guest | veteran
    newbie | well-known member | active member | registered user | membre | modérateur
    mitglied | erfahrener benutzer | benutzer | moderador | miembro | membro | utente
    moderatore | üye | yönetici | عضو | عضو جديد | عضو نشيط | عضو فعال | عضو مميز | مشرف
    المدير العام | کاربر | пользователь | участник
    """
)
