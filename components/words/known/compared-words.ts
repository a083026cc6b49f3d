import { grouped } from '../../grouped.ts';

/** Says what was compared, and no more than that: the quotations of a page with the articles that are on record. */
export function comparedWords(compared: number, articles: number, known: number): string {
  const of = `the quotes of ${grouped(articles)} ${articles === 1 ? 'article' : 'articles'}`;
  const all = `${grouped(compared)} ${compared === 1 ? 'quotation' : 'quotations'} compared with ${of}`;
  return known === 0 ? `${all}: none is there.` : `${all}.`;
}

/** Says how far the articles of the library are looked through. */
export function comparingWords({ read, of }: { readonly read: number; readonly of: number }): string {
  return `Looking through your articles: ${grouped(read)} of ${grouped(of)}…`;
}
