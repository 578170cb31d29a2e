"""What is called after a land or a people without being about it: dishes, animals, plants, diseases, games and cloths.

The tables that bearers.py reads. All words are folded, see names.py, and stand behind the name: "Irish stew".
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _with_plurals(text: str) -> frozenset[str]:
    """Each word and its regular plural: woodpecker, woodpeckers; fox, foxes; pony, ponies."""
    found = set()
    for word in text.split():
        ends = word.endswith(("s", "x", "ch", "sh"))
        plural = f"{word}es" if ends else f"{word[:-1]}ies" if word[-1] == "y" and word[-2] not in "aeo" else f"{word}s"
        found |= {word, plural}
    return frozenset(found)


DISHES = _with_plurals(
    "platter crumble strudel cobbler bean sandwich breast burger sauce soup stew salad curry pie gravy meatball kebab "
    "pizza "
    "drumstick dinner sausage dumpling omelette pancake muffin bun pudding cake biscuit cookie scone crumpet "
    "pretzel waffle tart trifle fudge toffee marmalade chutney pickle relish mayonnaise dressing vinaigrette broth "
    "chowder bisque casserole cutlet ham salami stroganoff taco burrito enchilada tortilla quesadilla nacho tamale "
    "arepa empanada croquette risotto lasagne lasagna gnocchi ravioli meze halwa halva baklava shawarma dolma pilaf "
    "biryani samosa bhaji naan roti paratha dosa pakora raita lassi ramen sushi tempura teriyaki sashimi omelet "
    "fritter brioche baguette croissant eclair macaroon meringue souffle sponge sundae sorbet milkshake smoothie "
    "breakfast espresso cappuccino cocktail cordial grog barbecue coleslaw cutlet"
) | _words(
    "bacon powder falafel hummus ceviche paella cabbage goulash borscht moussaka tapas noodles pastry pastries "
    "delight couscous tagine fries crisps toast porridge haggis ham pastrami mince ragu polenta kimchi tofu jollof "
    "dumplings rarebit tart coffee-cake jerky brittle yogurt yoghurt ketchup custard hotpot"
)
"""Makes a dish of what stands in front: "Turkey sandwiches", "Irish stew", "French onion soup"."""

BREEDS = _with_plurals(
    "babbler bulbul wheatear pipit bunting nuthatch chiffchaff shrike sandgrouse plover sandpiper dunlin cobra skink "
    "hyena jackal wildcat onager mouflon markhor argali killifish cichlid trout "
    "tabby mongrel moggy flatworm worm elephant shark hamster cedar cat kitten mau corgi setter retriever wolfhound "
    "sheepdog hound terrier spaniel bulldog mastiff greyhound pony puppy goat hen bison buffalo bear wolf lion "
    "jaguar lynx fox badger beaver otter weasel polecat hedgehog squirrel chipmunk marmot hamster gerbil vole shrew "
    "mole bat monkey macaque gorilla chimpanzee gibbon lemur sloth armadillo pangolin tapir rhino rhinoceros hippo "
    "hippopotamus zebra giraffe antelope gazelle oryx ibex camel dromedary llama alpaca donkey mule stallion mare "
    "foal lizard gecko iguana chameleon crocodile alligator caiman tortoise turtle terrapin toad frog newt "
    "salamander viper python boa adder rattlesnake eagle vulture condor owl woodpecker robin thrush blackbird "
    "starling sparrow finch goldfinch bullfinch warbler wagtail swallow swift nightingale lark crow raven magpie "
    "jay oriole cuckoo kingfisher heron egret stork ibis flamingo pelican cormorant gannet gull tern albatross "
    "petrel puffin penguin ostrich emu bustard partridge pheasant quail grouse pigeon parakeet parrot macaw "
    "cockatoo duck mallard teal wigeon swan cockerel rooster bantam eel carp perch catfish crayfish jellyfish "
    "mantis cockroach beetle ladybird ladybug wasp bee bumblebee ant termite moth butterfly dragonfly cicada "
    "cricket grasshopper locust mosquito spider tarantula scorpion tick mite leech snail slug earthworm wombat "
    "kangaroo wallaby koala possum bronco warmblood lurcher poodle dachshund pinscher schnauzer rottweiler labrador "
    "collie shepherd-dog elkhound ridgeback"
) | _words(
    "goose geese cattle sheep wolves mice deer moose elk reindeer oxen ox swine boar ponies angora bobtail "
    "shorthair longhair"
)
"""Makes an animal of what stands in front: "Egyptian Mau", "the American bison"."""

SHOWN = _with_plurals(
    "dog cat kitten mau corgi setter retriever wolfhound sheepdog hound terrier spaniel bulldog mastiff greyhound pony "
    "lurcher poodle dachshund pinscher schnauzer rottweiler labrador collie elkhound ridgeback warmblood"
) | _words("angora bobtail shorthair longhair cattle ponies")
"""Breeds that are shown, and written with a capital: "the Egyptian Mau"; not "Ash Carter"."""

PLANTS = _with_plurals(
    "rue hazel hemp sisal hibiscus snapdragon vetch fig laurel cedar oak pine maple chestnut elm ash beech birch "
    "poplar willow cypress juniper spruce larch fir yew hemlock "
    "hawthorn sycamore eucalyptus acacia baobab mahogany teak ebony walnut hazelnut rose tulip daffodil hyacinth "
    "crocus bluebell lily iris orchid poppy geranium primrose marigold hydrangea rhododendron azalea magnolia "
    "jasmine honeysuckle ivy wisteria knotweed hogweed balsam ragwort thistle nettle clover lupin aloe cactus agave "
    "fern moss heather lavender sage thyme mint parsley cherry quince medlar persimmon cucumber lentil"
) | _words("broom gorse ginseng bamboo basil oregano squill peonies grass ryegrass")
"""Makes a plant of what stands in front: "Japanese knotweed", "Spanish chestnuts"."""

DISEASES = _words("disease syndrome flu influenza measles fever blight encephalitis itch ")
"""Makes a disease of what stands in front: "the Panama disease", "Spanish flu"."""

GAMES = _words(
    "tango salsa samba polka flamenco massage sauna jiu-jitsu jiu dancing stepdance billiards draughts checkers knot"
)
"""Makes a game, a dance or a trick of what stands in front: "Irish dancing", "a Mexican wave"."""

CLOTHS = _words(
    "guitar guitars bagpipes accordion fiddle blinds blind towel towels slippers collar corset breeches plaits "
    "braid braids manicure polish polishing leave bath baths ink clay lacquer oven horn horns harp doll dolls knot "
    "lantern lanterns"
)
"""Makes a thing of the people in front: "Venetian blinds", "French leave", "a Turkish towel"."""

VERBS_TOO = _words(
    "rose bear bears duck ducks swallow swallows crow crows swift hound hounds fox foxes badger badgers parrot "
    "parrots bat bats quail quails tick leech leeches pickle pickles stew stews curry curries toast relish roast "
    "ant carp perch mint balsam nettle nettles swan gull lark larks stork polish dress dressing delight leave"
)
"""Behind a place they may be what it does: "exports to Japan rose", "Turkey curries favour"."""
