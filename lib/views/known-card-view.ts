import type { ArticleId } from '../model.ts';
import { type KnowingHolding, type KnownAnswer, viewKnown } from './known-answer.ts';

/** Tells when and where the page came out that a quotation stands in. */
export interface CitingPage {
  /** ISO day; null where the page states none. */
  readonly date: string | null;
  /** Whether two places of the page state it. */
  readonly isSure: boolean;
  /** The publisher's name. */
  readonly source: string | null;
}

/** Shows what is on record of a quotation at its place in a page. */
export interface KnownCardView {
  /** Its words, without marks. */
  readonly quotation: string;
  /** Whom the page names as its speaker. */
  readonly speaker: string | null;
  /** Null until the page was read, and where it cannot be. */
  readonly page: CitingPage | null;
  readonly answer: KnownAnswer;
}

/** Shows what a holding has of a quotation; `article` is the one on record that its page is, which confirms nothing. */
export async function viewKnownCard(
  holding: KnowingHolding,
  quoted: Pick<KnownCardView, 'quotation' | 'speaker'> & { readonly article: ArticleId | null },
): Promise<KnownCardView> {
  const { quotation, speaker, article } = quoted;
  const [answer = NOTHING] = await viewKnown(holding, [{ text: quotation, speaker, article }]);
  return { quotation, speaker, page: null, answer };
}

const NOTHING: KnownAnswer = { first: null, matches: [], origins: [] };
