import { expect, test } from 'vitest';
import { countBackedUp } from '../../../lib/library/exchange/count-backed-up.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import { exchangeStage, townArticle } from './exchange-stage.ts';

test('articles that lie in a file are counted, with the time of the latest file', async () => {
  const stage = exchangeStage();
  const keep = async (one: number) =>
    ((await stage.library.keep(townArticle(one))) as Extract<KeepOutcome, { state: 'kept' }>).article;
  const [first] = [await keep(1), await keep(2), await keep(3)];
  const backedUp = () => stage.database.read(countBackedUp);
  expect(await backedUp()).toEqual({ articles: 0, latest: null });
  await stage.exported({ of: 'articles', articles: [first] });
  expect(await backedUp()).toEqual({ articles: 1, latest: '2024-06-01T10:00:00.000Z' });
  stage.later();
  await stage.exported();
  expect(await backedUp()).toEqual({ articles: 3, latest: '2024-06-01T10:01:00.000Z' });
  await stage.library.forget([first]);
  expect((await backedUp()).articles).toBe(2);
});
