import type { Holding } from '../holdings/holding.ts';
import type { PassageQuote, PassageView } from '../holdings/passage-view.ts';
import { mentionsWithin } from '../holdings/passages/mentions-within.ts';
import { findQuote } from '../holdings/quote-id.ts';
import type { QuoteView } from '../holdings/quote-view.ts';
import type { Cursor } from '../holdings/slice.ts';
import type { ActorId, ArticleId } from '../model.ts';

/** Names the lists of quotes that stand on a timeline. */
export const TIMELINE_LISTS = ['said-by', 'about'] as const;
/** Says whose quotes are asked for: an actor's own, or those of others who mention them. */
type TimelineList = (typeof TIMELINE_LISTS)[number];

/** Shows a quote on a timeline: what a table says of it in a row. */
export interface TickView
  extends Pick<QuoteView, 'id' | 'date' | 'kind' | 'stance' | 'reporting' | 'text' | 'source'> {
  readonly list: TimelineList;
  /** Who says it, beside the actor whose timeline it is. */
  readonly speakers: readonly string[];
  /** Who else is named within its words, each once. Empty where that was not asked for. */
  readonly names: readonly ActorId[];
}

/** Holds a part of a timeline, latest first, the undated last. */
export interface TickSlice {
  readonly ticks: readonly TickView[];
  /** Names those who are named within these quotes. */
  readonly names: readonly { readonly id: ActorId; readonly name: string }[];
  /** Counts the quotes of the whole list. */
  readonly quotes: number;
  /** Points behind the last tick; null where nothing follows. */
  readonly next: Cursor | null;
}

/** Says which part of a timeline is wanted. */
export interface TicksRequest {
  readonly list: TimelineList;
  readonly after: Cursor | null;
  /** Whether those who are named within the quotes are wanted too: each article is read for it. */
  readonly withNames: boolean;
}

/** Passages of a slice: a library reads their articles in a few hundred milliseconds. */
const PASSAGES_AT_ONCE = 60;

/** Shows a part of an actor's timeline. */
export async function viewTicks(
  holding: Holding,
  actor: ActorId,
  { list, after, withNames }: TicksRequest,
): Promise<TickSlice> {
  const asked = { after, size: PASSAGES_AT_ONCE, grades: 'all' } as const;
  const { items, quotes, next } = await (list === 'said-by'
    ? holding.saidBy(actor, asked)
    : holding.about(actor, asked));
  const named = withNames ? await namesWithin(holding, items, actor) : new Map();
  const all = items.flatMap((passage) => passage.quotes);
  const ids = [...new Set([...named.values()].flat())];
  const found = await Promise.all(ids.map((id) => holding.actor(id)));
  return {
    ticks: all.map((quote) => viewTick(quote, { actor, list, names: named.get(quote.id) ?? [] })),
    names: found.flatMap((one) => (one === null ? [] : [{ id: one.id, name: one.name }])),
    ...{ quotes, next },
  };
}

function viewTick(
  { id, date, kind, stance, reporting, text, source, speakers }: PassageQuote,
  { actor, list, names }: Pick<TickView, 'list' | 'names'> & { readonly actor: ActorId },
): TickView {
  const others = speakers.flatMap((speaker) => (speaker.id === actor ? [] : [speaker.name]));
  return { id, date, kind, stance, reporting, text, source, list, speakers: others, names };
}

/** Maps the ids of quotes to those who are named within their words. */
async function namesWithin(
  holding: Holding,
  passages: readonly PassageView[],
  actor: ActorId,
): Promise<ReadonlyMap<string, readonly ActorId[]>> {
  const byArticle = Map.groupBy(
    passages.flatMap(({ quotes }) => quotes),
    ({ article }): ArticleId => article,
  );
  const each = await Promise.all(
    [...byArticle].map(async ([id, views]) => {
      const article = await holding.article(id);
      if (article === null) return [];
      const inOrder = article.mentions.toSorted((a, b) => a.start - b.start);
      return views.map((view) => {
        const quote = findQuote(article, view.id);
        const within = quote === null ? [] : mentionsWithin(inOrder, quote);
        const others = within.flatMap((mention) => (mention.actor === actor ? [] : [mention.actor]));
        return [view.id as string, [...new Set(others)]] as const;
      });
    }),
  );
  return new Map(each.flat());
}
