import { statement } from '../../lib/cite/statement.ts';
import { inferredFrom } from '../../lib/cite/words/inferred-from.ts';
import { type ActorNames, type QuoteView, viewQuote } from '../../lib/holdings/quote-view.ts';
import type { ArticleRecord } from '../../lib/library/article-record.ts';
import type { AnalysedArticle } from '../../lib/model.ts';
import type { ListedCopy, ReadableCopy } from '../../lib/packs/backup/write-backup.ts';
import { articleName } from '../article-name.ts';
import { day } from '../day.ts';
import { headlineAmong } from '../headline-among.ts';
import { grade } from '../words/grade.ts';
import { type Markup, markup, plainDocument } from './plain-document.ts';

/**
 * Writes a document of HTML that shows an article, with its quotes and who said them, to whoever has no On Record. Nothing in it loads or
 * runs anything.
 */
export function readableArticle(
  article: AnalysedArticle,
  record: Pick<ArticleRecord, 'authors' | 'keptDay' | 'isExcerpt' | 'dateIsSure' | 'language'>,
  actors: ActorNames,
): ReadableCopy {
  const { title, opening, date, source, address, text } = article;
  const quotes = article.quotes.map((quote) => viewQuote(article, quote, actors));
  const facts = [
    source ?? 'Source not stated',
    `${day(date, 'long')}${date === null || record.dateIsSure ? '' : ' (not confirmed)'}`,
    record.authors.join(', '),
    record.isExcerpt ? 'excerpt' : '',
    `kept ${day(record.keptDay, 'long')}`,
  ].filter((fact) => fact !== '');
  const name = articleName(article);
  const html = plainDocument(
    name,
    markup`<p><a href="../index.html">All articles</a></p>
<h1 dir="auto">${title ?? opening}</h1>
<p class="facts">${facts.join(' · ')}${address === null ? '' : markup`<br><a href="${address}" rel="noreferrer">${address}</a>`}</p>
${quotes.length === 0 ? '' : markup`<h2>On record in this article</h2>\n<ul>\n${quotes.map(quoteItem)}</ul>\n`}<h2>The article</h2>
<div dir="auto"${record.language === null ? '' : markup` lang="${record.language}"`}>
${paragraphsBelow(text, title).map((paragraph) => markup`<p>${paragraph}</p>\n`)}</div>`,
  );
  return { title: title ?? opening, html };
}

/** Gives the paragraphs of a text, without the headline that stands above it as the title. */
function paragraphsBelow(text: string, title: string | null): string[] {
  const all = Array.from(text.matchAll(/[^\n]+/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const headline = headlineAmong(all, text, title);
  return all.filter((span) => span !== headline).map(({ start, end }) => text.slice(start, end));
}

/** Writes a document of HTML that lists the copies of articles. */
export function readableContents(copies: readonly ListedCopy[], articles: number, made: string): string {
  const more = articles - copies.length;
  return plainDocument(
    'Kept articles',
    markup`<h1>Kept articles</h1>
<p class="facts">${String(articles)} ${articles === 1 ? 'article' : 'articles'}, exported from On Record on ${day(made.slice(0, 10), 'long')}. On Record takes this file in again; the files that end in .ndjson hold the same as data, an article a line.${more === 0 ? '' : ` ${more} of them stand there alone.`}</p>
<ul>
${copies.map(({ entry, title, date, source }) => markup`<li><a href="${encodeURI(entry)}" dir="auto">${title}</a><br><span class="facts">${source ?? 'Source not stated'} · ${day(date)}</span></li>\n`)}</ul>`,
  );
}

function quoteItem(quote: QuoteView): Markup {
  const inferred = inferredFrom(quote);
  const notes = [
    grade(quote.kind).label,
    inferred === null ? '' : `speaker inferred ${inferred}`,
    quote.by === 'reader' ? 'kept by the reader' : '',
    quote.corrected === null ? '' : 'put right by the reader',
    quote.note ?? '',
  ].filter((note) => note !== '');
  return markup`<li><span dir="auto">${statement(quote)}</span><br><span class="facts">${notes.join(' · ')}</span></li>\n`;
}
