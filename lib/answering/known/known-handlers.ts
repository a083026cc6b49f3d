import { viewKnown } from '../../views/known-answer.ts';
import { knownInText } from '../../views/known-in-text.ts';
import type { KnownFound, KnownQuotations } from '../../wire/known-requests.ts';
import type { Handlers } from '../handler.ts';
import type { LibraryEffects } from '../library-effects.ts';

/** Answers the extension's own documents about quotations, from all that is on record. Pages and cards are given none of this. */
export function knownHandlers({
  everything,
  library,
  quotationsIn,
}: Pick<LibraryEffects, 'everything' | 'library' | 'quotationsIn'>): Handlers<
  'known' | 'quotations-in' | 'known-quotations'
> {
  const progress = () => library.known.progress().catch(() => null);
  return {
    async known({ text, address }): Promise<KnownFound> {
      // A library that cannot be read holds no article of the page; what is public answers all the same.
      const own = address === null ? null : await library.known.articleAt(address).catch(() => null);
      const found = await knownInText(text, own, { holding: everything, quotationsIn });
      return { ...found, progress: await progress() };
    },
    'quotations-in': ({ text }) => quotationsIn(text),
    async 'known-quotations'({ quotations }): Promise<KnownQuotations> {
      const asked = quotations.map((one) => ({ ...one, article: null }));
      return { answers: await viewKnown(everything, asked), progress: await progress() };
    },
  };
}
