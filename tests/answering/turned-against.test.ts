import { describe, expect, test } from 'vitest';
import { background, CARD, OPEN, openCard, PAGE, POPUP, READER, value } from './background.ts';

describe('a content script that turned against its reader', () => {
  const OVER = { ok: false, error: { code: 'page-over-budget' } };
  const TOO_FAST = { ok: false, error: { code: 'asked-too-fast' } };
  const guesses = Array.from({ length: 2_000 }, (_, at) => `Guess ${at}`);

  test('gets no more answers after guesses without end, and the popup says so', async () => {
    const { answer, restart } = background();
    const notices = (tab: number) => value(answer({ type: 'notices', tab }, POPUP));
    expect(await notices(1)).toEqual([]);
    const confirm = { type: 'confirm', guesses, script: null };
    const answers = await Promise.all(Array.from({ length: 50 }, () => answer(confirm, PAGE)));
    expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(20);
    expect(answers.at(-1)).toEqual(OVER);
    expect(await openCard(answer, PAGE).catch(() => 'refused')).toBe('refused');
    expect(await restart()({ ...confirm, guesses: [] }, PAGE)).toEqual(OVER);
    expect([await notices(1), await notices(2)]).toEqual([[OVER.error], []]);
    // The page that it reloads to.
    await openCard(answer, { ...PAGE, documentId: 'reloaded' });
  });

  test('opens no card of whom its page does not name, and none faster than a reader', async () => {
    const { answer } = background();
    expect(await answer(OPEN, PAGE)).toEqual({ ok: false, error: { code: 'index-lacks', what: 'name' } });
    await openCard(answer);
    const answers = await Promise.all(Array.from({ length: 5 }, () => answer(OPEN, PAGE)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
    expect(answers.at(-1)).toEqual(TOO_FAST);
  });

  test.each([
    ['a page', PAGE],
    ['a card', CARD],
  ])('opens one tab a second, as %s', async (_, sender) => {
    const { answer, effects } = background();
    const read = { type: 'read', quote: 'old:33-gparbu' };
    const sentence = { type: 'read-sentence', sentence: 'old:0~gparbu' };
    const answers = [read, sentence, { ...read, quote: 'old:85-lki5xw' }, read];
    const told = await Promise.all(answers.map((message) => answer(message, sender)));
    expect(told).toEqual([{ ok: true, value: null }, TOO_FAST, TOO_FAST, { ok: true, value: null }]);
    expect(effects.opened).toHaveLength(1);
    effects.time += 1_000;
    expect(await answer({ type: 'read', quote: 'old:85-lki5xw' }, sender)).toMatchObject({ ok: true });
  });

  test('is no reason to hold the popup and the reader back', async () => {
    const { answer, effects } = background();
    const answers = [POPUP, READER, POPUP, READER].map((sender) =>
      answer({ type: 'read', quote: 'old:33-gparbu' }, sender),
    );
    await Promise.all(answers);
    expect(effects.opened).toHaveLength(4);
  });
});
