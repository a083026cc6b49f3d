import {
  BOX_CLASSES,
  BOX_STEMS,
  CAPTION_CLASSES,
  COMMENT_STEMS,
  CONSENT_CLASSES,
  NO_COMMENT,
} from '../../english/pages/box-words.ts';

/** An element that may be no part of the article. */
export interface ElementCase {
  readonly tag: string;
  /** Words of its classes and its id, in lower case: "post-relatedPosts" is `post`, `related`, `posts` and `relatedposts`. */
  readonly words: ReadonlySet<string>;
  readonly role: string;
  readonly element: Element;
  /** The `article` under the page's headline; null where no single one is. */
  readonly own: Element | null;
}

/** Says what goes before the article is looked for. */
interface BeforeRow {
  readonly name: string;
  /** An example: {what goes}, [what stays]. */
  readonly sentence: string;
  /** What holds a larger share of the page's prose is the article, whatever it is called; from 0 to 1. */
  readonly most: number;
  readonly goes: (one: ElementCase) => boolean;
}

const hasAny = (words: ReadonlySet<string>, listed: ReadonlySet<string>): boolean => {
  for (const word of words) if (listed.has(word)) return true;
  return false;
};

const hasStem = (
  words: ReadonlySet<string>,
  stems: readonly string[],
  but: ReadonlySet<string> = new Set(),
): boolean => {
  for (const word of words) if (!but.has(word) && stems.some((stem) => word.startsWith(stem))) return true;
  return false;
};

/** Lists what goes before the article is looked for. */
export const DROPPED_BEFORE: readonly BeforeRow[] = [
  {
    name: 'no-words',
    most: 0.35,
    sentence: '{<noscript>Turn on scripts.</noscript>} {<button>Share</button>} [<p>It rained.</p>]',
    goes: ({ tag }) =>
      /^(?:noscript|template|iframe|button|select|svg|object|video|audio|canvas|nav|footer)$/.test(tag) ||
      tag === 'dialog',
  },
  {
    name: 'dialog',
    most: 0.35,
    sentence: '{<div role="dialog">Sign in</div>} [<div role="main">It rained.</div>]',
    goes: ({ role, element }) =>
      /^(?:alert)?dialog$/.test(role) || element.getAttribute('aria-modal') === 'true',
  },
  {
    name: 'consent',
    most: 0.2,
    sentence:
      '{<div id="cookie-banner">We use cookies.</div>} [<div class="recipe">Cookies need flour.</div>]',
    goes: ({ words }) => hasAny(words, CONSENT_CLASSES),
  },
  {
    name: 'caption',
    most: 0.1,
    sentence:
      '{<figcaption>Rain in Zenda</figcaption>} {<p class="wp-caption-text">Zenda</p>} [<figure><blockquote>It rained.</blockquote></figure>]',
    goes: ({ tag, words, element }) =>
      tag === 'figcaption' ||
      (tag === 'figure' && !element.querySelector('blockquote, table, pre')) ||
      hasAny(words, CAPTION_CLASSES),
  },
  {
    name: 'comments',
    most: 0.6,
    sentence: '{<section id="comments">It rained here too.</section>} [<p class="commentary">It rained.</p>]',
    goes: ({ words }) => hasStem(words, COMMENT_STEMS, NO_COMMENT),
  },
  {
    // Sites that scroll on without end hang the next article behind the one that was opened.
    name: 'next-article',
    most: 0.9,
    sentence:
      '<article><h1>Rain in Zenda</h1>[It rained.]</article> {<article><h1>Rain in Ruritania</h1>It rained there too.</article>}',
    goes: ({ tag, element, own }) =>
      tag === 'article' &&
      own !== null &&
      element !== own &&
      !element.contains(own) &&
      !own.contains(element) &&
      element.querySelector('h1') !== null,
  },
  {
    name: 'side-box',
    most: 0.35,
    sentence:
      '{<aside>More rain</aside>} {<div class="related-posts">More rain</div>} [<div class="story">It rained.</div>]',
    goes: ({ tag, role, words }) =>
      tag === 'aside' ||
      /^(?:complementary|navigation)$/.test(role) ||
      hasAny(words, BOX_CLASSES) ||
      hasStem(words, BOX_STEMS),
  },
];
