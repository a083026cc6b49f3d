import type { KnownView } from '../../../lib/holdings/known/known-view.ts';
import type { QuoteView } from '../../../lib/holdings/quote-view.ts';
import type { ActorId, ArticleId, QuoteId } from '../../../lib/model.ts';
import type { KnownAnswer } from '../../../lib/views/known-answer.ts';

/** Makes a quote on record, of nobody who exists. */
export function knownQuote(id: string, more: Partial<QuoteView> = {}): QuoteView {
  return {
    id: id as QuoteId,
    kind: 'direct',
    text: 'The bridge at Zenda will open in May.',
    stance: 'said',
    reporting: null,
    speakers: [{ id: 'ann-lee' as ActorId, name: 'Ann Lee' }],
    namedAs: null,
    describedAs: null,
    by: 'name',
    antecedent: null,
    rules: [],
    corrected: null,
    note: null,
    role: null,
    date: '2022-03-07',
    source: 'Zenda Herald',
    article: id.replace(/#.*/, '') as ArticleId,
    title: null,
    address: null,
    fragment: null,
    kept: null,
    ...more,
  };
}

/** Makes a match that has the whole quotation in the same words. */
export function knownMatch(quote: QuoteView, more: Partial<KnownView> = {}): KnownView {
  const whole = { start: 0, end: quote.text.length };
  return {
    quote,
    class: 'verbatim',
    rule: 'same-whole',
    isWhole: true,
    isSameSpeaker: true,
    isOtherSpeaker: false,
    differences: [],
    shared: { known: whole, quoted: whole },
    ...more,
  };
}

/** Makes an answer in which each article is an origin of its own. */
export function knownAnswer(matches: readonly KnownView[], more: Partial<KnownAnswer> = {}): KnownAnswer {
  const days = matches.flatMap(({ isWhole, class: kind, quote: { date } }) =>
    isWhole && kind !== 'reworded' && date !== null ? [date] : [],
  );
  return {
    first: days.sort()[0] ?? null,
    matches,
    origins: matches.map((_match, at) => ({ matches: [at], agency: null })),
    ...more,
  };
}
