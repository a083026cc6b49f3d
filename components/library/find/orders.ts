import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';

/** Is an order of a list, named. */
export interface NamedOrder {
  readonly sort: LibraryQuery['sort'];
  readonly descending: boolean;
  readonly name: string;
}

const order = (sort: LibraryQuery['sort'], descending: boolean, name: string): NamedOrder => ({
  sort,
  descending,
  name,
});

/** Lists the orders of each view, the first one first. */
const ORDERS: Readonly<Record<LibraryQuery['view'], readonly NamedOrder[]>> = {
  articles: [
    order('date', true, 'Newest first'),
    order('date', false, 'Oldest first'),
    order('kept', true, 'Last kept first'),
    order('kept', false, 'First kept first'),
    order('source', false, 'Source, A to Z'),
    order('source', true, 'Source, Z to A'),
    order('title', false, 'Title, A to Z'),
    order('title', true, 'Title, Z to A'),
    order('quotes', true, 'Most quotes first'),
    order('quotes', false, 'Fewest quotes first'),
    order('relevance', true, 'Best match first'),
  ],
  actors: [
    order('said', true, 'Most said first'),
    order('said', false, 'Least said first'),
    order('about', true, 'Most said about first'),
    order('about', false, 'Least said about first'),
    order('articles', true, 'Most articles first'),
    order('articles', false, 'Fewest articles first'),
    order('name', false, 'Name, A to Z'),
    order('name', true, 'Name, Z to A'),
    order('relevance', true, 'Best match first'),
  ],
  quotes: [
    order('date', true, 'Newest first'),
    order('date', false, 'Oldest first'),
    order('relevance', true, 'Best match first'),
  ],
};

/** Lists the orders that a list may have. */
export function ordersOf(view: LibraryQuery['view']): readonly NamedOrder[] {
  return ORDERS[view];
}

/** Tells which of the orders a list has, by its place among them. */
export function orderOf({ view, sort, descending }: LibraryQuery): number {
  const orders = ORDERS[view];
  const exact = orders.findIndex((one) => one.sort === sort && one.descending === descending);
  return exact >= 0 ? exact : orders.findIndex((one) => one.sort === sort);
}
