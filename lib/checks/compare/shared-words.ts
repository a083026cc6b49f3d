import { grammarWords } from '../../english/frequent-words.ts';
import { Class, classOf } from '../../english/word-classes.ts';
import type { Span } from '../../model.ts';
import { type QuoteWord, readQuoteWords } from '../words/quote-words.ts';

/** Says of one of several texts what others have too. Offsets are UTF-16 code units into that text, ends exclusive. */
export interface SharedRuns {
  /** Runs of words that another text has too, in the order of the text; none touches the next. */
  readonly shared: readonly Span[];
  /**
   * Words that may turn the sense, "not" and numbers, that a text which shares words with this one does not have. In the order of the text;
   * they may lie within a run.
   */
  readonly telling: readonly (Span & { readonly form: string })[];
}

/** A text as it is compared. */
interface ReadText {
  readonly words: readonly QuoteWord[];
  /** Its words of content, as they are compared. */
  readonly content: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  /** Runs from one word of content to the next, with the grammar between: "fuel to the flames". */
  readonly links: ReadonlySet<string>;
}

/**
 * Finds which words several texts share: words of content, by their forms, that another text has too. Grammar between two of them is part of
 * the run where another text has it so. What an editor put in brackets is not the speaker's, and shared by nobody. Linear in the words,
 * times the number of texts.
 */
export function sharedWords(texts: readonly string[]): readonly SharedRuns[] {
  const read = texts.map(readText);
  return read.map((text) => {
    const others = read.filter((other) => other !== text);
    return { shared: runsIn(text, others), telling: tellingIn(text, others) };
  });
}

function readText(text: string): ReadText {
  const words = withWholeNumbers(readQuoteWords(text));
  return {
    words,
    content: new Set(formsOf(words.filter(isContent))),
    forms: new Set(formsOf(words.filter(({ isBracketed }) => !isBracketed))),
    links: new Set(linksIn(words).values()),
  };
}

const formsOf = (words: readonly QuoteWord[]): string[] => words.map(({ form }) => form);

/** Puts the words of a number into one: "61" and "forty-one" do not share "one". */
function withWholeNumbers(words: readonly QuoteWord[]): readonly QuoteWord[] {
  const whole: QuoteWord[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && isNumber(last.form) && (isNumber(word.form) || word.form === 'one'))
      whole[whole.length - 1] = { ...last, form: `${last.form} ${word.form}`, end: word.end };
    else whole.push(word);
  }
  return whole;
}

/** Tells a number by its first word. */
const isNumber = (form: string): boolean => (classOf(form.split(' ')[0] ?? '') & Class.number) !== 0;

const isContent = ({ form, isBracketed }: QuoteWord): boolean => !isBracketed && !grammarWords.has(form);

/** Gives, by the place of each word of content but the first, the words from the last one to it. Brackets part them. */
function linksIn(words: readonly QuoteWord[]): ReadonlyMap<number, string> {
  const links = new Map<number, string>();
  let last = -1;
  for (const [at, word] of words.entries()) {
    if (word.isBracketed) last = -1;
    if (!isContent(word)) continue;
    if (last >= 0) links.set(at, formsOf(words.slice(last, at + 1)).join(' '));
    last = at;
  }
  return links;
}

function runsIn({ words }: ReadText, others: readonly ReadText[]): readonly Span[] {
  const links = linksIn(words);
  const runs: { start: number; end: number }[] = [];
  let lastShared = -1;
  for (const [at, word] of words.entries()) {
    if (!isContent(word) || !others.some(({ content }) => content.has(word.form))) continue;
    const run = runs.at(-1);
    const link = links.get(at);
    const goesOn =
      lastShared === at - 1 || (link !== undefined && others.some((other) => other.links.has(link)));
    // The words of a contraction share a span.
    if (run && (goesOn || word.start < run.end)) run.end = Math.max(run.end, word.end);
    else runs.push({ start: word.start, end: word.end });
    lastShared = at;
  }
  return runs;
}

function tellingIn(text: ReadText, others: readonly ReadText[]): SharedRuns['telling'] {
  const alike = others.filter(({ content }) => !content.isDisjointFrom(text.content));
  return text.words
    .filter((word) => !word.isBracketed && turnsTheSense(word.form))
    .filter(({ form }) => alike.some(({ forms }) => !forms.has(form)))
    .map(({ form, start, end }) => ({ form, start, end }));
}

/** Tells a negation or a number. "One" alone counts nothing in "no one" and "one of". */
function turnsTheSense(form: string): boolean {
  return isNumber(form) || (classOf(form) & Class.negation) !== 0;
}
