import { quoteIdOf } from '../../holdings/quote-id.ts';
import type { Cursor, Slice, SliceRequest } from '../../holdings/slice.ts';
import { matchCorrections } from '../derive/match-corrections.ts';
import { articlesById } from '../store/find-articles.ts';
import { articleByItself, type StoredArticle } from '../store/stored-article.ts';
import type { ReadTables } from '../store/tables.ts';
import type { QuoteCorrectionView } from './decision-view.ts';

/** Lists what the reader put right of quotes, latest first. */
export async function listCorrections(
  tables: ReadTables,
  { after, size }: SliceRequest,
): Promise<Slice<QuoteCorrectionView>> {
  const [rows, total] = await Promise.all([
    tables.corrections.all({ ...(after === null ? {} : { above: after }), limit: size + 1 }),
    tables.corrections.count({}),
  ]);
  const shown = rows.slice(0, size);
  const articles = await articlesById(tables, [...new Set(shown.map(({ article }) => article))]);
  const byId = new Map(articles.map((one) => [one.id, one]));
  const items = shown.flatMap(({ article, at }) => {
    const stored = byId.get(article);
    return stored === undefined ? [] : viewCorrection(stored, at);
  });
  const next = rows.length > size ? ((shown.at(-1)?.place ?? null) as Cursor | null) : null;
  return { items, total, next, missing: [] };
}

function viewCorrection(stored: StoredArticle, at: string): QuoteCorrectionView[] {
  const { corrections = [], reading, record } = stored;
  const found = matchCorrections(record.text, reading?.quotes ?? [], corrections);
  const quote = articleByItself(stored).quotes.find(({ corrected }) => corrected?.at === at);
  return corrections
    .filter((one) => one.at === at)
    .map((one) => {
      const { start: _, end: _end, before: _before, after: _after, speaker, bounds, ...told } = one;
      return {
        ...{ article: stored.id, title: record.title, date: record.date, source: record.source, ...told },
        isFound: found.has(one),
        quote: quote === undefined ? null : quoteIdOf(record, quote),
        ...(speaker === undefined
          ? {}
          : { speaker: speaker === 'nobody' ? speaker : { name: speaker.name } }),
        ...(bounds === undefined ? {} : { bounds: bounds.words }),
      };
    });
}
