/** Titles that are written short before a name, with the noun of the office or job they stand for. Lower case, without stops. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['pres', 'president'],
  ['ag', 'attorney general'],
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
