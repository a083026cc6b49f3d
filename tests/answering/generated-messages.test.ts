import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Confirmed } from '../../lib/wire/messages.ts';
import { nearlyFitting } from '../wire/nearly-fitting-messages.ts';
import { background, CARD, openCard, PAGE } from './background.ts';

test('100,000 generated messages from pages and cards: no setting changes, no tab but the reader’s, no list of actors but of those guessed', async () => {
  const { answer, effects } = background();
  await openCard(answer);
  await fc.assert(
    fc.asyncProperty(nearlyFitting, fc.constantFrom(PAGE, CARD), async (message, sender) => {
      // So that what is refused is not refused for coming too fast.
      effects.time += 1_000;
      const result = await answer(message, sender);
      if (!result.ok) return;
      expect(
        sender === PAGE
          ? ['start', 'confirm', 'script', 'open', 'read', 'read-sentence', 'known-in', 'open-known']
          : [
              ...['read', 'read-sentence', 'open-actor', 'said-by', 'about', 'reported', 'named-in'],
              ...['timeline', 'pin', 'see-pinned'],
            ],
      ).toContain(message.type);
      if (message.type === 'pin' || message.type === 'see-pinned') expect(result.value).toBeNull();
      // A place of a text for each quotation in it, and nothing of what it repeats.
      if (message.type === 'known-in')
        expect(JSON.stringify(result.value)).toMatch(/^\[(\[(\{"start":\d+,"end":\d+\},?)*\],?)*\]$/);
      if (message.type === 'confirm')
        expect((result.value as Confirmed).actors.length).toBeLessThanOrEqual(
          (message as { guesses: string[] }).guesses.length,
        );
    }),
    { numRuns: 100_000 },
  );
  expect(effects.stored).toBeUndefined();
  expect(effects.changes).toBe(0);
  for (const [path] of effects.opened as [string][])
    expect(path).toMatch(
      /^compare\.html(\?[0-9a-f-]{36})?$|^actor\.html#[0-9a-f]{16}$|^reader\.html\?article=old#old%3A(33-gparbu|85-lki5xw)$/,
    );
});
