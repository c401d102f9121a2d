"""Stems of the words that politics, protest and repression are told in, by language.

A stem counts at the beginning of a word; in Arabic script also within one, where
articles and conjunctions are written onto it.
"""

from archive.parsing.phrases import words_of

POLITICAL_STEMS = {
    "en": words_of(
        """
        activis army arrest atrocit authorit ballot bomb boycott cabinet campaign
        capitalis citizen civilian colonial communis congress constitution corrupt coup
        crackdown democra demonstrat deport detain detention dictator discriminat elect
        embass fascis feminis genocid govern grassroots human-rights hunger immigra
        imperial independence injust invasion jail judge justice labor labour leftist
        liberation military militia minist movement murder nation nuclear occupation
        occupier oppos oppress parliament party peace picket police policy politic
        poverty president prison protest racis rally rebel refugee reform regime
        repress republican resist revolt revolution rights sanction senat shiite
        socialis solidarity sovereign state strike sunni terror trade-union trial
        tribunal troops trump tyran union uprising violen vote war wars worker
        """
    ),
    "fr": words_of(
        """
        afflict arme assassin assemblee austerite autorit capitalis citoyen colonial
        communis constitution corrupt democra depute deput detenu dictat discriminat
        droit economie elect elu emeute etat etats expuls fascis femin gauche gendarm
        genocid gouvernement greve guerre immigr imperial independan injust intersyndic
        interpell juge justice liberte lutte maire manifest massacre migrant militant
        militaire minist mobilis mouvement nation occupation oppos oppress paix
        parlement parti partis peine peuple police polic politi pouvoir precar president
        prison procureur racis reforme refugie regime repress republi resist retrait
        revolt revolution salari sanction senat socialis solidarit syndica terror
        travail tribunal violence vote
        """
    ),
    "es": words_of(
        """
        activis agresion arrest asesin asamblea autorida camara campesin capitalis
        ciudadan clase colonial comunis congreso constitucion corrup crimen criminal
        deman democra denunci derech desaparec desped despid despoj detenc detenid
        dictad diputad discrimin ejercit eleccion estado estallid expuls fascis femin
        feminis fiscal genocid gobiern golpe gremi guerra huelga imperial independen
        indigen injust izquierd judicial juez justicia juvent lucha manifestacion
        masacr militan militar minister ministr moviliz movimient muert nacion obrer
        ocupacion opos opresi parlament paro partid paz pobreza policia politic presid
        preso prision protest pueblo racis reclam reform refugiad regimen repres
        repudi republic resisten revolucion sanci senad sindic social soberan solidari
        terror trabajador tribunal violen voto
        """
    ),
    "de": words_of(
        """
        abgeordnet abschieb aktivist antrag arbeiter arbeitskampf arbeitgeber
        arbeitnehmer asyl aufstand ausbeut beschaftigt besatz bund bundes bundnis
        burger demokrat demonstr diktat diskriminier faschis fluchtl fraktion frauen
        freiheit frieden geflucht gefangn gericht gesellschaft gesetz gewalt
        gewerkschaft
        grund grundgesetz grundrecht haft innenminister justiz kampf kanzler kapital
        klima kommun krieg kundgebung landtag links lohn massaker menschenrecht migra
        militar minister mord nation neonazi opposition parlament partei polizei politi
        prasident protest rassis rechtsextrem reform regier repress republik revolution
        russland sanktion solidar sozial staat streik tarif terror unterdruck verfassung
        verhaft volk wahl waffen warnstreik widerstand
        """
    ),
    "pt": words_of(
        """
        agress ameac antissindic arrest assassin assembleia ativist autorida camara
        campanh capitalis cidad classe colonial comunis congress constitu corrup crime
        demiss democra denunci deput desemprego desigual detid direito ditad eleic
        escravid estado exerc fascis femin feminis genocid golp gover grev guerra
        imperial indigen injusti judici juiz justic latifund liberdad lut manifest
        massac milit ministr moviment mulher nacional ocupa opos opress paralis
        parlament partid patro paz policia politic pov prefeit presiden presid pris
        protest racis reforma regime reivindic repress repudi republic resist revolu
        senad sindica soberan socialis solidari supremo terror trabalhad tribunal
        vereador violen voto
        """
    ),
    "it": words_of(
        """
        antifascis arrest assassin assemblea autonomi bellic borghes capitalis
        carcer cittadin collettiv comunis congress costituzion contratt corteo corruz
        democra denunci deput diritt discrimin disarm disoccup elettoral elezion eserc
        fascis femminis genocid giudic giustiz govern guerra immigra imperial
        indipenden ingiust lavor legge libert lott manifest massacr migrant militant
        militar ministr mobilit mozion moviment nazional occup oppos oppress pace
        palestin parlament partit partigian poliz politic popol presid precar prigion
        protest razzis referend regim region repress repubblic resist rivolt rivoluz
        salar sanzion sciop senat sindac social solidar sovran terror tribunal
        violen vot
        """
    ),
    "tr": words_of(
        """
        adalet aktivist anayasa arama asker askeri baris baski baskan belediye
        bakan bagimsiz bombal burjuva cumhur darbe demokra devlet devrim dernek
        dikta direnis dusman emek emperyal emniyet eylem fasis gazeteci goster
        gozalti gorev grev haklar halk hapis hukum hukuk ihrac iktidar isci isgal
        iskence issiz kadin kapital kapitalis katliam kayyum komunis konfederasyon
        kurt mahkeme meclis memur milletvekil miting mucadel muhalefet mulkiyet
        multeci oldurul orgut ortak ozgur parti patron polis politik protesto reform
        savas savci sec secim sendika siyas soykirim solcu somuru sosyal sosyalis
        tahliye teror tutuk vatandas yargi yolsuz yoksul yuru zulum
        """
    ),
    "ar": words_of(
        """
        احتجاج احتلال احزاب ارهاب استعمار استقلال اشتراك اضراب اعتصام اعتقال اعدام
        امبريال امنيه انتخاب انتفاض انتهاك اهالي برلمان تحالف تحرر تحرير تضامن تظاهر
        تعذيب تنديد ثوره ثوري جرائم جماهير جنود جيش حراك حرب حركه حريات حريه حزب حقوق
        حكوم خطاب دستور دكتاتور ديمقراط ديموقراط رئيس راسمال رفاق سجن سجناء سجون سلط
        سلطه سلام سياس سياده شرطه شعب شهداء شهيد شيوع صهيون طائف طبقه عامل عدوان عسكر
        عمال عمالي عنصر عنف فاسد فساد فصائل قتل قضيه قمع كادح لاجئ متظاهر مجازر مجزره
        مجلس محافظ محتج محكمه مظاهر معارض معتقل مقاوم منظمات مواطن ميليشي نائب نضال
        نظام نقاب وزاره وزير وزراء وطني
        """
    ),
    "ckb": words_of(
        """
        ئازادي ئۆپۆزيسيۆن ئەمريكا بزووتنەوە بەرپرس پارت پارتي پارلەمان پەرلەمان پەنابەر
        پۆليس پێشمەرگە تاوان تيرۆر جەماوەر جەنگ حزب حيزب حكومەت حكوم خەبات خەلك خەڵك
        خۆپيشاندان داگير داعش دادگا دەسەڵات دەسهڵات دەستگير دەوڵەت ديموكرات ديمۆكرات
        رژێم ڕژێم ڕێكخراو رێكخراو رێفراندۆم ڕێفراندۆم زيندان زۆرداري سوپا سەركوت
        سەرۆك سەربەخۆ سەندیکا سۆسياليست سياس شەهيد شەڕ شۆڕش شوڕش فاشي فەرمان قوتابي
        كارگەر كۆماري كۆمونيست كۆمۆنيست كرێكار كوردستان كوژ گرتوو گەل گەندەڵي مافي
        مافەكان
        مانگرتن مەكتەبي ميديا ناڕەزايي نەتەوە هاوڵاتي هاونيشتماني هەڵبژاردن هێرش وەزير
        وەزارەت ياسا يەكێتي يەكيتي
        """
    ),
    "kmr": words_of(
        """
        artes aramî asti asitî azadi berxwedan civak civaki daxuyani demokra desthilat
        dewlet dijmin dîktator dozger eris faşis fasis gel gele gelan gelen girtin
        girtiyan gotûbêj hevserok hikumet hikûmet hilbijart heval îdam isgal
        kampanya karker komkuji komeleya komîte kurd kurdistan lesker maf mafen meclis
        mêtinger mirov netew netewe parlamento parti partiya pergal polis protesto
        qanun qetliam referandum rejim rexistin rewsa sehid ser serhildan serok
        sermayedar sores siyas sosyalist suri tevger tirk tirkiye tekosin welat
        xebat xwepesandan xweserî zindan zilm zordar
        """
    ),
    "fa": words_of(
        """
        آزادي اتحاديه احزاب ارتش استبداد استثمار اعتراض اعتصاب اعدام امپرياليس انتخابات
        انقلاب بازداشت بازنشست برابري بسيج بيكار پليس تجمع تحصن تشكل تظاهرات تروريس
        جمهوري جنايت جنبش جنگ حاكميت حزب حقوق حكوم خشونت خيزش دادگاه دانشجو دستگير
        دستمزد دموكرا ديكتاتور دولت رژيم رئيس زندان زنان سپاه سركوب سرمايه سنديكا
        سياس شكنجه شورا شهروند صنفي طبقه عدالت فاشيس فعال قانون قضاي كارگر كشتار
        كمونيس كنگره مبارز مجلس محكوم مردم معترض معلمان مقاومت ملي نظام نماينده وزير
        """
    ),
    "ru": words_of(
        """
        авторитар агресс акци активист антивоен арест арми бастова безработ беженц
        борьб буржуаз бюджет власт войн воен выбор геноцид государств граждан губернат
        демократ депутат диктат дискримин документ забастов задерж заключ закон защит
        избир импери капитал классов коммунис коммунист конституц коррупц кпрф
        левых либерал лидер лишен митинг мобилиз министр народ наси насил национал
        обыск общест оккупац оппозиц освобод парламент парти пенсион пикет полити
        политзаключ полици права правитель правозащит прав президент преследов приговор
        профсоюз протест пыт рабоч расправ режим репресс республик революц санкци
        свобод сенат совет солидарн социал суд террор трудящ тюрем тюрьм убийств
        фашис штраф
        """
    ),
}
