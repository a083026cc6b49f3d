import type { Holding } from '../../holdings/holding.ts';
import { once } from '../../holdings/once.ts';
import type { Cursor } from '../../holdings/slice.ts';
import type { ArticleId } from '../../model.ts';

/** Finds public articles by where they lie. */
export interface PublicArticles {
  /** Gives the article that a page is; null where it is none of them. */
  at(address: string | null): Promise<ArticleId | null>;
}

const SLICE = 100;

/** Prepares to find the articles of a holding that is in memory: all of them are gone through, once, at the first question. */
export function publicArticles(holding: Pick<Holding, 'articles' | 'article'>): PublicArticles {
  const byAddress = once(async () => {
    const found = new Map<string, ArticleId>();
    for (let after: Cursor | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const { items, next } = await holding.articles({ after, size: SLICE });
      const articles = await Promise.all(items.map(({ id }) => holding.article(id)));
      for (const article of articles) {
        const key = keyOf(article?.address ?? null);
        if (article && key !== null) found.set(key, article.id);
      }
      after = next;
    }
    return found;
  });
  return {
    async at(address) {
      const key = keyOf(address);
      return key === null ? null : ((await byAddress()).get(key) ?? null);
    },
  };
}

/** Writes an address as two visits of one page have it: what a search or a newsletter puts behind it is left out, and a last slash. */
function keyOf(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.host + url.pathname.replace(/\/$/, '') : null;
}
