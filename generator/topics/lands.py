"""Which land a town behind a comma is in: the tables that elsewhere.py reads, all words folded."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


US_STATES = frozenset(
    "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,"
    "iowa,"
    "kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,"
    "nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,"
    "rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,"
    "wyoming".split(",")
)
"""Behind a place they say where it is: "Damascus, Maryland". Georgia and New York are left out: a country, a city."""

REGIONS_ELSEWHERE = frozenset(
    "ontario,quebec,alberta,manitoba,saskatchewan,nova scotia,new brunswick,british columbia,newfoundland,"
    "new south wales,queensland,tasmania,victoria,south australia,western australia,eastern cape,western cape".split(
        ","
    )
)
"""Provinces and states with towns called like others: "London, Ontario"."""

US_STATES_SHORT = _words(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev nh nj nm ny nc "
    "nd okla ore pa ri sc sd tenn tex va vt wash wis wva wyo"
)
"""As newspapers shorten them, with a full stop: "Lebanon, Pa."."""


_TOWNS_BY_LAND = """
    afghanistan: kabul kandahar herat;
    albania: tirana;
    algeria: algiers oran constantine;
    argentina: cordoba rosario mendoza;
    armenia: yerevan gyumri;
    australia, western australia: perth;
    australia, new south wales: sydney newcastle;
    australia, victoria: melbourne geelong;
    australia, queensland: brisbane;
    australia: adelaide canberra darwin hobart victoria;
    austria: vienna salzburg graz innsbruck;
    azerbaijan: baku;
    bangladesh: dhaka;
    belarus: minsk brest;
    belgium: brussels antwerp ghent bruges;
    brazil: brasilia;
    britain, united kingdom, uk, great britain, england: london manchester birmingham liverpool leeds bristol oxford
        cambridge plymouth worcester bath boston richmond durham newcastle portsmouth southampton york lincoln;
    britain, united kingdom, uk, great britain, scotland: edinburgh glasgow aberdeen dundee inverness;
    britain, united kingdom, uk, great britain, wales: cardiff swansea newport;
    britain, united kingdom, uk, northern ireland: belfast derry;
    bulgaria: sofia varna;
    burma, myanmar: yangon rangoon naypyidaw mandalay;
    cambodia: battambang;
    canada, ontario: toronto ottawa;
    canada, quebec: montreal;
    canada, alberta: calgary edmonton;
    canada, british columbia: vancouver;
    canada: winnipeg halifax;
    chad: ndjamena;
    chile: santiago valparaiso concepcion;
    china: beijing shanghai wuhan canton shenzhen;
    colombia: bogota medellin cali cartagena;
    congo: kinshasa goma bukavu;
    costa rica: cartago;
    croatia: zagreb split dubrovnik;
    cuba: havana;
    cyprus: nicosia limassol;
    czech republic, czechia: prague brno;
    denmark: copenhagen aarhus;
    ecuador: quito guayaquil;
    egypt: cairo alexandria suez luxor aswan;
    eritrea: asmara;
    estonia: tallinn;
    ethiopia: gondar mekelle;
    finland: helsinki;
    france: paris lyon marseille nice nantes bordeaux toulouse strasbourg lille cannes versailles;
    georgia: tbilisi batumi;
    germany: berlin munich hamburg cologne frankfurt dresden leipzig bonn hanover stuttgart bremen;
    palestine, palestinian territories: gaza;
    ghana: accra kumasi;
    greece: athens thessaloniki sparta corinth;
    hungary: budapest;
    india: delhi mumbai bombay calcutta kolkata madras chennai hyderabad salem;
    indonesia: jakarta;
    iran: tehran isfahan shiraz mashhad tabriz;
    iraq, iraqi kurdistan, kurdistan: erbil duhok sulaimaniyah;
    iraq: baghdad basra mosul kirkuk najaf;
    ireland: dublin cork galway limerick;
    israel: haifa ashdod ashkelon eilat;
    italy: rome milan turin naples florence venice genoa bologna palermo verona pisa siena;
    japan: tokyo osaka kyoto hiroshima nagasaki;
    jordan: amman aqaba irbid zarqa;
    kenya: nairobi mombasa;
    kuwait: jahra;
    latvia: riga;
    lebanon: beirut sidon tyre baalbek;
    libya: tripoli benghazi misrata sirte;
    lithuania: vilnius;
    mali: bamako timbuktu gao;
    malta: valletta;
    mexico: monterrey tijuana merida veracruz guadalajara;
    mongolia: ulaanbaatar;
    morocco: rabat casablanca marrakesh fez tangier;
    netherlands, holland: amsterdam rotterdam utrecht;
    new zealand: wellington auckland christchurch;
    niger: niamey;
    nigeria: abuja lagos kano;
    norway: oslo bergen;
    oman: muscat salalah;
    pakistan: islamabad karachi lahore peshawar hyderabad;
    peru: lima cusco;
    philippines: manila;
    poland: warsaw krakow gdansk;
    portugal: lisbon porto;
    qatar: doha;
    romania: bucharest timisoara;
    russia: moscow;
    rwanda: kigali;
    saudi arabia: riyadh jeddah mecca medina;
    senegal: dakar;
    serbia: belgrade;
    sierra leone: freetown;
    singapore: singapore;
    slovakia: bratislava;
    slovenia: ljubljana;
    somalia: mogadishu;
    south africa: johannesburg pretoria durban;
    south korea, korea: seoul busan;
    south sudan: juba;
    spain: madrid barcelona seville valencia granada toledo bilbao malaga leon;
    sudan: khartoum;
    sweden: stockholm malmo;
    switzerland: geneva zurich bern basel lucerne;
    syria: damascus aleppo homs hama raqqa palmyra latakia;
    taiwan: taipei;
    tanzania: dodoma;
    thailand: bangkok;
    tunisia: tunis;
    turkey, turkiye: ankara istanbul izmir antakya antioch;
    uganda: kampala;
    ukraine: kyiv kiev odessa kharkiv lviv;
    united arab emirates, uae: dubai;
    uruguay: montevideo;
    uzbekistan: tashkent samarkand;
    venezuela: caracas valencia merida;
    vietnam: hanoi;
    yemen: sanaa aden;
    zambia: lusaka;
    zimbabwe: harare;
    united states, us, usa, georgia: atlanta savannah augusta macon columbus;
    united states, us, usa, washington: seattle tacoma spokane olympia yakima everett bellevue vancouver;
    united states, us, usa, washington dc: washington;
    united states, us, usa, texas: houston dallas austin;
    united states, us, usa, illinois: chicago;
    united states, us, usa, california: oakland sacramento;
    united states, us, usa, massachusetts: boston;
    united states, us, usa, pennsylvania: philadelphia pittsburgh;
    united states, us, usa, michigan: detroit;
    united states, us, usa, florida: miami tampa orlando;
    united states, us, usa, colorado: denver;
    united states, us, usa, ohio: cleveland cincinnati;
    united states, us, usa, arizona: phoenix tucson;
    united states, us, usa, minnesota: minneapolis;
    united states, us, usa, wisconsin: milwaukee;
    united states, us, usa, tennessee: memphis nashville;
    united states, us, usa, maryland: baltimore;
    united states, us, usa, indiana: indianapolis;
    united states, us, usa, hawaii: honolulu;
    united states, us, usa, alaska: anchorage;
    united states, us, usa, nebraska: omaha;
    united states, us, usa, oklahoma: tulsa;
    united states, us, usa, kentucky: louisville
"""


def _lands_of_towns() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in " ".join(_TOWNS_BY_LAND.split()).split(";"):
        names, _, towns = row.strip().partition(": ")
        for town in towns.split():
            found[town] = found.get(town, frozenset()) | frozenset(names.split(", "))
    return found


LANDS_OF_TOWNS = _lands_of_towns()
"""Towns that others are called after, with what their land is called: behind "Perth" another is "Scotland"."""

NAMED_LIKE_A_STATE = _words("georgia washington")
"""A country and a city; behind one of its own towns it is the state: "Seattle, Washington"."""

FORMER = frozenset(("west germany", "east germany", "ussr", "soviet union", "yugoslavia", "czechoslovakia"))
"""Lands that were, which a town may have been in: "Munich, West Germany"."""

GROWN_IN_THE_STATE = _words("apples cherries hops wine wines growers orchards ferries winemakers")
"""Comes from the state of Washington, not from the city: "Washington apples"."""

RIVERS = _words("jordan niger senegal volta congo gambia amazon")
"""Rivers with lands called after them: "west of the Jordan"."""

LANDS_WITH_ARTICLE = _words("congo gambia")
"""Lands that have an article as their rivers do: what tells is OF_RIVERS."""

OF_RIVERS = _words(
    "river rivers flows flowed bank banks tributary tributaries basin upstream downstream ferry ferries barge barges "
    "rapids flooded floods delta mouth dam deepest hippos canoe canoes fishermen"
)

DEEDS_OF_RIVERS = _words("flows flowed floods flooded burst bursts bends rises rose froze meets winds swelled runs ran")
"""What the river does: "the Niger flows"."""
