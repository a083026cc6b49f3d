/** Titles that are written short before a name, with the noun of the office or job they stand for. Lower case, without stops. */
const shortTitles: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['pres', 'president'],
  ['ag', 'attorney general'],
  ['da', 'district attorney'],
  ['atty', 'attorney'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['reverend', 'reverend'],
  ['fr', 'priest'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['maj', 'major'],
  ['det', 'detective'],
  ['amb', 'ambassador'],
  ['cllr', 'councillor'],
  ['coun', 'councillor'],
  ['ald', 'alderman'],
  ['ceo', 'ceo'],
  ['mp', 'mp'],
]);

/** Acronyms among them, which small letters make another word: "Da Silva". */
const inCapitals: ReadonlySet<string> = new Set(['da']);

/** Returns the noun of the office or job that a title written short stands for, or null: "Gov.", "D.A.", "Gov.-elect". Takes it as printed. */
export function nounOfShortTitle(printed: string): string | null {
  const word = printed.replace(/-elect$/, '');
  const bare = word.replaceAll('.', '');
  if (inCapitals.has(bare.toLowerCase()) && bare !== bare.toUpperCase()) return null;
  return shortTitles.get(bare.toLowerCase()) ?? null;
}

/** Nouns before a name that are given names too, or family names: "Dean Stone" need not be a dean. Lower case. */
export const titlesLikeNames: ReadonlySet<string> = new Set(
  'dean duke earl prince king judge major pope bishop marshal baron chase page porter cook baker farmer chef coach host general head chief'.split(
    ' ',
  ),
);

/** Offices that a state, a church or a country gives to one person at a time. Lower case. */
export const singularOffices: ReadonlySet<string> = new Set(
  'president premier prime-minister chancellor king queen emperor empress sultan emir pope patriarch minister'.split(
    ' ',
  ),
);

/** Offices whose place tells their holders apart: "mayor of Zenda". Lower case. */
export const placedOffices: ReadonlySet<string> = new Set(
  'governor senator representative mayor sheriff bishop archbishop premier president minister king queen'.split(
    ' ',
  ),
);
