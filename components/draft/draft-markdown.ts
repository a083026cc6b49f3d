import { escapedMarkdown } from '../../lib/cite/escaped-markdown.ts';
import { markdownCitation } from '../../lib/cite/markdown.ts';
import { writtenDay } from '../../lib/cite/words/written-day.ts';
import { paragraphNumberAt } from '../../lib/drafts/places.ts';
import { spaced } from '../../lib/text/spaced.ts';
import type { KnownQuotation } from '../../lib/views/known-in-text.ts';
import { knownLines } from '../known/known-lines.ts';
import { knownLineWords } from '../words/known/known-line-words.ts';
import type { CheckedDraft } from './draft-state.ts';
import { checkedWords, leftOutWords, notIn, paragraphWords, progressWords } from './draft-words.ts';

/** Writes the list of a checked draft in Markdown: each quotation with its place and speaker, and below it what is on record, as it is cited. */
export function draftMarkdown(
  { text, quotations, left, progress }: CheckedDraft,
  { articles, today }: { readonly articles: number; readonly today: string },
): string {
  const paragraphAt = paragraphNumberAt(text);
  const limits = [left > 0 && leftOutWords(left), progress !== null && progressWords(progress)];
  return [
    `${checkedWords(quotations.length, articles)} ${writtenDay(today, 'long')}.`,
    ...limits.filter((one) => one !== false),
    ...quotations.map((one, at) =>
      entry(one, `${at + 1}. ${paragraphWords(paragraphAt(one.start))}`, { articles, today }),
    ),
  ].join('\n\n');
}

function entry(
  { text, speaker, answer }: KnownQuotation,
  place: string,
  { articles, today }: { readonly articles: number; readonly today: string },
): string {
  const who = speaker === null ? '' : `, ${escapedMarkdown(speaker)}`;
  const below = knownLines(answer).map((line) => {
    const { lead, place: where, more } = knownLineWords(line);
    const said = escapedMarkdown([lead, where, more].filter((part) => part !== '').join(' '));
    return `**${said}**\n\n${markdownCitation(line.match.quote, today)}`;
  });
  // What belongs to an item of a list is indented as far as its words.
  const indent = ' '.repeat(place.indexOf(' ') + 1);
  return [
    `${place}${who}: “${escapedMarkdown(spaced(text))}”`,
    ...(below.length > 0 ? below : [`${notIn(articles)}.`]),
  ]
    .join('\n\n')
    .replaceAll(/\n(?=.)/g, `\n${indent}`);
}
