import { closeSync, openSync, writeSync } from 'node:fs';
import { recordOf } from '../lib/library/derive/record-of.ts';
import type { ArticleId } from '../lib/model.ts';
import { BackupWriter } from '../lib/packs/backup/write-backup.ts';
import { inventedArticle } from '../tests/faults/invented-article.ts';
import { keptText } from './kept-text.ts';

/** Writes a file of so many articles of 3,600 characters and 36 quotes, each with a copy in HTML, as an export of a library is. Gives its bytes. */
export async function keptBackup(path: string, articles: number): Promise<number> {
  const parts: Uint8Array[] = [];
  const writer = new BackupWriter({ write: async (bytes) => void parts.push(bytes) }, new Date(0));
  for (let number = 0; number < articles; number += 1) {
    const { title, text } = keptText(number);
    const extracted = { ...inventedArticle(`https://news.example/${number}`, number, text), title };
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as ArticleId;
    const now = new Date(Date.UTC(2024, 0, 1) + number * 60_000);
    const record = recordOf(extracted, { id, origin: 'page', edited: [], now });
    const html = `<!doctype html><title>${title}</title><p>${text.replaceAll('\n\n', '<p>')}`;
    await writer.add({ record, own: [], corrections: [] }, { title, html });
  }
  const { head, tail } = await writer.end([], () => '<!doctype html>');
  const file = openSync(path, 'w');
  const bytes = [head, ...parts, tail].reduce((sum, part) => sum + writeSync(file, part), 0);
  closeSync(file);
  return bytes;
}
