import type { Span } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { CitingPage } from '../../views/known-card-view.ts';
import { knownInText } from '../../views/known-in-text.ts';
import type { Ticket } from '../../wire/messages.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { Handlers } from '../handler.ts';
import { requireFound } from '../require-found.ts';
import { publicArticles } from './public-articles.ts';

/**
 * Answers pages where quotations stand that are on record, and the card of one of what day its page is. It is given the bundled record
 * alone.
 */
export function quotationHandlers({
  holding,
  quotationsIn,
  quotationTickets,
  readCitingPage,
}: Pick<AnswerEffects, 'holding' | 'quotationsIn' | 'quotationTickets' | 'readCitingPage'>): Handlers<
  'known-in' | 'open-known' | 'known-page'
> {
  const articles = publicArticles(holding);

  return {
    async 'known-in'({ texts }, { sender }): Promise<readonly (readonly Span[])[]> {
      const own = await articles.at(sender.url);
      const found = await Promise.all(texts.map((text) => knownInText(text, own, { holding, quotationsIn })));
      return found.map(({ quotations }) => quotations.map(({ start, end }) => ({ start, end })));
    },

    async 'open-known'({ text, start, end }, { asker, sender }): Promise<Ticket> {
      const article = await articles.at(sender.url);
      const { quotations } = await knownInText(text, article, { holding, quotationsIn });
      const found = requireFound(
        quotations.find((one) => one.start === start && one.end === end),
        'quote',
      );
      return quotationTickets.issue(requireFound(asker.tab, 'tab'), {
        ...{ quotation: found.text.toWellFormed(), speaker: found.speaker, article },
        isOfPage: sender.frameId === 0,
      });
    },

    async 'known-page'({ ticket }, { asker: { tab } }): Promise<CitingPage | null> {
      const held = tab === null ? null : await quotationTickets.finish(tab, ticket);
      if (tab === null || held === null) throw new Refusal({ code: 'card-outdated' });
      return held.isOfPage ? readCitingPage(tab) : null;
    },
  };
}
