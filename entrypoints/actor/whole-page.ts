import type { MoreOf } from '../../components/lists/use-slices.ts';
import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { NamingView } from '../../lib/holdings/naming-view.ts';
import type { PassageSlice } from '../../lib/holdings/passage-view.ts';
import type { QuoteGrades, Slice } from '../../lib/holdings/slice.ts';
import type { ActorPageView } from '../../lib/views/actor-page-view.ts';
import type { QuoteLists } from '../../lib/views/actor-view.ts';
import type { Result } from '../../lib/wire/messages.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Items of a list that are printed at most: some hundred pages of paper. */
const MOST_PRINTED = 1_000;

/** Gives a page whose lists are whole, or as far as is printed. What cannot be fetched stays away, as its list says. */
export async function wholePage(
  view: ActorPageView,
  ask: <Answer>(request: ExtensionRequest) => Promise<Result<Answer>>,
): Promise<ActorPageView> {
  const { id: actor, saidBy, about, reported, namedIn } = view.actor;
  const quotes = async (type: 'said-by' | 'about' | 'reported', lists: QuoteLists): Promise<QuoteLists> => {
    const all = async (grades: QuoteGrades) => ({
      ...lists[grades],
      ...(await whole(lists[grades], (after) => ask<PassageSlice>({ type, actor, grades, after }))),
    });
    return { all: await all('all'), direct: await all('direct') };
  };
  const [said, told, published, named, articles] = await Promise.all([
    quotes('said-by', saidBy),
    quotes('about', about),
    quotes('reported', reported),
    whole(namedIn, (after) => ask<Slice<NamingView>>({ type: 'named-in', actor, after })),
    whole(view.articles, (after) => ask<Slice<ArticleSummary>>({ type: 'articles-of', actor, after })),
  ]);
  return {
    ...view,
    articles,
    actor: { ...view.actor, saidBy: said, about: told, reported: published, namedIn: named },
  };
}

/** Appends slice after slice to the first one. */
async function whole<Item>(first: Slice<Item>, more: MoreOf<Item>): Promise<Slice<Item>> {
  let { items, next } = first;
  while (next !== null && items.length < MOST_PRINTED) {
    const answer = await more(next);
    if (!answer.ok) break;
    items = [...items, ...answer.value.items];
    next = answer.value.next;
  }
  return { ...first, items, next };
}
