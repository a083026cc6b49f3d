import { PHRASE_WORDS } from '../../../english/phrase-words.ts';
import { Class } from '../../../english/word-classes.ts';
import type { Item } from '../../sentences/item.ts';
import { isNominal, isTime, type Range } from '../../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../../sentences/noun-phrase-before.ts';
import { mainSubject } from '../main-subject.ts';
import { bearerOf, beforeApposition, namedBefore } from './apposition.ts';
import { issuerOf } from './issuer.ts';
import { governorOf, ownWords, participleBefore, relativeHead } from './phrase-head.ts';
import type { VerbGroup } from './verb-group.ts';

/** Holds a subject as a row finds it; the phrase is null where the row says that there is none. */
interface Place {
  readonly phrase: Range | null;
  readonly adjacent: boolean;
}

/** Finds the subject of a verb in one place. */
interface SubjectRow {
  readonly name: string;
  /** An example: the subject in brackets. */
  readonly sentence: string;
  readonly at: (group: VerbGroup) => Place | null;
}

const lowerAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? '';
const lowerBefore = ({ items, left }: VerbGroup): string => lowerAt(items, left);
const beside = (phrase: Range | null): Place => ({ phrase, adjacent: true });
const far = (phrase: Range | null): Place => ({ phrase, adjacent: false });

/** Lists where the subject of a reporting verb stands, by what stands before the verb. The first row that knows decides. */
export const SUBJECTS: readonly SubjectRow[] = [
  {
    name: 'contraction',
    sentence: '[She’d] said the bridge was safe.',
    at: (group) =>
      PHRASE_WORDS.contractions.has(lowerBefore(group))
        ? beside({ from: group.left, to: group.left + 1 })
        : null,
  },
  {
    name: 'relative-with-marks',
    sentence: '[Tom Reyes], who denies “any wrong,” said the bridge was safe.',
    at: (group) => {
      const { items, left } = group;
      if (items[left]?.shape !== 'quote' || !items[left]?.comma) return null;
      const who = items.findLastIndex(({ lower }, k) => k < left && lower === 'who');
      return who > 1 && items[who - 1]?.lower === ','
        ? beside(beforeRelative({ ...group, left: who }))
        : null;
    },
  },
  {
    name: 'marks-before',
    sentence: 'The town’s “report” has {revealed} that the bridge was safe.',
    at: ({ items, left }) => (items[left]?.shape === 'quote' ? far(null) : null),
  },
  {
    name: 'bracket',
    sentence: '“The bridge is safe,” [Mayor Ann Lee] (of Zenda) said.',
    at: (group) => (/^[)\]]$/.test(lowerBefore(group)) ? beside(beforeBracket(group)) : null),
  },
  {
    name: 'then-said',
    sentence: 'After he met {the mayor}, [Tom Reyes] sat down, then said the bridge was safe.',
    at: ({ items, left }) =>
      lowerAt(items, left) === ',' && lowerAt(items, left + 1) === 'then'
        ? far(mainSubject(items, left))
        : null,
  },
  {
    name: 'apposition',
    sentence: '“We need it,” [the head of the firm], Ann Lee, said last week.',
    at: (group) =>
      /^(?:[,—–-]|--)$/.test(lowerBefore(group))
        ? beside(bearerOf(group.items, beforeApposition(group.items, group.left)))
        : null,
  },
  {
    name: 'relative-clause',
    sentence: 'They met [Ann Lee], who said the bridge was safe.',
    at: (group) =>
      isRelative(group) ? beside(issuerOf(group.items, group.left - 1) ?? beforeRelative(group)) : null,
  },
  {
    name: 'second-verb',
    sentence: '[Ann Lee] backs the town and denounces the bridge as “a danger”.',
    at: ({ items, left }) =>
      ((items[left]?.classes ?? 0) & Class.coordinator) !== 0 ? far(mainSubject(items, left)) : null,
  },
  {
    name: 'head-of-clause',
    sentence: '[An aide] who works with Ann Lee said the bridge was safe.',
    at: ({ items, left }) => {
      const phrase = nounPhraseBefore(items, left);
      const head = phrase && relativeHead(items, phrase.from);
      return head ? beside(namedBefore(items, head) ?? head) : null;
    },
  },
  {
    name: 'head-of-participle',
    sentence: '[A man] arrested outside the old town had told officers it rained.',
    at: ({ items, left }) => {
      const phrase = nounPhraseBefore(items, left);
      const participle = phrase ? participleBefore(items, phrase.from) : 0;
      const outer = participle > 0 ? mainSubject(items, participle) : null;
      return outer && far(outer);
    },
  },
  {
    name: 'behind-infinitive',
    sentence: '[A captain] sacked for refusing to leave port in a gale has told the town it rained.',
    at: ({ items, left }) => {
      const phrase = nounPhraseBefore(items, left);
      const isObject = phrase && items[phrase.from - 2]?.lower === 'to' && isBareVerb(items[phrase.from - 1]);
      const outer = isObject ? mainSubject(items, phrase.from - 2) : null;
      return outer && far(outer);
    },
  },
  {
    name: 'right-before',
    sentence: '“The bridge is safe,” [Ann Lee] said.',
    at: ({ items, left }) => {
      const phrase = nounPhraseBefore(items, left);
      if (!phrase) return null;
      const own = governorOf(items, phrase) ?? ownWords(items, phrase);
      // "Ann Lee, author of “The Bridge,” put it": the comma stands inside the marks.
      return beside(items[own.to - 1]?.comma === true ? bearerOf(items, own) : own);
    },
  },
  {
    name: 'clause',
    sentence: '[Ann Lee] rose to say that the bridge was safe.',
    at: ({ items, left }) => far(mainSubject(items, left + 1)),
  },
];

/** Tells a verb without an ending behind "to", which no list has or which may have an object. */
const isBareVerb = (item: Item | undefined): boolean =>
  item?.shape === 'lower' && (item.classes & ~Class.verb) === 0 && !/(?:s|ed|ing)$/.test(item.lower);

/** Finds the phrase before a bracket: "Ann Lee | (51)". */
function beforeBracket({ items, at, left }: VerbGroup): Range | null {
  const open = items[left]?.lower === ')' ? '(' : '[';
  const begins = items.findLastIndex(({ lower }, k) => k <= left && lower === open);
  return (begins > 0 ? nounPhraseBefore(items, begins - 1) : null) ?? mainSubject(items, at);
}

/** Tells whether a word counts some of several: "one | of which". */
const isSome = (items: readonly Item[], at: number): boolean =>
  ((items[at]?.classes ?? 0) & (Class.number | Class.determiner)) !== 0;

function isRelative({ items, left }: VerbGroup): boolean {
  const lower = items[left]?.lower ?? '';
  return /^(?:who|which)$/.test(lower) || (lower === 'that' && isNominal(items[left - 1]));
}

/** Gives the last of two phrases where "that" hangs on it: "a blow for | a firm that had said". */
function nearest(items: readonly Item[], phrase: Range | null, isThat: boolean): Range | null {
  if (!phrase || !isThat) return phrase;
  const link = items.findLastIndex(({ lower }, k) => k > phrase.from && k < phrase.to - 1 && lower === 'for');
  return link > 0 && /^an?$/.test(items[link + 1]?.lower ?? '') ? { from: link + 1, to: phrase.to } : phrase;
}

/** Finds the phrase that a relative clause hangs on, past a comma and a day: "Xi Jinping on Wednesday, | who said". */
function beforeRelative({ items, left }: VerbGroup): Range | null {
  const link = items[left - 1];
  if (items[left]?.lower === 'which' && ((link?.classes ?? 0) & Class.preposition) !== 0)
    return isSome(items, left - 2) && link?.lower === 'of' ? { from: left - 2, to: left + 1 } : null;
  let k = link?.lower === ',' ? left - 2 : left - 1;
  while (k > 0 && (isTime(items[k]) || /^(?:on|last|this)$/.test((items[k] as Item).lower))) k--;
  const phrase = nearest(items, nounPhraseBefore(items, k), items[left]?.lower === 'that');
  // "according to Ann Lee, | who claims": the source is a phrase of its own.
  return phrase && items[phrase.from]?.lower === 'according'
    ? { from: phrase.from + 2, to: phrase.to }
    : phrase;
}
