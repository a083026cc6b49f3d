import type { Holding } from '../../holdings/holding.ts';
import type { Library } from '../../library/library.ts';
import type { ArticleId, Span } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import { hash } from '../../text/hash.ts';
import type { CitingPage } from '../../views/known-card-view.ts';
import { type KnownQuotation, knownInText } from '../../views/known-in-text.ts';
import type { Ticket } from '../../wire/messages.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { Handlers } from '../handler.ts';
import { publicArticles } from '../known/public-articles.ts';
import { requireFound } from '../require-found.ts';
import { isOfQuotation } from './kept-admission.ts';
import { letDocument } from './let-document.ts';
import type { LetEffects } from './let-effects.ts';

/** Lists what answering about quotations of such pages needs. */
type Effects = Pick<LetEffects, 'letPages' | 'letBudgets' | 'letTickets'> &
  Pick<AnswerEffects, 'quotationsIn' | 'readCitingPage'> & {
    readonly bundled: Holding;
    /** What is bundled and the library, however long that takes to load. */
    readonly all: Holding;
    readonly library: Pick<Library, 'known'>;
  };

/**
 * Answers pages that the reader lets where quotations stand that the library has on record, and their cards of what day the page is. What
 * is public alone is marked by those who mark it everywhere. A document that is not let is refused before anything of the library is looked at.
 */
export function letQuotationHandlers(
  effects: Effects,
): Handlers<'let-known-in' | 'let-open-known' | 'let-known-page'> {
  const { letPages, letBudgets, letTickets, quotationsIn, readCitingPage, bundled, all, library } = effects;
  const publicOnes = publicArticles(bundled);

  /** Gives the article that a page is. Rejects where the library cannot be read: it might confirm itself. */
  const articleOf = async (address: string | null): Promise<ArticleId | null> =>
    (address === null ? null : await library.known.articleAt(address)) ?? publicOnes.at(address);

  async function keptIn(text: string, own: ArticleId | null): Promise<readonly KnownQuotation[]> {
    const { quotations } = await knownInText(text, own, { holding: all, quotationsIn });
    return quotations.filter(({ answer }) => answer.matches.some(({ quote }) => quote.kept !== null));
  }

  return {
    async 'let-known-in'({ texts }, caller): Promise<readonly (readonly Span[])[]> {
      const from = await letDocument(letPages, caller);
      await letBudgets.quote(
        from,
        texts.reduce((sum, { length }) => sum + length, 0),
      );
      const own = await articleOf(caller.sender.url);
      const found = await Promise.all(texts.map((text) => keptIn(text, own)));
      const told = await letPages.quote(
        from,
        found.flatMap((quotations, at) => quotations.map((one) => keyOf(texts[at] ?? '', one))),
      );
      return found.map((quotations, at) =>
        quotations.flatMap(({ start, end }) =>
          told.has(keyOf(texts[at] ?? '', { start, end })) ? [{ start, end }] : [],
        ),
      );
    },

    async 'let-open-known'({ text, start, end }, caller): Promise<Ticket> {
      const from = await letDocument(letPages, caller);
      await letBudgets.openQuotation(from, text.slice(start, end));
      const isTold = await letPages.hasQuoted(from, keyOf(text, { start, end }));
      const article = isTold ? await articleOf(caller.sender.url) : null;
      const quotations = isTold ? await keptIn(text, article) : [];
      const found = requireFound(
        quotations.find((one) => one.start === start && one.end === end),
        'quote',
      );
      return letTickets.issue(from.tab, {
        ...{ quotation: found.text.toWellFormed(), speaker: found.speaker, article, isOfPage: true },
      });
    },

    async 'let-known-page'({ ticket }, { asker: { tab } }): Promise<CitingPage | null> {
      const held = tab === null ? null : await letTickets.held(tab, ticket);
      if (tab === null || held === null || !isOfQuotation(held)) throw new Refusal({ code: 'card-outdated' });
      return readCitingPage(tab);
    },
  };
}

const keyOf = (text: string, { start, end }: Span): string => hash(text.slice(start, end));
