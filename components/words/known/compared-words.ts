import { grouped } from '../../grouped.ts';

/** Counts what was compared with what. */
interface Compared {
  /** Quotations of a page. */
  readonly quotations: number;
  /** Those of them that are on record. */
  readonly known: number;
  /** Articles that are on record. */
  readonly articles: number;
  /** Those of them that print the page's own text. */
  readonly own: number;
}

/** Says what was compared, and no more than that: the quotations of a page with the articles that are on record, but for those with its own text. */
export function comparedWords({ quotations, known, articles, own }: Compared): string {
  const all = `${counted(quotations, 'quotation')} compared with the quotes of ${counted(Math.max(0, articles - own), 'article')}`;
  const found = known === 0 ? `${all}: none is there.` : `${all}.`;
  return own === 0 ? found : `${found} Left out: ${counted(own, 'article')} with this page’s own text.`;
}

const counted = (count: number, name: string): string =>
  `${grouped(count)} ${count === 1 ? name : `${name}s`}`;

/** Says how far the articles of the library are looked through. */
export function comparingWords({ read, of }: { readonly read: number; readonly of: number }): string {
  return `Looking through your articles: ${grouped(read)} of ${grouped(of)}…`;
}
