import { describe, expect, test } from 'vitest';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import { listImports } from '../../../lib/library/exchange/list-imports.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { Refusal } from '../../../lib/problems/refusal.ts';
import { articleLine, madeBackup, readWhole } from '../../packs/backup/made-backup.ts';
import { type ExchangeStage, exchangeStage, keptTown, townArticle } from './exchange-stage.ts';

describe('a library', () => {
  test('is what it was after it was exported, lost and imported, and then there is nothing new', async () => {
    const stage = exchangeStage();
    await keptTown(stage);
    const before = await stage.rows();
    const file = await stage.exported();
    expect(JSON.stringify(before)).toContain('Not hers.');
    await stage.library.forgetEverything();
    expect(await stage.preview(file)).toMatchObject({
      articles: { fresh: 3, same: 0, changed: 0, conflicting: 0 },
      decisions: { fresh: 1, same: 0, conflicting: 0 },
    });
    const { id, ...outcome } = await stage.imported(file);
    expect(outcome).toEqual({ added: 3, replaced: 0, decided: 1, left: 0, same: 0 });
    const strip = (rows: object) =>
      JSON.parse(JSON.stringify(rows).replaceAll(/"change":"[^"]*"/g, '"change":""')) as unknown;
    expect(strip(await stage.rows())).toEqual(strip(before));
    const again = await stage.rows();
    expect(await stage.preview(file)).toMatchObject({
      articles: { fresh: 0, same: 3, changed: 0, conflicting: 0 },
      decisions: { fresh: 0, same: 1, conflicting: 0 },
    });
    expect(await stage.imported(file)).toMatchObject({ added: 0, replaced: 0, decided: 0, same: 3 });
    expect(await stage.rows()).toEqual(again);
    expect(await stage.database.read(listImports)).toEqual([
      {
        ...{ id, file: 'zenda.onrecord', at: '2024-06-01T10:00:00.000Z', articles: 3, isWhole: true },
        print: (await stage.preview(file)).print,
      },
    ]);
  });

  test('comes back with a speech that takes more than a screen, whose beginning the reader put right', async () => {
    const stage = exchangeStage();
    const speech = 'We looked at the dam and we liked it. '.repeat(400).trim();
    const text = `It rained. Mayor Ann Lee said: “${speech}”`;
    const kept = await stage.library.keep(townArticle(1, { text }));
    const { article } = kept as Extract<KeepOutcome, { state: 'kept' }>;
    const quoteOf = async () => (await stage.library.holding.article(article))!.quotes.at(-1)!;
    const { start, end } = await quoteOf();
    expect(end - start).toBeGreaterThan(15_000);
    await stage.library.correctQuote(quoteIdOf({ id: article, text }, { start, end }), { start: start + 3 });
    const file = await stage.exported();
    await stage.library.forgetEverything();
    await stage.imported(file);
    expect(await quoteOf()).toMatchObject({ start: start + 3, corrected: { fields: ['bounds'] } });
  });

  test('is empty again when the import is taken back, and all of it once', async () => {
    const [from, to] = [exchangeStage(), exchangeStage()];
    await keptTown(from);
    await to.library.state();
    const empty = await to.rows();
    const { id } = await to.imported(await from.exported());
    expect(await to.takenBack(id)).toEqual({ removed: 3, restored: 0, left: 0 });
    expect(await to.rows()).toEqual(empty);
    expect(await to.library.state()).toMatchObject({ articles: 0, quotes: 0, actors: 0 });
    await expect(to.takenBack(id)).rejects.toThrow(Refusal);
  });
});

test('a speaker who is called as something that every object has is an odd name, and no more', async () => {
  const stage = exchangeStage();
  await stage.library.state();
  const speaker = { id: 'constructor' as ActorId, name: 'constructor', kind: 'person' } as const;
  const line = { ...articleLine(1), own: [{ start: 0, end: 9, words: 'The ferry', speaker }] };
  await stage.imported(await madeBackup([line]));
  const { quotes } = (await stage.library.holding.article(line.record.id))!;
  expect(quotes.find(({ by }) => by === 'reader')?.speakers).toEqual(['constructor']);
});

describe('an article that is here in another state', () => {
  async function twoStates(): Promise<{ stage: ExchangeStage; file: Uint8Array; article: ArticleId }> {
    const stage = exchangeStage();
    const [article] = await keptTown(stage, 2);
    const file = await stage.exported();
    stage.later();
    await stage.library.edit(article!, { title: 'Edited here' });
    return { stage, file, article: article! };
  }
  const titleOf = async (stage: ExchangeStage, article: ArticleId) =>
    (await stage.library.article(article))?.title;

  test('stays where the reader changed it since, and says so', async () => {
    const { stage, file, article } = await twoStates();
    expect(await stage.preview(file)).toMatchObject({
      articles: { fresh: 0, same: 1, changed: 0, conflicting: 1 },
      conflicts: ['The dam'],
    });
    expect(await stage.imported(file)).toMatchObject({ added: 0, replaced: 0, left: 1, same: 1 });
    expect(await titleOf(stage, article)).toBe('Edited here');
  });

  test('becomes the file’s where the reader chooses so, and comes back', async () => {
    const { stage, file, article } = await twoStates();
    const before = await stage.rows();
    const { id, ...outcome } = await stage.imported(file, 'file');
    expect(outcome).toMatchObject({ added: 0, replaced: 1, left: 0 });
    expect(await titleOf(stage, article)).toBe('The dam');
    expect(await stage.takenBack(id)).toEqual({ removed: 0, restored: 1, left: 0 });
    expect(await titleOf(stage, article)).toBe('Edited here');
    const bare = (rows: object) => JSON.stringify(rows).replaceAll(/"change":"[^"]*"/g, '');
    expect(bare(await stage.rows())).toBe(bare(before));
  });

  test('stands beside the file’s where the reader wants both, once', async () => {
    const { stage, file } = await twoStates();
    expect(await stage.imported(file, 'both')).toMatchObject({ added: 1, replaced: 0 });
    expect(await stage.library.state()).toMatchObject({ articles: 3 });
    expect(await stage.preview(file)).toMatchObject({ articles: { fresh: 0, same: 2, conflicting: 0 } });
  });

  test('is taken from a later file where nothing was changed here since the last one', async () => {
    const [one, other] = [exchangeStage(), exchangeStage()];
    const [article] = await keptTown(one, 2);
    await other.library.state();
    await other.imported(await one.exported());
    other.later(10);
    await other.library.edit(article!, { title: 'Edited there' });
    const file = await other.exported();
    one.later(20);
    expect(await one.preview(file)).toMatchObject({ articles: { same: 1, changed: 1, conflicting: 0 } });
    expect(await one.imported(file)).toMatchObject({ replaced: 1, left: 0 });
    expect(await titleOf(one, article!)).toBe('Edited there');
  });
});

test('what was changed since the import is left when it is taken back', async () => {
  const [from, to] = [exchangeStage(), exchangeStage()];
  const [first, second] = await keptTown(from);
  await to.library.state();
  const { id } = await to.imported(await from.exported());
  to.later();
  await to.library.edit(first!, { title: 'Mine now' });
  await to.library.forget([second!]);
  expect(await to.takenBack(id)).toEqual({ removed: 1, restored: 0, left: 2 });
  expect(await to.library.state()).toMatchObject({ articles: 1 });
});

test('the same article that somebody else kept is not kept twice, and what was decided of its people holds', async () => {
  const [from, to] = [exchangeStage(), exchangeStage()];
  await keptTown(from);
  await to.library.keep(townArticle(2));
  to.later();
  const { added, same } = await to.imported(await from.exported());
  expect({ added, same }).toEqual({ added: 2, same: 1 });
  expect(await to.library.state()).toMatchObject({ articles: 3 });
});

test('a file has what was chosen: some articles, or those of one actor, and only decisions among them', async () => {
  const stage = exchangeStage();
  const ids = await keptTown(stage);
  const articlesIn = async (bytes: Uint8Array) =>
    (await readWhole(bytes)).flatMap((part) => (part.type === 'article' ? [part.article.record.id] : []));
  expect(await articlesIn(await stage.exported({ of: 'articles', articles: [ids[1]!] }))).toEqual([ids[1]]);
  const actors = (await stage.rows()).actors as { id: ActorId; actor: { name: string } }[];
  const kit = actors.find(({ actor }) => actor.name === 'Kit Marsh')!.id;
  expect(await articlesIn(await stage.exported({ of: 'actor', actor: kit }))).toEqual([ids[0]]);
});
