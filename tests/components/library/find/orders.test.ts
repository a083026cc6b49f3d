import { expect, test } from 'vitest';
import { WHOLE } from '../../../../components/library/find/library-address.ts';
import { orderOf, ordersOf } from '../../../../components/library/find/orders.ts';
import { ACTOR_SORTS, ARTICLE_SORTS, QUOTE_SORTS } from '../../../../lib/library/search/library-query.ts';

const SORTS = { articles: ARTICLE_SORTS, actors: ACTOR_SORTS, quotes: QUOTE_SORTS };

test.each(['articles', 'actors', 'quotes'] as const)('%s can be put in every order', (view) => {
  expect([...new Set(ordersOf(view).map(({ sort }) => sort))].sort()).toEqual([...SORTS[view]].sort());
});

test.each(['articles', 'actors', 'quotes'] as const)('%s begin in the first order', (view) => {
  expect(orderOf(WHOLE[view])).toBe(0);
});

test('an order of an address that has no name is called by its other direction', () => {
  const at = orderOf({ ...WHOLE.quotes, sort: 'relevance', descending: false });
  expect(ordersOf('quotes')[at]?.name).toBe('Best match first');
});
