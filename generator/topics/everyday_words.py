"""Names that are everyday words, of bodies, towns and foods, and what tells which: tables, all words folded."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EVERYDAY_BODIES = _words(
    "vox apple orange shell target meta amazon gap visa subway oracle total alphabet block chase caterpillar sprint "
    "dove mars tide snap slack zoom stripe square signal telegram discord virgin next boots fed labour labor reform "
    "congress senate unity hope dawn future solidarity liberal liberals conservatives greens greenpeace guardian "
    "sun mirror independent economist ford delta lancet nature science spectator wired fortune prime threads "
    "renault chevron vale"
)
"""Bodies whose name is a word: at a sentence's start its capital tells nothing, "Shell companies hid the money"."""

OF_BODIES = _words(
    "drivers couriers warehouses warehouse deliveries sellers pickers plant plants dealers refinery refineries tankers "
    "researchers scientists devices products apps services subsidiary unit phones petrol stations cards party "
    "shares stock workers staff employees executives officials lawyers customers users stores factories profits "
    "sales lawmakers councillors leader leaders members mps candidate candidates voters supporters spokesman "
    "spokeswoman chief chairman engineers pilots managers investors bosses headquarters"
)
"""Behind a word it makes a body of it: "Shell shares"."""

BEHIND_PREFIXES = _words("analysis analyses data level narrative physics review reviews studies study")
"""Behind a hyphen, what stands before it is no firm: "Meta-analysis of forty trials"."""

FOODS_LIKE_LANDS = {
    # a land: what stands near it on a plate or in a cupboard.
    "turkey": _words(
        "stuffing gravy roast roasted cranberry ham oven carve carving thanksgiving leftovers frozen smoked "
        "drumsticks "
        "breast chicken potatoes sprouts poultry birds giblets trimmings basting stuffed farmers eggs goose carved "
        "trimmings cheese "
        "sandwich sandwiches rye mayo bacon leg legs stock fat oven dinner roasting"
    ),
    "china": _words(
        "cups saucers plates porcelain teapot teapots crockery cupboard tableware teacup teacups glassware crystal "
        "silverware dishes"
    ),
    "chile": _words("peppers powder sauce garlic cumin cilantro coriander recipe teaspoon tablespoon"),
}

BEFORE_FOODS = {
    "turkey": _words("roast roasted smoked fried leftover stuffed wild cold ground minced brined frozen carved sliced"),
    "china": _words("bone fine"),
    "chile": _words("roasted ancho green"),
}
"""In front, too, they make food or crockery of a land: "Roast Turkey With Chestnuts"."""

SUBSTANCES = _words(
    "acid acids oxide salt salts ore oil oils powder syrup wax resin dye pigment serum vinegar stone stones tiles silk "
    "cotton wool linen tweed velvet leather"
)
"""Behind a surname they make a word of it: "Boric acid"."""

DEEDS_OF_WORDS = {
    # an everyday word: what it does, or is, and no body.
    "hope": _words("faded fades springs sprang dwindled dimmed dims lives dies died flickered turned"),
    "dawn": _words("broke breaks came comes brought"),
    "unity": _words("remains matters held"),
    "greens": _words("are taste go"),
    "labour": _words("pains shortages costs disputes market markets"),
    "labor": _words("pains shortages costs disputes market markets"),
    "orange": _words("is"),
    "shell": _words("shocked"),
    "future": _words("looks remains"),
}

THINGS_OF_BODIES = {
    # a body: what stands behind its name where it is a word, or what it makes.
    "tesla": _words("coil coils turbine turbines valve"),
    "ford": _words("pickup pickups truck trucks van vans saloon sedan hatchback estate transit"),
    "amazon": _words(
        "river rivers warrior warriors tribe tribes deforestation fires wildfires soy floodplain dolphin dolphins "
        "queen queens tribesmen parrot parrots"
    ),
    "apple": _words("pie pies tree trees orchard orchards juice cider crumble sauce blossom strudel"),
    "oracle": _words("bone bones"),
    "shell": _words("company companies suit suits script scripts hole holes casing casings shock game"),
    "orange": _words("juice peel tree trees blossom groves grove squash"),
    "delta": _words("wave waves blues variant wing smelt"),
    "target": _words("practice practise audience language price shooting"),
    "gap": _words("year years"),
    "meta": _words("tag tags"),
    "jaguar": _words("cub cubs"),
    "puma": _words("cub cubs"),
}

EVERYDAY_PLACES = _words(
    "reading nice split bath mobile cork sandwich deal rugby hull battle tours male lens orange essen wells ware "
    "barking "
    "hook bury rye lead best worms nancy lourdes brave nome limerick champagne cologne victoria sale march"
)
"""Towns whose name is a word: "Nice try", "Reading the verdict took hours"."""

OF_TOWNS = _words(
    "residents council councillors police fans officials mayor locals firefighters hospital airport station shoppers "
    "commuters voters supporters festival prison crown magistrates university port beach beaches city town"
)
"""Behind such a word it leaves the town: "Reading residents"."""

BEHIND_EVERYDAY_WORDS = _words(
    "analysis applications application requirements rules pops casings companies company corporations pie juice "
    "trees orchards pains markets prices"
)
"""Behind an everyday word they keep it one, however often a text names the body: "Visa applications"."""
