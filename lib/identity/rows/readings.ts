import type { LocalActor } from '../local-actor.ts';
import { cutName } from '../names/cut-name.ts';
import { fold } from '../names/fold.ts';
import { organisationName } from '../names/organisation-name.ts';
import { type PersonName, personName } from '../names/person-name.ts';
import { remembered } from '../names/remembered.ts';
import { type Office, officeOf } from './office-of.ts';

/** Holds the name of a local actor so that it can be compared. */
export interface NameReading {
  readonly name: PersonName;
  /** The folded parts: equal for whom articles name alike. */
  readonly signature: string;
}

const NONE: readonly never[] = [];

/** Reads the name of a local actor, as a person's. */
export const readName = ({ kind, name, short }: LocalActor): NameReading =>
  nameIn(`${kind === 'person' ? '' : '='}${name}\n${short[0] ?? ''}`);

const nameIn = remembered((nameAndSurname: string): NameReading => {
  const [printed = '', surname = ''] = nameAndSurname.split('\n');
  const own = printed.startsWith('=') ? printed.slice(1) : cutName(printed).name;
  const name = personName(own, surname === '' ? null : surname);
  return {
    name,
    signature: `${name.given ?? ''}|${name.middles.join(' ')}|${name.surname}|${name.generation}`,
  };
});

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
