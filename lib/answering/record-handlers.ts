import { articleOfSentence, findSentence, sentenceIdOf } from '../holdings/passages/sentence-id.ts';
import { findQuote, quoteIdOf, readQuoteId } from '../holdings/quote-id.ts';
import type { ArticleId } from '../model.ts';
import { Refusal } from '../problems/refusal.ts';
import { viewActor } from '../views/actor-view.ts';
import { viewArticle } from '../views/article-view.ts';
import type { CardView } from '../views/card-view.ts';
import { viewOverview } from '../views/overview.ts';
import { countRecords } from '../views/record-counts.ts';
import { quotesAfter, sliceAfter } from '../views/slice-after.ts';
import type { AnswerEffects } from './answer-effects.ts';
import type { Handlers } from './handler.ts';
import { requireFound } from './require-found.ts';

/** So many hits are listed: who finds nothing among them types another word. */
const MOST_HITS = 30;

type RecordRequest =
  | ('redeem' | 'read' | 'read-sentence' | 'read-article')
  | ('said-by' | 'about' | 'reported' | 'named-in')
  | ('overview' | 'search' | 'record-counts' | 'actor' | 'article' | 'articles');

/** Answers what is on record: to the card, the popup and the reader. */
export function recordHandlers(effects: AnswerEffects): Handlers<RecordRequest> {
  const { holding, settings, corrections, privateSites, tickets, openTab } = effects;
  return {
    async redeem({ ticket }, { asker: { tab } }): Promise<CardView> {
      const admission = tab === null ? null : await tickets.redeem(tab, ticket);
      if (admission === null) throw new Refusal({ code: 'card-outdated' });
      const { actor, rule, alias } = admission;
      return {
        actor: requireFound(await viewActor(holding, actor), 'name'),
        why: { rule, alias },
      };
    },

    async read({ quote: id }, { asker: { tab } }) {
      const place = readQuoteId(id);
      const article = requireFound(place && (await holding.article(place.article)), 'quote');
      const quote = requireFound(findQuote(article, id), 'quote');
      await openTab(`${readerOf(article.id)}#${encodeURIComponent(quoteIdOf(article, quote))}`, tab);
      return null;
    },

    async 'read-sentence'({ sentence: id }, { asker: { tab } }) {
      const place = articleOfSentence(id);
      const article = requireFound(place && (await holding.article(place)), 'article');
      const sentence = requireFound(findSentence(article, id), 'article');
      await openTab(`${readerOf(article.id)}#${encodeURIComponent(sentenceIdOf(article, sentence))}`, tab);
      return null;
    },

    async 'read-article'({ article }, { asker: { tab } }) {
      requireFound(await holding.article(article), 'article');
      await openTab(readerOf(article), tab);
      return null;
    },

    async overview({ host, tab }) {
      const [chosen, corrected] = await Promise.all([settings.read(), corrections.read()]);
      const here = (await effects.isPrivate(tab)) ? await privateSites.apply(chosen) : chosen;
      return viewOverview(holding, here, corrected.corrections, host);
    },

    search: ({ words }) => holding.search(words, { after: null, size: MOST_HITS }),
    'record-counts': ({ actors }) => countRecords(holding, actors),
    actor: async ({ actor }) => requireFound(await viewActor(holding, actor), 'name'),
    'said-by': ({ actor, grades, after }) => holding.saidBy(actor, quotesAfter(after, grades)),
    about: ({ actor, grades, after }) => holding.about(actor, quotesAfter(after, grades)),
    reported: ({ actor, grades, after }) => holding.reported(actor, quotesAfter(after, grades)),
    'named-in': ({ actor, after }) => holding.namedIn(actor, sliceAfter(after)),
    article: async ({ article }) => requireFound(await viewArticle(holding, article), 'article'),
    articles: ({ after }) => holding.articles(sliceAfter(after)),
  };
}

function readerOf(article: ArticleId): string {
  return `reader.html?article=${encodeURIComponent(article)}`;
}
