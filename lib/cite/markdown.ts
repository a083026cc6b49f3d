import type { QuoteView } from '../holdings/quote-view.ts';
import { caveatOf } from './attribution.ts';
import { type CitedSource, citedSource } from './cited-source.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { accessedOn, reportedOn } from './plain-citation.ts';
import { statement } from './statement.ts';

/** Writes a quote in Markdown (CommonMark): the statement as a block quote, and below it where it stands, linked to the words. */
export function markdownCitation(quote: QuoteView, today: string | null): string {
  const cited = citedSource(quote, today);
  const parts = [
    titleIn(cited),
    cited.source === null ? 'source not stated' : `*${escapedMarkdown(cited.source)}*`,
    escapedMarkdown(reportedOn(cited)),
    cited.address && `<${addressInMarkdown(cited.address)}>`,
    accessedOn(cited),
  ];
  const caveat = caveatOf(quote);
  const from = `${parts.filter(Boolean).join(', ')}${caveat === null ? '' : `; ${escapedMarkdown(caveat)}`}`;
  return `> ${atLineStart(escapedMarkdown(statement(quote)))}\n>\n> — ${from}`;
}

/** Writes the headline, as a link to the words; without a headline, the link says where it leads. */
function titleIn({ title, link, address }: CitedSource): string | null {
  const goal = link ?? address;
  const words = title === null ? null : `“${escapedMarkdown(title)}”`;
  if (goal === null) return words;
  return `[${words ?? 'the words in the article'}](${addressInMarkdown(goal)})`;
}

/** Escapes what has a meaning where a line begins: lists, rules, numbers. */
function atLineStart(text: string): string {
  return text.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Encodes what would end a link or an address in angle brackets. */
function addressInMarkdown(address: string): string {
  return address.replaceAll(
    /[()<>\\\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
