import { describe, expect, test } from 'vitest';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { type ExchangeStage, exchangeStage, townArticle } from './exchange-stage.ts';

describe('what a file decides otherwise of somebody, whom it names by another article', () => {
  /** Two libraries of which the other has the second article alone: there Ann and Tom are who that one says. */
  async function twoLibraries() {
    const [one, other] = [exchangeStage(), exchangeStage()];
    const ids: ArticleId[] = [];
    for (const count of [1, 2])
      ids.push(((await one.library.keep(townArticle(count))) as { article: ArticleId }).article);
    await other.library.state();
    await other.imported(await one.exported({ of: 'articles', articles: [ids[1]!] }));
    return { one, other };
  }
  const called = async (stage: ExchangeStage, name: string): Promise<ActorId> => {
    const actors = (await stage.rows()).actors as { id: ActorId; actor: { name: string } }[];
    return actors.find(({ actor }) => actor.name === name)!.id;
  };
  const names = async (stage: ExchangeStage) =>
    ((await stage.rows()).actors as { actor: { name: string } }[]).map(({ actor }) => actor.name).sort();

  test('leaves a name as the reader has it, unless the file’s is chosen; then it comes back with the rest', async () => {
    const { one, other } = await twoLibraries();
    await other.library.editActor(await called(other, 'Ann Lee'), { name: 'Ann Their' });
    const file = await other.exported();
    await one.library.editActor(await called(one, 'Ann Lee'), { name: 'Ann Mine' });
    expect(await one.preview(file)).toMatchObject({ decisions: { fresh: 0, conflicting: 1 } });
    await one.imported(file);
    expect(await names(one)).toEqual(['Ann Mine', 'Tom Reyes']);
    const before = await one.rows();
    const { id } = await one.imported(file, 'file');
    expect(await names(one)).toEqual(['Ann Their', 'Tom Reyes']);
    expect((await one.rows()).edits).toHaveLength(1);
    await one.takenBack(id);
    expect((await one.rows()).edits).toEqual(before.edits);
    expect(await names(one)).toEqual(['Ann Mine', 'Tom Reyes']);
  });

  test.each(['same', 'different'] as const)('leaves two that the reader said are not %s', async (are) => {
    const { one, other } = await twoLibraries();
    const tell = async (stage: ExchangeStage, what: 'same' | 'different') =>
      stage.library.tellIdentity(await called(stage, 'Ann Lee'), await called(stage, 'Tom Reyes'), what);
    await tell(other, are);
    const file = await other.exported();
    await tell(one, are === 'same' ? 'different' : 'same');
    const before = await one.rows();
    expect(await one.preview(file)).toMatchObject({ decisions: { fresh: 0, conflicting: 1 } });
    await one.imported(file);
    expect(await one.rows()).toEqual(before);
    const { id } = await one.imported(file, 'file');
    expect((await one.rows()).decisions).toMatchObject([{ are }]);
    await one.takenBack(id);
    expect((await one.rows()).decisions).toEqual(before.decisions);
    expect(await names(one)).toEqual(
      (before.actors as { actor: { name: string } }[]).map(({ actor }) => actor.name).sort(),
    );
  });

  test('is no conflict with what the same file decides', async () => {
    const { one } = await twoLibraries();
    const [ann, tom] = [await called(one, 'Ann Lee'), await called(one, 'Tom Reyes')];
    // So many that the second name comes in another slice than the first.
    for (let count = 1; count <= 23; count += 1)
      await one.library.editActor(ann, { addAlias: `Ann of Dam ${count}` });
    await one.library.editActor(ann, { name: 'Ann One' });
    await one.library.editActor(tom, { name: 'Tom One' });
    await one.library.tellIdentity(ann, tom, 'same');
    const { actors, decisions, edits } = await one.rows();
    const file = await one.exported();
    await one.library.forgetEverything();
    await one.imported(file);
    expect(await one.rows()).toMatchObject({ actors, decisions, edits });
  });
});

test('what the reader decided is in no danger from a later file that has the article as it was before', async () => {
  const [one, other] = [exchangeStage(), exchangeStage()];
  const { article } = (await one.library.keep(townArticle(1))) as Extract<KeepOutcome, { state: 'kept' }>;
  await other.library.state();
  await other.imported(await one.exported());
  const text = townArticle(1).extracted.text;
  const decide: readonly (() => Promise<unknown>)[] = [
    () => one.library.edit(article, { title: 'The dam' }),
    () =>
      one.library.addOwnQuote(
        article,
        { start: 0, end: 7, words: 'Ann Lee' },
        { by: 'name', name: 'Kit Marsh', kind: 'person' },
      ),
    async () => {
      const quote = (await one.library.holding.article(article))!.quotes.find(
        ({ kind }) => kind === 'direct',
      );
      await one.library.correctQuote(quoteIdOf({ id: article, text }, quote!), { speaker: 'nobody' });
    },
  ];
  for (const make of decide) {
    await make();
    await one.exported();
    other.later(10);
    one.later(20);
    const file = await other.exported();
    expect(await one.preview(file)).toMatchObject({ articles: { changed: 0, conflicting: 1 } });
    expect(await one.imported(file)).toMatchObject({ replaced: 0, left: 1 });
    // What both have by then is no conflict.
    await other.imported(await one.exported(), 'file');
  }
  expect(await one.preview(await other.exported())).toMatchObject({ articles: { same: 1 } });
});
