import type { QuoteView } from '../holdings/quote-view.ts';
import { caveatOf } from './attribution.ts';
import { type CitedSource, citedSource } from './cited-source.ts';
import { accessedOn, reportedOn } from './plain-citation.ts';
import { statement } from './statement.ts';

/** Writes a quote as HTML, to be pasted into a page's source: a figure with the statement and, below it, where it stands. */
export function htmlCitation(quote: QuoteView, today: string | null): string {
  const cited = citedSource(quote, today);
  const { source, address, link } = cited;
  const parts = [
    titleIn(cited),
    source === null ? 'source not stated' : `<bdi>${inHtml(source)}</bdi>`,
    dayIn(cited),
    address && `<a href="${inHtml(address)}">${inHtml(address)}</a>`,
    accessedOn(cited),
  ];
  const caveat = caveatOf(quote);
  const from = [
    parts.filter(Boolean).join(', '),
    caveat && inHtml(caveat),
    link && `<a href="${inHtml(link)}">the words there</a>`,
  ];
  const at = address === null ? '' : ` cite="${inHtml(address)}"`;
  return [
    '<figure>',
    `  <blockquote${at}><p dir="auto">${inHtml(statement(quote))}</p></blockquote>`,
    `  <figcaption>${from.filter(Boolean).join('; ')}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function titleIn({ title }: CitedSource): string | null {
  return title === null ? null : `“<cite dir="auto">${inHtml(title)}</cite>”`;
}

function dayIn(cited: CitedSource): string {
  const words = inHtml(reportedOn(cited));
  return cited.day === null ? words : `<time datetime="${inHtml(cited.day)}">${words}</time>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function inHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
