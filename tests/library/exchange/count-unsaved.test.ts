import { expect, test } from 'vitest';
import { countUnsaved } from '../../../lib/library/exchange/count-unsaved.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import { exchangeStage, townArticle } from './exchange-stage.ts';

test('articles that lie in no file are counted', async () => {
  const stage = exchangeStage();
  const keep = async (one: number) =>
    ((await stage.library.keep(townArticle(one))) as Extract<KeepOutcome, { state: 'kept' }>).article;
  const [first] = [await keep(1), await keep(2), await keep(3)];
  const unsaved = () => stage.database.read(countUnsaved);
  expect(await unsaved()).toBe(3);
  await stage.exported({ of: 'articles', articles: [first] });
  expect(await unsaved()).toBe(2);
  await stage.exported();
  expect(await unsaved()).toBe(0);
  await stage.library.forget([first]);
  await keep(4);
  expect(await unsaved()).toBe(1);
});
