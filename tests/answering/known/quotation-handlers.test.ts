import { describe, expect, test } from 'vitest';
import type { KnownCardView } from '../../../lib/views/known-card-view.ts';
import type { Ticket } from '../../../lib/wire/messages.ts';
import { background, CARD, PAGE, value } from '../background.ts';
import { DAM, libraryOver } from '../let/library-over.ts';

const OPEN_HARBOUR = 'The harbour stays open for Norland';
const TEXT = `Somebody remembers “${OPEN_HARBOUR}” and “It rained all day in May”.`;
const AT = { start: TEXT.indexOf('The harbour'), end: TEXT.indexOf('”') };
const IN = { type: 'known-in', texts: [TEXT, 'No marks.', `“${OPEN_HARBOUR},” he said.`] };
const OPEN = { type: 'open-known', text: TEXT, ...AT };

const ticketOf = async (answer: ReturnType<typeof background>['answer'], sender = PAGE) =>
  (await value<Ticket>(answer(OPEN, sender))).ticket;
const redeem = (ticket: string) => ({ type: 'redeem', ticket });

describe('quotations of a page', () => {
  test('are told by their places alone, text by text', async () => {
    const { answer, effects } = background();
    expect(await value(answer(IN, PAGE))).toEqual([[AT], [], [{ start: 1, end: OPEN_HARBOUR.length + 2 }]]);
    expect(effects.read).toBe(2);
  });

  test('of the library alone are not told, nor opened', async () => {
    const { answer } = background({ library: libraryOver([DAM]) });
    const text = '“The dam is older than the town,” he said.';
    expect(await value(answer({ type: 'known-in', texts: [text] }, PAGE))).toEqual([[]]);
    const open = { type: 'open-known', text, start: 1, end: 32 };
    expect(await answer(open, PAGE)).toEqual({ ok: false, error: { code: 'index-lacks', what: 'quote' } });
  });

  test('lead to a card by a ticket, once', async () => {
    const { answer } = background({ library: libraryOver([DAM]) });
    const ticket = await ticketOf(answer);
    const { known } = await value<{ known: KnownCardView }>(answer(redeem(ticket), CARD));
    expect(known).toMatchObject({ quotation: OPEN_HARBOUR, speaker: null, page: null });
    expect(known.answer.matches.map(({ quote }) => quote.source)).toEqual(['The Daily Sample']);
    expect(await answer(redeem(ticket), CARD)).toEqual({ ok: false, error: { code: 'card-outdated' } });
  });

  test.each([
    ['not where one stands', { start: 0, end: 5 }],
    ['that is not on record', { start: TEXT.indexOf('It rained'), end: TEXT.lastIndexOf('”') }],
  ])('are not opened %s', async (_, place) => {
    const { answer } = background();
    expect(await answer({ ...OPEN, ...place }, PAGE)).toEqual({
      ok: false,
      error: { code: 'index-lacks', what: 'quote' },
    });
  });
});

describe('the day of a page', () => {
  const DAY = { date: '2024-05-03', isSure: true, source: 'The Zenda Letterbox' };
  const pageOf = (ticket: string) => ({ type: 'known-page', ticket });
  const OUTDATED = { ok: false, error: { code: 'card-outdated' } };

  test('is read for the card that was redeemed, once', async () => {
    const { answer, effects } = background();
    effects.citing.set(1, DAY);
    const ticket = await ticketOf(answer);
    expect(await answer(pageOf(ticket), CARD)).toEqual(OUTDATED);
    await answer(redeem(ticket), CARD);
    expect(await value(answer(pageOf(ticket), CARD))).toEqual(DAY);
    expect(await answer(pageOf(ticket), CARD)).toEqual(OUTDATED);
  });

  test('is not that of a frame in it, nor of a page that is closed to us', async () => {
    const { answer, effects } = background();
    const closed = await ticketOf(answer);
    await answer(redeem(closed), CARD);
    expect(await value(answer(pageOf(closed), CARD))).toBeNull();
    effects.citing.set(1, DAY);
    const framed = await ticketOf(answer, { ...PAGE, frameId: 3 });
    await answer(redeem(framed), CARD);
    expect(await value(answer(pageOf(framed), CARD))).toBeNull();
  });

  test('is nothing that a page may ask', async () => {
    const { answer } = background();
    expect(await answer(pageOf(await ticketOf(answer)), PAGE)).toMatchObject({ ok: false });
  });
});

test('a document that asks about texts without end is answered late, and one that does not wait no more', async () => {
  const { answer, effects } = background();
  const long = { type: 'known-in', texts: Array.from({ length: 30 }, () => 'x'.repeat(10_000)) };
  await value(answer(long, PAGE));
  expect(effects.waits).toEqual([]);
  await value(answer(long, PAGE));
  expect(effects.waits.map(Math.round)).toEqual([12_000]);
  const answers = await Promise.all([long, long, long].map((one) => answer(one, PAGE)));
  expect(answers.at(-1)).toEqual({ ok: false, error: { code: 'page-over-budget' } });
});

test('opens no more cards of quotations than of names, and none faster than a reader', async () => {
  const { answer, effects } = background();
  const answers = await Promise.all(Array.from({ length: 7 }, () => answer(OPEN, PAGE)));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true, false]);
  for (let at = 0; at < 40; at += 1) {
    effects.time += 1_000;
    const text = `“${OPEN_HARBOUR}${' '.repeat(at)}” he said.`;
    await answer({ type: 'open-known', text, start: 1, end: text.indexOf('”') }, PAGE);
  }
  effects.time += 1_000;
  expect(await answer(OPEN, PAGE)).toEqual({ ok: false, error: { code: 'page-over-budget' } });
});
