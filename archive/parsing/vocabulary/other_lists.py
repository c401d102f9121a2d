"""Words over lists of names that have not signed: boards, speakers, the dead, books."""

from archive.parsing.phrases import words_of

OTHER_LISTS = words_of(
    """
    board directors trustees staff team contributors blogroll speakers panelists
    moderators cast crew performers candidates participants attendees present with
    references bibliography martyrs victims detainees prisoners editors editorial
    authors links friends partners sponsors members credits tags
    """,
    """
    bureau membres contributeurs intervenants equipe auteurs redaction victimes detenus
    prisonniers candidats presents liens bibliographie partenaires avec junta directiva
    miembros consejo ponentes equipo autores redaccion presos detenidos candidatos
    participantes asistentes presentes enlaces bibliografia socios con
    """,
    """
    vorstand mitglieder beirat referenten referentinnen redaktion autoren autorinnen
    opfer gefangene kandidaten kandidatinnen teilnehmer teilnehmerinnen anwesend
    literatur membros diretoria conselho palestrantes equipe vitimas membri consiglio
    direttivo relatori redazione autori vittime detenuti candidati partecipanti
    presenti uyeler kurulu konusmacilar ekip yazarlar sehitler tutuklular adaylar
    katilimcilar kaynakca
    """,
    """
    الشهداء شهداء الأعضاء أعضاء المعتقلين المعتقلون الضحايا المتحدثون المشاركون
    المرشحون الحضور التحرير شهدا اعضا زندانیان قربانیان سخنرانان شەهیدان ئەندامان
    """,
)
