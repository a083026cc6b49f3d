import type { LocalActor } from '../local-actor.ts';
import { cutName } from '../names/cut-name.ts';
import { fold } from '../names/fold.ts';
import { organisationName } from '../names/organisation-name.ts';
import { type PersonName, personName } from '../names/person-name.ts';
import { remembered } from '../names/remembered.ts';
import { type Office, officeOf } from './office-of.ts';

/** Holds the names of a local actor so that they can be compared. */
export interface NameReading {
  /** The fullest name. */
  readonly name: PersonName;
  /** The folded parts of it: equal for whom articles name alike. */
  readonly signature: string;
  /** All full names that the article has for the person, by their folded parts; the fullest first. */
  readonly all: ReadonlyMap<string, PersonName>;
}

const NONE: readonly never[] = [];

/** Reads the names of a local actor, as a person's. */
export const readName = ({ kind, name, aliases, short }: LocalActor): NameReading =>
  nameIn(
    `${short[0] ?? ''}\n${kind === 'person' ? '' : '='}${name}${aliases.length > 1 ? `\n${aliases.join('\n')}` : ''}`,
  );

const nameIn = remembered((surnameAndNames: string): NameReading => {
  const [surname = '', display = '', ...aliases] = surnameAndNames.split('\n');
  const read = (printed: string): PersonName => personName(printed, surname === '' ? null : surname);
  const own = read(display.startsWith('=') ? display.slice(1) : cutName(display).name);
  const others = aliases
    .map((alias) => read(cutName(alias).name))
    .filter((name) => name.given === own.given && name.surname === own.surname);
  const names = [own, ...others].sort((a, b) => partsOf(b) - partsOf(a));
  const all = new Map<string, PersonName>();
  for (const name of names) {
    const known = all.get(signatureOf(name));
    // One printing has a nickname in marks, and the next has none.
    all.set(
      signatureOf(name),
      known ? { ...known, full: [...new Set([...known.full, ...name.full])] } : name,
    );
  }
  const signature = signatureOf(names[0] as PersonName);
  return { name: all.get(signature) as PersonName, signature, all };
});

const partsOf = ({ middles, generation }: PersonName): number => middles.length + (generation === '' ? 0 : 1);

const signatureOf = ({ given, middles, surname, generation }: PersonName): string =>
  `${given ?? ''}|${middles.join(' ')}|${surname}|${generation}`;

/** Reads the offices and descriptions of a local actor. */
export const readOffices = ({ roles }: LocalActor): readonly Office[] =>
  roles.length === 0 ? NONE : roles.flatMap(({ role, of }) => officeIn(`${of ?? ''}\n${role}`) ?? NONE);

const officeIn = remembered((ofAndRole: string): Office | null => {
  const at = ofAndRole.indexOf('\n');
  return officeOf({ role: ofAndRole.slice(at + 1), of: at === 0 ? null : ofAndRole.slice(0, at) });
});

/** Reads the bodies that a local actor is tied to, normalised. */
export const readBodies = ({ bodies }: LocalActor): readonly string[] =>
  bodies.length === 0 ? NONE : bodies.map(organisationName);

/** Reads the names that a local actor bore before, folded. */
export const readFormer = ({ former }: LocalActor): readonly string[] =>
  former.length === 0 ? NONE : former.map(fold);
