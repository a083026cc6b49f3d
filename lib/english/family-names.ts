/** Parts of people's names in English news beside the names themselves. All in lower case. */

/** Lists family names that stand before the given name, as news writes Chinese, Korean and Vietnamese names. */
export const leadingSurnames: ReadonlySet<string> = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xi song deng feng han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong kim park choi jung kang cho yoon jang lim nguyen tran pham hoang phan vo dang bui do ngo duong qin qiang hua mao bo geng lou cui'.split(
    ' ',
  ),
);

/** Words within a family name: "von", "bin". */
export const particles: ReadonlySet<string> = new Set(
  'de da di do du del dela delos dei degli della dalla der den van von und af av zu zum zur al el bin ibn ben bint binti la las le lo los dos das e i y ter ten ap ab ferch bat ní ni nic uí ó mac wa te ka'.split(
    ' ',
  ),
);

/** Matches a particle that lost its vowel, with the family name that it is part of: "d'Arcy". */
export const elidedParticle = /^(?:d|l|dell|dall|t)'\p{L}{2}/u;

/** Matches articles that a hyphen joins to an Arabic family name: "al-Rashid". */
export const arabicArticle = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-\p{L}/u;

/** Matches suffixes of generation behind a family name, no part of it: "Jr.", "III". */
export const generation = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Lists honours behind a name, no part of it: "MP", "PhD". */
export const honours: ReadonlySet<string> = new Set('phd esq'.split(' '));

/** Lists honours that are written in capitals, for the same letters may be a surname: "Ann Lee TD". Lower case. */
export const honoursInCapitals: ReadonlySet<string> = new Set(
  'kc qc sc san mp mep msp mla mna mlc td obe mbe cbe dbe kbe am ao ac oam md ma ba bsc msc jp frs rn cpa dds qpm'.split(
    ' ',
  ),
);

/** Lists words with a capital before a name that are no part of it: "Dear Ann". Lower case. */
export const salutations: ReadonlySet<string> = new Set([
  'dear',
  'hello',
  'hi',
  'hey',
  'poor',
  'young',
  'baby',
]);

/** Nouns behind a possessive that only a person has: "Stone’s account". Lower case. */
export const ownedByPersons: ReadonlySet<string> = new Set(
  'account words voice face hands eyes mother father wife husband parents brother sister son daughter lawyer solicitor attorney family friends career memoir testimony death biography'.split(
    ' ',
  ),
);

/** Kin who may bear one's own name, of one's own gender. Lower case, singular. */
const namesakes: ReadonlySet<string> = new Set(
  'father son grandfather grandson mother daughter grandmother granddaughter uncle nephew aunt niece cousin dad mom mum stepfather stepson'.split(
    ' ',
  ),
);

/** Says whether a word in lower case is for kin who may bear the same given name: "his father, Tom Reyes". */
export const isNamesakeOf = (lower: string): boolean => namesakes.has(lower);
