import { commonWords, grammarWords } from '../../english/frequent-words.ts';
import { isSlip } from '../../identity/names/person-name.ts';
import { numberOfWords } from '../words/number-words.ts';
import type { QuoteWord } from '../words/quote-words.ts';
import type { WordGap, WordRange } from './gaps.ts';

/** Is a quote as it is asked for its facts. */
interface AskedQuote {
  readonly text: string;
  readonly words: readonly QuoteWord[];
}

/** Counts what is another in two wordings. */
export interface OtherFacts {
  /** Names and numbers for which another name or number stands: one of each in a gap are two. */
  readonly facts: number;
  /** Words of content for which others stand, facts among them. */
  readonly contents: number;
}

/** Letters with which two words are forms of one: "building", "built" are not, "walks" and "walked" are. */
const STEM = 4;

/**
 * Counts the facts that are others in the gaps between two quotes. Who writes down one utterance may hear another word, but seldom another
 * place and another number: they are what an office changes in its statement of yesterday.
 */
export function otherFacts(known: AskedQuote, quoted: AskedQuote, gaps: readonly WordGap[]): OtherFacts {
  let [facts, contents] = [0, 0];
  for (const gap of gaps) {
    const [its, others] = [wordsIn(known, gap.known), wordsIn(quoted, gap.quoted)];
    const found = [isName, isNumber].filter((kind) => othersOf(kind, its, others) > 0).length;
    facts += found;
    contents += Math.max(found > 0 ? 1 : 0, othersOf(isContent, its, others));
  }
  return { facts, contents };
}

/** Is a word of a gap, and whether it is printed as names are. */
interface GapWord {
  readonly form: string;
  readonly isCapital: boolean;
}

function wordsIn({ text, words }: AskedQuote, [from, to]: WordRange): readonly GapWord[] {
  const isShouted = text === text.toUpperCase();
  return words.slice(from, to).map(({ form, start }, k) => {
    const before = words[from + k - 1];
    const opens = before === undefined || before.endsSentence || before.isCutAfter;
    return {
      form,
      isCapital: !isShouted && !opens && form !== 'i' && /^\p{Lu}/u.test(text.slice(start, start + 2)),
    };
  });
}

const isName = (word: GapWord): boolean => word.isCapital && !isNumber(word);

const ORDINALS: ReadonlySet<string> = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

const isNumber = ({ form }: GapWord): boolean =>
  form !== 'one' && (numberOfWords([form]) !== null || ORDINALS.has(form));

const isContent = ({ form }: GapWord): boolean => !grammarWords.has(form) && !commonWords.has(form);

/** Counts the words of a kind for which others of it stand: on the side that has fewer. */
function othersOf(
  kind: (word: GapWord) => boolean,
  one: readonly GapWord[],
  other: readonly GapWord[],
): number {
  const [its, others] = [one.filter(kind), other.filter(kind)];
  const without = (words: readonly GapWord[], from: readonly GapWord[]) =>
    words.filter(({ form }) => !from.some((word) => isForm(form, word.form))).length;
  return Math.min(without(its, others), without(others, its));
}

/** Tells whether two words are one in another form or with a slip of the pen. */
const isForm = (one: string, other: string): boolean =>
  one === other ||
  isSlip(one, other) ||
  (one.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM) && numberOfWords([one]) === null);
