"""What tells that something else bears a name: the tables that bearers.py reads. All words are folded, see "
"names.py."""

from __future__ import annotations

from generator.topics.everyday_words import EVERYDAY_BODIES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WILDS = _words("rainforest jungle forest forests basin delta tributary tributaries")
"""Makes a river of a firm's name: "the Amazon rainforest"."""

PRODUCTS = _words(
    "envelope envelopes folder folders print prints fabric fabrics cloth shawl shawls rug rugs carpet carpets "
    "oranges lemons soap soaps rose roses dye dyes stain brocade hat hats sweater sweaters tile tiles lace"
)
"""Makes a thing of the place in front: "Ankara prints"."""

ROADS = _words(
    "motorway motorways highway expressway junction roundabout bypass bus tram train flight galaxy nebula rifle "
    "carbine gene virus variant"
)
"""Makes a road or another thing of letters with a number: "the M23 motorway"."""

BRANDED = _words("coffee tea beer ale lager wine whisky whiskey vodka perfume sneakers phone phones watch watches")
"""Makes a make of the place in front where a firm has it: "Coca-Cola's Georgia coffee"."""

WEAPONS = _words(
    "patriot patriots tomahawk tomahawks abrams javelin javelins stinger stingers himars humvee humvees hellfire "
    "hellfires bradley bradleys leopard leopards challenger challengers rafale rafales mirage mirages gripen gripens "
    "eurofighter chinook chinooks apache apaches predator reaper reapers black storm hawk marines marine navy "
    "merkavas bayraktars rafales iskanders typhoons himars patriot-missile atacms bayraktar shahed shaheds kalibr "
    "iskander merkava puma pumas"
)
"""Behind a people they are its arms: "American Patriots stopped the salvo"."""

ANCIENTS = _words(
    "nicolaus apollodorus ephrem ephraim isidore eusebius isaac theodore athanasius basil cyril porphyry strabo philo "
    "posidonius ignatius severus jacob gregory clement"
)
"""Known by where they came from, beside given names: "Nicolaus of Damascus"."""

MUSIC = _words(
    "parsifal lohengrin tristan tannhauser bayreuth siegfried walkure libretto tenor soprano aria arias concert "
    "concerts opera operas symphony overture sonata composer composers conductor orchestra recital"
)
"""Beside a body's name that is a composer's as well it tells which: "a concert of Wagner"."""

OF_US_STATES = _words("senator senators congressman congresswoman governor")
"""Comes from a state of the United States, not from a country: "a senator from Georgia"."""

LIVING_THINGS = _words(
    "rhino rhinoceros elephant horse racehorse mare stallion gelding colt filly dog cat puppy kitten tiger lion "
    "panda gorilla chimpanzee dolphin whale tortoise parrot falcon camel singer rapper striker midfielder winger "
    "goalkeeper defender quarterback actor actress drummer guitarist plumber nurse teacher student farmer baker "
    "mechanic driver electrician carpenter boy girl man woman son daughter husband wife cousin uncle aunt classmate"
)
"""Says who bears the name in front of the comma: "Sudan, the last male white rhino"."""

RESULTS = _words("beat beats drew won lost scored defeated thrashed edged led trailed thumped hammered held stunned")
"""What clubs do: "Valencia drew 2-2"."""

SPORT = RESULTS | _words(
    "beat drew won lost scored defeated thrashed edged draw defeat victory win coach striker goalkeeper midfielder "
    "penalty goal goals match league cup club derby kickoff equaliser equalizer halftime"
)
"""Beside a score, "1-1", it makes a club of a name: "Al Shabab drew 1-1"."""

TRUSTING = _words(
    "faith trust trusts trusted confidence confident interest interested believe believes believed belief hope "
    "hopes confide confided disappointed disappointment invested investing rooted embodied found find see sees saw"
)
"""In front of "in" it leaves a person: "faith in Clinton"."""

BODIES_OF_ANY_NAME = EVERYDAY_BODIES | _words(
    "commission council committee court security party union red cross crescent assembly ministry front authority "
    "agency board league movement supreme national general central people's"
)
"""Another body's name ends in these, too: "the Securities and Exchange Commission"."""

DEEDS_OF_FIRMS = _words(
    "unveils unveiled launches launched buys bought sells sold recalls recalled cuts cut hires hired opens opened "
    "closes closed shuts shut builds built pays paid loses lost wins won holds held rises rose falls fell faces "
    "faced reports reported plans raises raised drops dropped names named sues sued fires fired leads led runs ran "
    "was were does did can in on at to"
)
"""Behind a word it makes a body of it: "Orange opened 40 shops"; nouns have no such verb, or seldom."""

DEEDS_OF_PERSONS = _words(
    "flew spoke went came left met stood sat rose grew wore ate drove rode sang swam taught thought understood wept "
    "won knew lent lay hid drank chose forgot felt fought found heard kept laid meant read rang sent shook shot "
    "slept spent split stole swore threw woke wrote became began broke brought caught speaks writes goes comes "
    "leaves meets visits knows thinks feels finds lives works speaks spoke resigns retires returns tells does"
)
"""Behind an everyday word it makes a person of it: "King flew home"."""

SHIP_PREFIXES = _words(
    "SS HMS HMAS HMCS HMNZS USS USNS USCGC RMS RMV RFA MV MS MT MY MF SY PS TS INS ARA HNLMS HDMS HSwMS HNoMS KRI "
    "KD BRP ROKS ROCS TCG BNS PNS SLNS NRP ORP BAP IRIS ENS JS JDS CNS LÉ SAS NNS TSS GTS FNS"
)
"""In front of any name it makes a ship of it, spelled as here: "SS United States"."""

BEARERS = _words(
    "shuttle orbiter spacecraft capsule film movie epic thriller comedy documentary sitcom novel novella memoir "
    "poem musical opera song single album ballad anthem band duo trio quartet rapper singer racehorse stallion mare "
    "gelding colt filly liner yacht schooner sloop coaster freighter trawler ferry dinghy catamaran frigate "
    "destroyer corvette minesweeper steamer dreadnought nightclub restaurant cafe pub bistro brasserie steakhouse "
    "perfume fragrance magazine fanzine blog podcast videogame typeface font asteroid comet crater hurricane "
    "typhoon cyclone"
)
"""Called by the name that follows it directly, behind an article: "the 1985 film Brazil"."""

DEALT_WITH = _words(
    "seized sent bought captured detained boarded impounded attacked banned made wants wanted sold needs needed "
    "lost leased chartered released freed holds held intercepted ordered built submitted censored condemned "
    "protested shot sunk fired hit"
)
"""Behind BEARERS and a land it is what the land did with them: "the film Brazil banned"."""

MAKES = _words("wrote writes directed directs staged published filmed composed recorded titled entitled called")
"""In front of two capitalised words, the first a people, it makes a work of them: "wrote Burmese Days"."""

PARTS_OF_BODIES = _words("mp mps mep meps mk mks td tds political politburo bureau shura military media wing")
"""Belongs to the body in front: "Hamas Political Bureau"."""

MOVEMENTS = _words("army brigade brigades coalition committee congress council front movement observatory party union")
"""Ends the name of a body that is no state's, behind a people and a word more: "the Syrian National Coalition"."""

OF_STATES = _words(
    "arab armed central constitutional defence defense electoral federal foreign high interior islamic judicial "
    "military ministerial presidential ruling security state supreme"
)
"""Between a people and one of MOVEMENTS they make it the state's: "the Iranian Supreme Security Council"."""

LIBERATING = _words("free new popular united")
"""In front of a people and one of MOVEMENTS: "the Free Syrian Army"."""

BEFORE_LETTERS = _words(
    "appendix article class clause exhibit grade group hepatitis influenza level part plan section type unit vitamin"
)
"""A single letter behind them is no initial: "Vitamin C. Syria has none"."""

BEGIN_BODIES = _words("royal imperial")
"""Begins the name of a body with its people in it: "the Royal Thai Police"."""

EVENTS = _words(
    "rhapsody dances concerto symphony suite caprice corridor mutiny rebellion raj inquisition reformation genocide "
    "holocaust expressionism impressionism baroque partition war wars crisis revolution uprising famine massacre "
    "armada enlightenment renaissance spring"
)
"""Ends an event that has a people in its name, capitalised: "the Russian Revolution"."""

HOMES_OF_BODIES = {
    # first word of a body's name: the lands whose it is where no land is told; "the Australian Labor Party" is another.
    "labor": "british britain uk england english scottish scotland welsh wales",
    "conservative": "british britain uk england english scottish scotland welsh wales",
    "conservatives": "british britain uk england english scottish scotland welsh wales",
    "tories": "british britain uk england english scottish scotland welsh wales",
    "republicans": "american us america states",
    "democrats": "american us america states",
    "pentagon": "american us america states",
}

WORKS = _words(
    "song anthem ballad album poem novel novella hymn symphony single musical opera painting memoir film movie play "
    "documentary thriller sitcom series podcast blog column mixtape ep debut sequel drama comedy book"
)
"""In front of a comma and a name, or behind a name and a comma, they say that a work is called so."""

OF_SONGS = _words(
    "band album albums song songs guitar guitars guitarist studio vinyl single singles chart charts drummer bassist "
    "chorus choir melody lyrics lyric tune orchestra record records label encore b-side"
)
"""Around "recorded" and a name they make a song of it: "the band recorded Sudan"."""

STORMS = _words("hurricane typhoon cyclone storm")
DEEDS_OF_STORMS = _words(
    "weakened weakens strengthened strengthens intensified dissipated churned barrelled barreled swirled spun "
    "hovered lashed lashes battered batters made makes swept sweeps tore dumped dumps moved moves headed hit hits "
    "struck flooded killed passed slowed stalled crawled lost gathered regained became is was has had then brought "
    "drenched"
)
"""After "Hurricane Florence" Florence is the storm where it does this, or has an eye: "Florence then weakened"."""

OF_STORMS = _words("eye path winds rains landfall track fury wake surge remnants floodwaters victims damage toll")
"""A storm has it: "Florence's eye"."""

DEEDS_LIKE_PEOPLES = _words("polish scotch welsh")
"""Verbs that are written like a people: "Polish your shoes"."""

CRICKET = _words(
    "squad wicket wickets innings batsman batsmen batter batters bowler bowlers cricket cricketers overs odi "
    "twenty20 t20 umpire umpires captaincy ashes"
)
HOMONYMS = {
    # letters: what is near them where they are another body's, whatever the catalogue lists.
    "ecb": CRICKET,
    "icc": CRICKET | {"arbitration", "arbitrators", "commerce", "captain", "skipper", "rankings", "pitch", "test"},
    "m23": _words("junction junctions motorway carriageway lanes lane tailback lorry gatwick crawley roadworks"),
    "ira": _words("roth savings contributions contribution retirement rollover pension taxable"),
    "pla": _words("filament printer printers bioplastic plastic plastics"),
    "eta": _words("arrival arrive arrives minutes driver"),
    "cia": _words("culinary chef chefs cooking"),
    "isi": _words("citation citations journals"),
    "sdf": _words(
        "louisville luggage airport kentucky tagged japan japanese yokosuka okinawa maritime self-defense "
        "self-defence cameroon fru ndi yaounde bamenda"
    ),
    "isis": _words("neutron muon rutherford oxfordshire pharmaceuticals"),
    "pkk": _words("rectifier"),
    "sas": _words("airline flights scandinavian software shoes"),
    "who": _words("daltrey townshend band guitarist concert encore album tommy"),
    "un": _words("nebraska"),
    "imf": _words("mission impossible ethan cruise disavows disavowed"),
}

MADE = _words(
    "drone drones missile missiles rocket rockets tank tanks jet jets rifle rifles helicopter helicopters fighter "
    "fighters system systems battery batteries plane planes airliner airliners car cars truck trucks launcher "
    "launchers "
    "howitzer howitzers gun guns shells boats ship ships frigate submarine submarines satellite satellites vaccine "
    "vaccines rebels militia militias forces troops faction factions leader leaders politician deputy district "
    "province "
    "region city town village airport port valley mountains river border coast hospital prison base suburb"
)
"""Behind a people and a name they say what it is called so: "Iranian Shahed drones"; the people stays a people."""

BELIEVERS = _words(
    "count countess baron baroness duke duchess squadron squadrons submarine submarines "
    "socialists greens conservatives liberals communists democrats republicans tories olympic olympian olympians "
    "paralympic nobel oscar christians muslims jews catholics protestants"
)
"""Behind a people they are its own: "French Socialists"."""

PARTS_OF_PEOPLES = _words(
    "bedouin turkmen turkmens baluch baluchi baluchis baloch igbo luo oromo amhara tigrayans kikuyu zulu zulus xhosa "
    "yoruba hausa fulani tuareg tuaregs berbers berber amazigh pashtuns pashtun hazaras hazara dalits punjabis punjabi "
    "tamils uyghurs uyghur uighurs uighur rohingya hmong karen kachin alevis alevi azeris tatars chechens circassians "
    "aborigines aboriginal inuit sami maori quechua mapuche aymara maya creole cossacks bolsheviks vikings"
)
"""Behind a people they are a part of it: "Iranian Baluch gunmen"."""

HOUSES_OF_PEOPLES = _words(
    "bundestag bundesrat duma knesset majlis sejm riksdag folketing storting althing eduskunta diet dail cortes rada "
    "shura sabha assemblee bundeswehr wehrmacht luftwaffe peshmerga basij quds rangers mossad carabinieri gendarmerie "
    "gendarmes politburo emperor empress tsar shah taoiseach stasi janjaweed baath dawa hajj independence"
)
"""Behind a people they are its parliament, its army, its court: "the German Bundestag"."""

REGIONS_OF_PEOPLES = _words(
    "lapland kashmir punjab patagonia amazon andes alps caribbean riviera sahara sahel arctic antarctic balkans crimea "
    "donbas galicia tyrol baluchistan balochistan sindh waziristan khuzestan anatolia thrace pyrenees dolomites outback"
)
"""Behind a people they are where it lives: "Finnish Lapland"."""

MONEY_OF_PEOPLES = _words(
    "lira rupee rupees rial rials riyal toman yen yuan renminbi won baht peso real rand naira shilling pound dinar "
    "dirham krone krona zloty forint rouble ruble hryvnia"
)

OWN_OF_PEOPLES = PARTS_OF_PEOPLES | HOUSES_OF_PEOPLES | REGIONS_OF_PEOPLES | MONEY_OF_PEOPLES

OF_PEOPLES = _words(
    "opposition parliament federation republic army kurdistan kurds copts christians muslims jews arabs embassy "
    "websites parents nobel oscar olympic olympian paralympic rock pub pubs internet premiership state states "
    "government islamists left right east west north south coast wikipedia"
)
"""Behind a people, capitalised, they make no longer name of it: "the Syrian Opposition"."""

OF_PERSONS = _words(
    "allies ally supporters aides aide critics critic loyalists backers voters fans donors officials opponents rivals "
    "government administration cabinet ministers campaign rally rallies advisers adviser lawyers lawyer tariffs era "
    "policy policies regime camp family associates insiders family-owned appointee appointees loyalist supporter "
    "critics-turned-allies spokesman spokeswoman staff team doctrine plan deal visit speech remarks comments trial"
)
"""Behind a surname they leave it somebody's: "Trump supporters"."""

CALLED_AFTER_SOMEBODY = _words(
    "district neighbourhood neighborhood quarter theatre theater bridge dam reservoir suburb station stadium ranch "
    "barracks hospital estate mall school library prize medal scholarship lecture lectures trophy chair fellowship"
)
"""Behind an article and a surname it is called after somebody: "the Castro district"."""

CAUSES = _words(
    "rights ethics democracy force freedom peace justice education operations mission journalism transparency integrity"
)
"""Behind another capital, and in front of "in" and a land, they end a body's name: "Human Rights in China"."""

LANGUAGE_VERBS = _words(
    "speak speaks spoke spoken speaking learn learns learned learning learnt teach teaches taught teaching understand "
    "understands understood read reads"
)
"""In front of a people, and no noun behind, they make a language of it: "she speaks Turkish"."""

LANGUAGE_WORDS = _words(
    "said says printed published written wrote writes write sang sings sung spoke speaks fluent translated translate "
    "translates broadcast broadcasts tweeted posted prayed swore cursed shouted chanted leaflet sign signs menu label "
    "labels letter page pages subtitled dubbed "
    "conducted lessons replied answered"
)
"""Not far in front of "in" and a people they make a language of it: "printed in Turkish"."""

PAPERS = _words(
    "supermarket retailer grocer label clothing newspaper daily weekly tabloid broadsheet magazine pub bar "
    "restaurant cafe bistro nightclub hotel hostel guesthouse band duo trio film movie novel thriller ship ferry "
    "tanker freighter trawler yacht racehorse"
)
"""Says what bears the name in front of the comma: "The Australian, a newspaper"."""

BODIES_LIKE_SURNAMES = _words(
    "wagner ford siemens boeing tesla nestle renault peugeot disney dell ferrari porsche bosch bayer cadbury "
    "hershey chrysler philips krupp barclays morgan goldman macy daimler benz levi gucci prada armani hermes heinz "
    "kellogg bentley bugatti citroen lamborghini maserati opel skoda honda toyota suzuki yamaha kawasaki mitsubishi "
    "vale adidas pfizer merck lilly abbott johnson mars campbell hilton marriott chase fargo lazard rothschild"
)
"""Bodies that were somebody's: "Cosima Wagner", "Henry Ford"."""

PEOPLE_LIKE_GIVEN_NAMES = _words("dane finn kurd turk")
"""One of a people, and a given name or a make where another name follows: "Kurd Lasswitz"."""

GIVEN_NAMES_OF_ARABS = _words(
    "hafez maher rifaat bassel basil hind rima latifa farouk walid ziad zuhair jamil munir hikmat nabil imad iyad "
    "qusay uday raghad sajida hamza talal nayef turki bandar abdallah khalil ghassan fares firas bilal anas adnan "
    "riad riyad"
)
"""In front of a full name they make his son of him: "Hafez Bashar al-Assad"."""

BEHIND_PEOPLES = {
    # a people: what it is before where it is a word.
    "pole": _words("vault vaults vaulter vaulters vaulting position positions dancing dancer dancers star"),
    "polish": _words("remover"),
}

BODIES_OF_ANY_LAND = _words(
    "party court army front union league bank assembly congress council cross ministry alliance federation commission"
)
"""Ends a body's name that another land's may have, too: "the Green Party of Canada"."""
