"""Stems of the words that reports on protest, parties and power are made of, by language."""

STEMS = (
    "protest demonstrat government police army troops militia parliament election minister president party strike union worker "
    "occupation repression rights regime uprising revolt killed arrest detain prison refugee war rebel activist oppos democra "
    "court judge tribunal political movement campaign solidarity violence attack massacre sanction "
    "procureur juge justice assassin manifestant manifestation gouvernement gendarme armee parlement ministre greve syndica travailleur droits repression regime revolte "
    "tribunal juez justicia policia ejercito gobierno parlamento eleccion ministro huelga sindica trabajador derechos represion pueblo manifestacion lucha "
    "gericht polizei regierung parlament wahl streik gewerkschaft arbeiter rechte demonstr protest politik flucht krieg bundes minister partei "
    "governo policia exercito prefeit vereador direitos greve trabalhador manifest povo luta camara "
    "polizia sciopero lavoratori diritti sindacat corteo "
    "حكوم شرطه جيش متظاهر احتجاج تظاهر برلمان انتخاب وزير رئيس حزب اضراب نقاب عمال حقوق قمع اعتقال شهيد ثوره سياس "
    "حكومت پوليس سوپا خۆپيشاندان ناڕەزايي پەرلەمان هەڵبژاردن وەزير مافي كرێكار شەهيد "
    "دولت پليس اعتراض تظاهرات مجلس انتخابات كارگر اعتصاب سركوب زندان بازداشت "
    "hukumet polis ordu protesto gosteri meclis secim bakan grev sendika isci haklar gozalti tutukl direnis savas "
    "hikumet xwepesandan parlamento hilbijart karker maf serhildan girtin "
    "правительств полици арми протест митинг парламент выборы министр забастовк профсоюз рабоч прав репресси арест войн"
).split()
