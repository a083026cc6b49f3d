import type { Holding } from '../holdings/holding.ts';
import { articleOfSentence, findSentence, sentenceIdOf } from '../holdings/passages/sentence-id.ts';
import { findQuote, quoteIdOf, readQuoteId } from '../holdings/quote-id.ts';
import { Refusal } from '../problems/refusal.ts';
import { viewActor } from '../views/actor-view.ts';
import type { ShownView } from '../views/card-view.ts';
import { viewKnownCard } from '../views/known-card-view.ts';
import { onThisOf } from '../views/on-this.ts';
import { quotesAfter, sliceAfter } from '../views/slice-after.ts';
import { viewTicks } from '../views/timeline-view.ts';
import { withRolesAt } from '../views/with-roles-at.ts';
import type { RecordRequest } from '../wire/requests.ts';
import type { AnswerEffects } from './answer-effects.ts';
import type { Handlers } from './handler.ts';
import type { ReaderOf } from './places/reader-of.ts';
import { requireFound } from './require-found.ts';

/** Says where the record lies that is answered from, and how its articles are opened. */
export interface RecordEffects
  extends Pick<AnswerEffects, 'tickets' | 'quotationTickets' | 'openTab' | 'actorAddress' | 'noteLookUp'> {
  readonly holding: Holding;
  readonly readerOf: ReaderOf;
}

/** Answers what is on record of an actor: to the card, and to whatever shows the same record in a window of its own. */
export function recordHandlers({
  holding,
  tickets,
  quotationTickets,
  openTab,
  readerOf,
  actorAddress,
  noteLookUp,
}: RecordEffects): Handlers<RecordRequest['type']> {
  return {
    async redeem({ ticket }, { asker: { tab }, sender }): Promise<ShownView> {
      if (tab === null) throw new Refusal({ code: 'card-outdated' });
      const ofQuotation = await quotationTickets.redeem(tab, ticket);
      if (ofQuotation !== null) return { known: await viewKnownCard(holding, ofQuotation) };
      const admission = await tickets.redeem(tab, ticket);
      if (admission === null) throw new Refusal({ code: 'card-outdated' });
      const { rule, alias, paragraph } = admission;
      const [view, onThis] = await Promise.all([
        viewActor(holding, admission.actor),
        onThisOf(holding, admission.actor, { text: paragraph, address: sender.tabUrl }),
      ]);
      const actor = requireFound(view, 'name');
      noteLookUp(tab, { actor: actor.id, name: actor.name });
      return { actor, onThis, why: { rule, alias } };
    },

    async read({ quote: id }, { asker: { tab } }) {
      const place = readQuoteId(id);
      const article = requireFound(place && (await holding.article(place.article)), 'quote');
      const quote = requireFound(findQuote(article, id), 'quote');
      await openTab(await readerOf(article.id, quoteIdOf(article, quote)), tab);
      return null;
    },

    async 'read-sentence'({ sentence: id }, { asker: { tab } }) {
      const place = articleOfSentence(id);
      const article = requireFound(place && (await holding.article(place)), 'article');
      const sentence = requireFound(findSentence(article, id), 'article');
      await openTab(await readerOf(article.id, sentenceIdOf(article, sentence)), tab);
      return null;
    },

    async 'open-actor'({ actor: id }, { asker: { tab } }) {
      const actor = requireFound(await holding.actor(id), 'name');
      await openTab(await actorAddress(actor.id), tab);
      return null;
    },

    'said-by': async ({ actor, grades, after }) =>
      withRolesAt(holding, await holding.saidBy(actor, quotesAfter(after, grades))),
    about: async ({ actor, grades, after }) =>
      withRolesAt(holding, await holding.about(actor, quotesAfter(after, grades))),
    reported: async ({ actor, grades, after }) =>
      withRolesAt(holding, await holding.reported(actor, quotesAfter(after, grades))),
    timeline: ({ actor, ...request }) => viewTicks(holding, actor, request),
    'named-in': ({ actor, after }) => holding.namedIn(actor, sliceAfter(after)),
  };
}
