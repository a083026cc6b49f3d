import type { LibraryNames } from '../../library/library-names.ts';
import type { Actor } from '../../model.ts';
import { correctActors } from '../../reader/correct-actors.ts';
import type { Corrections } from '../../reader/corrections.ts';
import type { HeldNames } from '../held-names.ts';

/** Holds who begins a page's guesses. */
export interface FoundNames {
  readonly kept: readonly Actor[];
  /** Public ones. */
  readonly others: readonly Actor[];
}

/** Lists what is asked. */
interface FindEffects {
  readonly names: HeldNames;
  readonly kept: LibraryNames;
  readonly corrected: Corrections;
  /** The page as corrections name it. */
  readonly page: string | null;
}

/**
 * Finds whom of the library, and of the public index, guesses begin with, as the reader corrected them. A form that both have is the
 * public one's: it is marked everywhere, and its card shows the public record alone.
 */
export async function findNamed(
  guesses: readonly string[],
  { names, kept, corrected, page }: FindEffects,
): Promise<FoundNames> {
  const [named, confirmed] = await Promise.all([kept.named(guesses), names.confirm(guesses)]);
  const forms = named.flatMap(({ aliases, short, seats }) => [...aliases, ...short, ...seats]);
  const isPublic = await publicForms(names, forms);
  const ofNow = await asOfNow(corrected, named, page, kept);
  const own = named.flatMap((actor) => {
    const left = (some: readonly string[]) => some.filter((form) => !isPublic(form));
    const aliases = left(actor.aliases);
    return aliases.length > 0
      ? [{ ...actor, aliases, short: left(actor.short), seats: [], origin: 'discovered' as const }]
      : [];
  });
  return {
    kept: correctActors(own, ofNow, page),
    others: correctActors(confirmed.actors, corrected, page),
  };
}

/** Names the actors of corrections as the library does now: who was two when they were made may be one. */
async function asOfNow(
  corrected: Corrections,
  named: readonly Actor[],
  page: string | null,
  kept: LibraryNames,
): Promise<Corrections> {
  const known = new Set<string>(named.map(({ id }) => id));
  const ids = corrected.corrections.flatMap((one) => {
    const bears = one.type !== 'not-on-page' || one.page === page;
    // Public actors keep their ids.
    return bears && one.actor.includes('#') && !known.has(one.actor) ? [one.actor] : [];
  });
  if (named.length === 0 || ids.length === 0) return corrected;
  const now = await kept.whomNow([...new Set(ids)]);
  return {
    ...corrected,
    corrections: corrected.corrections.map((one) => ({ ...one, actor: now.get(one.actor) ?? one.actor })),
  };
}

async function publicForms(names: HeldNames, forms: readonly string[]): Promise<(form: string) => boolean> {
  const { actors } = await names.confirm(forms);
  const all = actors.flatMap(({ aliases, short, seats }) => [...aliases, ...short, ...seats]);
  const known = new Set(all.map((form) => form.toUpperCase()));
  return (form) => known.has(form.toUpperCase());
}
