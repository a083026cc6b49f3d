import type { Holding } from '../../holdings/holding.ts';
import { once } from '../../holdings/once.ts';
import type { Cursor } from '../../holdings/slice.ts';
import type { ArticleId } from '../../model.ts';
import { hostAndPath } from '../../text/web-address.ts';

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
        const key = hostAndPath(article?.address ?? null);
        if (article && key !== '') found.set(key, article.id);
      }
      after = next;
    }
    return found;
  });
  return {
    async at(address) {
      // What a search or a newsletter puts behind an address is left out.
      const key = hostAndPath(address);
      return key === '' ? null : ((await byAddress()).get(key) ?? null);
    },
  };
}
