import { expect, test } from 'vitest';
import { backupSlices } from '../../../lib/library/exchange/backup-slices.ts';
import type { BackedArticle } from '../../../lib/packs/backup/backup-schema.ts';
import type { BackupPart } from '../../../lib/packs/backup/read-backup.ts';

/** Gives articles of so many characters each, as a file is read. */
async function* articlesOf(count: number, characters: number): AsyncGenerator<BackupPart> {
  const text = 'a'.repeat(characters);
  for (let number = 0; number < count; number += 1)
    yield { type: 'article', article: { record: { id: String(number), text } } as unknown as BackedArticle };
}

async function sizes(count: number, characters: number): Promise<number[]> {
  const found: number[] = [];
  for await (const slice of backupSlices(articlesOf(count, characters)))
    if (slice.type === 'articles') found.push(slice.articles.length);
  return found;
}

test.each([
  { name: 'a small file is one', count: 60, characters: 3_000, expected: [60] },
  { name: 'the first have a hundred', count: 220, characters: 3_000, expected: [100, 100, 20] },
  {
    name: 'later ones have a quarter of what was before',
    count: 700,
    characters: 3_000,
    expected: [100, 100, 100, 100, 100, 125, 75],
  },
  { name: 'long articles end them sooner', count: 30, characters: 40_000, expected: [10, 10, 10] },
])('slices of a file: $name', async ({ count, characters, expected }) => {
  expect(await sizes(count, characters)).toEqual(expected);
});

test('slices of a file: none has more than 300', async () => {
  const found = await sizes(4_000, 100);
  expect(Math.max(...found)).toBe(300);
  expect(found.reduce((sum, size) => sum + size, 0)).toBe(4_000);
});
