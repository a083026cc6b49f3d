import { clubWords, companyForms, firmWords } from '../../english/names/organisations.ts';
import type { Discovered } from './discoveries.ts';
import type { Scene } from './name-case.ts';
import { doesOwn } from './short-forms.ts';

/**
 * Joins what an article calls one by two names: "Grainwise" is "Grainwise Foods", "Lutz Reyes" is "Inés Lutz Reyes". A form that two may
 * have stays nobody's. Linear in the number of names.
 */
export function joinForms(found: Map<string, Discovered>, scene: Scene): void {
  const all = [...found.values()];
  const organisations = all.filter(({ kind }) => kind === 'organisation');
  const byWord = indexed(all, ({ name }) => name.split(/,? /));
  const byEnd = indexed(all, ({ kind, name }) => partsOf(name).map((part) => `${kind} ${part}`));
  for (const { name } of organisations)
    for (const form of shorterForms(name, scene)) {
      const others = (byWord.get(form.split(' ')[0] ?? '') ?? []).filter((one) => one !== form);
      if (others.length === 1) join(found, name, form);
    }
  for (const { kind, name } of all) {
    const longer = byEnd.get(`${kind} ${name}`) ?? [];
    if (longer.length === 1 && longer[0] !== undefined) join(found, longer[0], name);
  }
}

/** Makes a form another name of somebody, and of nobody else. */
function join(found: Map<string, Discovered>, name: string, form: string): void {
  const one = found.get(name);
  if (!one) return;
  found.delete(form);
  found.set(name, { ...one, aliases: [...one.aliases, form] });
}

/** Lists the names under each key that they have. */
function indexed(
  all: readonly Discovered[],
  keysOf: (one: Discovered) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const known = names.get(key);
      if (known) known.push(one.name);
      else names.set(key, [one.name]);
    }
  return names;
}

/** "Zenda Looms" and "Zenda" of "Zenda Looms, Inc.", where the article calls it so. */
function shorterForms(name: string, scene: Scene): string[] {
  const { active, firms } = scene;
  const words = name.split(/,? /);
  const isCompany = words.length > 2 && companyForms.has(words.at(-1)?.toLowerCase() ?? '');
  const first = words[0] ?? '';
  const short =
    words.length > 1 && first.length > 2 && (active.has(first) || firms.has(first)) ? [first] : [];
  const last = words.at(-1) ?? '';
  const club = words.length > 1 && clubWords.has(last.toLowerCase()) && active.has(last) ? [last] : [];
  const start = words.slice(0, -1).join(' ');
  const isCalledSo =
    isCompany || (words.length > 2 && firmWords.has(last.toLowerCase()) && doesOwn(scene, start));
  return [...(isCalledSo ? [start] : []), ...short, ...club];
}

/** Lists the shorter names within a name: "Lutz Reyes" ends "Inés Lutz Reyes". */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1, -1).map((_, k) => words.slice(k + 1).join(' '));
}
