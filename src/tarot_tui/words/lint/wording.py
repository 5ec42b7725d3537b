"""The words by which the lint knows blame, prophecy, labels and the rest; one pattern for each rule. English."""

from __future__ import annotations

import re
from typing import Final


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{pattern})\b" for pattern in patterns))


_PARTNER: Final = r"(?:your partner|they|the other(?: one| person)?)"
_PEOPLE: Final = rf"(?:you|partner|{_PARTNER}|who|someone|somebody|both of you|the two of you|each of you)"
_BOUND: Final = (
    r"(?:'s|'re|'ve|'d| (?:is|are|was|were|seems?|goes?|went|gets?|feels?|felt|being|has been|have been))"
)

BLAME: Final = _any_of(
    r"faults?", r"wrong(?:ed|ly|s)?", r"blam\w+", r"guilty", r"fail(?:s|ed|ing|ures?)?", r"selfish\w*",
    r"lazy", r"cold-hearted", r"ruin(?:s|ed|ing)?", r"should(?:n't)?", r"ought(?:n't)?", r"must(?:n't)?",
    r"ha(?:ve|s|d) (?:got )?to(?! (?:hand|offer|show|share|spare|give))",
    r"need to (?:stop|fix|change|try|work)", r"supposed to", r"culprit",
    r"who (?:started|began|caused) (?:it|this|the)", r"whose turn is it to",
    rf"{_PEOPLE}(?:'\w+)?(?: \w+){{0,2}} (?:always|never)",
    r"(?:always|never) (?:listen|help|open|talk|care|ask|say|do|want)\w*",
    rf"{_PARTNER} (?:\w+ )?(?:forgets?|ignores?|refuses?|hurts?|blames?|withdraws?|lies|lied|nags?|snaps?"
    r"|disappoints?|neglects?|criticises?|criticizes?|interrupts?|overreacts?|shuts? (?:down|you out))",
)  # fmt: skip

PREDICT: Final = _any_of(
    r"(?<!free )(?<!good )(?<!the )(?<!your )(?<!a )(?<!of )will", r"won't", r"\w+'ll", r"shall",
    r"going to (?!the\b|a\b|an\b|bed\b|sleep\b|work\b|your\b|their\b|and\b)\w+", r"gonna", r"destin\w+",
    r"fate[sd]?", r"fateful", r"foretell\w*", r"foretold", r"predict\w*", r"prophe\w+", r"omens?",
    r"soulmates?", r"twin flames?", r"karm\w+", r"meant to be", r"the future holds", r"in store",
    r"the universe", r"universe",
    r"(?:the|this|your|these) cards? (?:says?|said|tells?|told|warns?|wants?|knows?|reveals?|means|promises?"
    r"|advises?|urges?)",
    r"(?:the|this|your|these) cards? (?:shows?|asks?) (?:you|us|that|what|how) ",
)  # fmt: skip

INCLUSIVE: Final = _any_of(
    r"(?:s?he|him|her|his|hers)(?:'(?:s|d|ll))?", r"husbands?", r"wife", r"wives", r"(?:boy|girl)friends?",
    r"spouses?", r"marri(?:age|ed)\w*", r"marry", r"marital", r"weddings?", r"(?:better|other) half",
    r"opposite sex", r"(?:wo)?m[ae]n(?:'s)?", r"masculin\w+", r"feminin\w+", r"lovers?'? bed", r"in-laws?",
    r"mother-in-law", r"father-in-law", r"(?:your|our|the) (?:kids|children)", r"made for each other",
    r"lad(?:y|ies)", r"guys?", r"gentlem[ae]n", r"brides?", r"grooms?", r"bridegrooms?", r"boys?",
    r"girls?",
)  # fmt: skip

LABEL: Final = _any_of(
    r"toxic\w*", r"narciss\w+", r"gaslight\w*", r"codepend\w+", r"clingy", r"needy", r"cold-hearted",
    r"coldness",
    rf"(?:{_PARTNER}|partner){_BOUND}(?: (?:so|too|a bit|a little|very|rather))?"
    r" (?:cold|broken|distant|difficult)",
    rf"you{_BOUND}(?: (?:so|too|very|rather))? (?:broken|difficult)", rf"you{_BOUND} (?:so|too) cold",
    r"(?:cold|broken|damaged) (?:partner|person|people|heart|hearts|relationship|love|home|bond|trust)",
    r"damaged", r"dysfunctional", r"avoid(?:ant|er)s?", r"anxious(?:ly)?[- ]attach\w*",
    r"anxious (?:side|type|one)", r"traum\w+", r"issues?", r"baggage", r"crazy", r"insane", r"hysteric\w*",
    r"unhealthy", r"neurotic", r"insecure", r"immature", r"dramatic type", r"commitment-?phob\w+",
)  # fmt: skip

MIND_READ: Final = _any_of(
    rf"{_PARTNER}(?: is| are)? (?:really|truly|secretly) \w+",
    rf"{_PARTNER} (?:is |are )?(?:hiding|keeping from you)",
    r"partner's? (?:real reasons?|true feelings?|secrets?|hidden \w+)",
    rf"(?:what|how|why|which \w+|whom?) (?:does|do|did|is|are|has|have|might|must) {_PARTNER} (?:\w+ )?"
    r"(?:think|thinking|feel|feeling|felt|want|wanting|wanted|mean|meant|hide|hiding|hid|fear|fearing|believe"
    r"|regret|expect"
    r"|thought|resent|crave|long for)",
    rf"you (?:think|believe|suspect|guess|know|sense) (?:that )?{_PARTNER} (?:\w+ )?"
    r"(?:thinks?|feels?|wants?|means?|hides?|fears?|needs?)",
)  # fmt: skip

PRESUPPOSE: Final = _any_of(
    rf"what ma(?:kes|de) (?:you|{_PARTNER}|them|the two of you) so",
    r"your (?:\w+ )?(?:fears?|inability|refusal|failures?|unwillingness|coldness|jealousy|insecurit(?:y|ies)"
    r"|resentments?|anger|guilt|shame|bitterness|neediness|distrust|mistrust|stubbornness|loneliness)",
    rf"how long ha(?:ve|s|d) (?:you|{_PARTNER}) been (?:\w+ )?"
    r"(?:hiding|lying|avoiding|pretending|suffer\w*|unhappy|lonely)",
    r"why (?:do|are|have|can't|don't|won't|aren't|haven't|did|didn't) (?:you|they|your partner)",
    rf"(?:you|{_PARTNER}) still (?:refuse|avoid|resent|deny|hide)s?", r"before it's too late",
    r"stopp?(?:ed)? (?:loving|caring|trusting|trying)", r"no longer (?:love|care|trust|want)",
    r"went wrong", r"(?:grown|drifted|growing|drifting) apart",
)  # fmt: skip

ENDURE: Final = _any_of(
    r"endur\w+", r"tolerat\w+", r"put(?:ting)? up with", r"(?:be|being) (?:more )?patient",
    r"more patience", r"try(?:ing)? harder", r"forgive and forget", r"turn the other cheek", r"fight for",
    r"fighting for", r"sav(?:e|ing) (?:the|your|this) relationship", r"never give up", r"sacrific\w+",
    r"learn to live with", r"make (?:it|them) (?:stay|last|work)", r"win (?:them|your partner) back",
    r"surrender to", r"obey\w*", r"submit\w*",
    r"(?:tell|telling|show|showing) (?:them|your partner|each other|one another) (?:everything|it all|all of)",
    r"bar(?:e|ing) (?:it|your)? ?(?:all|soul|heart|everything)", r"lay(?:ing)? (?:\w+ )?bare",
    r"hold(?:ing)? nothing back", r"no secrets",
    r"(?:your|their|deepest|darkest|biggest) (?:\w+ )?secrets?", r"confess\w*",
)  # fmt: skip

EVENT: Final = _any_of(
    r"dies?", r"died", r"dying", r"deaths?", r"funerals?", r"graves?", r"suicid\w+", r"illness\w*",
    r"sickness", r"cancer", r"cheat\w*", r"affairs?", r"infidel\w+", r"betray\w*", r"unfaithful\w*",
    r"pregnan\w+", r"miscarr\w+", r"divorc\w+", r"break(?:ing)?[- ]ups?", r"broke up", r"split(?:ting)? up",
    r"(?:leave|leaving|left) (?:you|them|your partner|each other)(?! \w+ing)", r"walk(?:ed|ing)? out on",
)  # fmt: skip

GLOOM: Final = _any_of(
    r"(?<!good or )bad(?! or good)(?:ly)?", r"worse(?:n\w*)?", r"loss(?:es)?", r"failures?", r"danger\w*",
    r"doom\w*", r"disast\w+", r"ruin\w*", r"curs(?:e|es|ed)", r"evil", r"hopeless\w*", r"traged\w+",
    r"tragic\w*", r"miser(?:y|able)", r"suffer\w*", r"destroy\w*", r"destruct\w+", r"negativ\w+",
    r"punish\w*", r"threat\w*", r"terribl\w+", r"horribl\w+", r"awful\w*", r"catastroph\w+",
    r"blocked love", r"heartbreak\w*",
)  # fmt: skip

TURNED_OVER: Final = _any_of(
    r"turn(?:s|ed|ing)? (?:(?:it|them|the card|this card|the picture|the scene) )?over",
    r"flip(?:s|ped|ping)?(?: it| the card)? over",
)  # fmt: skip

OPPOSITE: Final = _any_of(
    r"the opposite(?: of)?(?! (?:bank|side|end|shore|chair|wall|corner|page))", r"opposite meaning",
    r"negative", r"dark side", r"shadow side", r"blocked (?:love|energy)", r"instead of the upright",
    r"revers(?:ed|al)",
)  # fmt: skip

FOG: Final = _any_of(
    r"energ(?:y|ies)", r"cosmic", r"cosmos", r"journeys?", r"souls?", r"sacred", r"divine", r"manifest\w*",
    r"vibrations?", r"embrac\w+", r"spiritual\w*", r"higher self", r"awakening", r"ascend\w*", r"abundance",
    r"alchemy", r"mystical",
)  # fmt: skip

THERAPY: Final = _any_of(
    r"boundar(?:y|ies)", r"process(?:ing)?", r"validat\w+", r"trigger\w*", r"hold(?:ing)? space",
    r"vulnerab\w+", r"self-care", r"coping", r"closure", r"attachment", r"inner child", r"love languages?",
    r"communicat\w+", r"intimacy", r"unpack\w*", r"reconnect\w*", r"emotional(?:ly)?", r"healing",
    r"needs met", r"mindful\w*", r"dynamics?", r"toolbox",
)  # fmt: skip

SUPERLATIVE: Final = _any_of(
    r"(?<!at )most(?! (?:of|days|mornings|evenings|nights|weeks|people))", r"worst", r"deepest", r"darkest",
    r"biggest", r"hardest", r"greatest", r"(?<!for )(?<!than )ever(?! so)", r"entire(?:ly)?", r"everything",
    r"whole (?:life|lives|heart)", r"all (?:of )?your", r"completely", r"totally", r"utterly",
)  # fmt: skip

FIRST_PERSON: Final = _any_of(
    r"i(?:'(?:m|ve|d|ll))?", r"me", r"my", r"mine", r"myself", r"we(?:'(?:re|ve|d|ll))?", r"us", r"our",
    r"ours",
)  # fmt: skip

NOT_ALONE: Final = _any_of(
    r"also", r"as before", r"(?:the )?previous (?:card|question|answer)",
    r"the other (?:question|card|prompt|answer)", r"the last (?:question|card|answer)", r"see above",
    r"once more, what",
)  # fmt: skip

TO_READER: Final = _any_of(r"you(?:r|rs|rself|rselves)?")
ABOUT_READER: Final = _any_of(
    r"querent", r"oneself", r"one's(?= (?:own|heart|life|love|partner|self))", r"the seeker", r"does one",
    r"can one",
)  # fmt: skip

_NUMBER: Final = r"(?:one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|half|\d+)"
TIME: Final = _any_of(
    r"today", r"tonight", r"tomorrow", r"yesterday", r"now", r"lately", r"recent(?:ly)?", r"these days",
    r"once", r"soon",
    r"(?:this|the coming|these|the last few|the next few|the past) (?:seasons?|years?|spring|summer|autumn|winter)",
    r"(?:last|next) \w+", r"moments?", r"(?:sun|mon|tues|wednes|thurs|fri|satur)days?", r"mornings?",
    r"evenings?", r"nights?", r"nightfall", r"midnight", r"noon", r"afternoons?", r"minutes?", r"hours?",
    r"seconds?", r"days?", r"weeks?", r"weekends?", r"months?", r"bedtime", r"breakfasts?", r"lunch(?:es)?",
    r"dinners?", r"suppers?", r"meals?",
)  # fmt: skip
AMOUNT: Final = _any_of(
    _NUMBER, r"first", r"small\w*", r"little", r"tiny", r"short\w*", r"a few", r"few", r"a bit", r"single",
    r"half", r"words?", r"sentences?", r"lines?",
    r"a (?:moment|minute|thing|step|corner|piece|spoonful|pinch|slice|sip|hint|line)",
)  # fmt: skip
PLACE: Final = _any_of(
    r"body", r"shoulders?", r"rooms?", r"tables?", r"doors?", r"doorways?", r"doorsteps?", r"kitchens?",
    r"hallways?", r"halls?", r"sofas?", r"beds?", r"bedrooms?", r"couch", r"home", r"house", r"garden",
    r"balcony", r"bus(?:es)?", r"trains?", r"cars?", r"phones?", r"keys?", r"kettles?", r"stairs?",
    r"streets?", r"shops?", r"desks?", r"chairs?", r"shelf", r"shelves", r"drawers?", r"windows?",
    r"sinks?", r"walks?", r"washing-up", r"dishes", r"shower", r"bath", r"bathroom", r"pockets?", r"bags?",
    r"fridge", r"oven", r"cup of tea", r"bench",
)  # fmt: skip

BLOCK_CULPRIT: Final = _any_of(r"(?:who|whose|whom)(?! else\b)")
DOSE: Final = _any_of(
    _NUMBER, r"little", r"small\w*", r"first", r"words?", r"sentences?", r"lines?", r"bits?", r"corner",
    r"half", r"short\w*", r"tiny", r"single", r"moments?", r"minutes?", r"an hour", r"how do you like",
    r"how would you like", r"like to be \w+",
)  # fmt: skip

CRUTCHES: Final = {
    "this week": 0.20, "tonight": 0.20, "lately": 0.12, "one small": 0.06, "between you": 0.15,
    "like to be": 0.12, "in your own words": 0.05, "the two of you": 0.20,
}  # fmt: skip
"""Phrases on which writers lean, and the share of a suit's prompts that may hold each."""
