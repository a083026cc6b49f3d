import type { Holding } from '../holdings/holding.ts';
import { findQuote, quoteIdOf, readQuoteId } from '../holdings/quote-id.ts';
import { viewActorPage } from '../views/actor-page-view.ts';
import { viewActor } from '../views/actor-view.ts';
import { viewArticle } from '../views/article-view.ts';
import { viewOverview } from '../views/overview.ts';
import { countRecords } from '../views/record-counts.ts';
import { sliceAfter } from '../views/slice-after.ts';
import type { AnswerEffects } from './answer-effects.ts';
import type { Handlers } from './handler.ts';
import type { LibraryEffects } from './library-effects.ts';
import type { ReaderOf } from './places/reader-of.ts';
import { requireFound } from './require-found.ts';

/** So many hits are listed: who finds nothing among them types another word. */
const MOST_HITS = 30;

type DocumentRequest =
  | ('overview' | 'search' | 'record-counts' | 'actor' | 'actor-page' | 'actor-address' | 'articles-of')
  | ('article' | 'articles' | 'read-article' | 'read-to-correct');

/** Says where the record lies that the extension's own documents are shown. */
interface DocumentEffects
  extends Pick<AnswerEffects, 'settings' | 'corrections' | 'privateSites' | 'isPrivate' | 'openTab'>,
    Pick<LibraryEffects, 'addresses' | 'places'> {
  readonly holding: Holding;
  /** Keeps what is public. */
  readonly bundled: Holding;
  readonly readerOf: ReaderOf;
}

/** Answers what the popup, the reader and the library page show beside what the card shows. */
export function documentHandlers(effects: DocumentEffects): Handlers<DocumentRequest> {
  const {
    holding,
    bundled,
    addresses,
    places,
    settings,
    corrections,
    privateSites,
    isPrivate,
    openTab,
    readerOf,
  } = effects;
  return {
    async overview({ host, tab }) {
      const [chosen, corrected] = await Promise.all([settings.read(), corrections.read()]);
      const here = (await isPrivate(tab)) ? await privateSites.apply(chosen) : chosen;
      return viewOverview(holding, here, corrected.corrections, host);
    },

    search: ({ words }) => holding.search(words, { after: null, size: MOST_HITS }),
    'record-counts': ({ actors }) => countRecords(holding, actors),
    actor: async ({ actor }) => requireFound(await viewActor(holding, actor), 'name'),
    async 'actor-page'({ key }) {
      const actor = requireFound(await addresses.find(key), 'page');
      const isPublic = (await bundled.actor(actor)) !== null;
      return requireFound(await viewActorPage(holding, actor, { isPublic, ...addresses }), 'page');
    },
    async 'actor-address'({ actor }) {
      const { id } = requireFound(await holding.actor(actor), 'name');
      return (await addresses.addressesOf([id])).join();
    },
    'articles-of': ({ actor, after }) => holding.articlesOf(actor, sliceAfter(after)),
    article: async ({ article }) => requireFound(await viewArticle(holding, article), 'article'),
    articles: ({ after }) => holding.articles(sliceAfter(after)),

    async 'read-to-correct'({ quote: id }, { asker: { tab } }) {
      const found = readQuoteId(id);
      const article = requireFound(found && (await holding.article(found.article)), 'quote');
      const quote = requireFound(findQuote(article, id), 'quote');
      const place = { article: article.id, at: quoteIdOf(article, quote), isWrong: true } as const;
      await openTab(await places.addressOf(place), tab);
      return null;
    },

    async 'read-article'({ article }, { asker: { tab } }) {
      requireFound(await holding.article(article), 'article');
      await openTab(await readerOf(article, null), tab);
      return null;
    },
  };
}
