import { describe, expect, test } from 'vitest';
import type { ChangeId } from '../../../lib/library/change.ts';
import { listImports } from '../../../lib/library/exchange/list-imports.ts';
import { exchangeStage, keptTown, townArticle } from './exchange-stage.ts';

describe('an import that is stopped in the middle', () => {
  /** Stops it when it has written so often: first that it begins, then slices of 100 articles. */
  async function stopped(writes: number) {
    const [from, to] = [exchangeStage(), exchangeStage()];
    await keptTown(from, 110);
    await to.library.keep(townArticle(199));
    const before = await to.rows();
    const file = await from.exported();
    const stop = new AbortController();
    let left = writes;
    const database = {
      ...to.database,
      write: async (work: Parameters<typeof to.database.write>[0]) => {
        const value = await to.database.write(work);
        left -= 1;
        if (left === 0) stop.abort();
        return value;
      },
    } as typeof to.database;
    const id = crypto.randomUUID() as ChangeId;
    const stage = exchangeStage(database);
    await expect(stage.imported(file, 'mine', { signal: stop.signal, id })).rejects.toThrow();
    return { to, before, file, id };
  }

  test.each([
    { writes: 1, articles: 0 },
    { writes: 2, articles: 100 },
  ])('after $articles articles is listed, and taken back to the last row', async ({ writes, articles }) => {
    const { to, before, id } = await stopped(writes);
    expect(await to.database.read(listImports)).toMatchObject([{ articles, isWhole: false }]);
    expect(await to.takenBack(id)).toEqual({ removed: articles, restored: 0, left: 0 });
    expect(await to.rows()).toEqual(before);
    expect(await to.database.read(listImports)).toEqual([]);
  });

  test('goes on with the same file, and is taken back as one', async () => {
    const { to, before, file, id } = await stopped(2);
    expect(await to.preview(file)).toMatchObject({ stopped: id, articles: { fresh: 10, same: 100 } });
    to.later();
    const progress: [number, number][] = [];
    const onProgress = (...now: [number, number]) => void progress.push(now);
    expect(await to.imported(file, 'mine', { id, onProgress })).toMatchObject({ added: 10, same: 100 });
    // All articles, and a decision.
    expect(progress).toEqual([100, 110, 111].map((done) => [done, 111]));
    expect(await to.database.read(listImports)).toMatchObject([{ articles: 110, isWhole: true }]);
    expect(await to.preview(file)).toMatchObject({ stopped: null });
    expect(await to.takenBack(id)).toEqual({ removed: 110, restored: 0, left: 0 });
    expect(await to.rows()).toEqual(before);
  });

  test('is another one than that of another file', async () => {
    const { to } = await stopped(2);
    const other = exchangeStage();
    await keptTown(other, 1);
    expect(await to.preview(await other.exported())).toMatchObject({ stopped: null });
  });
});
