"""What tells that something else bears a name: the tables that bearers.py reads. All words are folded, see names.py."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WILDS = _words("rainforest jungle forest forests basin delta tributary tributaries")
"""Makes a river of a firm's name: "the Amazon rainforest"."""

PRODUCTS = _words(
    "print prints fabric fabrics cloth shawl shawls rug rugs carpet carpets hat hats sweater sweaters tile tiles lace"
)
"""Makes a thing of the place in front: "Ankara prints"."""

BRANDED = _words("coffee tea beer ale lager wine whisky whiskey vodka perfume sneakers phone phones watch watches")
"""Makes a make of the place in front where a firm has it: "Coca-Cola's Georgia coffee"."""

MUSIC = _words("concert concerts opera operas symphony overture sonata composer composers conductor orchestra recital")
"""Beside a body's name that is a composer's as well it tells which: "a concert of Wagner"."""

OF_US_STATES = _words("senator senators congressman congresswoman governor")
"""Comes from a state of the United States, not from a country: "a senator from Georgia"."""

LIVING_THINGS = _words(
    "rhino rhinoceros elephant horse racehorse mare stallion gelding colt filly dog cat puppy kitten tiger lion panda "
    "gorilla chimpanzee dolphin whale tortoise parrot falcon camel singer rapper striker midfielder winger "
    "goalkeeper defender quarterback actor actress drummer guitarist plumber nurse teacher student farmer baker "
    "mechanic driver electrician carpenter boy girl man woman son daughter husband wife cousin uncle aunt classmate"
)
"""Says who bears the name in front of the comma: "Sudan, the last male white rhino"."""

SPORT = _words(
    "beat drew won lost scored defeated thrashed edged draw defeat victory win coach striker goalkeeper midfielder "
    "penalty goal goals match league cup club derby kickoff equaliser equalizer halftime"
)
"""Beside a score, "1-1", it makes a club of a name: "Al Shabab drew 1-1"."""

DISHES = _words(
    "sandwich sandwiches breast breasts burger burgers sauce sauces soup soups stew stews bacon salad salads curry "
    "curries pie pies gravy meatballs kebab kebabs falafel hummus ceviche paella pizza pizzas powder drumsticks "
    "dinner dinners sausage sausages cabbage dumplings noodles pastry pastries delight omelette"
)
"""Makes a dish of what stands in front: "Turkey sandwiches", "Irish stew"."""

BREEDS = _words(
    "cat cats kitten kittens mau hound hounds terrier terriers spaniel spaniels bulldog bulldogs mastiff greyhound "
    "pony ponies puppy puppies cattle sheep goat goats hen hens"
)
"""Makes an animal of what stands in front: "Egyptian Mau"."""
