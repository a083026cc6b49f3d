import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_COMPARISONS } from '../../../lib/reader/comparison.ts';
import type { ComparisonSummary, ComparisonView, Pins } from '../../../lib/views/comparison-view.ts';
import { nearlyFitting } from '../../wire/nearly-fitting-messages.ts';
import { background, CARD, openCard, PAGE, POPUP, READER, value } from '../background.ts';

const HARBOUR = 'old:33-gparbu';
const DAM = 'old:85-lki5xw';
const PRIVATE_CARD = { ...CARD, tabId: 7, isPrivate: true };
const pin = (quote: string, on = true) => ({ type: 'pin', quote, on });
const NO_PINS = { type: 'pins', tab: null };

type Answer = ReturnType<typeof background>['answer'];
const pinsOf = async (answer: Answer, message: object = NO_PINS, sender = READER) =>
  (await value<Pins>(answer(message, sender))).quotes;
const shown = (answer: Answer, id: string | null = null) =>
  value<ComparisonView>(answer({ type: 'comparison', id }, READER));

describe('a quote is pinned', () => {
  test('from a card, which is told nothing; a window of ours shows it as it is on record', async () => {
    const { answer, effects } = background();
    expect(await answer(pin(HARBOUR), CARD)).toEqual({ ok: true, value: null });
    expect(await answer(pin(DAM), CARD)).toEqual({ ok: true, value: null });
    expect(await pinsOf(answer)).toEqual([HARBOUR, DAM]);
    expect(effects.comparisonChanges).toBe(2);
    const { quotes, isLasting, comparison } = await shown(answer);
    expect(isLasting).toBe(true);
    expect(quotes.map(({ pinned, quote }) => [pinned, quote?.id, quote?.speakers[0]?.name])).toEqual([
      [HARBOUR, HARBOUR, 'Ada Lund'],
      [DAM, DAM, expect.any(String)],
    ]);
    expect(await shown(answer, comparison.id)).toEqual({ comparison, isLasting, quotes });
  });

  test('and taken out again, from wherever', async () => {
    const { answer } = background();
    await value(answer({ type: 'pin-quotes', quotes: [HARBOUR, DAM], on: true, tab: null }, READER));
    await value(answer(pin(HARBOUR, false), CARD));
    expect(await pinsOf(answer)).toEqual([DAM]);
    expect(await pinsOf(answer, { type: 'pin-quotes', quotes: [DAM], on: false, tab: 1 }, POPUP)).toEqual([]);
  });

  test('only if it is on record, and no faster than a reader presses', async () => {
    const { answer } = background();
    expect(await answer(pin('old:1-abc'), CARD)).toEqual({
      ok: false,
      error: { code: 'index-lacks', what: 'quote' },
    });
    const answers = await Promise.all(Array.from({ length: 9 }, () => answer(pin(HARBOUR), CARD)));
    expect(answers.map(({ ok }) => ok)).toEqual([...Array(5).fill(true), ...Array(4).fill(false)]);
  });

  test('by no page', async () => {
    const { answer, effects } = background();
    for (const message of [pin(HARBOUR), { type: 'see-pinned' }, NO_PINS, { type: 'comparisons' }])
      expect(await answer(message, PAGE)).toMatchObject({ ok: false, error: { code: 'request-unfit' } });
    expect(await answer(NO_PINS, CARD)).toMatchObject({ ok: false, error: { code: 'request-unfit' } });
    expect(effects.comparisons).toEqual([]);
  });

  test('in a private window: it is not stored, and goes with the last of them', async () => {
    const { answer, restart, effects } = background({ privateTabs: [7] });
    await value(answer(pin(HARBOUR), PRIVATE_CARD));
    await value(answer({ type: 'pin-quotes', quotes: [DAM], on: true, tab: 7 }, POPUP));
    expect(effects.comparisons).toEqual([]);
    expect(await pinsOf(answer)).toEqual([]);
    const ofPrivate = { type: 'pins', tab: 7 };
    expect(await pinsOf(restart(), ofPrivate, POPUP)).toEqual([HARBOUR, DAM]);
    await value(answer({ type: 'see-pins', tab: 7 }, POPUP));
    const [[path] = []] = effects.opened as [string][];
    const id = path!.slice('compare.html?'.length);
    expect(await shown(answer, id)).toMatchObject({ isLasting: false, quotes: [{}, {}] });
    await effects.endPrivacy();
    expect(await shown(answer, id)).toBeNull();
  });

  test('where the browser keeps nothing, for the session', async () => {
    const { answer, effects } = background();
    effects.choicesLast = false;
    await value(answer(pin(HARBOUR), CARD));
    expect(effects.comparisons).toEqual([]);
    expect(await shown(answer)).toMatchObject({ isLasting: false, quotes: [{ pinned: HARBOUR }] });
  });
});

describe('comparisons', () => {
  test('are shown in a tab whose address says nothing', async () => {
    const { answer, effects } = background();
    await value(answer({ type: 'see-pinned' }, CARD));
    effects.time += 1_000;
    await value(answer(pin(HARBOUR), CARD));
    await value(answer({ type: 'see-pinned' }, CARD));
    expect(effects.opened).toEqual([
      ['compare.html', 1],
      [expect.stringMatching(/^compare\.html\?[0-9a-f-]{36}$/), 1],
    ]);
  });

  test('stand beside one another, are named, taken up again, deleted and brought back', async () => {
    const { answer, effects } = background();
    const listed = async () =>
      (await value<ComparisonSummary[]>(answer({ type: 'comparisons' }, READER))).map(
        ({ title, count, speakers, days }) => [title, count, speakers, days],
      );
    const later = <T>(message: object, sender = READER) => {
      effects.time += 1_000;
      return value<T>(answer(message, sender));
    };
    await later(pin(HARBOUR), CARD);
    const first = (await shown(answer)).comparison;
    await later({ type: 'change-comparison', id: first.id, change: { type: 'title', title: 'Harbour' } });
    const second = await later<string>({ type: 'new-comparison' });
    expect(await pinsOf(answer)).toEqual([]);
    await later(pin(DAM), CARD);
    const ofHarbour = ['Harbour', 1, ['Ada Lund'], ['2020-01-02']];
    expect(await listed()).toEqual([[null, 1, [expect.any(String)], ['2020-01-02']], ofHarbour]);
    await later({ type: 'pin-here', id: first.id });
    await later(pin(DAM), CARD);
    expect(await pinsOf(answer)).toEqual([HARBOUR, DAM]);
    const gone = await later<object>({ type: 'delete-comparison', id: first.id });
    expect([await pinsOf(answer), await shown(answer, first.id)]).toEqual([[], null]);
    await later({ type: 'restore-comparison', comparison: gone });
    expect(await pinsOf(answer)).toEqual([HARBOUR, DAM]);
    expect((await shown(answer, second)).quotes).toHaveLength(1);
    await later({ type: 'forget-everything' }).catch(() => {});
  });

  test('that nobody filled or named are not kept, nor the oldest of too many', async () => {
    const { answer, effects } = background();
    await value(answer({ type: 'new-comparison' }, READER));
    await value(answer({ type: 'new-comparison' }, READER));
    expect(effects.comparisons).toHaveLength(1);
    for (let count = 0; count < MOST_COMPARISONS + 5; count += 1) {
      effects.time += 1_000;
      await value(answer({ type: 'new-comparison' }, READER));
      await value(answer({ type: 'pin-quotes', quotes: [HARBOUR], on: true, tab: null }, READER));
    }
    expect(effects.comparisons).toHaveLength(MOST_COMPARISONS);
    expect(effects.comparisons.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  });

  test('keep the place of a quote that is on record no more', async () => {
    const { answer } = background();
    const quotes = ['gone:3-abc', HARBOUR];
    await value(answer({ type: 'pin-quotes', quotes, on: true, tab: null }, READER));
    expect((await shown(answer)).quotes).toMatchObject([
      { pinned: 'gone:3-abc', quote: null },
      { pinned: HARBOUR, quote: { id: HARBOUR } },
    ]);
  });

  test('lose no press of several at once', async () => {
    const { answer } = background();
    await Promise.all([pin(HARBOUR), pin(DAM)].map((message) => answer(message, CARD)));
    expect((await pinsOf(answer)).toSorted()).toEqual([HARBOUR, DAM]);
  });
});

test('10,000 generated messages from pages and cards: the same answers, whatever is pinned', async () => {
  const [with100, without] = [100, 0].map((count) => {
    let made = 0;
    const randomId = () => {
      made += 1;
      return `${made}`.padStart(36, '0');
    };
    return { ...background({ randomId }), count };
  }) as [ReturnType<typeof background> & { count: number }, ReturnType<typeof background>];
  for (const { answer } of [with100, without]) {
    const ticket = await openCard(answer);
    await value(answer({ type: 'redeem', ...ticket }, CARD));
  }
  const many = Array.from({ length: with100.count }, (_, at) => `kept:${at}-abc`);
  for (const [{ answer }, quotes] of [
    [with100, many],
    [without, [HARBOUR]],
  ] as const)
    await value(answer({ type: 'pin-quotes', quotes, on: true, tab: null }, READER));
  await fc.assert(
    fc.asyncProperty(nearlyFitting, fc.constantFrom(PAGE, CARD), async (message, sender) => {
      const answers = [with100, without].map(({ answer, effects }) => {
        effects.time += 1_000;
        return answer(message, sender);
      });
      const [one, other] = await Promise.all(answers);
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    }),
    { numRuns: 10_000 },
  );
});
