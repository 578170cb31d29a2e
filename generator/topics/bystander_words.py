"""What tells that somebody unknown bears a land's or a town's name: what bystanders.py reads, all words folded."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LANDS_LIKE_NAMES = _words("jordan chad israel georgia india kenya ireland france holland mali")
"""Lands that parents call children after."""

LIKE_NAMES = LANDS_LIKE_NAMES | _words(
    "adelaide alexandria asia austin beverly brooklyn cairo carolina charlotte chelsea dakota dallas devon diego "
    "florence geneva hamilton houston jackson kent kingston lincoln lourdes madison melbourne milan montana nevada "
    "orlando oman paris phoenix raleigh rio santiago savannah shannon siena sienna sofia sydney troy verona victoria "
    "vienna virginia"
)
"""Lands and towns that are given names, too: "Emma, Jordan and Chad"."""

LIKE_SURNAMES = _words(
    "washington london berlin paris england wales scotland ireland france holland jordan oman lincoln hamilton jackson "
    "houston dallas austin kent york lancaster boston bristol durham lima roma milan moscow cairns preston burton "
    "perth darwin wellington nelson sparta marsala cuba spain brittany normandy germany israel chad mali hague reading"
)
"""Lands and towns that are surnames, too: in a headline a capital in front of them may be a first name."""

HOUSEHOLD = _words(
    "girlfriend boyfriend wife husband fiance fiancee widow widower ex mum mom mam dad mummy daddy stepmother "
    "stepfather stepdad stepmum mother-in-law father-in-law roommate flatmate housemate classmate classmates "
    "grandma grandpa nan toddler newborn homework bedroom wardrobe laptop diary smile laugh voice shoulders knees "
    "elbow handwriting birthday childhood upbringing guitar bike kitchen sofa mouth hair beard eyebrows therapist"
)
"""A person has it, no land: "Jordan's girlfriend"."""

KIN = _words(
    "wife husband girlfriend boyfriend fiance fiancee mother father mum mom dad sister sisters brother brothers son "
    "sons daughter daughters parents children kids family partner twin cousin cousins uncle aunt friend friends dog "
    "cat horse bride groom roommate team-mate teammate colleague colleagues coach agent baby"
)
"""Behind "and his" or "and her" it makes a person of what stands before: "Chad and his wife"."""

COMPANIONS = _words(
    "nora kayla zoe mia ava sophia olivia isla freya poppy ella amelia evie lily grace ruby hannah abby bella luna "
    "aria layla leila zara maya nina noor yara aiden jayden mason logan caleb owen dylan kyle brandon cody dustin "
    "travis "
    "derek jared troy corey brett jasper finn felix theo archie alfie freddie toby josh zack nate gabe brad kurt tara "
    "tessa paige brooke haley kelsey lindsey courtney ashley brittany tiffany amber crystal megan rachel becky"
)
"""Given names beside those of the gazetteer: in a list they make persons of their neighbours."""

SIBLINGS = _words(
    "twins triplets sons daughters children kids brothers sisters cousins siblings grandchildren grandsons "
    "granddaughters nephews nieces toddlers pupils classmates roommates flatmates housemates teenagers colleagues "
    "labradors puppies kittens ponies"
)
"""Before a comma and names they say whose those are: "the twins, Jordan and Israel, turned six"."""

PLAYED = _words(
    "guitar guitars bass drums drummer vocals vocal keyboards keyboard piano violin viola cello saxophone trumpet "
    "trombone flute clarinet banjo harmonica percussion synth synths lead soprano alto tenor baritone"
)
"""In brackets, or behind "on", it says what a person plays: "Jordan (guitar)"."""

DEEDS_OF_FLESH = _words(
    "whispered whispers muttered mutters mumbled mumbles giggled giggles grinned grins nodded winked winks blushed "
    "blushes yawned yawns sneezed snored snores texted texts limped chewed sipped sips jogged hugged hugs kissed "
    "kisses knitted frowned frowns tweeted shouted screamed sobbed sobs knelt shaved undressed"
)
"""Only who has a body does it: "Jordan whispered"."""

SUFFERED = _words("buried hanged beheaded knighted circumcised baptised baptized widowed orphaned cremated concussed")
"""Behind "was" it happens to a person: "Lincoln was buried"; a city is not shot."""

SHOPS = _words(
    "chain restaurant restaurants store stores shop shops retailer diner bar pub brand supermarket cafe bakery deli "
    "grocer bookshop boutique salon club nightclub steakhouse franchise"
)
"""Says what is called by somebody's name and an s: "Rubio's, the taco chain"."""

DEPARTMENTS = _words("accounting accounts marketing payroll hr procurement reception logistics sales catering it")
"""Where a colleague sits: "Chad in accounting"."""
