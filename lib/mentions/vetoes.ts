import { lower } from '../english/vocabulary.ts';
import type { Sense } from '../names/forms.ts';
import { isCapitalised } from '../text/characters.ts';
import { CAPITAL, LETTER, SMALL } from '../text/letters.ts';
import { isLabel, isTakenByWare } from './labels-and-wares.ts';
import { isAcronym, type MentionCase } from './mention-case.ts';
import { isChristened, isNamedThing } from './namesake-things.ts';
import { isNamesake, isOtherExpansion, maybeNamesake } from './namesakes.ts';

/** Withholds a candidate before any rule is asked. */
export interface Veto {
  readonly name:
    | 'longer-name'
    | 'code'
    | 'goes-on'
    | 'namesake'
    | 'named-thing'
    | 'christened'
    | 'label'
    | 'ware'
    | 'other-expansion'
    | 'pronoun';
  /** An example: what it withholds in braces. */
  readonly sentence: string;
  readonly agrees: (one: MentionCase) => boolean;
}

const CAPITALISED = new RegExp(`^(?: [${CAPITAL}][${LETTER}'&-]*){1,4}`);
const HYPHENATED = new RegExp(`^-[${SMALL}]{2}`);
const ADDRESSED = new RegExp(String.raw`^(?:\.[${SMALL}]{2}|[@_$])`);
const SHOUTED = new RegExp(`^[^${SMALL}]*[${CAPITAL}]{2}[^${SMALL}]*$`);
const JOINED = new RegExp(`^-[${LETTER}]`);

/** Sees the candidate in a longer proper name: "South China Sea", "Bank of China", "Washington Post". */
function inLongerName(one: MentionCase): boolean {
  if (one.sense.actor.kind === 'person') return false;
  return endsLongerName(one) || (one.next !== '' && beginsLongerName(one));
}

/** Sees what names a bank, a team or a hill before a place: "Bank of China", "Dynamo Moscow". */
function endsLongerName({ before, previous, words }: MentionCase): boolean {
  return words.beforeOf.test(before) || (words.before.has(lower(previous)) && isCapitalised(previous));
}

/** Sees capitalised words behind a name that belong to it: "Washington Post", "China Southern Airlines". */
function beginsLongerName(one: MentionCase): boolean {
  const { sense, words, name } = one;
  if (isNumeral(one.next)) return true;
  const run = (CAPITALISED.exec(one.after)?.[0] ?? '').trim().split(' ').map(lower);
  const [first = '', second = ''] = run;
  if (first === '' || isAirForce(first, second, words)) return false;
  if (isInstitution(one)) return true;
  // The words behind an acronym or "United States" are mostly its own office: "U.S. Air Force".
  if (isAcronym(name) || (sense.form === 'full' && name.includes(' ')))
    return run.slice(0, isDense(one, first) ? 1 : 3).some((word) => words.acronymHeads.has(word));
  if (words.heads.has(first) || (words.middle.has(first) && words.heads.has(second))) return true;
  // Tables of ships have a day behind the name: "Iran Sabr 19/11/96".
  return (!one.isInTitleCase || /^ \S+ \d+\//.test(one.after)) && isOfLongerName(one, run);
}

/** Sees a headline, but for words that lead to a head: "U.S. Municipal Desk". */
const isDense = ({ isInTitleCase, words }: MentionCase, first: string): boolean =>
  isInTitleCase && !words.middle.has(first);

/** Sees an institution, a road or a law: "U.S. Highway 82". In a headline, "US Must Act" is none. */
const isInstitution = ({ after, previous, isInTitleCase, words }: MentionCase): boolean =>
  (lower(previous) === 'the' || !isInTitleCase) && words.institutions.test(after);

/** Sees a head among the words behind, or an unknown word behind a state or an outlet. */
function isOfLongerName({ sense, before, words }: MentionCase, run: readonly string[]): boolean {
  if (run.some((word) => words.heads.has(word))) return true;
  return (isOfState(sense) || isOfNews(sense)) && isUnknown(run[0] ?? '', before, words);
}

const isNumeral = (word: string): boolean => /^[IVX]+$/.test(word) && word !== 'I';

const isAirForce = (first: string, second: string, { airs }: MentionCase['words']): boolean =>
  first === 'air' && airs.test(second);

const isOfState = ({ form, actor }: Sense): boolean => form === 'full' && actor.kind === 'state';

/** Sees an organisation of one word that is no acronym: "Xinhua", not "Nato". */
const isOfNews = ({ form, actor, alias }: Sense): boolean =>
  form === 'full' && actor.kind === 'organisation' && !actor.aliases.includes(alias.toUpperCase());

/** Sees an unknown capitalised word behind a name, which stands apart. */
function isUnknown(word: string, before: string, words: MentionCase['words']): boolean {
  return !words.followers.has(word) && !/[-–]$/.test(before);
}

/** Sees a name that goes on behind a hyphen: "Wang Yi-ling", "Li-ion". */
function goesOn(one: MentionCase): boolean {
  const { words, sense } = one;
  const { actor } = sense;
  if (actor.kind !== 'person') return false;
  const { after } = one;
  return (
    after.startsWith('-') &&
    HYPHENATED.test(after) &&
    actor.short.some((short) => actor.name.startsWith(`${short} `)) &&
    !words.joined.test(after) &&
    !/^-(?:era|style|like)/.test(after)
  );
}

/** Sees an address, a handle, a language or a currency: "china.org.cn", "@NATO", "en-US", "US$5". */
function inCode({ before, after, name }: MentionCase): boolean {
  if (before.endsWith('-') && isAcronym(name) && /(?:^|\W)(?!ex)[a-z]{2}-$/.test(before)) return true;
  const isApart = before === '' || before.endsWith(' ');
  return (
    (!isApart && /[@_\\]$|\w\.$|\/\/\S*$/.test(before)) || (!after.startsWith(' ') && ADDRESSED.test(after))
  );
}

/** Sees the pronoun in capitals: "CONTACT US", "DON'T LECTURE US". */
function isPronoun(one: MentionCase): boolean {
  if (one.name !== 'US') return false;
  const { previous, next, opens, before, after, partners, words } = one;
  if (!one.isInCapitals && !SHOUTED.test(previous)) return false;
  if (partners.length > 0 || JOINED.test(after) || /[-,/] ?$/.test(before)) return false;
  if (opens) return next === '';
  return !words.beforeCountry.has(previous.toLowerCase()) && !words.verbs.has(next.toLowerCase());
}

/** Lists what is never a mention, whatever else speaks for it. */
export const VETOES: readonly Veto[] = [
  { name: 'longer-name', sentence: 'the {Zubrovia} Daily wrote', agrees: inLongerName },
  { name: 'code', sentence: 'mail to press@{Zubrovia}', agrees: inCode },
  { name: 'goes-on', sentence: '{Wang Peiling}-yi is another name.', agrees: goesOn },
  {
    name: 'namesake',
    sentence: 'Wang Peiling arrived. {Wang} Daming cooks.',
    agrees: (one) => isNamesake(one) || maybeNamesake(one),
  },
  { name: 'named-thing', sentence: 'Lena Maric came to {Maric} Avenue.', agrees: isNamedThing },
  { name: 'christened', sentence: 'the SS {Zubrovia} sank', agrees: isChristened },
  { name: 'label', sentence: 'size {EU} 37 or {US} 6.5', agrees: isLabel },
  {
    name: 'ware',
    sentence: '{Orelpost} sells parcels in bulk.',
    agrees: isTakenByWare,
  },
  {
    name: 'other-expansion',
    sentence: 'the Orel Treaty Pact met. The Oak Table Party ({OTP}) won.',
    agrees: isOtherExpansion,
  },
  { name: 'pronoun', sentence: 'CONTACT {US}', agrees: isPronoun },
];
