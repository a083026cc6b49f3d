import { h } from 'preact';
import { expect, test } from 'vitest';
import {
  QuotationsOnRecord,
  type QuotationsOnRecordState,
} from '../../../components/known/QuotationsOnRecord.tsx';
import type { KnownQuotation } from '../../../lib/views/known-in-text.ts';
import type { KnownFound } from '../../../lib/wire/known-requests.ts';
import { knownAnswer, knownMatch, knownQuote } from './known-quote.ts';
import { heard, rendered } from './rendered.ts';

const BRIDGE = 'The bridge at Zenda will open in May.';

const quotation = (start: number): KnownQuotation => ({
  ...{ start, end: start + BRIDGE.length, text: BRIDGE, speaker: 'Ann Lee' },
  answer: knownAnswer([knownMatch(knownQuote('a'))]),
});

const found = (
  known: number,
  compared: number,
  { progress = null, own = 0 }: Partial<Pick<KnownFound, 'progress' | 'own'>> = {},
): QuotationsOnRecordState => ({
  state: 'found',
  found: {
    quotations: Array.from({ length: known }, (_one, at) => quotation(at * 100)),
    ...{ compared, own, progress },
  },
});

const list = (known: QuotationsOnRecordState, articles = 17) =>
  rendered(h(QuotationsOnRecord, { known, articles, onOpen: () => {} }));

const ROW = [`“${BRIDGE}”, First on record: 7 March 2022, Zenda Herald`];

const STATES: readonly [name: string, known: QuotationsOnRecordState, lines: readonly string[]][] = [
  ['a page that is not read', { state: 'none' }, []],
  ['a page without quotations', found(0, 0), []],
  ['none on record', found(0, 12), ['12 quotations compared with the quotes of 17 articles: none is there.']],
  [
    'one quotation, not on record',
    found(0, 1),
    ['1 quotation compared with the quotes of 17 articles: none is there.'],
  ],
  [
    'one on record',
    found(1, 12),
    [
      'Quotation on this page already on record 1',
      ...ROW,
      '12 quotations compared with the quotes of 17 articles.',
    ],
  ],
  [
    'a page that is kept',
    found(0, 12, { own: 1 }),
    [
      '12 quotations compared with the quotes of 16 articles: none is there. Left out: 1 article with this page’s own text.',
    ],
  ],
  [
    'none on record so far',
    found(0, 12, { progress: { read: 400, of: 3_000 } }),
    ['Looking through your articles: 400 of 3,000…'],
  ],
  [
    'one on record so far',
    found(1, 12, { progress: { read: 400, of: 3_000 } }),
    ['Quotation on this page already on record 1', ...ROW, 'Looking through your articles: 400 of 3,000…'],
  ],
  ['being looked up', { state: 'looking' }, ['Comparing the page’s quotations…']],
];

test.each(STATES)('%s', (_name, known, lines) => {
  const seen = heard(list(known));
  expect(seen).toEqual(lines);
});

test('of many the first four are seen, and a press shows the others', () => {
  const seen = list(found(9, 20));
  expect(seen.querySelectorAll('.known-row')).toHaveLength(4);
  expect(heard(seen)).toContain('Show all 9');
});

test('what kept them from being compared is said', () => {
  const seen = list({ state: 'error', error: { code: 'unexpected', message: 'torn' } });
  expect(seen.querySelector('[role=alert]')?.textContent).toContain('could not be compared');
});
