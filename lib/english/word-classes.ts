/** Function-word classes of English, as bits: what a clause can be read by without a part-of-speech model. */

/** Names each class's bit. A word may carry several ("that": relative, subordinator, determiner). */
export const Class = {
  determiner: 1,
  possessive: 2,
  subject: 4,
  preposition: 8,
  coordinator: 16,
  subordinator: 32,
  relative: 64,
  auxiliary: 128,
  adverb: 256,
  negation: 512,
  time: 1024,
  verb: 2048,
  number: 4096,
  object: 8192,
  adjective: 16384,
} as const;

const lists: readonly [number, string][] = [
  [
    Class.determiner,
    'a an the this that these those each every either neither some any no all both another other such several many most more few one half',
  ],
  [Class.possessive, 'my your his her its our their whose'],
  [
    Class.subject,
    'i you he she it we they who one another others many some both neither none everyone everybody someone somebody nobody anyone people most few two several critics',
  ],
  [Class.object, 'me him her us them himself herself itself themselves myself ourselves yourself'],
  [
    Class.preposition,
    'of in on at by for from with to into onto over under about against between among through during before after since until within without toward towards upon amid despite near outside inside off across behind beyond via per regarding concerning following including like unlike alongside throughout besides except than versus around above below along up down out ahead aboard',
  ],
  [Class.coordinator, 'and or but nor yet'],
  [
    Class.subordinator,
    'that because if when while as although though whether where unless whenever since before after until once whereas why how what so',
  ],
  [Class.relative, 'who whom which that whose where'],
  [
    Class.auxiliary,
    "is are was were be been being am has have had having do does did will would can could shall should may might must 's 've 'd 'll 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't cannot ain't it's he's she's that's there's they're we're i'm you're they've we've i've you've he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll you'll what's who's let's",
  ],
  [
    Class.adverb,
    'also then later again still already once ever always often never soon now just only even first further instead perhaps maybe too recently repeatedly publicly finally simply previously subsequently therefore thus meanwhile however moreover nevertheless nonetheless here there today yesterday tomorrow tonight ago earlier afterward afterwards aloud sometimes usually rather quite almost nearly once twice ultimately famously reportedly allegedly apparently famously privately openly long further well back sarcastically reluctantly',
  ],
  [
    Class.negation,
    "not never no n't didn't don't doesn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't neither nor nobody none without",
  ],
  [
    Class.time,
    'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week month year weekend earlier later ago recently midday noon midnight weeks months years days day hours',
  ],
  [
    Class.verb,
    'says said tells told went goes go come comes came take takes took make makes made get gets got give gives gave given see sees saw seen know knows knew known think thinks thought want wants need needs seem seems became become becomes begin begins began left leave leaves kept keep keeps held hold holds found find finds met meet meets ran run runs won win wins lost lose loses led lead leads spent spend spoke speak speaks sent send sends stood stand stands brought bring brings bought built heard hear hears felt feel feels fell fall falls rose rise rises grew grow grows wrote write writes put puts set sets let lets paid pay pays sat sit sits lay lies rejected remains remain includes include continues continue faces showed shows appeared appears happen happens happened believe believes believed plan plans hopes hope expects expect works lives died born chose chosen broke broken drew drawn drove threw thrown caught taught fought sold sought shot shut hit cut cost hurt read wore won flew refused declined failed agreed tried used shook stood smiled nodded laughed walked listened sighed paused shrugged listens smiles nods laughs walks opposes supports backs constitutes depends needs looks moves allows requires means makes turned turns ended ends started starts helped helps',
  ],
  [
    Class.number,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred thousands million billion',
  ],
  [
    Class.adjective,
    'new old top senior former current then-president chief late joint foreign prime national political',
  ],
];

const classes = new Map<string, number>();
for (const [bit, words] of lists)
  for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit);

/** Returns the class bits of a word in lower case with straight apostrophes; 0 for an open-class word. */
export function classOf(lower: string): number {
  return classes.get(lower) ?? (/^\d/.test(lower) ? Class.number : 0);
}

/** Names and nouns in -ing that are no participles. */
const noGerunds = new Set(
  'beijing nanjing chongqing jinping xiaoping kunming liaoning nanning xining boeing wyoming sterling viking darling spring string thing nothing something anything everything king ring wing during evening morning ceiling sibling herring downing reading'.split(
    ' ',
  ),
);

/** Tells whether a word in lower case looks like a participle or a gerund in -ing. */
export function isGerund(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ing') && !noGerunds.has(lower);
}
