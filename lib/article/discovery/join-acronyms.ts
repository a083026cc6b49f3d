import type { Discovered } from './discoveries.ts';
import type { NameCase } from './name-case.ts';

/** Letters that initials have at least, for two say nothing. */
const SHORTEST = 3;

/**
 * Joins an acronym to the one organisation of the article whose initials it is: "the ZBW", "Zenda Bridge Watch". The full name is kept, also
 * where only the acronym speaks. Linear in the number of names.
 */
export function joinAcronyms(found: Map<string, Discovered>, cases: readonly NameCase[]): void {
  const full = Map.groupBy(fullNames(found, cases), initialsOf);
  for (const letters of acronymsIn(cases)) {
    const [name, other] = full.get(letters.replaceAll('.', '')) ?? [];
    if (!name || other) continue;
    const own = found.get(letters);
    const long = found.get(name);
    if (!own && !long) continue;
    if (own && own.kind !== 'organisation') continue;
    found.delete(letters);
    const aliases = [...(long?.aliases ?? []), ...(own?.aliases ?? []), letters];
    found.set(name, { kind: 'organisation', name, aliases: [...new Set(aliases)], short: [] });
  }
}

/** Lists the acronyms that an article has, each once. */
function acronymsIn(cases: readonly NameCase[]): ReadonlySet<string> {
  return new Set(
    cases
      .filter(({ isSingle, first }) => isSingle && first.shape === 'capitals')
      .map(({ name }) => name)
      .filter((name) => name.replaceAll('.', '').length >= SHORTEST),
  );
}

/** Lists the names of organisations of several words, whether they act or not. */
function fullNames(found: ReadonlyMap<string, Discovered>, cases: readonly NameCase[]): string[] {
  const names = cases
    .filter((one) => !one.isSingle && (found.get(one.name)?.kind ?? kindOf(one)) === 'organisation')
    .map(({ name }) => name);
  return [...new Set(names)];
}

const kindOf = (one: NameCase): Discovered['kind'] =>
  one.isNamedAsOrganisation || one.isNamedAsFirm ? 'organisation' : 'person';

/** Gives the initials of a name, without its words in small letters: "CDCP" of "Centers for Disease Control and Prevention". */
const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
