import type { Holding } from '../../holdings/holding.ts';
import { together } from '../../holdings/together.ts';
import { viewKnown } from '../../views/known-answer.ts';
import { knownInText } from '../../views/known-in-text.ts';
import type { KnownFound, KnownQuotations } from '../../wire/known-requests.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { Handlers } from '../handler.ts';
import type { LibraryEffects } from '../library-effects.ts';

/**
 * Answers the extension's own documents about quotations, from all that is on record. Pages and cards are given none of this. The library is waited for, however long it takes to load its
 * index: "none is there" must not mean that it was late.
 */
export function knownHandlers({
  bundled,
  library,
  quotationsIn,
}: Pick<LibraryEffects, 'library'> &
  Pick<AnswerEffects, 'quotationsIn'> & { readonly bundled: Holding }): Handlers<
  'known' | 'quotations-in' | 'known-quotations'
> {
  const everything = together([bundled, library.holding], { patience: () => new Promise(() => {}) });
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
