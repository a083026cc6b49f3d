import { courtesy } from '../english/titles.ts';
import type { Actor, ActorKind } from '../model.ts';
import type { LocalActor } from './local-actor.ts';
import { cutName } from './names/cut-name.ts';
import { fold } from './names/fold.ts';
import { maybeSameGiven, personName } from './names/person-name.ts';

/** Sorts local actors by when their articles were kept. */
export function inOrderKept(members: readonly LocalActor[]): LocalActor[] {
  return members.toSorted(
    (a, b) => compare(a.kept, b.kept) || compare(a.article, b.article) || compare(a.id, b.id),
  );
}

/** Makes the actor that local ones are, in the order kept: its id is that of the first, its name the most frequent. */
export function identifiedActor(sorted: readonly LocalActor[]): Actor {
  const first = sorted[0] as LocalActor;
  const isKnown = first.kept === '' && first.article === '';
  const kind = isKnown ? first.kind : (mostFrequent(sorted.map((member) => member.kind)) as ActorKind);
  const names = sorted.map((member) => nameOf(member));
  const full = names.filter((name) => name.includes(' '));
  const name = isKnown ? first.name : mostFrequent(full.length > 0 && kind === 'person' ? full : names);
  const aliases = sorted.flatMap((member) => member.aliases.map((alias) => cut(alias, kind)));
  const all = [...new Set([name, ...names, ...aliases])];
  const own = kind === 'person' && !isKnown ? all.filter((alias) => maybeNames(alias, name)) : all;
  const pronouns = new Set(sorted.flatMap(({ pronoun }) => pronoun ?? []));
  return {
    id: first.id,
    name,
    kind,
    aliases: kind === 'person' && name.includes(' ') ? own.filter((alias) => alias.includes(' ')) : own,
    // "Ms. Lee" is short for Ann Lee in an article where Tom Lee is, and in no other.
    short: [...new Set(sorted.flatMap(({ short }) => short))].filter((form) => !isTitled(form)),
    seats: [],
    origin: 'discovered',
    ...(pronouns.size === 1 ? { pronoun: [...pronouns][0] as 'he' | 'she' } : {}),
  };
}

const isTitled = (form: string): boolean =>
  courtesy.has(form.split(' ')[0]?.toLowerCase() ?? '') && form.includes(' ');

/** Tells whether an alias may be a person's of this name: a torn headline ends in a name, and is none. */
function maybeNames(alias: string, name: string): boolean {
  const [one, other] = [personName(alias, null), personName(name, null)];
  return one.given === null || other.given === null || maybeSameGiven(one, other);
}

const nameOf = ({ name, kind }: LocalActor): string => cut(name, kind);

const cut = (name: string, kind: ActorKind): string =>
  kind === 'person' ? cutName(name).name : name.replace(/^[Tt]he /, '').replace(/['’]s?$/, '');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Gives the most frequent spelling of the most frequent name; of two that are as frequent the first by letters. */
function mostFrequent(names: readonly string[]): string {
  const spellings = new Map<string, number>();
  for (const name of names) spellings.set(name, (spellings.get(name) ?? 0) + 1);
  const alike = new Map<string, number>();
  for (const [name, count] of spellings) alike.set(fold(name), (alike.get(fold(name)) ?? 0) + count);
  const rank = (name: string): number =>
    (alike.get(fold(name)) as number) * 1e6 + (spellings.get(name) as number);
  return [...spellings.keys()].sort((a, b) => rank(b) - rank(a) || compare(a, b))[0] as string;
}
