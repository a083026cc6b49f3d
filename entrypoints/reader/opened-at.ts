import type { ArticleId } from '../../lib/model.ts';

/** Says what the reader's address asks for: a bundled article by its name, a kept one by a token that says nothing, or all. */
export type OpenedAt =
  | { readonly what: 'articles' }
  | { readonly what: 'bundled'; readonly article: ArticleId }
  | { readonly what: 'kept'; readonly token: string };

/** Reads the reader's own address. */
export function openedAt(address: string): OpenedAt {
  const asked = new URL(address).searchParams;
  const token = asked.get('kept');
  if (token !== null) return { what: 'kept', token };
  const article = asked.get('article') as ArticleId | null;
  return article === null ? { what: 'articles' } : { what: 'bundled', article };
}
