import { h } from 'preact';
import { expect, test } from 'vitest';
import { PassageList } from '../../../../components/lists/PassageList.tsx';
import type { Grown } from '../../../../components/lists/use-slices.ts';
import type { QuoteActions } from '../../../../components/record/QuoteEntry.tsx';
import type { PassageSlice, PassageView } from '../../../../lib/holdings/passage-view.ts';
import { knownQuote } from '../../known/known-quote.ts';
import { rendered } from '../../known/rendered.ts';

const passage = (article: string, text: string): PassageView => {
  const quote = { ...knownQuote(`${article}#0`, { text, source: `Paper ${article}` }), before: null };
  return { id: quote.id, date: quote.date, rank: 0, quotes: [quote] };
};

test('words that other articles print are shown once, and the others on demand and on paper', () => {
  const items = [
    passage('a', 'The bridge opens.'),
    passage('b', 'The bridge opens'),
    passage('c', 'It rained.'),
  ];
  const slice: PassageSlice = { items, total: 3, quotes: 3, next: null, missing: [] };
  const grown: Grown<PassageView> = { items, total: 3, more: null, state: 'idle', list: () => {} };
  const none = () => {};
  const actions: QuoteActions = {
    onRead: none,
    onCopy: async () => true,
    compare: null,
    cite: {
      writers: {} as never,
      ...{ last: null, onChoose: none, isAboveAll: false, today: () => '2026-11-28' },
    },
  };
  const seen = rendered(
    h(PassageList, {
      first: { all: slice, direct: slice },
      grown: { all: grown, direct: grown },
      ...{ subject: null, knownRole: null, actions },
    }),
  );
  expect(seen.querySelectorAll('.quote-list > .passage')).toHaveLength(2);
  const again = seen.querySelector('.same-words');
  expect(again?.querySelector('summary')?.textContent).toBe('The same words in another article');
  expect(again?.querySelectorAll('.quote-entry')).toHaveLength(1);
  expect(seen.querySelector('.same-words-places')?.textContent).toBe(
    'The same words in another article: Paper b, 7 March 2022',
  );
  expect(seen.querySelector('.same-words-count')?.textContent).toBe(
    '1 of these 3 quotes has the same words as another one, in another article.',
  );
});
