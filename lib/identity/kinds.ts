import { fullGivenNames } from '../english/people/full-given-names.ts';
import { pronounOfGivenName } from '../english/speakers/given-names.ts';
import type { LocalActor } from './local-actor.ts';
import { acronymOf, organisationName } from './names/organisation-name.ts';
import { readName } from './rows/read-local.ts';

/** Holds the local actors of a block by what they are. */
interface ByKind {
  readonly people: readonly LocalActor[];
  readonly bodies: readonly LocalActor[];
}

/**
 * Tells whether an article may have taken an organisation for a person: nothing but two words or more speaks for one. Then it is an
 * organisation where another article has one of this name.
 */
export function maybeBody({ kind, name, pronoun, courtesy, roles, born }: LocalActor): boolean {
  if (kind !== 'person' || !name.includes(' ')) return false;
  return pronoun === null && courtesy.length + roles.length === 0 && born === null;
}

/**
 * Tells whether an article may have taken a person for an organisation: two or three words, of which the first is a given name. Then it is
 * a person where another article has one of this name.
 */
export function maybePerson({ kind, name, article }: LocalActor): boolean {
  const words = name.split(' ');
  if (kind === 'person' || article === '' || words.length < 2 || words.length > 3 || acronymOf(name))
    return false;
  const first = (words[0] ?? '').toLowerCase();
  return pronounOfGivenName(first) !== null || fullGivenNames(first)[0] !== first;
}

/** Parts people and organisations, and takes each for what other articles have of the same name where an article's own word is weak. */
export function byKind(block: readonly LocalActor[]): ByKind {
  const bodies = new Set(
    block.flatMap((one) => (one.kind === 'person' || maybePerson(one) ? [] : [organisationName(one.name)])),
  );
  const people = new Set(block.flatMap((one) => (one.kind === 'person' ? [personKey(one)] : [])));
  const isPerson = (one: LocalActor): boolean =>
    one.kind === 'person'
      ? !(maybeBody(one) && bodies.has(organisationName(one.name)))
      : maybePerson(one) && people.has(personKey(one));
  return { people: block.filter(isPerson), bodies: block.filter((one) => !isPerson(one)) };
}

function personKey(actor: LocalActor): string {
  const { given, surname } = readName(actor).name;
  return `${given} ${surname}`;
}
