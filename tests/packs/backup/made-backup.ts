import type { BackedArticle, BackedDecision } from '../../../lib/packs/backup/backup-schema.ts';
import { type BackupPart, readBackup } from '../../../lib/packs/backup/read-backup.ts';
import { BackupWriter } from '../../../lib/packs/backup/write-backup.ts';
import { joinedBytes } from '../../../lib/packs/backup/zip-packing.ts';

/** The day on which the tests' backups are made. */
export const MADE = new Date('2024-06-01T10:00:00.000Z');

/** Writes a backup as bytes. */
export async function madeBackup(
  articles: readonly BackedArticle[],
  decisions: readonly BackedDecision[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const body: Uint8Array[] = [];
  const writer = new BackupWriter({ write: async (bytes) => void body.push(bytes) }, MADE);
  for (const article of articles)
    await writer.add(article, { title: article.record.title ?? 'Untitled', html: '<!doctype html>' });
  const { head, tail } = await writer.end(decisions, (copies) => JSON.stringify(copies));
  return joinedBytes([head, ...body, tail]);
}

/** Gives bytes out in pieces, as a file does. */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a backup to its end. */
export async function readWhole(
  bytes: Uint8Array,
  name = 'zenda.onrecord',
  size?: number,
): Promise<BackupPart[]> {
  return Array.fromAsync(readBackup({ name, chunks: inPieces(bytes, size) }));
}

/** Makes an article of a backup. */
export function articleLine(count: number, more: Partial<BackedArticle['record']> = {}): BackedArticle {
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}` as BackedArticle['record']['id'];
  return {
    record: {
      ...{ id, origin: 'page', title: `Ferry ${count}`, authors: ['Zoe Park'], source: 'The Zenda Herald' },
      ...{ address: `https://news.example/${count}`, date: '2024-05-03', language: 'en', dateIsSure: true },
      ...{
        datePrinted: 'May 3',
        text: `The ferry will stop.\n\nIt is late, Otto Brandt said.`,
        isExcerpt: false,
      },
      ...{ kept: '2024-05-04T10:00:00.000Z', keptDay: '2024-05-04', edited: [] },
      ...more,
    },
    own: [],
    corrections: [],
  };
}
