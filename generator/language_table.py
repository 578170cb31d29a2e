"""Languages as newsrooms write them: of each its commonest words, and its letters beyond a to z. Data, no rules.

A language without words is told by its script alone (see clean/language.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Tongue(NamedTuple):
    """One language: `words` that stand in nearly every text of it, in small letters, and its own `letters`."""

    words: frozenset[str]
    letters: frozenset[str] = frozenset()


def _tongue(words: str, letters: str = "") -> Tongue:
    return Tongue(frozenset(words.split()), frozenset(letters))


LATIN: Mapping[str, Tongue] = {
    "en": _tongue(  # The ferry will sail again in May, its captain said.
        """the of and to in that said was with for is on it as he his by at from has had have be were are which who an
        not but this they will their after been its would she her more about or when there we you says than into out
        before can over no"""
    ),
    "fr": _tongue(  # Le maire a été élu lundi, après deux tours.
        """le la les des et une dans est pour que du un en au aux sur par pas plus il elle ses son sa qui ce cette ont
        été avec sont ne se mais après d l qu n selon leur nous comme deux dit ces fait lui avait entre sera à""",
        "àâæçéèêëîïôœùûüÿ",
    ),
    "de": _tongue(  # Der Bäcker schließt am Samstag, sagte er.
        """der die und das nicht mit ist ein den von eine dem des im zu auf für sich auch es als wird sie er an bei
        nach aus am hat werden wurde sind haben oder über einen einer wie war noch um zum zur sagte seit ihn ihm vor
        gegen nur dass bis unter""",
        "äöüß",
    ),
    "es": _tongue(  # El puente está cerrado desde el lunes, dijo.
        """el los las que una por con del para se en de la un es su al lo como más fue ha no pero sus este esta desde
        entre sobre dijo son también según han tras y está ya""",
        "áéíñóúü",
    ),
    "it": _tongue(  # Il ponte è chiuso da lunedì, ha detto.
        """il di che della per una gli con sono nel la le un del da non è si ha dei delle i lo alla ma anche come più
        dal al nella ai dopo stato hanno l dell all nell questo e in due era suo sua""",
        "àèéìíîòóùú",
    ),
    "pt": _tongue(  # A ponte não abre na segunda-feira, disse.
        """os uma para não com que dos ao em foi do da o as um é no na por se mais das pelo pela são nos nas como mas
        também disse foram à às seu sua ter e de está já""",
        "áâãàçéêíóôõú",
    ),
    "ca": _tongue(  # El pont és tancat des de dilluns.
        """el la els les que i de en per amb una del no és al un es ha va més com dels però aquest són també als l d
        des ser han aquesta""",
        "àçéèíïóòúü",
    ),
    "ro": _tongue(  # Podul este închis de luni, a spus el.
        """și în de la a cu pe nu care că din o un pentru mai este au fost sunt al ale prin după sau dar lui între anul
        acest această fi să se ar va ca spus ce""",
        "ăâîșțşţ",
    ),
    "nl": _tongue(  # Het gemaal is niet meer te redden, zegt hij.
        """het een van en niet zijn dat voor met op de in is te aan er ook om bij als naar door maar hij wordt werd
        heeft zij uit nog over na dan was deze tot volgens zegt kan worden ze geen meer""",
        "éëïóöü",
    ),
    "sv": _tongue(  # Färjan går inte på måndag, säger hon.
        """och i att det som en på är av för med den till har inte ett om de var sig från vid men kan också under efter
        säger han hon ska eller skulle hade över mellan blev där nu när så""",
        "åäöé",
    ),
    "da": _tongue(  # Færgen sejler ikke på mandag, siger hun.
        """og i at det som en på er af for med den til har ikke et om de var sig fra ved men kan også under efter siger
        han hun skal eller ville havde over mellem blev der nu være når så hvor mange""",
        "åæøé",
    ),
    "nb": _tongue(  # Ferja går ikke på mandag, sier hun.
        """og i at det som en på er av for med den til har ikke et om de var seg fra ved men kan også under etter sier
        han hun skal eller ville hadde over mellom ble der nå være når så hvor mange opplyser""",
        "åæøé",
    ),
    "is": _tongue(  # Ferjan fer ekki á mánudag, segir hún.
        "og að í á sem er til það var við um en hann af með ekki fyrir hefur eftir frá hún þar verið segir eru",
        "áéíóúýþæöð",
    ),
    "fi": _tongue(  # Lautta ei kulje maanantaina, hän sanoo.
        """ja on ei että se oli hän mukaan myös ovat kuin mutta joka sekä ole sen jo nyt vain tai kun jossa olleet hänen
        sanoo kertoo vuoden jälkeen noin kanssa ollut voi eivät""",
        "äöå",
    ),
    "et": _tongue(  # Praam ei sõida esmaspäeval, ütles ta.
        "ja on ei et see oli ka kui mis aga seda nii oma ning pärast ütles kes või tema ta mida veel olid juba kõik",
        "äõöüšž",
    ),
    "pl": _tongue(  # Prom nie pływa od poniedziałku, powiedział.
        """w i na z do nie się że jest to o po od za przez dla jak ale został są będzie był była oraz przy jego czy może
        tym pod roku który która które powiedział także we co już tego""",
        "ąćęłńóśźż",
    ),
    "cs": _tongue(  # Přívoz v pondělí nejezdí, řekl starosta.
        """a v na se je že to s z do o pro za po ve ale jako který která které byl byla bylo jsou podle od už jen při
        bude k i není řekl uvedl své jeho tak před mezi ze však nebo""",
        "áčďéěíňóřšťúůýž",
    ),
    "sk": _tongue(  # Kompa v pondelok nejazdí, povedal starosta.
        """a v na sa je že to s z do o pre za po vo ale ako ktorý ktorá ktoré bol bola bolo sú podľa od už len pri bude
        k i nie povedal uviedol svoje jeho tak pred medzi zo však alebo""",
        "áäčďéíľňóôšťúýž",
    ),
    "sl": _tongue(  # Trajekt v ponedeljek ne vozi, je dejal.
        """in je v na se da za so z ki ne po pa kot bi ali od do tudi bil bila bilo pri o še iz kar ob med dejal bo""",
        "čšž",
    ),
    "hr": _tongue(  # Trajekt u ponedjeljak ne plovi, rekao je.
        """i u je na se da za od su s koji koja koje nije ali ili kao to iz do po o bi biti bio bila što nakon rekao
        prema oko samo sve će poslije tijekom također gdje uvijek tko""",
        "čćđšž",
    ),
    "sr": _tongue(  # Trajekt u ponedeljak ne plovi, rekao je.
        """i u je na se da za od su s koji koja koje nije ali ili kao to iz do po o bi biti bio bila što nakon rekao
        prema oko samo sve će posle tokom takođe gde uvek ko šta""",
        "čćđšž",
    ),
    "hu": _tongue(  # A komp hétfőn nem közlekedik, mondta.
        """a az és hogy nem is egy volt meg ez már csak de van szerint mint el még után azt lesz kell ki azonban pedig
        be között mert vagy aki amely lett mondta ezt minden""",
        "áéíóöőúüű",
    ),
    "lt": _tongue(  # Keltas pirmadienį neplaukia, sakė jis.
        "ir į iš su kad yra tai bet kaip už nuo ar apie po buvo bus dėl prie taip jau pagal tik sakė jis ji ne savo",
        "ąčęėįšųūž",
    ),
    "lv": _tongue(  # Prāmis pirmdien nekursē, viņš teica.
        "un ir no ar ka par uz bet kā tas pie ko vai pēc bija arī tika gan būs tiek līdz savu viņš gada tā lai",
        "āčēģīķļņšūž",
    ),
    "sq": _tongue(  # Trageti nuk niset të hënën, tha ai.
        "të e në dhe për me një nga që është ka se si u do nuk janë më ishte i pas por kjo tha",
        "çë",
    ),
    "tr": _tongue(  # Vapur pazartesi günü için de yok, dedi.
        """ve bir bu için ile olarak da de olan çok daha ne kadar sonra dedi ancak oldu gibi en her o ise yeni var göre
        ya değil tarafından olduğunu açıkladı""",
        "çğıöşüâîû",
    ),
    "id": _tongue(  # Kapal itu tidak akan berlayar, katanya.
        "yang dan di dengan untuk dari pada dalam ini itu tidak akan oleh juga telah bahwa ke adalah para kata"
    ),
    "sw": _tongue(  # Kivuko hakitaenda siku ya Jumatatu, alisema.
        """na ya wa kwa ni katika la za cha kuwa hii hiyo huo ambayo ambao ambapo kutoka baada kama pia lakini yake
        alisema wakati zaidi hilo hayo vya"""
    ),
    "vi": _tongue(  # Chuyến phà không chạy vào thứ hai.
        "và của là có cho không trong được các người một đã với những này khi từ đến ông",
        "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    ),
}
"""Languages in Latin letters, an example beside each."""

CYRILLIC: Mapping[str, Tongue] = {
    "ru": _tongue(  # Паром не ходит с понедельника, сказал он.
        "и в не на с что по он как это из его за от о у к для но также после был была было были при сообщил мы все",
        "ыэёъ",
    ),
    "uk": _tongue(  # Пором не ходить із понеділка, сказав він.
        "і в не на з що та до у це як за від для про його але після був була було були під час також він й із ми",
        "іїєґ",
    ),
    "be": _tongue("і ў не на з што да як гэта за ад для пра яго але пасля быў была было таксама ён у", "іўыэё"),
    "bg": _tongue(  # Фериботът не се движи от понеделник, каза той.
        "и в на се от за да не с е по че това като си са ще към но той бе след до при или каза как",
        "ъ",
    ),
    "sr": _tongue("и у је на се да за од су са који која које није али као то из до по не што после рекао", "јљњћђџ"),
    "mk": _tongue("и во на се од за да не со е дека по како што ги ќе но тој го при или по рече", "јљњѓќѕџ"),
}
"""Languages in Cyrillic letters; their `letters` are those that not all of them have."""

ARABIC: Mapping[str, Tongue] = {
    "ar": _tongue("في من على إلى أن التي الذي عن مع هذا هذه ما لا كان بعد قال إن ذلك قد أو", "ةىأإؤئ"),
    "fa": _tongue("در به از که این را با است برای آن یک شد می بر تا خود گفت هم کرد شده های", "پچژگکی"),
    "ur": _tongue("کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں اس بھی تھا گیا کر نہیں", "ٹڈڑںےہپچژگ"),
    "ps": _tongue("د په چې له او کې ته سره دي نه هم", "ټډړښځڅۍېګ"),
    "ckb": _tongue("لە بە و کە بۆ لەگەڵ ئەم کرد", "ێۆڕڵەڤ"),
}
"""Languages in Arabic letters; their `letters` are those that not all of them have."""

ALONE: Mapping[str, Tongue] = {
    "el": _tongue(
        """και το της να του η ο που με τη για από στο την στην δεν θα τα οι είναι των ότι σε ένα μια τους στη αυτό κατά
        όπως δήλωσε είπε έχει ήταν προς μετά ή μας ενώ στις στους τις τον"""
    ),
    "he": _tongue("של את על לא הוא היא זה עם כי גם אל או אם כל הם יש היה בין אמר אמרה לאחר אך רק עוד כדי אשר"),
    "hi": _tongue("के में की है और से का को ने पर यह कि भी हैं था एक नहीं लिए इस हो गया बताया कहा"),
    "ko": _tongue("이 그 및 등 수 것 위해 대한 있는 한 할 말했다 밝혔다 있다 했다 지난 이날"),
}
"""Languages that a script tells: their words say what says nothing of a text."""

EVERY: Mapping[str, Tongue] = {**LATIN, **CYRILLIC, **ARABIC, **ALONE}
"""Of each language with words those; Serbian's are in Cyrillic letters."""
