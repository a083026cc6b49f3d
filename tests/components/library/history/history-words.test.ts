import { describe, expect, test } from 'vitest';
import {
  countedEntries,
  decidedWhere,
  emptyWords,
  entryWords,
} from '../../../../components/library/history/history-words.ts';
import type { ChangeId } from '../../../../lib/library/change.ts';
import type {
  DecidedActor,
  DecisionView,
  QuoteCorrectionView,
} from '../../../../lib/library/decide/decision-view.ts';
import { HISTORY_PARTS } from '../../../../lib/library/decide/history-entry.ts';
import type { ActorId, ArticleId } from '../../../../lib/model.ts';

const AT = '2024-05-01T10:00:00.000Z';
const QUOTE: QuoteCorrectionView = {
  ...{ article: 'dam' as ArticleId, title: 'The dam', date: '2024-04-30', source: 'The Sample', at: AT },
  ...{ words: 'It leaks.', isFound: true, readAs: null, quote: null },
};
const LEE: DecidedActor = {
  ...{ id: 'ann-lee' as ActorId, name: 'Ann Lee-Marsh', readAs: 'Ann Lee' },
  article: { id: 'dam' as ArticleId, title: 'The dam' },
};
const REYES: DecidedActor = {
  id: 'tom-reyes' as ActorId,
  name: 'Tom Reyes',
  readAs: 'T. Reyes',
  article: null,
};
const head = { id: 'x', at: AT };

const CORRECTIONS: readonly [Partial<QuoteCorrectionView>, string][] = [
  [{ speaker: { name: 'Kit Marsh' } }, 'Said by Kit Marsh'],
  [{ speaker: 'nobody', stance: 'denied' }, 'Said by nobody · Denied'],
  [{ kind: 'indirect', note: 'See the minutes.' }, 'Reported, not verbatim · Note: See the minutes.'],
  [{ bounds: 'It leaks' }, 'Begins and ends otherwise: It leaks'],
  [{ isRemoved: true, stance: 'denied' }, 'No quote'],
  [{ isRemoved: true, note: 'A caption.' }, 'No quote · Note: A caption.'],
];

const DECISIONS: readonly [DecisionView, string, string][] = [
  [
    { ...head, what: 'name', actor: LEE, name: 'Ann Lee-Marsh' },
    'Ann Lee is called “Ann Lee-Marsh”',
    'in “The dam”',
  ],
  [
    { ...head, what: 'alias-added', actor: LEE, alias: 'A. Lee' },
    'Ann Lee-Marsh is also called “A. Lee”',
    'in “The dam”',
  ],
  [
    { ...head, what: 'alias-removed', actor: LEE, alias: 'Lee' },
    'Ann Lee-Marsh is not called “Lee”',
    'in “The dam”',
  ],
  [
    { ...head, what: 'kind', actor: LEE, kind: 'organisation' },
    'Ann Lee-Marsh is an organisation',
    'in “The dam”',
  ],
  [
    { ...head, what: 'same', of: [LEE, REYES] },
    'Ann Lee and T. Reyes are the same',
    'in “The dam” and whom everybody knows',
  ],
  [{ ...head, what: 'different', of: [LEE, LEE] }, 'Ann Lee and Ann Lee are not the same', 'in “The dam”'],
];

describe('an entry of the history says in words what it changed', () => {
  test.each(CORRECTIONS)('%j', (correction, expected) => {
    expect(entryWords({ part: 'quotes', correction: { ...QUOTE, ...correction } })).toBe(expected);
  });

  test.each(DECISIONS)('%j', (decision, expected, where) => {
    expect(entryWords({ part: 'actors', decision })).toBe(expected);
    expect(decidedWhere(decision)).toBe(where);
  });

  test.each([
    [true, 1, '1 article imported'],
    [false, 1_200, '1,200 articles imported, then stopped'],
  ])('an import, whole: %s, of %i', (isWhole, articles, expected) => {
    const one = { id: 'i' as ChangeId, file: 'desk.onrecord', print: '', at: AT, articles, isWhole };
    expect(entryWords({ part: 'imports', import: one })).toBe(expected);
  });
});

test('the history counts its entries, and says what to do where a part has none', () => {
  expect([countedEntries(1), countedEntries(1_200)]).toEqual(['1 decision', '1,200 decisions, latest first']);
  const all = [null, ...HISTORY_PARTS].map(emptyWords);
  expect(new Set(all).size).toBe(all.length);
});
