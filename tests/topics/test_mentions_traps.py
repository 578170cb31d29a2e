"""Sentences that tempt a linker to go wrong. {slug|words} is to be linked, everything else is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.model import Severity
from generator.topics.catalogue import catalogue
from generator.topics.mentions import Matcher

TOPICS, PROBLEMS = catalogue(Path(__file__).with_name("topics.yml"), "topics.yml")
MATCHER = Matcher(TOPICS)

TRAPS = {
    "words and letters": (
        "Aid crossed from {jordan|Jordan} by noon.",
        "They gave us tea and us alone; {us|US} aid came later.",
        "It is what IS missing that counts.",
        "Drivers WHO stop are fined.",
        "{islamic-state|IS} gunmen fled, said the {who|WHO}.",
        "WHO broke the seal? Nobody answered.",
        "Two men from {islamic-state|IS} were held.",
        "USB sticks, SDFs and Chads are other words.",
        "Roast turkey and a china plate were served.",
        "The {us|U.S.} and {un|U.N.} teams met in the {us|U.S.A.}",
        "{ceasefire|Ceasefire} talks went on after the {ceasefire|ceasefire}.",
        "they flew over kenya and georgia",
        "He told US. Then he left.",
    ),
    "capitals": (
        "KENYA SIGNS WATER DEAL",
        "THE US MARKET: {us|US} bonds fell.",
        "The banner read {kenya|KENYA} in red.",
        "{us|UNITED STATES} officials signed in the end.",
        "MAY 2026",
    ),
    "possessives and compounds": (
        "{kenya|Kenya}'s ports and {georgia|Georgia}’s rail",
        "the {us|United States}’ role",
        "a {us|US}-led, {sdf|SDF}-held, anti-{islamic-state|ISIS} zone",
        "pro-{turkey|Turkish} and non-{lebanon|Lebanese} groups",
        "{georgia|Georgia}-Moldova border posts opened.",
        "{us|US}-{china|Chinese} talks",
        "Guinea-Bissau votes on Sunday.",
        "Anna Brown-Jordan spoke first.",
        "the {turkey|Turkish}-{georgia|Georgian} line",
    ),
    "longer names": (
        "Shares of Bank of China rose.",
        "Kenya Airways cut flights.",
        "the Georgia Aquarium and the Jordan Museum",
        "She reads the China Daily News.",
        "Lebanon Valley College opened a lab.",
        "Chad Kroeger sang, Georgia Hale danced.",
        "Lord Jordan and Mrs. Kenya dined.",
        "Michael Jordan bought a team; Jordan sold it.",
        "Michael Jordan flew to {jordan|Jordan} that week.",
        "The Gulf of Guinea is rough in spring.",
        "North Korea and South Sudan sent notes.",
        "Native Americans, Latin American poets, {us|American} poets.",
        "Papua New Guinea signed.",
        "the new {guinea|Guinea} captain; French fries and French Fries; hanging chads and the Hanging Chad",
        "Turkish Airlines and the {turkey|Turkish} Foreign Ministry",
        "US Airways is gone; the {us|US} Air Force is not.",
        "the Chinese University of Hong Kong",
        "{sdf|Syrian Democratic Forces} fighters left, and {us|US} President Amy Dunn stayed.",
        "{lebanon|Lebanon} President Amal Saad spoke.",
        "the Republic of {kenya|Kenya} and the people of {chad|Chad}",
        "Thousands of {kenya|Kenyans} marched; Friends of Georgia Opera did not.",
        "the {safa-deal|Safa Accord} and the Safa Accord Cup",
        "Jordan, 34, lives here. Georgia, who sings, does too.",
        "{jordan|Jordan}, which borders {lebanon|Lebanon}, agreed.",
        "New {chad|Chadian} laws; New Georgia Island",
        "the {islamic-state|Islamic State} in Iraq and the Levant is gone",
        "the {islamic-state|Islamic State} in {lebanon|Lebanon}",
        "Northern {lebanon|Lebanon} and southern {lebanon|Lebanon} were quiet.",
        "On Tuesday {kenya|Kenya} voted. In {chad|Chad} Monday was quiet.",
        "a slice of Turkish delight",
    ),
    "people": (
        "Asad Haddad al-Amin wrote; so did Haddad al-Amin.",
        "{boyd|Edward T. Boyd} and {boyd|Edward Boyd}; {boyd|Edward Thomas Boyd}",
        "King Salim of {jordan|Jordan} met {jordan|Jordanian} Prince Faris.",
        "the pro-{lebanon|Lebanon} Karim Brigade and {haddad|Haddad}",
        "{haddad|Karim al-Haddad} sat. {haddad|Al-Haddad} left; {haddad|Haddad}’s car stood there.",
        "{haddad|Kareem Al Haddad} and President {haddad|el-Haddad}",
        "Samir al-Haddad is a baker. Haddad bakes bread.",
        "But {haddad|Haddad} said so, and on Monday {haddad|Haddad} left.",
        "Rashid spoke for an hour.",
        "{rashid-omar|Omar Rashid} sat. {rashid-omar|Rashid} slept.",
        "{rashid-omar|Omar Rashid} thanked {rashid-lina|Lina Rashid}; Rashid left.",
        "In May the vote came. May was late.",
        "{may|Theresa May} resigned; {may|May} then wrote.",
        "Prime Minister {may|May} stayed.",
        "{boyd|Edward Boyd}'s plan; Susan Boyd's plan; {boyd|Boyd} won.",
        "Edward Boyd Jr. sued, and Boyd Street was closed.",
        "Mrs Boyd was not there.",
        "{leyen|Ursula von der Leyen} met {leyen|von der Leyen}'s aides.",
        "Boyd Holdings fell while {boyd|Boyd} slept.",
        "Gen. {boyd|Boyd} saluted.",
    ),
    "spellings": (
        "{sanaa|Sanaa}, {sanaa|Sana’a} and {sanaa|San'aa}",
        "{deir-ezzor|Deir ez-Zor} and {deir-ezzor|Deir az-Zour} are one.",
        "{turkey|Türkiye} and {turkey|Turkiye}",
        "the base at {tanf|al-Tanf}, also {tanf|at-Tanf}",
        "{rsf|Rapid\u00a0Support\nForces} and {sdf|Syrian Demo\u00adcratic Forces}",
        "a {sdf|kurdish-led Syrian Democratic Forces} unit",
    ),
    "capitals of states": (
        "{ankara-government|Ankara} and the {sdf|SDF} struck a bargain.",
        "{ankara|Ankara} and {homs|Homs} were quiet.",
        "{ankara-government|Ankara} said it would wait.",
        "The train to {ankara|Ankara} was late.",
        "talks with {ankara-government|Ankara} stalled",
        "{ankara-government|Ankara}'s backing; {ankara|Ankara}'s parks",
        "{ankara-government|Ankara}-backed units",
        "a lawyer in {ankara|Ankara} said so",
        "Both {ankara-government|Ankara} and Moscow agreed.",
        "the flight between {ankara|Ankara} and Moscow",
        "the Ankara Marathon",
    ),
    "explained letters": (
        "Reporters Without Borders (RSF) wrote. RSF waits.",
        "the {rsf|Rapid Support Forces} ({rsf|RSF}) and the {rsf|RSF}",
        "the Social Democratic Front (SDF) won",
        "Commander Ali Saad ({sdf|SDF}) spoke",
    ),
    "brands": (
        "American Garage plays; {us|American} Brian Baker won; {us|American} Muslims met.",
        "the American Scientific Society and American Midland agreed",
        "an All-American team and the Council on American-Islamic Relations",
        "a {us|US}-{kenya|Kenya} Strategic Partnership",
        "It cost US$ 40 million.",
        "near {tanf|At-Tanf} and {tanf|Al Tanf}; they fled {islamic-state|IS} then",
        "the Governments of {kenya|Kenya} and {chad|Chad}",
        "He said {islamic-state|IS} will return to the {islamic-state|IS} stronghold.",
        "the {islamic-state|Islamic State} of Iraq and the Levant ({islamic-state|ISIS})",
    ),
    "elsewhere": (
        "Lebanon, New Hampshire, and Jordan, Minnesota, voted.",
        "{jordan|Jordan}, {lebanon|Lebanon} and {georgia|Georgia} signed.",
        "SDF-1 and ISIS-K; {sdf|SDF}-held, {islamic-state|ISIS}-linked",
    ),
    "company": (
        "{mercury|Mercury} keeps its orbit.",
        "Mercury poisons the river.",
        "The orbit of a probe: mercury leaked; the mine at Mercury.",
        "{mercury|Planet Mercury} is small. Nobody lives on {mercury|Mercury}.",
    ),
    "possessives in names": (
        "the {harbour-union|People's Harbour Defence Union} and the {harbour-union|People’s Harbor Defense Union}",
        "the {harbour-union|People’s\nHarbour Defence Union}'s {harbour-union|PHDU} list",
    ),
    "names in one word or two": (
        "{nasr|Abdelkarim Nasr} and {nasr|Abdul-Karim Nasr}; {nasr|Abdulkarim Nasr} and {nasr|Abdel Karim Nasr}",
        "an ex-{shamsan|Shamsan} man of {shamsan|al-Shamsan}",
    ),
    "somebody or something else": (
        "Tropical Storm Chad passed; {chad|Chad}, far off, had sun. Boats on Lake Chad stayed.",
        "{boyd|Edward Boyd} and Susan Boyd met, and it was Boyd who paid. Then {boyd|Boyd} left.",
        "Mullah Omar Sheikh Boyd preached. Interim President {boyd|Boyd} listened.",
        "Karl Türk sang, and Danny Turk danced; a {turkey|Turk} and two {turkey|Turks} clapped.",
        "Kenya, a grey parrot, can count. {kenya|Kenya}, a member of the court, cannot.",
        "the Korean and Persian kittens; {korea|Korean} and {china|Chinese} visitors",
        "an Ankara rug and {ankara|Ankara} trams; the Georgian Bay and a {georgia|Georgian} port",
        "“Ankara,” a 1974 thriller, is shown. The novel “Chad” is not; he wrote of “{chad|Chad}” and left.",
        "Al Shamsan beat Al Noor 3-1 in the cup; {shamsan|Al Shamsan} fired on the road.",
    ),
    "works, teams, towns and trades": (
        "Dina Amari's “Nights in Kenya” won; {kenya|Kenya}'s “no” stood. Her poem “Georgia” did not.",
        "Dallas Georgians won the shield; many {georgia|Georgians} watched in Tbilisi.",
        "Kenya, a small town in Montserrat, voted. {kenya|Kenya}, a member of the town council's union, did not.",
        "Omar Rashid, 24, a plumber, paid. {rashid-omar|Omar Rashid}, 24, an envoy, did not.",
        "a governor from Georgia and a minister from {georgia|Georgia}",
        "the firm's Georgia coffee, and {georgia|Georgia}'s coffee",
        "a recital of Strauss; the road was held by {strauss|Strauss} men",
        "The {chad|Chadian} Assembly met, and the Assembly rose.",
        "The {assembly|Kenyan National Assembly} met, and the {assembly|Assembly} rose.",
        "Chicken Kiev and a bowl of Chinese whispers: {china|Chinese} cooks laughed.",
    ),
    "bodies inside longer names": (
        "{orange|Orange} said so, Orange County did not; the shop of {orange|Orange} shut.",
        "Orange peel lay about.",
        "the jars of Agent Orange were sold by the Big Orange and by Carl Orange, a baker",
        "{hezbollah|Hezbollah} MP Ali Saad and {hezbollah|Hezbollah} Political Bureau chief Omar Saad spoke.",
        "the Fishing and Forest Board drained some ponds that belong to the {elders-board|Board}",
        "Carl Orchard sold the licence of Orchard Cloud back while {orchard|Orchard} looked away.",
    ),
    "peoples inside longer names": (
        "before the Georgian Tin Crisis and the Chinese Revolution, in the {china|Chinese} revolution",
        "Kenyan Breweries shut; Lebanese Ports lost money.",
        "{lebanon|Lebanese} Druze met there, and {lebanon|Lebanese} Zahle drones fell.",
        "She wrote Kenyan Nights, and a print of The Georgian Boat hung there.",
        "the Royal Jordanian Choir and the {jordan|Jordanian} Royal Court",
        "the Georgian Grand Prix, the Kenyan Examiner, the {kenya|Kenyan} mail",
    ),
    "persons inside longer names": (
        "Edward Boyd Santos met his cousin Mary-Edward Boyd on the pier while {boyd|Edward Boyd} slept.",
        "Boyd Air Museum, the {boyd|Boyd} government and Helga von der Leyen",
        "{storm-ingrid|Storm Ingrid}: Ingrid Dahl sang while {storm-ingrid|Ingrid} blew.",
        "{stone|Ruth Stone} won. Stone walls fell. {stone|Stone} wept, and senator {stone|Stone} left.",
        "former senator {stone|Stone} sat; the Stone age",
        "Kim Stone danced with Kim.",
    ),
    "things inside longer names": (
        "A bar on the Boyd del Mar was shut; the Boyd, a pub, was not.",
        "the {boyd|Boyd} camp and the {boyd|Boyd}-led talks",
        "Ruth Orlen sang with Warren Pike, and Warren left; {warren|Alma Warren} slept, and {warren|Warren} snored.",
        "a Lebanon cedar, Kenyan geese and Georgian envelopes for the {georgia|Georgian} envoy",
    ),
    "towns of a surname": (
        "Boyd, Iowa, was dry, and a nurse from Boyd stayed; a fire in Boyd spread.",
        "She had faith in {boyd|Boyd}; in {boyd|Boyd}'s view; a letter from {boyd|Boyd}",
        "{boyd|Edward Boyd} spoke, and many saw a friend in {boyd|Boyd}.",
        "Werner von Orange and the Plaza de Homs; from {homs|Homs}",
        "a Kenyan Forest cat and a {kenya|Kenyan} Forest guard; the Georgian River Hound",
    ),
    "roads, ships and towns": (
        "{march-front|M12} men closed the M12 motorway.",
        "The SS Lebanon sank off {lebanon|Lebanon}.",
        "Homs, Ontario, voted; Homs de Abajo did, too.",
        "Homs drew 1-1; they won 2-1 in {homs|Homs}.",
        "LEAVE US ALONE, it said, and LEAVE THE US PLEASE",
    ),
    "what governments do": (
        "{ankara-government|Ankara} will respond; {ankara|Ankara} has nine parks.",
        "They warned {ankara-government|Ankara}. {ankara-government|Ankara} and Tehran will meet.",
        "Talks between {ankara-government|Ankara} and Belgrade; {ankara|Ankara} will host the games.",
        "They told {ankara-government|Ankara} so, and told {ankara|Ankara} radio more.",
        "{ankara-government|Ankara} did not reply; {ankara|Ankara} may flood.",
        "{ankara-government|Ankara} would balance its books.",
    ),
    "two holders of a name": (
        "{boyd|Boyd} won. His sister Susan Boyd clapped. {boyd|Boyd} left.",
        "Susan Boyd sang. Boyd won; President {boyd|Boyd} left, and Mr Boyd stayed.",
        "Senator Susan Boyd sang. Senator Boyd won.",
        "Susan Boyd sang. {boyd|Edward T. Boyd} slept, and later {boyd|Boyd} won.",
        "The {rsf|Rapid Support Forces} ({rsf|RSF}) met the Rural Seeds Fund (RSF). RSF spoke.",
    ),
    "family names that come first": (
        "{tsai|Tsai Wen-lin} spoke. {tsai|Tsai} left; {tsai|Tsai}'s aides stayed.",
        "Kim Orlen sang. Kim left. {kim|Kim Sun Ho} met her, and {kim|Kim} smiled.",
    ),
    "a land beside its namesake": (
        "Chad Kroeger met {chad|Chadian} fans of the {chad|Chadian} league.",
        "Lebanon, Pa., is small; in {lebanon|Lebanon}, Papua's team won.",
        "Georgia Hale left the {georgia|Georgia} she knew.",
    ),
    "letters and firms": (
        "{islamic-state|IS} was beaten, and {islamic-state|IS} did not return.",
        "Orchard salad, an Orchard forest and {orchard|Orchard} shares",
    ),
    "headlines": (
        "Bread Prices Fall as {kenya|Kenya} Lifts Its Tax",
        "Aid was sent as Kenya Lifts, a crane firm, paid.",
    ),
    "explained in small letters": (
        "surface drainage fund (SDF) money; the SDF is small",
        "the rapid support forces ({rsf|RSF}) left",
    ),
    "two capitals": (
        "{ankara-government|Ankara} and Moscow quarrelled. {ankara-government|Ankara} summoned him.",
        "Moscow and {ankara-government|Ankara} traded barbs; Moscow and {ankara|Ankara} were quiet.",
    ),
    "addresses and code": (
        "see https://example.org/Kenya?x=Chad and www.kenya.example/Kenya",
        "write to Kenya@example.org or desk@Kenya.example",
        "follow @Kenya, #Kenya and #SaveKenya",
        "run `open Kenya` or ``Chad ` Kenya``, then {kenya|Kenya}",
        '<img alt="Kenya"> and <a href="/">Kenya</a> but {kenya|Kenya}',
        "[Kenya](kenya.md), ![Chad](c.png), {chad|Chad}",
        "open maps/Kenya/roads.txt or Kenya.pdf or map_Kenya",
        "“{kenya|Kenya}” (and {chad|Chad}/{sudan|Sudan}) and _{georgia|Georgia}_",
    ),
}  # fmt: skip

_MARKED = re.compile(r"\{([a-z-]+)\|([^}]*)\}")


@pytest.mark.parametrize("marked", [trap for traps in TRAPS.values() for trap in traps])
def test_what_is_meant_is_linked_and_nothing_else(marked):
    """A reader's judgement and the matcher's are the same."""
    text = _MARKED.sub(r"\2", marked)
    assert all(problem.severity is Severity.NOTE for problem in PROBLEMS)
    found = [(span.topic, text[span.start : span.end]) for span in MATCHER.spans(text)]
    assert found == _MARKED.findall(marked), [v.reason for v in MATCHER.verdicts(text)]
