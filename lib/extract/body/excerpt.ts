import { ownArticle } from '../facts/own-article.ts';
import { wordCount } from '../outcome-of.ts';
import type { PageSource } from '../source/page-source.ts';

/** What is asked of an article that may be only its start. */
export interface ExcerptCase {
  readonly source: PageSource;
  readonly text: string;
  /** Names of the rows that took lines out behind the last one that stayed. */
  readonly droppedBehind: readonly string[];
}

interface ExcerptRow {
  readonly name: string;
  /** An example: [what is only the start], {what is whole}. */
  readonly sentence: string;
  readonly agrees: (one: ExcerptCase) => boolean;
}

/** Fewer words of an article that is not free are its start. */
const fewestWords = 250;

/** Lists what shows that only the start of an article was there. */
export const EXCERPTS: readonly ExcerptRow[] = [
  {
    name: 'not-free-and-short',
    sentence: '[{"isAccessibleForFree": false}, and 200 words], {the same and 2,000 words}',
    agrees: ({ source, text }) => isClosed(source) && wordCount(text) < fewestWords,
  },
  {
    name: 'call-behind-it',
    sentence: '[It rained. Subscribe to continue reading.], {Subscribe to our newsletter. It rained.}',
    agrees: ({ droppedBehind }) => droppedBehind.includes('continue-reading'),
  },
  {
    name: 'cut-off',
    sentence: '[It rained all day and nobody…], {“It rained …” she said.}',
    agrees: ({ text, source }) =>
      /\p{L}\s?(?:…|\.\.\.|\[…\])$/u.test(text) && (isClosed(source) || wordCount(text) < fewestWords),
  },
];

/** Tells whether only the start of an article was there. */
export function isExcerpt(one: ExcerptCase): boolean {
  return EXCERPTS.some(({ agrees }) => agrees(one));
}

function isClosed(source: PageSource): boolean {
  const tier = source.metas.get('article:content_tier')?.[0]?.toLowerCase();
  return ownArticle(source)?.isFree === false || tier === 'locked' || tier === 'metered';
}
