import {
  causes,
  companyForms,
  memberNouns,
  officeFields,
  ofHeads,
  organisationWords,
  originEndings,
  watchingOfficers,
} from '../../english/names/organisations.ts';
import { thingWords } from '../../english/names/thing-words.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { courtesy, isAgent, titleNoun } from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';

/** Bounds tokens by their positions, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** Finds the capitalised words that begin at a position; gives the position behind them. */
type NameEnd = (at: number) => number;

/** Holds the words of an organisation's name so far, and the capitalised words behind the word that links them. */
interface Link {
  readonly tokens: readonly Token[];
  readonly left: Stretch;
  readonly link: Token;
  readonly right: Stretch;
  /** Whether "of" or "for" linked words to the left already. */
  readonly isOffice: boolean;
}

/** Says which words are one name with those behind a link. Rows are asked in order. */
interface Joint {
  readonly name: string;
  /** An example: [one name], {two}. */
  readonly sentence: string;
  readonly agrees: (one: Link) => boolean;
}

const lastOf = (tokens: readonly Token[], { end }: Stretch): string => (tokens[end - 1] as Token).lower;
const isSaint = (token: Token | undefined): boolean => /^(?:st|st\.|saint)$/.test(token?.lower ?? '');
const isTitle = (lower: string): boolean => titleNoun(lower) === lower;
const isMember = (lower: string): boolean => memberNouns.has(lower) || (titleNoun(lower) ?? lower) !== lower;

const wordsIn = (tokens: readonly Token[], { from, end }: Stretch): number =>
  end - from - (tokens[from]?.lower === 'the' ? 1 : 0);

const isHead = (lower: string): boolean => organisationWords.has(lower) || ofHeads.has(lower);

/** "Skippers", "Zenda Riders": many who do something, behind no given name. */
function hasDoers(tokens: readonly Token[], left: Stretch): boolean {
  const lower = lastOf(tokens, left);
  const isMany = lower.endsWith('s') && (isAgent(lower.slice(0, -1)) || isMember(lower));
  return (
    isMany && (wordsIn(tokens, left) < 2 || pronounOfGivenName((tokens[left.from] as Token).lower) === null)
  );
}

/** "Office of the President | Ann Lee": a title, but for the officer by whom an office is named. */
const hasHolder = (tokens: readonly Token[], left: Stretch, right: Stretch): boolean =>
  tokens
    .slice(right.from, right.end)
    .some(
      ({ lower }, k, { length }) =>
        isTitle(lower) &&
        !(k === length - 1 && watchingOfficers.has(lower) && lastOf(tokens, left) === 'office'),
    );

/** Lists the ways in which an organisation's name goes on behind a word that is no name. */
export const JOINTS: readonly Joint[] = [
  {
    name: 'head-of',
    sentence: 'The [Society for the Protection of Bridges] said {Ann Lee} of {Zenda} left.',
    agrees: ({ tokens, left, link, right, isOffice }) =>
      /^(?:of|for|on)$/.test(link.lower) &&
      (ofHeads.has(lastOf(tokens, left)) || (isOffice && causes.has(lastOf(tokens, left)))) &&
      !hasHolder(tokens, left, right) &&
      ((tokens[right.end - 1] as Token).classes & Class.time) === 0,
  },
  {
    name: 'fields-of-office',
    sentence: 'The [Department of Food, Health and Human Services] said {Zenda} and {Lutz} left.',
    agrees: ({ tokens, link, right, isOffice }) =>
      isOffice &&
      (link.lower === 'and' || (link.lower === ',' && tokens[right.end]?.lower === 'and')) &&
      (officeFields.has((tokens[right.from] as Token).lower) || isMember(lastOf(tokens, right))),
  },
  {
    name: 'ampersand',
    sentence: '[Kessel & Daughters] said {Ann Lee} & {Tom Reyes} left.',
    agrees: ({ tokens, left, link, right }) =>
      link.lower === '&' &&
      (wordsIn(tokens, left) === 1 || right.end - right.from === 1) &&
      !isTitle(lastOf(tokens, left)),
  },
  {
    name: 'company-form',
    sentence: '[Zenda Looms, Inc.] said it would close.',
    agrees: ({ tokens, link, right }) => link.lower === ',' && companyForms.has(lastOf(tokens, right)),
  },
  {
    name: 'members-of',
    sentence: 'The [Zenda Pilots’ Union] said {Ann Lee}’s {Bank} and the {Women}’s {Day} had closed.',
    agrees: ({ tokens, left, link, right }) =>
      link.possessive && memberNouns.has(lastOf(tokens, left)) && !thingWords.has(lastOf(tokens, right)),
  },
  {
    name: 'doers-of',
    sentence:
      'The [Zenda Skippers’ Union] said {Ann Sanders}’ {Bank} and the {Lutz Skippers}’ {Hall} had closed.',
    agrees: ({ tokens, left, link, right }) =>
      link.possessive && hasDoers(tokens, left) && isHead(lastOf(tokens, right)),
  },
  {
    name: 'saint-and-place',
    sentence: '[St Ann’s and Zenda Hospitals Trust] said {St Ann}’s and {Zenda Council} had closed.',
    agrees: ({ tokens, left, link, right }) =>
      link.lower === 'and' &&
      (tokens[left.end - 1] as Token).possessive &&
      isSaint(tokens[left.from]) &&
      lastOf(tokens, right) === 'trust',
  },
  {
    // A trust of the British health service is called by all its places.
    name: 'places-of-trust',
    sentence: '[Zenda and Lutz Valley NHS Trust] said {Zenda} and {Lutz Valley Trust} left.',
    agrees: ({ tokens, link, right }) =>
      link.lower === 'and' &&
      lastOf(tokens, right) === 'trust' &&
      tokens.slice(right.from, right.end).some(({ lower }) => lower === 'nhs'),
  },
  {
    name: 'place-and-district',
    sentence: '[Zenda and District Angling Club] said {Ann Lee} and {District Council} left.',
    agrees: ({ tokens, left, link, right }) =>
      link.lower === 'and' &&
      tokens[right.from]?.lower === 'district' &&
      organisationWords.has(lastOf(tokens, right)) &&
      (wordsIn(tokens, left) < 2 || pronounOfGivenName((tokens[left.from] as Token).lower) === null),
  },
  {
    name: 'two-fields',
    sentence: 'The [Bread and Butter Service] said the {Zenda Institute} and {Lutz Council} left.',
    agrees: isOfTwoFields,
  },
  {
    name: 'field-and-field',
    sentence:
      '[Zenda Fire and Rescue Service] and the [Fire and Safety Executive] said {Lutz Fire} and {Zenda Council} left.',
    agrees: ({ tokens, left, link, right }) =>
      link.lower === 'and' &&
      officeFields.has(lastOf(tokens, left)) &&
      officeFields.has((tokens[right.from] as Token).lower) &&
      (organisationWords.has(lastOf(tokens, right)) || lastOf(tokens, right) === 'executive'),
  },
];

/** "The Fire | and Rescue Service": an article before two plain words, the second of which has the head of both. */
function isOfTwoFields({ tokens, left, link, right, isOffice }: Link): boolean {
  if (link.lower !== 'and' || isOffice || left.end - left.from > 3) return false;
  if ((tokens[left.end - 1] as Token).possessive) return false;
  const own = tokens.slice(left.from, left.end);
  const hasArticle = own[0]?.lower === 'the' || tokens[left.from - 1]?.lower === 'the';
  const words = own[0]?.lower === 'the' ? own.slice(1) : own;
  return (
    hasArticle &&
    words.length > 0 &&
    right.end - right.from > 1 &&
    organisationWords.has(lastOf(tokens, right)) &&
    words.every(({ lower, classes }) => !organisationWords.has(lower) && !isTitle(lower) && classes === 0)
  );
}

/** Links in one name; no organisation has more. */
const MOST_LINKS = 4;

/** Finds where a name ends that begins with a stretch of capitalised words and may go on: "Board | of Trade". */
export function joinedEnd(tokens: readonly Token[], stretch: Stretch, nameEnd: NameEnd): number {
  let left = stretch;
  let isOffice = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    const one = linkBehind(tokens, left, nameEnd, isOffice);
    if (!one || !JOINTS.some(({ agrees }) => agrees(one))) break;
    isOffice ||= /^(?:of|for|on)$/.test(one.link.lower);
    left = { from: stretch.from, end: one.right.end };
  }
  return left.end;
}

/** Finds the word that may link a name to what is behind it: "of the | Arts", "’ | Union". */
function linkBehind(
  tokens: readonly Token[],
  left: Stretch,
  nameEnd: NameEnd,
  isOffice: boolean,
): Link | null {
  const last = tokens[left.end - 1] as Token;
  // "St Ann’s | and": the possessive is a name’s own.
  const owns = last.possessive && tokens[left.end]?.lower !== 'and';
  const link = owns ? last : tokens[left.end];
  if (!link || (!owns && !/^(?:of|for|on|and|&|,)$/.test(link.lower))) return null;
  let from = owns ? left.end : left.end + 1;
  if (!owns && tokens[from]?.lower === 'the' && tokens[from]?.shape === 'lower') from++;
  const end = from < tokens.length ? nameEnd(from) : from;
  return end > from ? { tokens, left, link, right: { from, end }, isOffice } : null;
}

/** Finds where an organisation's name begins in a stretch: behind "The", "Yesterday", "Former", a courtesy title. */
export function startsOrganisation(tokens: readonly Token[], { from, end }: Stretch): number {
  let at = behindOrigin(tokens, { from, end });
  while (at < end - 1 && !beginsOrganisation(tokens, at)) at++;
  return at;
}

/** Finds the position behind the last word that says whence somebody is: "New Zenda-based | Ann Lee". */
export function behindOrigin(tokens: readonly Token[], { from, end }: Stretch): number {
  for (let at = end - 2; at >= from; at--) if (isOrigin((tokens[at] as Token).lower)) return at + 1;
  return from;
}

function beginsOrganisation(tokens: readonly Token[], at: number): boolean {
  const { lower, classes } = tokens[at] as Token;
  if (courtesy.has(lower) || lower === 'former') return false;
  if ((classes & Class.determiner) !== 0 && (classes & Class.number) === 0) return false;
  // "First Zenda Church": within a sentence only a name has a capital.
  const before = tokens[at - 1];
  const opens = before === undefined || /^[.!?:“"‘]$/.test(before.lower);
  return !opens || lower === 'first' || (classes & ~(Class.time | Class.adjective | Class.number)) === 0;
}

/** Tells whether the possessive at the end is the name’s own, for it owns nothing behind: "The Friends of St Ann’s | have left". */
export function endsInSaint(tokens: readonly Token[], after: Token | undefined): boolean {
  const [saint, name] = tokens.slice(-2);
  if (!name?.possessive || !isSaint(saint)) return false;
  return (
    after === undefined || after.shape === 'mark' || (after.classes & (Class.verb | Class.auxiliary)) !== 0
  );
}

/** Tells whether a word says whence or how old somebody is, before the name: "Zenda-based", "Nine-year-old". */
const isOrigin = (lower: string): boolean => {
  const [, second = '', third] = lower.split('-');
  return originEndings.has(second) || lower.endsWith('-year-old') || (second === 'of' && third !== undefined);
};
