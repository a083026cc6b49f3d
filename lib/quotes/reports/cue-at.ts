import type { Cue } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import { addresseeAt } from '../contents/addressee.ts';
import { claimsBehind } from '../sentences/claims-behind.ts';
import type { Item } from '../sentences/item.ts';
import { isPronoun, nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../sentences/noun-phrase-before.ts';
import { findingAt } from './cues/finding-at.ts';
import { NOUNS } from './cues/nouns.ts';
import { standsAsVerb } from './cues/stands-as-verb.ts';
import { type Word, wordAt } from './cues/word.ts';

/** Reads a word as a cue in one way. */
interface CueRow {
  readonly name: string;
  /** An example: the cue in brackets. */
  readonly sentence: string;
  readonly at: (word: Word) => Cue | null;
}

/** Lists the ways in which a word is a cue. The first that agrees decides; of what `NOUNS` has, none is asked. */
export const CUES: readonly CueRow[] = [
  {
    name: 'particle',
    sentence: 'Ann Lee [pointed out] that the bridge was safe.',
    at: ({ cues, next }) =>
      cues.find(({ verb }) => verb.includes(' ') && verb.split(' ')[1] === next?.lower) ?? null,
  },
  {
    name: 'claims-behind',
    sentence: 'Ann Lee [dismissed] claims that the bridge was unsafe.',
    at: ({ items, at, cues }) => {
      const [cue] = claimsBehind(items, at) === null ? [] : cues;
      return cue ? { ...cue, grammar: 'say' } : null;
    },
  },
  {
    name: 'infinitive-behind',
    sentence: 'Ruritania [agreed] to close the bridge.',
    at: (word) =>
      word.next?.lower === 'to' ? (verbsOf(word).find(({ grammar }) => grammar === 'pledge') ?? null) : null,
  },
  {
    name: 'lexicon',
    sentence: 'Ann Lee [said] the bridge was safe.',
    at: (word) => verbsOf(word)[0] ?? null,
  },
  {
    name: 'made-clear',
    sentence: 'Ann Lee [made it] clear that the bridge was safe.',
    at: madeClear,
  },
  {
    name: 'put-to',
    sentence: 'Ann Lee [put to] the mayor that the bridge was old.',
    at: putTo,
  },
  {
    name: 'let-it-be-known',
    sentence: 'The trust [let it] be known that the bridge was safe.',
    at: letKnow,
  },
  {
    name: 'tag-verb',
    sentence: '“The bridge is safe,” Ann Lee [philosophised].',
    at: tagVerb,
  },
  {
    name: 'tag-verb-before-name',
    sentence: '“The bridge is safe,” [philosophised] Ann Lee.',
    at: tagVerbBeforeName,
  },
  {
    name: 'that-behind',
    sentence: 'Ann Lee [accepted] that the bridge was old.',
    at: ({ item, next, cues }) =>
      cues.length === 0 && next?.lower === 'that' ? (onlyBeforeThat.get(item.lower) ?? null) : null,
  },
  {
    name: 'finding',
    sentence: 'The survey [found] that most bridges were safe.',
    at: ({ items, at, cues }) => (cues.length === 0 ? findingAt(items, at) : null),
  },
];

/** Holds a cue with the row that decided it. */
interface ReadCue {
  readonly cue: Cue;
  readonly rule: string;
}

/** Reads the cue verb at an item, by its particle and the words around it. Null: the word is a noun or no cue. */
export function readCue(items: readonly Item[], at: number): ReadCue | null {
  const word = wordAt(items, at);
  if (!word || (word.cues.length > 0 && NOUNS.some(({ agrees }) => agrees(word)))) return null;
  for (const { name, at: read } of CUES) {
    const cue = read(word);
    if (cue) return { cue, rule: name };
  }
  return null;
}

/** Reads the cue verb at an item, as `readCue` does, without the row. */
export const cueAt = (items: readonly Item[], at: number): Cue | null => readCue(items, at)?.cue ?? null;

/** Lists the verbs without a particle that a word is here, by the words around it. */
function verbsOf(word: Word): Cue[] {
  return word.cues.filter((cue) => !cue.verb.includes(' ') && standsAsVerb(word, cue));
}

const forms: ReadonlyMap<string, Cue['form']> = new Map([
  ['made', 'past'],
  ['makes', 'present'],
  ['make', 'base'],
  ['making', 'participle'],
]);

function madeClear({ items, at, item, cues }: Word): Cue | null {
  const form = forms.get(item.lower);
  if (!form || cues.length > 0) return null;
  const clear = items[at + 1]?.lower === 'it' ? at + 2 : at + 1;
  return items[clear]?.lower === 'clear' && items[clear + 1]?.lower === 'that'
    ? { verb: 'make clear', grammar: 'say', form, nounLike: false }
    : null;
}

/** Reads "put to the mayor that": whoever asks so states it. */
function putTo({ items, at, item, cues }: Word): Cue | null {
  if (item.lower !== 'put' && item.lower !== 'puts') return null;
  if (cues.some(({ verb }) => !verb.includes(' '))) return null;
  const told = items[at + 1]?.lower === 'to' ? addresseeAt(items, at + 2) : null;
  return told && items[told.to]?.lower === 'that'
    ? { verb: 'put to', grammar: 'tell', form: item.lower === 'put' ? 'past' : 'present', nounLike: false }
    : null;
}

function letKnow({ items, at, item }: Word): Cue | null {
  const isIdiom = ['it', 'be', 'known'].every((word, k) => items[at + 1 + k]?.lower === word);
  return isIdiom && /^lets?$/.test(item.lower)
    ? { verb: 'let know', grammar: 'say', form: 'past', nounLike: false }
    : null;
}

/** Verbs that report a clause behind "that", and are no cue elsewhere. */
const onlyBeforeThat: ReadonlyMap<string, Cue> = new Map(
  [
    ['accepted', 'accept', 'past'],
    ['accepts', 'accept', 'present'],
    ['concurred', 'concur', 'past'],
    ['concurs', 'concur', 'present'],
  ].map(([word = '', verb = '', form]) => [
    word,
    { verb, grammar: 'say', form: form as Cue['form'], nounLike: false },
  ]),
);

/** Reads any verb between marks that end in a comma and a name as a cue: "“It is late,” | philosophised Ann Lee." */
function tagVerbBeforeName({ items, at, item, cues, before }: Word): Cue | null {
  if (at !== 1 || !before?.comma || cues.length > 0 || !isOpenVerb(item)) return null;
  const phrase = nounPhraseAfter(items, at + 1);
  if (!phrase || ((items[phrase.from]?.classes ?? 0) & Class.possessive) !== 0) return null;
  const behind = items[phrase.to];
  // "“The Old Bridge,” charmed readers all summer"
  if (items[phrase.to - 1]?.shape === 'lower' && behind && behind.shape !== 'mark') return null;
  return tag(item.lower);
}

const isOpenVerb = ({ shape, classes, lower }: Item): boolean =>
  shape === 'lower' && classes === 0 && /(?:ed|[^s]s)$/.test(lower) && !/^(?:quot|cit)e[ds]$/.test(lower);

const tag = (verb: string): Cue => ({
  verb,
  grammar: 'speak',
  form: verb.endsWith('d') ? 'past' : 'present',
  nounLike: false,
});

/** Reads any verb between a speaker and what ends in a comma before them as a cue: "“It is late,” he | surmised." */
function tagVerb({ items, item, cues, left, next }: Word): Cue | null {
  // "“A,” Interfax quoted Lee as saying": who quotes does not speak.
  if (cues.length > 0 || !isOpenVerb(item)) return null;
  // "“The old harry,” the bridge managed | to stand": a tag ends its clause.
  if (
    next &&
    (/^(?:to|upon|that)$/.test(next.lower) || (next.classes & (Class.determiner | Class.possessive)) !== 0)
  )
    return null;
  const phrase = left >= 0 ? nounPhraseBefore(items, left) : null;
  if (!phrase || phrase.to !== left + 1 || items[phrase.from - 1]?.comma !== true) return null;
  // "the party heavyweights wrote": a noun.
  const last = items[left] as Item;
  const isBare = last.shape === 'lower' && !isPronoun(last);
  if (isBare && (phrase.to - phrase.from < 2 || !item.lower.endsWith('ed'))) return null;
  return tag(item.lower);
}
