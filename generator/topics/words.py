"""What English news prose puts around names: the tables that the rules read. All words are folded, see names.py."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AMERICAN = {
    "organisation": "organization",
    "organisations": "organizations",
    "defence": "defense",
    "centre": "center",
    "centres": "centers",
    "programme": "program",
    "labour": "labor",
    "theatre": "theater",
    "harbour": "harbor",
}

AMERICAN = {
    cased(word): cased(american) for word, american in _AMERICAN.items() for cased in (str.lower, str.title, str.upper)
}
"""British spellings in the names of bodies: "World Health Organisation" is the one that is listed with a z."""

BRANDING = _words(
    "american british canadian australian german french italian swiss swedish japanese dutch spanish european"
)
"""Begins the names of firms, clubs and works: "American Garage"."""

PERSONAL_TITLES = _words("mr mrs ms miss mx messrs dr prof sir lord lady dame mme herr")
"""A person's name follows, never a country's: "Mr. Jordan"."""

TITLES_OF_WOMEN = _words("mrs miss lady first-lady dame mme")
"""Often somebody's wife: "Mrs Trump" is not Donald Trump."""

TITLES_IN_NAMES = _words("sheikh sheik shaikh mullah haji imam prince king sultan bey pasha")
"""Titles that are a part of some names: "Sharif Sheikh Ahmed"."""

ROLES = _words(
    "president presidents minister ministers premier pm chancellor king queen prince princess emir sheikh sultan "
    "general gen colonel col major maj captain capt lieutenant lt commander admiral brigadier brig senator sen rep "
    "representative congressman congresswoman governor gov mayor ambassador envoy secretary deputy chief leader "
    "chairman chairwoman chair speaker judge justice spokesman spokeswoman spokesperson director prime vice special "
    "former acting then ayatollah pope imam comrade professor doctor candidate nominee elect republican democrat "
    "democratic incumbent lawyer aide official negotiator mediator dictator strongman coordinator foreign defense "
    "defence interior finance health oil environment education attorney solicitor undersecretary commissioner "
    "consul cleric preacher mufti patriarch bishop archbishop cardinal rabbi"
)
"""Before a surname ("President Sharaa"), or after a country ("Syria Foreign Minister", "Gaza Health Ministry")."""

STATE_BODIES = _words(
    "reserve federal constitutional electoral government administration cabinet ministry parliament congress senate "
    "department embassy consulate regime police navy army military guard guards treasury supreme armed security air "
    "border coast revolutionary central special representatives assembly secretariat knesset pentagon "
    "council-member"
)
"""Belongs to the country it follows: "US Treasury", "Iraqi Security Council"."""

BRANCHES = _words("foreign defense defence interior finance health oil environment education special justice")
"""Begins what is the state's only where an office or a body follows: "Iraq Oil Minister", but "Iraq Oil Report"."""

ASSOCIATIONS = _words(
    "league association society federation union party foundation institute cup prize club museum magazine band "
    "orchestra choir legion"
)
"""Ends a body of its own even where a word before is the state's: "the Indian Premier League"."""

OFFICES = ROLES - _words(
    "chief deputy prime vice special former acting then foreign defense defence interior finance health oil "
    "environment education elect republican democrat democratic incumbent king queen prince princess justice chair"
)
"""Those that vouch for a surname in small letters, too: "former prime minister Brown"."""

SAME_PLACE = _words("strip province governorate district region countryside governorates provinces")
"""Names the same place with its rank: "Hasakah Province"."""

CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec ramadan easter christmas"
)
"""Capitalised beside a name without belonging to it: "On Tuesday Trump said"."""

BUSINESSES = _words(
    "bancorp telekom technic airlines airways air bank steel express today times post tribune herald gazette "
    "journal chronicle telegraph foods motors petroleum telecom tel open corp inc ltd llc plc holdings group "
    "company co industries cellular insurance pipeline records brewery breweries motorsport cement mills minerals "
    "tobacco sugar textiles aluminium"
)
"""Ends the name of a firm, a paper or an event, whatever stands in front: "US Airways", "Iran Air"."""

LAST_OF_FIRMS = _words(
    "confederation constituency line cruises "
    "tourism energy oil gas power resources mines mining electric electricity railways phosphates pharma prix derby "
    "masters independent examiner observer mail mirror sun guardian star standard echo argus monitor inquirer cargo "
    "ferries rail shipping lines logistics solar mobile wireless pictures studios pharmaceuticals chemicals cables "
    "fertilisers fertilizers shipyards aerospace dynamics technologies systems solutions ventures partners "
    "investments properties estates distillers beverages dairies plantations potash lithium copper"
)
"""Ends the name of a firm, a paper or a race, but goes on in "US Energy Secretary"."""

SHIPS = _words("ss hms uss mv ms rms rfa mt")
"""Makes a ship of the name behind: "SS Egypt"."""

BODIES_OF_THEIR_OWN = _words(
    "railroad railway proms plaza square tower towers road lane way drive garden gardens "
    "university college school institute museum library orchestra choir stadium street avenue boulevard hotel prize "
    "award awards festival marathon championship championships cup games masters route highway interstate"
)
"""Ends another name even behind a name of several words or letters: "United Nations University"."""

INSTITUTIONS = BUSINESSES | _words(
    "lig liga ligue bundesliga exchange bourse "
    "orthodox apostolic legion museum university college school institute "
    "academy observatory foundation society association federation league union party club "
    "fc united wanderers city "
    "cup games trust center centre hospital clinic library theatre theater orchestra symphony church cathedral "
    "mosque monument memorial tower towers plaza hotel palace park stadium arena bridge street avenue road square "
    "boulevard lane airport station river sea gulf valley lake island islands canyon desert heights mountain "
    "mountains peninsula strait canal network channel agency crescent cross council committee congregation forum "
    "project initiative campaign fund charity watch international direct forces brigade brigades battalion division "
    "legion festival prize award awards act treaty accords doctrine dam field zoo ballet opera choir band quartet "
    "review magazine press radio television tv"
)
"""Ends the name of something that is not the place or person in front: "Israel Museum", "Washington Street"."""

OF_NAMES = INSTITUTIONS | _words(
    "railway railways railroad concert "
    "voice bank gulf sea strait battle siege duke earl count bishop patriarch archbishop church times museum "
    "university institute academy society order knights sons daughters friends bay cape isle lake mount temple "
    "house captain miss treaty rose lawrence bride thief barber merchant transport lloyds port passage letters "
    "postcards greetings"
)
"""In front of "of" it makes another name: "Bank of China", "Gulf of Oman", "Lawrence of Arabia"."""

OF_STATES = (
    ROLES
    | STATE_BODIES
    | _words(
        "republic kingdom emirate sultanate state people peoples city governorate province region north south east "
        "west northeast northwest southeast southwest capital head heads part parts all most many some thousands "
        "hundreds dozens millions citizens residents invasion occupation army house-speaker"
    )
)
"""In front of "of" it leaves the name itself: "Republic of Iraq", "President of Chad"."""

OTHER_LANDS = _words(
    "native african latin south north central west east afro asian inter trans pan ibero equatorial new"
)
"""Makes another people or land of what follows: "Native Americans", "South Sudanese", "New Mexico"."""

OPENERS = _words(
    "the a an this that these those some any each every both all most many few several other another such no he she "
    "it we they you i his her its our their my your who whom whose what which when where why how whether and but or "
    "nor so yet for if unless until till while whereas though although because since as than like unlike in on at "
    "by to from with without within into onto over under above below between among against about across after "
    "before behind beyond during despite except inside outside near off out past through throughout toward towards "
    "upon via per amid amidst around along beside besides is are was were be been has have had do does did can "
    "could will would shall should may might must let also even just only still now then there here today yesterday "
    "tomorrow tonight meanwhile however moreover nevertheless nonetheless therefore thus hence instead rather "
    "perhaps maybe indeed once later earlier soon again never always often sometimes recently finally eventually "
    "initially previously currently ask asked asking not one two three four five six seven eight nine ten nearly "
    "almost roughly ever former ex anti pro post pre non neighboring neighbouring modern ancient old young new late "
    "ousted give gave tell told visit leave read see watch listen note photo file image caption analysis opinion "
    "exclusive"
)
"""A word that merely opens a sentence: "But Trump said"."""

FAMILY_FIRST = _words("xi li wang zhang chen liu lai tsai hu deng zhou mao zhao xu huang jiang wen")
"""Family names that come first: "Xi Jinping" is Xi."""

FAMILY_FIRST_OF_THREE = FAMILY_FIRST | _words("kim moon park yoon lee ahn choi cho han chung ban nguyen tran pham goh")
"""Before two short words: "Kim Jong Un", "Moon Jae-in"; not Kim Philby."""

STRONG_SURNAME_HOMOGRAPHS = _words(
    "may rice brown bush hill cook king young mark will bill rose frank grant fox stone banks law day price long "
    "short west march august best case church power powers page reed street walker wood woods fields rivers gates "
    "house hall marsh moon cash cruz love noble sharp strong swift white black green gray grey gold silver bell "
    "bond carter mason baker butler cooper fisher miller smith taylor turner north snow hunt pence sessions burns "
    "rush wolf lamb knight bird hope flowers bloom weaver porter archer glass diamond sands lake lane brook gore "
    "hood horn cotton major straw darling balls winters summers pope abbott bishop shah khan ali hussein hassan "
    "ahmed mohammed muhammad abdullah kim lee park ban han chung"
)
"""A surname that is also an everyday word, or a very common given name: only after a title or the full name."""

WEAK_SURNAME_HOMOGRAPHS = _words(
    "truss waltz sturgeon pike bass jobs cleverly streeting warren booker "
    "hawk peacock heron drake swan partridge robin bullock salmon herring spears cannon archer parsons "
    "shepherd singer tanner thatcher wheeler speaker dean duke earl baron marshal noble savage early small wise head "
    "foot moody close weeks drew love joy bolt cable chance craft cross dash dawn dolphin drum field flood ford forest "
    "friend garland hale hedges hopper hurd hurt irons key kidd laws leaf light lock lord lynch manning means "
    "merit mills moss nail neal oakes outlaw peel penny pitt plant pool post prince profit quick rain read rich ring "
    "rock root sable sage self shields sheen shore silk slack spark speed spring stack stark starling steel stock "
    "strange street swallow tate temple thorn underwood vale vine wade walls ware waters way webb weir "
    "wells west whale wild winter wise worth yard"
)
"""A surname that is a word, too: at a sentence's start, and a noun behind it, it is that."""

GENERATIONS = _words("jr sr ii iii iv")
"""Another person of the same name: "Donald Trump Jr."."""

COMPOUND_PREFIXES = _words(
    "anti pro non post pre ex mid neo then arab anglo franco sino russo turko cross extra intra multi semi al el self"
)
"""Leaves the name it is joined to: "Anti-ISIS", "Sino-Iranian"."""

BEFORE_MONTHS = _words("in since until till last next this early late mid of during throughout")
"""Makes a month of what may be a surname: "In May"."""

LANDS_OF_PEOPLES = _words("region oblast bay ocean straits riviera plateau highlands alps steppe")
"""Behind a people it is a place with a name of its own: "the Somali Region" of Ethiopia."""

NAMED_THINGS = INSTITUTIONS | _words(
    "mount storm hurricane typhoon cyclone port camp fort cape operation cafe restaurant ship vessel tanker ferry "
    "frigate freighter coaster villa mv ss hms uss san santa st saint hapoel maccabi beitar real dynamo dinamo "
    "lokomotiv spartak zenit sporting olympique inter atletico athletic deportivo racing borussia eintracht hertha "
    "great greater little new old fortuna red-star partizan fk fc ac hnk"
)
"""In front of a name it makes another of it, though nobody's: after "Lake Chad", Chad is still the land."""

RELATIONS = _words(
    "border borders ties talks war wars relations deal deals agreement summit dispute trade frontier axis alliance "
    "joint coalition conflict ceasefire truce pact rapprochement tensions dialogue route crossing pipeline railway "
    "highway road motorway flight train ferry bus match game friendly standoff rivalry treaty accord cooperation "
    "exchange"
)
"""Shows that two joined names are two parties: "Syria-Lebanon border"."""

COUNTRIES = _words(
    "afghanistan algeria armenia australia austria azerbaijan bahrain belgium brazil britain canada chad china cuba "
    "cyprus denmark egypt eritrea ethiopia finland france georgia germany greece india indonesia iran iraq ireland "
    "israel italy japan jordan kenya kuwait lebanon libya malaysia mali mexico morocco nato netherlands niger "
    "nigeria norway oman pakistan palestine poland portugal qatar romania russia rwanda senegal serbia somalia "
    "spain sudan sweden switzerland syria taiwan tunisia turkey turkiye uganda ukraine venezuela vietnam yemen "
    "afghan american arab british chinese egyptian french german greek indian iranian iraqi israeli italian "
    "japanese jordanian korean kurdish kuwaiti lebanese libyan omani pakistani palestinian qatari russian saudi "
    "sudanese syrian tunisian turkish ukrainian yemeni hamas hezbollah houthi tehran moscow ankara beijing riyadh "
    "baghdad doha cairo"
)
"""Parties that a hyphen joins: "Iran-Russia", "Turkish-Qatari"."""

HOLDERS = {
    # surname: the office with the first names of all who held it under that surname.
    "clinton": {"president": "bill william"},
    "bush": {"president": "george", "governor": "george jeb"},
    "johnson": {"president": "lyndon andrew", "speaker": "mike"},
    "adams": {"president": "john"},
    "roosevelt": {"president": "franklin theodore teddy"},
    "kennedy": {"president": "john jack"},
    "harrison": {"president": "william benjamin"},
    "trump": {"president": "donald"},
    "obama": {"president": "barack"},
    "biden": {"president": "joe joseph"},
    "carter": {"president": "jimmy"},
    "assad": {"president": "bashar hafez"},
    "aliyev": {"president": "ilham heydar"},
    "kirchner": {"president": "nestor cristina"},
    "macron": {"president": "emmanuel"},
    "kim": {"president": "dae young"},
    "aquino": {"president": "corazon benigno"},
    "marcos": {"president": "ferdinand bongbong"},
    "gandhi": {"minister": "indira rajiv"},
    "bhutto": {"minister": "benazir zulfikar", "president": "zulfikar"},
    "trudeau": {"minister": "justin pierre"},
    "brown": {"minister": "gordon", "governor": "jerry pat"},
    "cameron": {"minister": "david"},
    "netanyahu": {"minister": "benjamin binyamin"},
    "mandela": {"president": "nelson"},
    "castro": {"president": "fidel raul xiomara"},
    "ortega": {"president": "daniel"},
    "duterte": {"president": "rodrigo", "vice-president": "sara"},
    "bolsonaro": {"president": "jair"},
}
"""The office was never held by another of the family: "President Clinton" is not Hillary."""

RELATIVES = _words(
    "son daughter brother sister husband wife boyfriend girlfriend friend uncle aunt cousin nephew niece grandson "
    "granddaughter grandfather grandmother fiance fiancee stepson stepdaughter twin roommate classmate flatmate "
    "toddler"
)
"""Somebody's, and his name behind it: "my son Chad"."""

GIVEN_WORDS = _words(
    "dawn grace faith joy rose ruby daisy lily violet iris ivy hazel olive heather holly jasmine poppy amber "
    "crystal pearl jade dale cliff glen guy jack rusty skip sonny miles gene drew chase hunter florence kitty penny "
    "candy ginger rosemary sienna savannah charity prudence patience nicky vicky samantha"
)
"""Words that are given names in front of a people's name that is a surname: "Dawn French", "Jack Welsh"."""

OPENING_TOO = _words(
    "neither either given thanks according regarding concerning following considering whatever whoever whichever "
    "wherever whenever worse better poor dear forget remember blame stop help save beat meet free rival archrival "
    "chipmaker carmaker automaker planemaker airline broadcaster embattled beleaguered battered besieged "
    "cash-strapped central oil-rich landlocked tiny mighty impoverished mainly mostly largely parts inside"
)
"""Words that open a sentence in front of a name, beside OPENERS: "Neither Israel nor Hamas", "Poor Mali"."""

HEADLINE_VERBS = _words(
    "says hits seeks eyes mulls vows slams bans raises cuts lifts wins loses beats faces warns urges plans wants "
    "sends opens closes starts ends joins leaves quits bombs strikes shells fires kills holds frees jails tests "
    "launches signs backs blocks bars halts probes names picks taps votes heads goes gets gives takes makes keeps "
    "puts sets calls cites claims denies rejects marks mourns buries celebrates reels braces readies moves targets "
    "attacks arrests deports expels fines sues summons weighs nears needs agrees accuses admits airs allows asks "
    "awaits boosts brings builds buys deals defends delays drops edges ejects extends falls fears fights finds "
    "forces hails hopes hosts hunts imposes inks invites issues lands leads meets nabs offers orders ousts pays "
    "pledges presses pulls pushes recalls releases reopens reports rescues resumes returns rises rules runs scraps "
    "sees seizes sells shuts shows slaps soars stands stays steps stops swaps sweeps tells threatens tops trades "
    "tries turns unveils welcomes will is to was has"
)
"""What a name does in a headline, capitalised: "Israel Hits Back"."""

HEADLINE_VERBS_PAST = _words(
    "became began beat won lost went came took made gave found left held kept met paid ran said saw sent sold spent "
    "stood struck told threw drew"
)
"""What a name did in a headline: "How Greenland Became the Prize"."""

HEADLINE_NOUNS = HEADLINE_VERBS_PAST | _words(
    "fight push offensive campaign strategy policy mission case story siege bombardment evacuation occupation wall "
    "fence "
    "blackout bailout boycott breakup budget buildup coup cull deadlock exit exodus handover heatstroke hike invasion "
    "aid arms army attack attacks ban bans base bases battle bid bill blast blasts blaze bomb bombing bombings border "
    "borders budget bus capital cars ceasefire charges children cholera city clash clashes coal coast court crash "
    "crime crisis crops crowd currency cyclone dam dead deal deals death deaths debate debt debts doctors draft drone "
    "drones drought drugs earthquake economy election elections embassy envoy envoys exports exile exiles factory "
    "famine farmers ferry fighters fire fires fishermen flag flights flood floods food forces fraud fuel funds gas "
    "gold government grain growth gunmen hackers harvest heat heatwave hostage hostages hospital hospitals hotel "
    "hunger imports inflation inquiry invasion jail jets jobs journalist journalists judge judges junta landslide "
    "landslides law laws leaders limits loan loans losses markets mayor measles media medics migrants militia mine "
    "miners missile missiles mosque mother murder north south east west nuclear nurses oil outbreak pact parties peace "
    "pilots plane plot police poll polls port ports poverty power president prices prison prisoners probe protest "
    "protesters protests quake quakes rains raid raids rally rate rates rebels refugee refugees region relations "
    "rescue rice rift rights riots rising rivals road roads role row rule ruling sanctions schools scandal sea "
    "security shelling ships shooting snow snub soldiers stance stocks storm storms strike strikes students summit "
    "supplies surge talks tanker tankers tariff tariffs tax taxes teachers teen tensions terror threat threats ties "
    "toll tour tourists town trade train treaty trial tribes troops truce truckers turmoil unrest vaccine victims "
    "village villagers violence visa visas visit visits vote voters votes walkout war warning wars water wealth "
    "weapons wheat wildfires win women workers after over amid as at by for from in into near of off on out to under "
    "up with without against before behind but despite during how what when where while who why and or not no new "
    "more most first last big top key old half two three four five six seven eight nine ten"
)
"""What stands beside a name in a headline, capitalised: "Iraq Floods Kill Nine"."""

CLUBS = _words("cska fc ac as sc afc psv us rsc ogc vfb vfl rb tsv hsv fk nk hnk sk bk gks mks ks kaa aek apoel")
"""In front of a town it makes a club of it: "CSKA Moscow"."""

SPORTS = _words(
    "media gymnastics swimming cycling hockey soccer football basketball wrestling track archery fencing rowing "
    "skating ski skiing boxing judo curling rugby cricket tennis golf athletics volleyball softball baseball "
    "lacrosse diving network"
)
"""Behind letters they make the name of a sport's body: "USA Gymnastics"."""

TREATIES = _words(
    "commonwealth empire bank agreement accord accords treaty pact protocol war wars convention declaration trench"
)
"""Behind joined names, capitalised, they make one of them: "the Iran-Iraq War"."""

WAYS = _words("highway road motorway flight train ferry bus line link railway route corridor derby marathon rally race")
"""Goes between towns that a hyphen joins: "the London-Delhi flight"."""

OFFICIAL_NAMES = frozenset((("russian", "federation"), ("swiss", "confederation"), ("argentine", "republic")))
"""A land's own name, though it ends like a body's: "the Russian Federation"."""
