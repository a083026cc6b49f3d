import { isDisowned } from '../holdings/passages/is-disowned.ts';
import type { QuoteView } from '../holdings/quote-view.ts';
import type { CorrectedField, QuoteKind, Stance } from '../model.ts';
import { oneLine } from './cited-source.ts';
import { inferredFrom } from './words/inferred-from.ts';
import { nameList } from './words/name-list.ts';

/** Names how a quote came to its speaker, as a column or a field of a file has it. */
export type AttributionWay = 'stated' | 'inferred' | 'reader' | 'unidentified';

/** Tells how a quote came to its speaker. */
export function attributionWay(quote: QuoteView): AttributionWay {
  if (quote.by === null) return 'unidentified';
  if (quote.by === 'reader' || isCorrected(quote, 'speaker')) return 'reader';
  return inferredFrom(quote) === null ? 'stated' : 'inferred';
}

/** Says how a quote came to its speaker, in files and in whatever has room for it. */
export function attributionWords(quote: QuoteView): string {
  switch (attributionWay(quote)) {
    case 'stated':
      return 'speaker stated in the article';
    case 'inferred':
      return `speaker inferred ${oneLine(inferredFrom(quote) ?? '')}`;
    case 'reader':
      return 'speaker given by the person who cites';
    case 'unidentified':
      return 'speaker not identified';
  }
}

/**
 * Says in prose what must be known of a quote beside its words: that its speaker is inferred, and what the person who cites decided of it.
 * Null where the article states all.
 */
export function caveatOf(quote: QuoteView): string | null {
  const way = attributionWay(quote);
  const corrected = correctedWords(quote);
  const told = [
    ...(way === 'inferred' || way === 'reader' ? [attributionWords(quote)] : []),
    ...(corrected === null ? [] : [corrected]),
  ];
  return told.length === 0 ? null : told.join('; ');
}

/** Says what beside the speaker the person who cites put right: "stance (denied) and grade corrected by the person who cites". */
export function correctedWords(quote: QuoteView): string | null {
  const fields = [
    ...(isCorrected(quote, 'stance') ? [`stance (${stanceWords(quote)})`] : []),
    ...(isCorrected(quote, 'kind') ? ['grade'] : []),
    ...(isCorrected(quote, 'bounds') ? ['beginning and end'] : []),
  ];
  return fields.length === 0 ? null : `${nameList(fields)} corrected by the person who cites`;
}

function isCorrected({ corrected }: Pick<QuoteView, 'corrected'>, field: CorrectedField): boolean {
  return corrected?.fields.includes(field) ?? false;
}

const STANCES: Readonly<Record<Stance, string>> = {
  said: 'said',
  asked: 'asked',
  denied: 'denied',
  doubted: 'doubted',
  rejected: 'rejected',
  withheld: 'withheld',
  'not-denied': 'did not deny',
  supported: 'supported',
  agreed: 'agreed',
  judged: 'judged',
  promised: 'promised',
  'called-on': 'called on',
};

/** Says what a speaker did with the words. */
export function stanceWords({ stance }: Pick<QuoteView, 'stance'>): string {
  return STANCES[stance];
}

const GRADES: Readonly<Record<QuoteKind, string>> = {
  direct: 'quoted verbatim',
  mixed: 'partly quoted',
  indirect: 'reported, not verbatim',
};

/** Says how much of a quote the article prints in quotation marks. */
export function gradeWords({ kind }: Pick<QuoteView, 'kind'>): string {
  return GRADES[kind];
}

/**
 * Gives the article's reporting words. Where the speaker does not stand by the words and no reporting words say so, what they did stands in
 * their place: there are none, or a reader found that they say otherwise.
 */
export function reportingOrStance(
  quote: Pick<QuoteView, 'reporting' | 'stance' | 'corrected'>,
): string | null {
  const isSaid = quote.reporting !== null && !isCorrected(quote, 'stance');
  return isDisowned(quote) && !isSaid ? `${stanceWords(quote)}:` : quote.reporting;
}
