"""Given names of Kurds and Iraqis, as English, Kurdish and Arabic papers spell them."""

IRAQI_NAMES = """
    aland alind amanj aras ardalan arez arian aryan ashti askander avin awara awaz
    azar azhin bahadin bahar bakhtiar bakhtiyar barham bayan bejan beritan berivan
    berwar bestoon biryar bnar botan chiman chnar chopy dana darya dastan daxaz
    delal deniz derya ema dilan dilbrin dilovan dilsah dilshad dilsher diyar diyari
    dler farman faruq faryad ferhad fermesk firsat fuad gelas ghazi goran gulala
    gulistan hadar hajar halan halmat hama hardi hawar hawkar hawre hawzhin hazhar
    heja helin hemin hemn heresh herish hersh hevi hewa hogir honar houzan hozan
    huner hussain hêmin hîwa ihsan isam jabar jaza jegr jwan kamaran karox karzan
    kazem kazhal khabat khalil khasraw khasro kizhan kosar kovan kurdo lana lawand
    lezan lokman luqman mahabad mala mariwan masrour mazin mazlum medya mehdi
    merivan mezin midya mizgin mohamad muayad mudhafar muhsin murad muthana nadje
    najat nali narin nasik nawzad nechirvan nergiz newroz niaz nihad niyaz nizam
    nukhsha nyaz othman pakhshan pary payam peshawa peshraw pishtiwan pola qadir
    qubad rafid rahel ranj ranjdar rawa rawand rawaz razaw razgar rebaz rebin rebwar
    rezan rezhin riyadh rizgar robar rojda rojin ronahi ronak roza saed safa safeen
    saleem saleh salih samal saman sangar sara sarbast sardar sarkawt sarko sarwar
    sebri seid serdar serhat serwan seyid shad shaho shakhawan shalaw sheelan
    sherzad shilan shiler shirwan shivan shkar shler shno shorash shvan shwan sinem
    sirwan sivan soran stran suad suhaila suzan talar tanya tara tavga tofiq twana
    viyan waleed warvin wirya wisam yanar yaseen yasir yousef zagros zakaria zanyar
    zardasht zhala zhian zhilwan zhyan zilan zinar zirak zozan آزاد ئاراس ئاری ئازاد
    ئامانج ئاوارە ئاکۆ ئیحسان ئیدریس ئەردەڵان ئەرسەلان ئەسعەد ئەمین ئەنوەر ئەکرەم
    ازاد بختيار برهم بورهان بەختیار بەرزان بەرهەم بەهادین بەهمەن بەکر تاهیر توانا
    تۆفیق ثامر جليل جوان جەبار جەعفەر جەلیل جەوهەر حاکم حسنين حمود حەسیب حەمید
    خەسرەو داخل دانەر دلشاد دڵزار دیلان ربى رحيم رسل روژين ريبوار ريبين ریبوار
    رێبوار رێبین رەحیم رەشید رەنج زاهیر زریان زيدان زەردەشت سالار سامی ساڵار سربست
    سردار سلوان سلێمان سمکۆ سوران سەباح سەدیق سەعدی سەعید سەفین سەلاح سەلیم سەید
    سەیید شاخەوان شادان شاكر شاهۆ شاڵاو شفان شمران شهباز شهد شوان شيركو شۆڕش شێرکۆ
    شەریف شەماڵ شەهاب صفوان ضرغام طعمه طلعت عارف عبدالامير عبدالباري عبدالباقي
    عبدالحكيم عبدالحليم عبدالخالق عبدالزهره عبدالستار عبدالغني عبداللطيف عبدالمجيد
    عبدالمنعم عبدالمهدي عبدالهادي عبدالوهاب عبود عقيل عليه عوبەید عیسا عیماد عەباس
    عەبدولسەلام عەبدولقادر عەبدولڕەحمان عەبدولکەریم عەبدوڵا عەزیز عەلادین غياث غەفور
    فاروق فازیل فاهم فایەق فواد فەخری فەریدون فەرەیدون قادر قباد قوباد قەرەنی كاطع
    كاوا كرار لفته لقمان لوقمان لەتیف مؤمل ماردین مازن مامۆستا ماهود مزاحم مسرور
    مظفر مقتدى منتظر مهيمن موحەممەد موراد مونیر مەجید مەحمود مەلا مەنسور مەهدی نازم
    ناسح ناسر ناظم نالی نصير نعمه نوزاد نيجيرفان نیهاد نیچیرڤان نەبەز نەریمان نەورۆز
    هاتف هاشم هاوكار هاوڕێ هاوکار هفال همسه هوزان هيفي هيمن هۆزان هۆشیار هیوا هێمن
    هەلمەت هەورام وحيد وديع وهاب وەلید يانار ينار ينال ڕابەر ڕامان ڕزگار ڕێبین ڕەئوف
    ڕەفیق ڕەمەزان کارزان کاروان کارۆخ کوردۆ کۆسار کەژاڵ یادگار یاسر یوسف یونس یەحیا
"""
