import { CONNECTIVES, HANGING_WORDS } from '../../english/hanging-words.ts';
import { type Token, tokenise } from '../../english/tokens.ts';
import type { QuoteKind } from '../../model.ts';

/** The head of a quote, as the rows of `HANGING` read it. */
interface Opening {
  /** Its first words and marks in lower case, without quotation marks. */
  readonly words: readonly string[];
  readonly isDirect: boolean;
}

/** Tells by its first words that a quote means something of the sentence before. */
interface HangingRow {
  readonly name: string;
  /** An example: what hangs in brackets, what stands alone in braces. */
  readonly sentence: string;
  readonly agrees: (opening: Opening) => boolean;
}

/** So many characters of a quote are looked at. */
const FAR = 120;
/** So near stands what a verb of being says in advance. */
const FARTHEST_OPENER = 6;
const { demonstratives, pronouns, verbs, adverbs, complementOpeners } = HANGING_WORDS;
const { conjunctions, behindConjunctions, answers } = HANGING_WORDS;

/** Lists what makes a quote hang on the sentence before, in the order asked. */
export const HANGING: readonly HangingRow[] = [
  {
    name: 'pointing-subject',
    sentence: '[This] is because the dam is old. {This} dam is old.',
    agrees: ({ words }) => demonstratives.has(words[0] ?? '') && verbs.has(verbBehind(words)),
  },
  {
    name: 'pointing-contraction',
    sentence: '[That’s] what the harbour needs. {That} harbour is old.',
    agrees: ({ words }) => words[0] === "that's" || words[0] === "that'll",
  },
  {
    // In a report "it" and "they" are the speaker more often: "Zenda said it would wait".
    name: 'pronoun',
    sentence: '[It] leaks at night. {It} is clear that the dam leaks.',
    agrees: (opening) =>
      opening.isDirect && pronouns.has(opening.words[0] ?? '') && !isSaidInAdvance(opening.words),
  },
  {
    name: 'such',
    sentence: '[Such] plans would fail. {Such as} they are, plans fail.',
    agrees: ({ words }) => words[0] === 'such' && words[1] !== 'as',
  },
  {
    name: 'connective',
    sentence: '[More importantly], the dam leaks. {However} old, the dam holds.',
    agrees: ({ words }) => CONNECTIVES.has(words.slice(0, Math.max(0, words.indexOf(','))).join(' ')),
  },
  {
    name: 'conjunction',
    sentence: '[But] the dam leaks. {But for} the dam, all is well.',
    agrees: ({ words }) => conjunctions.has(words[0] ?? '') && !behindConjunctions.has(words[1] ?? ''),
  },
  {
    name: 'answer',
    sentence: '[No], the dam holds. {No} dam holds.',
    agrees: ({ words }) => answers.has(words[0] ?? '') && /^[,.:!;—–-]|^$/.test(words[1] ?? ''),
  },
];

/** Names the row by which a quote hangs on the sentence before; null where it can be read alone. */
export function hangingBy(text: string, kind: QuoteKind): string | null {
  const words = tokenise(text, 0, Math.min(text.length, FAR)).filter(isRead).map(plain);
  const opening = { words, isDirect: kind === 'direct' };
  return HANGING.find(({ agrees }) => agrees(opening))?.name ?? null;
}

const isRead = ({ shape, lower }: Token): boolean => shape !== 'quote' && !/^["“”„«»‘’']$/.test(lower);
/** A token drops the ending of "that's" as a possessive. */
const plain = ({ lower, possessive }: Token): string => (possessive ? `${lower}'s` : lower);

function verbBehind(words: readonly string[]): string {
  return (adverbs.has(words[1] ?? '') ? words[2] : words[1]) ?? '';
}

/** "It is clear that", "it is time to": the pronoun stands for what comes. "It is a threat to all" does not. */
function isSaidInAdvance(words: readonly string[]): boolean {
  if (!/^it\b/.test(words[0] ?? '')) return false;
  const opener = words.findIndex((word, at) => at > 1 && complementOpeners.has(word));
  const isBehindNoun = opener > 3 && /^(?:a|an|the)$/.test(words[opener - 2] ?? '');
  return opener > 0 && opener < FARTHEST_OPENER && !(isBehindNoun && words[opener] === 'to');
}
