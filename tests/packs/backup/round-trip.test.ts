import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ActorId } from '../../../lib/model.ts';
import {
  BACKED_ARTICLE,
  BACKED_DECISION,
  type BackedArticle,
  type BackedDecision,
  type Manifest,
} from '../../../lib/packs/backup/backup-schema.ts';
import { articleOfActor, decisionSubject } from '../../../lib/packs/backup/misplaced-in-line.ts';
import { readBackup } from '../../../lib/packs/backup/read-backup.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { articleLine, inPieces, MADE, madeBackup, readWhole } from './made-backup.ts';

/** Makes what a library holds: spans run forward, and an article's own actors are its own. */
const ARTICLE = arbitraryOf(BACKED_ARTICLE).map((made) => {
  const line = made as BackedArticle;
  const own = <Placed extends { start: number; end: number; speaker?: unknown }>(one: Placed): Placed => {
    const { speaker } = one as { speaker?: 'nobody' | { id: string } };
    const isOwn = typeof speaker === 'object' && speaker.id.includes('#');
    const id = isOwn ? `${line.record.id}${speaker.id.slice(speaker.id.indexOf('#'))}` : null;
    return {
      ...one,
      end: one.start + 1 + (one.end % 100),
      ...(id === null ? {} : { speaker: { ...(speaker as object), id } }),
    };
  };
  const corrections = line.corrections.map((one, position) => ({
    ...own(one),
    at: `2024-05-0${position + 1}T00:00:00.000Z`,
  }));
  return { ...line, own: line.own.map(own), corrections };
});

const BACKUP = fc
  .uniqueArray(ARTICLE, { maxLength: 5, selector: ({ record }) => record.id })
  .chain((articles) => {
    const actor = fc.constantFrom(
      'state:FR' as ActorId,
      'state:DE' as ActorId,
      ...articles.map(({ record }) => `${record.id}#otto-brandt` as ActorId),
    );
    if (articles.length === 0) return fc.constant({ articles, decisions: [] as BackedDecision[] });
    const decision = fc
      .tuple(arbitraryOf(BACKED_DECISION) as fc.Arbitrary<BackedDecision>, actor, actor)
      .map(
        ([line, one, other]): BackedDecision =>
          line.of === 'actor' ? { ...line, actor: one } : { ...line, one, other },
      )
      .filter((made) => {
        if (made.of === 'identity' && made.one === made.other) return false;
        const named = made.of === 'identity' ? [made.one, made.other] : [made.actor];
        return named.some((one) => one.includes('#'));
      });
    return fc.record({
      articles: fc.constant(articles),
      decisions: fc.uniqueArray(decision, { maxLength: 3, selector: decisionSubject }),
    });
  });

test('whatever an article or a decision can hold is read as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(BACKUP, fc.integer({ min: 1, max: 5_000 }), async ({ articles, decisions }, size) => {
      const parts = await readWhole(await madeBackup(articles, decisions), 'a.onrecord', size);
      const read = parts
        .slice(1)
        .map((part) => (part.type === 'article' ? part.article : part.type === 'decision' && part.decision));
      expect(read).toEqual([...articles, ...decisions]);
      expect(parts[0]).toMatchObject({
        type: 'manifest',
        manifest: {
          made: MADE.toISOString(),
          counts: {
            articles: articles.length,
            ownQuotes: articles.flatMap(({ own }) => own).length,
            corrections: articles.flatMap(({ corrections }) => corrections).length,
            decisions: decisions.length,
          },
        },
      });
    }),
    { numRuns: 60 },
  );
});

test('any program that unpacks zips reads it: data a line each, and a copy of every article', async () => {
  const articles = [
    articleLine(1),
    articleLine(2, { title: '../../etc/passwd', date: null }),
    articleLine(3, { title: 'CON: “中文” a/b\\c?*|' }),
    articleLine(4, { title: null }),
  ];
  const decision = {
    of: 'identity',
    one: 'state:FR' as ActorId,
    other: `${articles[0]!.record.id}#a` as ActorId,
    are: 'same',
  } as const;
  const files = unzipSync(await madeBackup(articles, [decision]));
  expect(Object.keys(files)).toEqual([
    'manifest.json',
    'read/2024-05-03-Ferry-1-1.html',
    'read/undated-etc-passwd-2.html',
    'read/2024-05-03-CON-中文-a-b-c-3.html',
    'read/2024-05-03-Untitled-4.html',
    'articles-0001.ndjson',
    'decisions.ndjson',
    'index.html',
  ]);
  const lines = strFromU8(files['articles-0001.ndjson']!).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(articles);
  expect(articleOfActor(decision.other)).toBe(articles[0]!.record.id);
  const { entries } = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
  expect(entries.map(({ name, bytes }) => [name, bytes])).toEqual(
    Object.entries(files)
      .slice(1)
      .map(([name, bytes]) => [name, bytes.length]),
  );
});

test('articles are parted where an entry is full, and read in their order', async () => {
  const text = 'a'.repeat(4_000_000);
  const articles = Array.from({ length: 9 }, (_, count) => articleLine(count + 1, { text }));
  const bytes = await madeBackup(articles);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('articles'))).toEqual([
    'articles-0001.ndjson',
    'articles-0002.ndjson',
    'articles-0003.ndjson',
  ]);
  const read = (await readWhole(bytes)).flatMap((part) =>
    part.type === 'article' ? [part.article.record.id] : [],
  );
  expect(read).toEqual(articles.map(({ record }) => record.id));
});

test('progress comes to the bytes of the file', async () => {
  const bytes = await madeBackup([articleLine(1), articleLine(2)]);
  let read = 0;
  for await (const _ of readBackup({ name: 'a', chunks: inPieces(bytes) }, (more) => (read += more)));
  expect(read).toBe(bytes.length);
});
