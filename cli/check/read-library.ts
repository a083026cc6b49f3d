import { createReadStream } from 'node:fs';
import type { KnownEverywhere } from '../../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../../lib/library/derive/read-record.ts';
import { articleByItself } from '../../lib/library/store/stored-article.ts';
import type { AnalysedArticle } from '../../lib/model.ts';
import { readBackup } from '../../lib/packs/backup/read-backup.ts';

/**
 * Reads the articles of a file of kept ones, each as the library reads it: by the engine, with what the reader put right and marked. Nothing is stored, so nobody is put
 * together across articles: a name is the one that its article has. Throws a `Refusal` that names file, entry and line.
 */
export async function readLibraryFile(
  file: string,
  { curated }: KnownEverywhere,
  onProgress: (read: number, of: number) => void,
): Promise<readonly AnalysedArticle[]> {
  const articles: AnalysedArticle[] = [];
  let total = 0;
  for await (const part of readBackup({ name: file, chunks: createReadStream(file) })) {
    if (part.type === 'manifest') total = part.manifest.counts.articles;
    if (part.type !== 'article') continue;
    const { record, own, corrections } = part.article;
    articles.push(articleByItself({ record, own, corrections, reading: readRecord(record, curated) }));
    onProgress(articles.length, total);
  }
  return articles;
}
