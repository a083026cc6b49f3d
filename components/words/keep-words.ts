import { NOT_READABLE } from '../../lib/library/derive/article-reading.ts';
import type { KeepOutcome, KeepPreview, KeptBefore } from '../../lib/library/keep-outcome.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { languageName } from './language-name.ts';

/** Says how much is on record in an article: "12 quotes by 5 speakers". */
export function quotesWords({ quotes, speakers }: Pick<KeepPreview, 'quotes' | 'speakers'>): string {
  if (quotes === 0) return 'No quotes found';
  const counted = `${grouped(quotes)} ${quotes === 1 ? 'quote' : 'quotes'}`;
  return speakers === 0
    ? counted
    : `${counted} by ${grouped(speakers)} ${speakers === 1 ? 'speaker' : 'speakers'}`;
}

/** Says that an article is kept already, and how much of it is another today. */
export function knownWords({ keptDay, changed }: KeptBefore): string {
  const kept = `Kept on ${day(keptDay, 'long')}`;
  if (changed === 0) return `${kept}, and unchanged since.`;
  return `${kept}; ${changed === 1 ? '1 paragraph has' : `${grouped(changed)} paragraphs have`} changed since.`;
}

/** Says that quotes are not read in a language, or could not be. */
export function notReadWords(language: string): string {
  if (language === NOT_READABLE)
    return 'Kept and searchable; On Record could not read its quotes. You can mark them in it yourself.';
  return `Kept and searchable; quotes are not read in ${languageName(language)}.`;
}

/** A reader who was let in once may be before the wall today. */
function excerptWords(known: KeptBefore | null): string {
  const excerpt = 'This is an excerpt: the page shows no more than the start of the article.';
  return known === null ? excerpt : `${excerpt} To update would leave no more than that of what you keep.`;
}

/** Says what of an article is there, and what is not: each in a sentence. */
export function keepNotes(
  preview: KeepPreview,
  { isExcerpt, isWhole }: { readonly isExcerpt: boolean; readonly isWhole: boolean },
): string[] {
  return [
    ...(isExcerpt ? [excerptWords(preview.known)] : []),
    ...(isWhole ? [] : ['This is what you selected, not the whole page.']),
    ...(preview.notRead === null ? [] : [notReadWords(preview.notRead)]),
    ...(preview.isReadNow || preview.notRead !== null
      ? []
      : ['It is long: it is kept at once, and its quotes are read when you open your library.']),
  ];
}

/** Says what is on record in an article that was just kept, or why nothing is yet. */
export function justKeptWords(kept: FreshlyKept): string {
  if (!kept.isRead) return 'It is long: its quotes are read when you open your library.';
  return kept.notRead === null ? quotesWords(kept) : notReadWords(kept.notRead);
}

type FreshlyKept = Pick<
  Extract<KeepOutcome, { state: 'kept' }>,
  'quotes' | 'speakers' | 'isRead' | 'notRead'
>;
