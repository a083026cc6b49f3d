import type { ChangeId } from '../lib/library/change.ts';
import { ENGINE } from '../lib/library/derive/engine.ts';
import { readRecord } from '../lib/library/derive/read-record.ts';
import { recordOf } from '../lib/library/derive/record-of.ts';
import type { KeptPart } from '../lib/library/store/stored-article.ts';
import type { ArticleId } from '../lib/model.ts';
import { answerTo } from '../tests/faults/ask.ts';
import { everybodyKnown } from '../tests/faults/inconsistencies.ts';
import { inventedArticle } from '../tests/faults/invented-article.ts';
import { openLasting } from '../tests/faults/lasting-browser.ts';
import { libraryRows } from '../tests/faults/old-library.ts';
import { putRows } from '../tests/faults/put-rows.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { keptText } from './kept-text.ts';

const SIZES = [0, 3_000];

/**
 * Measures what Chromium's background holds with an empty library and with one of 3,000 articles, after cards, a search and a keep, in MB.
 * Firefox does not say. Returns Markdown.
 */
export async function libraryBackground(): Promise<string> {
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(await heldWith(size));
  return [
    'What the background of Chromium holds, in MB: after the first question, and after cards, a search and a keep. The *floor* is the library with nothing in it.',
    markdownTable(['articles', 'quotes', 'after a question', 'after work', 'of it outside the heap'], rows),
  ].join('\n\n');
}

async function heldWith(size: number): Promise<string[]> {
  const made = size > 0 ? await rowsOf(size) : null;
  const { browser, window, close } = await openLasting({ kind: 'chrome' });
  try {
    await answerTo(window, { type: 'library' });
    if (made !== null) await putRows(window, made);
    // A background that idled starts again.
    const { quotes } = await answerTo<{ quotes: number }>(window, { type: 'library' });
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const client = await target.createCDPSession();
    const held = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const {
        usedSize,
        embedderHeapUsedSize = 0,
        backingStorageSize = 0,
      } = (await client.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        embedderHeapUsedSize?: number;
        backingStorageSize?: number;
      };
      return { all: usedSize + embedderHeapUsedSize + backingStorageSize, outside: backingStorageSize };
    };
    const first = await held();
    const { title, text } = keptText(size + 1);
    for (const words of ['Ann', 'Tom Brandt', 'harbour']) await answerTo(window, { type: 'search', words });
    const extracted = { ...inventedArticle('https://news.example/more', 1, text), title };
    await answerTo(window, { type: 'keep', extracted, origin: 'page', tab: null, how: 'ask', edited: [] });
    const after = await held();
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
    return [String(size), String(quotes), ...[first.all, after.all, after.outside].map(megabytes)];
  } finally {
    await close();
  }
}

async function rowsOf(size: number) {
  const known = await everybodyKnown();
  const put = Array.from({ length: size }, (_, number): KeptPart => {
    const { title, text } = keptText(number);
    const record = recordOf(
      { ...inventedArticle(`https://news.example/${number}`, number, text), title },
      {
        ...{
          id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as ArticleId,
          origin: 'page',
          edited: [],
        },
        now: new Date(Date.UTC(2024, 0, 1) + number * 60_000),
      },
    );
    const reading = readRecord(record, known.curated);
    return { record, own: [], reading, change: '00000000-0000-4000-8000-000000000000' as ChangeId };
  });
  if (put.some(({ reading }) => reading?.engine !== ENGINE)) throw new Error('not read by this engine');
  return libraryRows(put, [], known);
}
