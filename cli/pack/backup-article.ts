import { createHash } from 'node:crypto';
import type { Extracted } from '../../lib/extract/extracted.ts';
import type { ArticleRecord } from '../../lib/library/article-record.ts';
import { recordOf } from '../../lib/library/derive/record-of.ts';
import type { ArticleId } from '../../lib/model.ts';

/**
 * Makes the record of an article that a file holds. All of it comes from the file, the time at which the file was last changed too: whoever
 * packs the same folder twice has the same articles, and whoever takes both in has each once.
 */
export function backupArticle(extracted: Extracted, changed: Date): ArticleRecord {
  return recordOf(extracted, { id: idOf(extracted), origin: 'file', edited: [], now: changed });
}

/** Gives an id by the words and the address: a UUID of version 8, which is free for that. */
function idOf({ text, address }: Extracted): ArticleId {
  const sum = createHash('sha256')
    .update(`${address ?? ''}\n${text}`)
    .digest('hex');
  const variant = '89ab'[Number.parseInt(sum.charAt(16), 16) % 4];
  return [
    ...[sum.slice(0, 8), sum.slice(8, 12), `8${sum.slice(13, 16)}`],
    ...[`${variant}${sum.slice(17, 20)}`, sum.slice(20, 32)],
  ].join('-') as ArticleId;
}
