import { PHRASE_WORDS } from '../../../english/phrase-words.ts';
import { Class } from '../../../english/word-classes.ts';
import { claimsBehind } from '../../sentences/claims-behind.ts';
import { isPronoun } from '../../sentences/noun-phrase.ts';
import type { Word } from './word.ts';

/** Says that a word of the lexicon is no verb here, or none that reports. */
interface Noun {
  readonly name: string;
  /** An example: the word in braces. */
  readonly sentence: string;
  readonly agrees: (word: Word) => boolean;
}

const isNounLike = ({ cues }: Word): boolean => cues[0]?.nounLike === true;

const isAfter = ({ before }: Word, classes: number): boolean => ((before?.classes ?? 0) & classes) !== 0;

/** Lists what makes a word of the lexicon a noun or another deed, whatever its form. */
export const NOUNS: readonly Noun[] = [
  {
    name: 'possessive',
    sentence: 'She praised Zubrovia’s {proposed} bridge: “It is safe.”',
    agrees: ({ item, before }) => item.possessive || before?.possessive === true,
  },
  {
    name: 'capital',
    sentence: 'She turned to {State} about it.',
    agrees: (word) => word.item.shape === 'capital' && word.at > 0 && isNounLike(word),
  },
  {
    name: 'infinitive-behind',
    sentence: 'Ann Lee {continued} to build “the bridge.”',
    agrees: ({ item, cues, next }) =>
      next?.lower === 'to' && !/^puts?$/.test(item.lower) && cues.every(({ grammar }) => grammar === 'speak'),
  },
  {
    name: 'owned',
    sentence: 'Its {report} “on bridges” was late.',
    agrees: (word) => isAfter(word, Class.possessive),
  },
  {
    name: 'determiner-before',
    sentence: 'The {said} bridge “was safe”.',
    agrees: (word) =>
      isAfter(word, Class.determiner) &&
      !isPronoun(word.before) &&
      word.before?.lower !== 'other' &&
      !isAfter(word, Class.relative | Class.subject),
  },
  {
    name: 'preposition-before',
    sentence: 'It was built on {reported} facts.',
    agrees: (word) =>
      isAfter(word, Class.preposition) &&
      word.before?.lower !== 'to' &&
      word.before?.shape === 'lower' &&
      word.cues[0]?.form !== 'participle',
  },
  {
    name: 'adjective-before',
    sentence: 'New {claims} that the bridge was safe were heard.',
    agrees: (word) => isAfter(word, Class.adjective) && isNounLike(word),
  },
  {
    name: 'rejected',
    sentence: 'Ann Lee dismissed {claims} that the bridge was unsafe.',
    agrees: ({ items, at }) =>
      [at - 1, at - 2, at - 3].some((verb) => verb >= 0 && claimsBehind(items, verb) === at + 1),
  },
  {
    name: 'object',
    sentence: 'Zenda Works cuts {forecast}, says the bridge is safe',
    agrees: (word) =>
      word.next?.lower === ',' &&
      isNounLike(word) &&
      word.before?.shape === 'lower' &&
      /[^s]s$/.test(word.before.lower) &&
      word.items[word.at - 2]?.shape === 'capital',
  },
  {
    name: 'label',
    sentence: 'Image {caption}: The bridge is safe and new.',
    agrees: (word) =>
      word.at <= 1 && word.next?.lower === ':' && isNounLike(word) && word.cues[0]?.form === 'base',
  },
  {
    name: 'ruling',
    sentence: 'In its long {ruling}, the court said the bridge was safe.',
    agrees: ({ items, at, item, next }) =>
      PHRASE_WORDS.nounsInIng.has(item.lower) &&
      next?.lower === ',' &&
      items[at + 2]?.shape !== 'quote' &&
      items
        .slice(Math.max(0, at - 4), at)
        .some(({ classes }) => (classes & (Class.determiner | Class.possessive)) !== 0),
  },
  {
    name: 'adjective-itself',
    sentence: 'She counts 12 {pledged} delegates to the meeting.',
    agrees: ({ item, next }) => item.lower === 'pledged' && next?.shape === 'lower' && /s$/.test(next.lower),
  },
];
