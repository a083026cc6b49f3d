import { maybeBody, maybePerson } from './kinds.ts';
import type { LocalActor } from './local-actor.ts';
import { acronymOf, initialsOf, knownAcronymOf, organisationName } from './names/organisation-name.ts';
import { withoutUmlauts } from './names/person-name.ts';
import { remembered } from './names/remembered.ts';
import { campaignerOf, outletOf, SURE_INITIALS } from './rows/organisation-forms.ts';
import { readFormer, readName } from './rows/read-local.ts';

/**
 * Gives the keys of a local actor: two that share none are never compared. A person's is the surname, with each part of a joined one and
 * of a name borne before; an organisation's are its names and acronyms. A store indexes them.
 */
export function keysOf(actor: LocalActor): readonly string[] {
  const isPerson = actor.kind === 'person';
  if (isPerson && !maybeBody(actor)) return personKeys(actor);
  // An organisation of the same name, if there is any, has the other keys.
  if (isPerson) return [...personKeys(actor), ...namesOf(actor).map((name) => `o:${name}`)];
  return [...(maybePerson(actor) ? personKeys(actor) : []), ...organisationKeys(actor)];
}

function personKeys(actor: LocalActor): readonly string[] {
  const own = surnameKeys(readName(actor).name.surname);
  if (actor.former.length === 0) return own;
  const former = readFormer(actor).flatMap((one) => surnameKeys(one.split(' ').at(-1) ?? one));
  return [...new Set([...own, ...former])];
}

const surnameKeys = remembered((surname: string): readonly string[] =>
  [surname, ...(surname.includes('-') ? surname.split('-') : [])]
    .filter((part) => part !== '')
    .map((part) => `p:${withoutUmlauts(part)}`),
);

const namesOf = ({ name, aliases, short }: LocalActor): string[] =>
  [...new Set([name, ...aliases, ...short].map(organisationName))].filter((one) => one !== '');

/** Half of all organisations of two words share their initials with a well-known person, and no row asks about two letters. */
function sureInitialsOf(normal: string): string | null {
  const initials = initialsOf(normal);
  return initials !== null && initials.length >= SURE_INITIALS ? initials : null;
}

function organisationKeys({ name, aliases, short }: LocalActor): string[] {
  const keys = [name, ...aliases, ...short].flatMap((form) => {
    const normal = organisationName(form);
    if (acronymOf(form)) return [normal];
    const campaigner = campaignerOf(normal);
    return [
      normal,
      sureInitialsOf(normal) ?? normal,
      outletOf(normal) ?? normal,
      knownAcronymOf(normal) ?? normal,
      ...(campaigner ? [`campaign of ${campaigner.split(' ').at(-1)}`] : []),
    ];
  });
  return [...new Set(keys)].filter((key) => key !== '').map((key) => `o:${key}`);
}
