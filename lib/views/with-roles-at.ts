import type { Holding } from '../holdings/holding.ts';
import type { PassageSlice, PassageView } from '../holdings/passage-view.ts';
import type { QuoteView } from '../holdings/quote-view.ts';
import type { RoleView } from '../holdings/role-view.ts';
import { roleAt } from '../holdings/roles/role-at.ts';
import type { ActorId } from '../model.ts';

/** Shows at each quote of a slice what other articles of its time call the speaker. */
export async function withRolesAt(holding: Holding, slice: PassageSlice): Promise<PassageSlice> {
  const show = await rolesShown(holding, slice.items);
  return { ...slice, items: slice.items.map(show) };
}

/**
 * Prepares to show the same at some passages. Each speaker is asked about once, however many lists have their quotes: in a library that
 * reads a row.
 */
export async function rolesShown(
  holding: Holding,
  passages: readonly PassageView[],
): Promise<<Passage extends PassageView>(passage: Passage) => Passage> {
  const stated = await statedOf(
    holding,
    passages.flatMap(({ quotes }) => quotes),
  );
  return (passage) => ({
    ...passage,
    quotes: passage.quotes.map((quote) => withRoleAt(quote, stated)),
  });
}

/** Shows the same at quotes of any articles. */
export async function quotesWithRolesAt(
  holding: Pick<Holding, 'rolesAround'>,
  quotes: readonly QuoteView[],
): Promise<readonly QuoteView[]> {
  const stated = await statedOf(holding, quotes);
  return quotes.map((quote) => withRoleAt(quote, stated));
}

/** Asks what articles of the quotes' time state of those who speak alone. */
async function statedOf(
  holding: Pick<Holding, 'rolesAround'>,
  quotes: readonly QuoteView[],
): Promise<ReadonlyMap<ActorId, readonly RoleView[]>> {
  const days = new Map<ActorId, Set<string>>();
  for (const { speakers, date } of quotes)
    if (date !== null && speakers[0] !== undefined && speakers.length === 1)
      days.set(speakers[0].id, (days.get(speakers[0].id) ?? new Set()).add(date));
  return new Map(
    await Promise.all(
      [...days].map(async ([id, own]) => [id, await holding.rolesAround(id, [...own])] as const),
    ),
  );
}

/** What the article itself says plainly, and nobody contradicts, the quote has already. */
function withRoleAt<One extends QuoteView>(
  quote: One,
  stated: ReadonlyMap<ActorId, readonly RoleView[]>,
): One {
  const [speaker, ...others] = quote.speakers;
  const own = speaker === undefined || others.length > 0 ? undefined : stated.get(speaker.id);
  const found = own && roleAt(own, { id: quote.article, date: quote.date });
  if (!found) return quote;
  const isPlain = found.isOwn && found.role.inferredFrom === null && found.differing.length === 0;
  return isPlain ? quote : { ...quote, roleAt: found };
}
