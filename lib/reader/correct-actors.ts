import type { Actor } from '../model.ts';
import type { Corrections } from './corrections.ts';

/**
 * Leaves out of the actors what the reader corrected; `page` is that of `pageOf`. An actor without any form left goes. A form goes
 * whatever its case: "APEC" is matched by the record's "Apec" too. A shorter form inside it stays: without "V. Putin", "Putin" is
 * still looked for there.
 */
export function correctActors(
  actors: readonly Actor[],
  { corrections }: Corrections,
  page: string | null,
): readonly Actor[] {
  const byActor = Map.groupBy(corrections, ({ actor }) => actor);
  return actors.flatMap((actor) => {
    const own = byActor.get(actor.id);
    if (own === undefined) return [actor];
    if (own.some((one) => one.type === 'not-on-page' && one.page === page)) return [];
    const never = new Set(own.map((one) => (one.type === 'never-alias' ? one.alias.toUpperCase() : null)));
    const onlyFull = own.some(({ type }) => type === 'only-full-names');
    const left = (forms: readonly string[]) => forms.filter((form) => !never.has(form.toUpperCase()));
    const aliases = left(actor.aliases);
    const short = onlyFull ? [] : left(actor.short);
    const seats = onlyFull ? [] : left(actor.seats);
    const translated: Actor['translated'] = Object.fromEntries(
      Object.entries(actor.translated ?? {}).map(([language, forms]) => [language, left(forms)]),
    );
    const isNamed = [aliases, short, seats, ...Object.values(translated)].some((forms) => forms.length > 0);
    return isNamed ? [{ ...actor, aliases, short, seats, ...(actor.translated && { translated }) }] : [];
  });
}
