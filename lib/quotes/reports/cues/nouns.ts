import { Class } from '../../../english/word-classes.ts';
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
    agrees: ({ cues, next }) => next?.lower === 'to' && cues.every(({ grammar }) => grammar === 'speak'),
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
    name: 'adjective-itself',
    sentence: 'She counts 12 {pledged} delegates to the meeting.',
    agrees: ({ item, next }) => item.lower === 'pledged' && next?.shape === 'lower' && /s$/.test(next.lower),
  },
];
