import { generation } from '../english/family-names.ts';
import { companyForms } from '../english/names/organisations.ts';
import type { Discovered } from './discoveries.ts';
import type { Scene } from './name-case.ts';

/**
 * Joins what an article calls one by two names: "Grainwise" is "Grainwise Foods", "Lutz Reyes" is "Inés Lutz Reyes". A form that two may
 * have stays nobody's.
 */
export function joinForms(found: Map<string, Discovered>, scene: Scene): void {
  const all = [...found.values()];
  for (const one of all.filter(({ kind }) => kind === 'organisation')) {
    for (const form of shorterForms(one.name, scene)) {
      const bearers = all.filter(
        ({ name }) => name !== form && name.split(/[ ,]+/).includes(form.split(' ')[0] ?? ''),
      );
      if (bearers.length !== 1) continue;
      found.delete(form);
      found.set(one.name, { ...one, aliases: [...one.aliases, form] });
    }
  }
  joinEnds(found);
}

/** "Zenda Looms" and "Zenda" of "Zenda Looms, Inc.", where the article calls it so. */
function shorterForms(name: string, { active, firms }: Scene): string[] {
  const words = name.split(/,? /);
  const isCompany = words.length > 2 && companyForms.has(words.at(-1)?.toLowerCase() ?? '');
  const first = words[0] ?? '';
  const short =
    words.length > 1 && first.length > 2 && (active.has(first) || firms.has(first)) ? [first] : [];
  return isCompany ? [words.slice(0, -1).join(' '), ...short] : short;
}

/** "Lutz Reyes" ends "Inés Lutz Reyes", and "Ann Lee" is "Ann Lee III". */
function isWithin(short: string, long: string): boolean {
  if (long.endsWith(` ${short}`)) return true;
  return long.startsWith(`${short} `) && generation.test(long.slice(short.length + 1).toLowerCase());
}

/** Drops a name that ends one longer name of the same kind: the longer one's bearer is called by both. */
function joinEnds(found: Map<string, Discovered>): void {
  for (const short of [...found.values()]) {
    if (!short.name.includes(' ')) continue;
    const longer = [...found.values()].filter(
      ({ kind, name }) => kind === short.kind && isWithin(short.name, name),
    );
    const [one] = longer;
    if (!one || longer.length > 1) continue;
    found.delete(short.name);
    found.set(one.name, { ...one, aliases: [...one.aliases, short.name] });
  }
}
