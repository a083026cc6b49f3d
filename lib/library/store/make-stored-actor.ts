import { distinctRoles } from '../../holdings/role-view.ts';
import type { Identified } from '../../identity/identify.ts';
import { keysOf } from '../../identity/keys.ts';
import type { Actor } from '../../model.ts';
import { startKey } from '../../names/start-keys.ts';
import { plainWords } from '../../search/plain-words.ts';
import type { RecordEntry } from '../derive/record-entries.ts';
import { publisherForms, type StoredActor } from './stored-actor.ts';

/** Holds what an actor's entries come to. */
type OnRecord = Pick<StoredActor, 'roles' | 'said' | 'about' | 'namedIn'>;

/** Sums up an actor's entries. */
export function onRecordIn(entries: readonly RecordEntry[]): OnRecord {
  const count = (of: (entry: RecordEntry) => number) => entries.reduce((sum, entry) => sum + of(entry), 0);
  return {
    roles: distinctRoles(entries.flatMap(({ roles }) => roles)),
    said: count(({ said }) => said?.[1] ?? 0),
    about: count(({ about }) => about?.[1] ?? 0),
    namedIn: count(({ named }) => (named ? 1 : 0)),
  };
}

/** Says who an actor is: as was found now, or as it was. */
interface WhoIsWho extends Pick<Partial<StoredActor>, 'apart' | 'maybe'> {
  readonly who: Pick<Identified, 'members'> | StoredActor | undefined;
}

/** Stores an actor with what is on record of it. */
export function storedActor(
  actor: Actor,
  { roles, said, about, namedIn }: OnRecord,
  { who, apart = [], maybe = [] }: WhoIsWho,
): StoredActor {
  const all = [actor.name, ...formsOfActor(actor)];
  return {
    id: actor.id,
    actor,
    keys: keysIn(who),
    ...{ apart, maybe },
    starts: distinct(formsOfActor(actor).map(startKey)),
    words: distinct(all.flatMap((form) => plainWords(form).split(' '))),
    forms: publisherForms(actor),
    ...{ roles, said, about, namedIn },
  };
}

/** Gives a curated actor its own record; what articles call it besides finds it too. */
export function withForms(actor: Actor, found: Pick<Identified, 'actor' | 'members'> | undefined): Actor {
  if (found === undefined || actor === found.actor || found.members.length < 2) return actor;
  const aliases = [...new Set([...actor.aliases, ...found.actor.aliases])];
  return aliases.length === actor.aliases.length ? actor : { ...actor, aliases };
}

/** Lists the forms by which a page may name an actor. */
export function formsOfActor({ aliases, short, seats }: Actor): string[] {
  return [...aliases, ...short, ...seats];
}

/** Those that everybody knows are found by keys of their own, without the store: these are the keys of whoever joined them. */
function keysIn(who: WhoIsWho['who']): readonly string[] {
  if (who === undefined) return [];
  if ('keys' in who) return who.keys;
  return distinct(who.members.filter(({ article }) => article !== '').flatMap(keysOf));
}

function distinct(all: readonly (string | null)[]): string[] {
  return [...new Set(all)].filter((one): one is string => one !== null && one !== '');
}
