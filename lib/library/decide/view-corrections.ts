import { reportingWords } from '../../holdings/passages/reporting-words.ts';
import { quoteIdOf } from '../../holdings/quote-id.ts';
import { matchCorrections } from '../derive/match-corrections.ts';
import { articlesById } from '../store/find-articles.ts';
import { articleByItself, type StoredArticle, type StoredCorrection } from '../store/stored-article.ts';
import type { ReadTables } from '../store/tables.ts';
import type { QuoteCorrectionView } from './decision-view.ts';

/** Shows what the reader put right of quotes, in the order that is asked for; null for what is not there any more. */
export async function viewCorrections(
  tables: Pick<ReadTables, 'articles'>,
  wanted: readonly Pick<StoredCorrection, 'article' | 'at'>[],
): Promise<(QuoteCorrectionView | null)[]> {
  const articles = await articlesById(tables, [...new Set(wanted.map(({ article }) => article))]);
  const byId = new Map(articles.map((one) => [one.id, one]));
  return wanted.map(({ article, at }) => {
    const stored = byId.get(article);
    return stored === undefined ? null : viewCorrection(stored, at);
  });
}

function viewCorrection(stored: StoredArticle, at: string): QuoteCorrectionView | null {
  const { corrections = [], reading, record } = stored;
  const one = corrections.find((correction) => correction.at === at);
  if (one === undefined) return null;
  const asRead = matchCorrections(record.text, reading?.quotes ?? [], corrections).get(one);
  const quote = articleByItself(stored).quotes.find(({ corrected }) => corrected?.at === at);
  const { start: _, end: _end, before: _before, after: _after, speaker, bounds, ...told } = one;
  return {
    ...{ article: stored.id, title: record.title, date: record.date, source: record.source, ...told },
    isFound: reading === null || asRead !== undefined,
    readAs:
      asRead === undefined
        ? null
        : {
            ...{ kind: asRead.kind, stance: asRead.stance },
            reporting: reportingWords(record.text, asRead),
          },
    quote: quote === undefined ? null : quoteIdOf(record, quote),
    ...(speaker === undefined ? {} : { speaker: speaker === 'nobody' ? speaker : { name: speaker.name } }),
    ...(bounds === undefined ? {} : { bounds: bounds.words }),
  };
}
