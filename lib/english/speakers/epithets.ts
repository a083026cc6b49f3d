/** Nouns by which English news calls, for a change, whom it has just spoken of. Lower case, singular. */

/** Lists what an epithet may tell of somebody. */
export const EPITHETS = {
  /** Of anybody of that age or sex. */
  age: new Set(
    'man woman boy girl teenager youngster pensioner octogenarian septuagenarian nonagenarian veteran newcomer youth lad'.split(
      ' ',
    ),
  ),
  /** Of those who play or race. */
  player: new Set(
    'player footballer striker forward winger midfielder defender centre-back full-back playmaker goalkeeper keeper goalscorer guard quarterback linebacker receiver pitcher catcher shortstop outfielder batter batsman bowler seamer spinner off-spinner leg-spinner all-rounder opener left-hander right-hander hooker prop fly-half scrum-half rookie captain skipper athlete runner sprinter hurdler swimmer rower cyclist rider jockey boxer wrestler gymnast skier skater golfer champion medallist medalist olympian debutant'.split(
      ' ',
    ),
  ),
  /** Of those who lead a team. */
  staff: new Set('manager coach boss gaffer trainer'.split(' ')),
  /** Of those who learn. */
  student: new Set('student pupil freshman sophomore undergraduate schoolboy schoolgirl'.split(' ')),
  /** Of those who sit in a parliament or stand for a party. */
  politician: new Set(
    'politician lawmaker legislator parliamentarian backbencher frontbencher republican democrat mp senator representative congressman congresswoman governor'.split(
      ' ',
    ),
  ),
  /** Of those who speak for a state abroad. */
  diplomat: new Set('diplomat envoy ambassador negotiator'.split(' ')),
} as const;

/** Says what an epithet tells. */
export type EpithetKind = keyof typeof EPITHETS;

/** Returns what a noun tells of somebody whom the text has just named; null where it tells nothing of the kind. */
export function epithetKind(noun: string): EpithetKind | null {
  if (/^\d+-year-old$/.test(noun)) return 'age';
  const kinds = Object.keys(EPITHETS) as EpithetKind[];
  return kinds.find((kind) => EPITHETS[kind].has(noun)) ?? null;
}

/** Nouns for those who take part in a hearing and give no evidence. */
export const courtOfficers: ReadonlySet<string> = new Set(
  'judge justice coroner chair chairman chairwoman counsel barrister lawyer attorney solicitor advocate prosecutor commissioner magistrate sheriff'.split(
    ' ',
  ),
);

/** Nouns for what somebody does, by the verb that tells it: "Ann Lee, who teaches French". */
const trades: ReadonlyMap<string, string> = new Map(
  'teaches teacher taught teacher farms farmer farmed farmer coaches coach coached coach manages manager directs director conducts conductor lectures lecturer researches researcher edits editor chairs chair represents lawyer'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);

/** Returns the noun for whoever does what a verb says: "teaches" makes a teacher. */
export const tradeOf = (verb: string): string | null => trades.get(verb) ?? null;

/** Words in full that stand shortened before a name: "Sen. Ann Lee" is a senator. Lower case. */
const inFull: ReadonlyMap<string, string> = new Map(
  'sen senator rep representative gov governor prof professor insp inspector supt superintendent sgt sergeant capt captain lt lieutenant col colonel gen general adm admiral cmdr commander cllr councillor engr engineer barr barrister atty attorney det detective justice judge dr doctor rev reverend'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);

/** Returns the title that a short form before a name stands for; null for any other word. */
export const titleInFull = (lower: string): string | null => inFull.get(lower.replace(/\.$/, '')) ?? null;
