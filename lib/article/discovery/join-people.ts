import { isNamesakeOf } from '../../english/family-names.ts';
import type { Span } from '../../model.ts';
import { isRelated } from './described.ts';
import type { Discovered } from './discoveries.ts';
import { nameOfRun } from './name-case.ts';
import type { Run } from './name-runs.ts';
import { isSamePerson, type NameParts, namePartsOf } from './same-people.ts';

/** Holds a full name that an article has, and where it has it. */
interface Spelling {
  readonly name: string;
  readonly parts: NameParts;
  /** The place of the first that spells it so. */
  readonly at: Span;
  /** Whether kin are introduced by it who may share a name: "his father, | Tom Reyes". */
  readonly isKin: boolean;
}

/**
 * Joins what an article calls one person by two full names: "Ann B. Lee" and "Ann Lee". The longest is kept; the others become aliases,
 * also those for which no words vouch. Names that one sentence has beside each other are two people's. Linear in the number of names.
 */
export function joinPeople(found: Map<string, Discovered>, runs: readonly Run[], text: string): void {
  const families = Map.groupBy(spellingsIn(runs, text, found), ({ parts }) => parts.family);
  for (const family of families.values()) {
    const groups = Map.groupBy(family.slice(0, MOST), ({ parts }) => undoubledGiven(parts));
    for (const group of groups.values()) {
      const ages = Map.groupBy(group, ({ parts }) => parts.generation);
      for (const one of ages.values()) if (areOne(one, text)) joinAll(found, one);
      // "Ann Lee III" is "Ann Lee", but not where there is "Ann Lee Jr." too.
      if (ages.size === 2 && ages.has('') && areOne(group, text)) joinAll(found, group);
    }
  }
  joinKin(found);
}

/** Joins "his brother Karl" to the one Karl of a family: "Karl Stone", where the article has Ann Stone too. */
function joinKin(found: Map<string, Discovered>): void {
  const people = [...found.values()].filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const byGiven = Map.groupBy(people, ({ name }) => name.split(' ')[0] ?? '');
  const families = Map.groupBy(people, ({ name }) => namePartsOf(name)?.family ?? '');
  for (const { kind, name } of [...found.values()]) {
    const [one, other] = byGiven.get(name) ?? [];
    if (kind !== 'person' || !one || other) continue;
    if ((families.get(namePartsOf(one.name)?.family ?? '') ?? []).length < 2) continue;
    found.delete(name);
    found.set(one.name, { ...one, short: [...new Set([...one.short, name])] });
  }
}

/** Full names of one family that are compared: of more, the last stay apart. */
const MOST = 12;

const undoubledGiven = ({ given }: NameParts): string => given.replace(/(\p{L})\1/gu, '$1');

/** Lists the full names of an article that are no organisation's, each once. */
function spellingsIn(runs: readonly Run[], text: string, found: ReadonlyMap<string, Discovered>): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const run of runs) {
    const [first, last] = [run.tokens[0], run.tokens.at(-1)];
    if (!first || !last || run.tokens.length < 2 || run.link !== null) continue;
    const name = nameOfRun(text, run);
    const parts = namePartsOf(name);
    if (!parts || (found.get(name)?.kind ?? 'person') !== 'person') continue;
    const known = spellings.get(name);
    const isKin = (known?.isKin ?? false) || (isRelated(run) && isNamesakeOf(kinBefore(run)));
    spellings.set(name, { name, parts, at: known?.at ?? { start: first.start, end: last.end }, isKin });
  }
  return [...spellings.values()];
}

function kinBefore({ ahead }: Run): string {
  const last = ahead.at(-1)?.lower ?? '';
  return last === ',' ? (ahead.at(-2)?.lower ?? '') : last;
}

/** Tells whether names of one given name and one family name are one person's, each of them and the others. */
function areOne(group: readonly Spelling[], text: string): boolean {
  return (
    !group.some(({ isKin }) => isKin) &&
    group.every(({ parts, at }, k) =>
      group.slice(0, k).every((other) => isSamePerson(other.parts, parts) && !isBeside(other.at, at, text)),
    )
  );
}

/** Characters between two names of one sentence. */
const REACH = 120;

/** Tells whether two names stand in one sentence. */
function isBeside(one: Span, other: Span, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.end < REACH && !/[.!?\n]/.test(text.slice(first.end, second.start));
}

function joinAll(found: Map<string, Discovered>, group: readonly Spelling[]): void {
  const people = group.flatMap(({ name }) => found.get(name) ?? []);
  if (group.length < 2 || people.length === 0) return;
  const main = people.reduce((one, other) => (other.name.length > one.name.length ? other : one));
  for (const { name } of people) if (name !== main.name) found.delete(name);
  const names = group.map(({ name }) => name).filter((name) => name !== main.name);
  found.set(main.name, {
    ...main,
    aliases: [...new Set([...people.flatMap(({ aliases }) => aliases), ...names])],
    short: [...new Set([...main.short, ...people.flatMap(({ short }) => short)])],
  });
}
