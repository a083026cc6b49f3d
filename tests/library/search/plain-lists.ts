import { isStated } from '../../../lib/holdings/is-stated.ts';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import { nameTexts, provenanceTexts } from '../../../lib/holdings/searched-texts.ts';
import type { ArticlesQuery, QuotesQuery } from '../../../lib/library/search/library-query.ts';
import type { StoredActor } from '../../../lib/library/store/stored-actor.ts';
import { articleInLibrary, type StoredArticle } from '../../../lib/library/store/stored-article.ts';
import type { ActorId, AnalysedArticle, Quote } from '../../../lib/model.ts';
import { plainWords } from '../../../lib/search/plain-words.ts';

/** Lists the words of texts. */
const wordsOf = (...texts: readonly string[]): string[] =>
  texts.flatMap((text) => plainWords(text).split(' ')).filter((word) => word !== '');

/** Reads what was typed in the plain way: no script but Latin, marks in pairs. */
function typed(words: string) {
  const phrases = [...words.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => plainWords(phrase));
  const loose = wordsOf(words.replace(/"[^"]*"/g, ' '));
  return { loose, phrases: phrases.filter((one) => one !== ''), endsLoose: !/"\s*$/.test(words) };
}

type Fits = (word: string, isLast: boolean, within: readonly string[]) => boolean;

const isSpelled: Fits = (word, isLast, within) =>
  within.some((own) => own === word || own === `${word}s` || (isLast && own.startsWith(word)));

const isNearly: Fits = (word, isLast, within) => {
  const most = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0;
  const isNear = (own: string) => most > 0 && !/\d/.test(word) && !/\d/.test(own) && edits(word, own) <= most;
  return isSpelled(word, isLast, within) || within.some(isNear);
};

/** Counts the edits between two words: Levenshtein, row by row. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

interface Row {
  readonly article: AnalysedArticle;
  readonly quote: Quote;
  readonly inside: readonly string[];
  readonly around: readonly string[];
}

/** Lists quotes in the plain way: all of them, each held against the query. */
export function plainQuotes(
  articles: readonly StoredArticle[],
  actors: ReadonlyMap<ActorId, StoredActor>,
  query: QuotesQuery,
): string[] {
  const rows = latestFirst(articles, query).flatMap((stored) => {
    const article = articleInLibrary(stored);
    return article.quotes.map((quote): Row => {
      const speakers = quote.speakers.flatMap((id) => actors.get(id) ?? []);
      const naming = quote.speaker ? article.text.slice(quote.speaker.start, quote.speaker.end) : '';
      const inside = wordsOf(article.text.slice(quote.start, quote.end), naming);
      return {
        ...{ article, quote, inside },
        around: [
          ...inside,
          ...headOf(article),
          ...speakers.flatMap(({ actor, roles }) =>
            wordsOf(...nameTexts(actor).map(({ text }) => text), ...roles.map(({ role }) => role)),
          ),
        ],
      };
    });
  });
  const { loose, phrases, endsLoose } = typed(query.words);
  const has = (fits: Fits, { article, quote, around }: Row) =>
    loose.every((word, k) => fits(word, endsLoose && k === loose.length - 1, around)) &&
    phrases.every((phrase) =>
      ` ${plainWords(article.text.slice(quote.start, quote.end))} `.includes(` ${phrase} `),
    );
  const spelled = rows.filter((row) => has(isSpelled, row));
  const found = spelled.length > 0 || loose.length === 0 ? spelled : rows.filter((row) => has(isNearly, row));
  return found
    .filter(
      (row) => isOfDays(row.article, query) && (query.source === null || row.article.source === query.source),
    )
    .filter(({ article, quote }) => isThose(article, quote, query))
    .map(({ article, quote }) => quoteIdOf(article, quote));
}

function isThose(article: AnalysedArticle, quote: Quote, query: QuotesQuery): boolean {
  const way =
    quote.by === null ? null : quote.by === 'reader' ? 'reader' : isStated(quote) ? 'stated' : 'inferred';
  const about = article.mentions
    .filter(({ start, end }) => quote.start <= start && end <= quote.end)
    .map(({ actor }) => actor)
    .filter((actor) => !quote.speakers.includes(actor));
  const those = query.side === 'by' ? quote.speakers : about;
  return (
    (query.kind === null || quote.kind === query.kind) &&
    (query.stance === null || quote.stance === query.stance) &&
    (query.way === null || way === query.way) &&
    (query.actor === null || those.includes(query.actor))
  );
}

/** Lists articles in the plain way, by day. */
export function plainArticles(articles: readonly StoredArticle[], query: ArticlesQuery): string[] {
  const { loose, phrases, endsLoose } = typed(query.words);
  const rows = latestFirst(articles, query);
  const has = (fits: Fits, stored: StoredArticle) => {
    const article = articleInLibrary(stored);
    const head = headOf(article);
    const within = [...head, ...wordsOf(article.text)];
    const lines = [` ${head.join(' ')} `, ...article.text.split('\n').map((line) => ` ${plainWords(line)} `)];
    return (
      loose.every((word, k) => fits(word, endsLoose && k === loose.length - 1, within)) &&
      phrases.every((phrase) => lines.some((line) => line.includes(` ${phrase} `)))
    );
  };
  const spelled = rows.filter((one) => has(isSpelled, one));
  const found = spelled.length > 0 || loose.length === 0 ? spelled : rows.filter((one) => has(isNearly, one));
  return found
    .filter(
      ({ record }) => isOfDays(record, query) && (query.source === null || record.source === query.source),
    )
    .map(({ id }) => id);
}

function headOf(article: AnalysedArticle): string[] {
  const provenance = provenanceTexts(article).flatMap(({ text, also = '' }) => [text, also]);
  return wordsOf(article.title ?? article.opening, ...provenance);
}

function isOfDays(
  { date }: { readonly date: string | null },
  { from, to }: Pick<QuotesQuery, 'from' | 'to'>,
) {
  if (from === null && to === null) return true;
  return date !== null && date >= (from ?? '') && date <= (to ?? '9999');
}

/** Orders by day; the undated stand last, whichever way it runs, and those of one day by their places. */
function latestFirst(articles: readonly StoredArticle[], { descending }: { readonly descending: boolean }) {
  const latest = articles.toSorted((a, b) => (a.place < b.place ? -1 : 1));
  if (descending) return latest;
  const days = [...new Set(latest.flatMap(({ record }) => record.date ?? []))].sort();
  return [...days, null].flatMap((day) => latest.filter(({ record }) => record.date === day));
}
