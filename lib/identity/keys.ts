import { maybeBody, maybePerson } from './kinds.ts';
import type { LocalActor } from './local-actor.ts';
import { acronymOf, initialsOf, knownAcronymOf, organisationName } from './names/organisation-name.ts';
import { campaignerOf } from './rows/organisation-forms.ts';
import { readingOf } from './rows/profile.ts';

/**
 * Gives the keys of a local actor: two that share none are never compared. A person's is the surname, with each part of a joined one and
 * of a name borne before; an organisation's are its names and acronyms. A store indexes them.
 */
export function keysOf(actor: LocalActor): readonly string[] {
  const isPerson = actor.kind === 'person';
  return [
    ...(isPerson || maybePerson(actor) ? personKeys(actor) : []),
    ...(isPerson && !maybeBody(actor) ? [] : organisationKeys(actor)),
  ];
}

function personKeys(actor: LocalActor): string[] {
  const { name, former } = readingOf(actor);
  const surnames = [name.surname, ...former.map((one) => one.split(' ').at(-1) ?? one)];
  const parts = surnames.flatMap((surname) => (surname.includes('-') ? surname.split('-') : []));
  return [...new Set([...surnames, ...parts])].filter((key) => key !== '').map((key) => `p:${key}`);
}

function organisationKeys({ name, aliases, short }: LocalActor): string[] {
  const keys = [name, ...aliases, ...short].flatMap((form) => {
    const normal = organisationName(form);
    if (acronymOf(form)) return [normal];
    const campaigner = campaignerOf(normal);
    return [
      normal,
      initialsOf(normal) ?? normal,
      knownAcronymOf(normal) ?? normal,
      ...(campaigner ? [`campaign of ${campaigner.split(' ').at(-1)}`] : []),
    ];
  });
  return [...new Set(keys)].filter((key) => key !== '').map((key) => `o:${key}`);
}
