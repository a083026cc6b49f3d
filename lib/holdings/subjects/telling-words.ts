import { bitsOf } from '../../checks/words/bits.ts';
import { readQuoteWords } from '../../checks/words/quote-words.ts';
import { commonWords, grammarWords } from '../../english/frequent-words.ts';
import { newsWords } from '../../english/news-words.ts';
import type { Span } from '../../model.ts';

/** Is a word that tells what a text is about. */
export interface TellingWord {
  /** What its forms share: "sanction" of "sanctions" and "sanctioned". */
  readonly stem: string;
  /** As the text has it. */
  readonly printed: string;
  /** How little others would say it by chance. */
  readonly bits: number;
  /** Whether it has a capital that no sentence gives it. */
  readonly isName: boolean;
  /** How often the text has it. */
  readonly times: number;
}

/** Letters of a word at least: shorter ones are units, initials and abbreviations. */
const SHORTEST = 3;

/** Lists the words of a text that tell its subject, each stem once; what stands in `beside` is told otherwise. Linear in the text. */
export function tellingWords(text: string, beside: readonly Span[] = []): readonly TellingWord[] {
  const found = new Map<string, TellingWord>();
  let isFirst = true;
  for (const { form, start, end, endsSentence } of readQuoteWords(text)) {
    const printed = text.slice(start, end);
    // Opening marks of a quotation begin a sentence too.
    const opens = isFirst || /[“"«„:]\s*$/.test(text.slice(Math.max(0, start - 2), start));
    isFirst = endsSentence;
    if (!tells(form) || beside.some((span) => start < span.end && end > span.start)) continue;
    const stem = stemOf(form);
    const isName = /^\p{Lu}/u.test(printed) && !opens && !isShouted(printed);
    const before = found.get(stem);
    if (before === undefined) found.set(stem, { stem, printed, bits: bitsOf(form), isName, times: 1 });
    else {
      const isBare = before.isName && !isName;
      found.set(stem, { ...before, ...(isBare && { printed, isName }), times: before.times + 1 });
    }
  }
  return [...found.values()];
}

const tells = (form: string): boolean =>
  form.length >= SHORTEST &&
  /^\p{L}/u.test(form) &&
  !grammarWords.has(form) &&
  !commonWords.has(form) &&
  !newsStems.has(stemOf(form));

/** Acronyms are short. */
const isShouted = (printed: string): boolean => printed.length > 5 && printed === printed.toUpperCase();

/** Endings that English gives its words, the longest first, with what they leave. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(\w{2})ies$/, '$1y'],
  [/(\w(?:ss|sh|ch|x|z))es$/, '$1'],
  [/(\w{2}[^su])s$/, '$1'],
  [/(\w{2})ied$/, '$1y'],
  [/(\w{2})(\w)\2(?:ed|ing)$/, '$1$2'],
  [/(\w{3})(?:ed|ing)$/, '$1'],
];

/** Gives what the forms of a word share. A cheap rule: what it joins wrongly is one word of two that are asked for. */
export function stemOf(form: string): string {
  let stem = form;
  for (const [ending, left] of ENDINGS) {
    if (!ending.test(stem)) continue;
    stem = stem.replace(ending, left);
    break;
  }
  return stem.length > SHORTEST ? stem.replace(/e$/, '') : stem;
}

const newsStems: ReadonlySet<string> = new Set([...newsWords].map(stemOf));
