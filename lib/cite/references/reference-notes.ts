import type { QuoteView } from '../../holdings/quote-view.ts';
import { attributionWords, correctedWords, gradeWords, stanceWords } from '../attribution.ts';
import type { CitedSource } from '../cited-source.ts';
import { reportedOn } from '../plain-citation.ts';
import { statement } from '../statement.ts';

/** Says what a reference manager has no field for: the statement, and how far it can be relied on. */
export function referenceNotes(quote: QuoteView, cited: CitedSource): string {
  const { source, isDaySure, day } = cited;
  const corrected = correctedWords(quote);
  const facts = [
    `stance: ${stanceWords(quote)}`,
    gradeWords(quote),
    attributionWords(quote),
    ...(corrected === null ? [] : [corrected]),
    ...(source === null ? ['source not stated'] : []),
    ...(day === null || !isDaySure ? [reportedOn(cited)] : []),
  ];
  return `${statement(quote)} [${facts.join('; ')}]`;
}
