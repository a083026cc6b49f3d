import type { RoleView } from '../../holdings/role-view.ts';
import type { Proposal } from '../../identity/identify.ts';
import type { LocalActor } from '../../identity/local-actor.ts';
import type { Actor, ActorId } from '../../model.ts';
import { formKey } from '../../names/name-keys.ts';
import type { Place } from '../derive/place.ts';
import type { RecordEntry, RecordTally } from '../derive/record-entries.ts';

/** An actor in the store: id -> who that is, and what they are found by. */
export interface StoredActor {
  readonly id: ActorId;
  readonly actor: Actor;
  /** Keys of identity: whoever shares none is nobody else. */
  readonly keys: readonly string[];
  /** The first words of each form, by which a guess finds it. */
  readonly starts: readonly string[];
  /** Each plain word of each form, by which a search finds it. */
  readonly words: readonly string[];
  /** The forms of an organisation, by which an article's source finds its publisher; none for others. */
  readonly forms: readonly string[];
  /** Latest first, each title once. */
  readonly roles: readonly RoleView[];
  readonly said: number;
  readonly about: number;
  readonly namedIn: number;
  /** Who else bears the same name, in the order of their ids. */
  readonly apart: readonly ActorId[];
  /** Who may be the same: identity was not certain, and the reader has not said. */
  readonly maybe: readonly { readonly id: ActorId; readonly rule: string }[];
}

/** The local actors that one of the library consists of: id -> all that identity asks of them. */
export interface StoredMembers {
  readonly id: ActorId;
  readonly members: readonly LocalActor[];
}

/** What all articles have on record of one actor: id -> an entry for each, in the order of their places. */
export interface StoredEntries {
  readonly id: ActorId;
  readonly entries: readonly RecordEntry[];
}

/** What a publisher's articles have on record: a form of its name -> an entry for each article, in the order of their places. */
export interface StoredSource {
  readonly form: string;
  readonly entries: readonly { readonly place: Place; readonly reported: RecordTally }[];
}

/** Lists the forms by which an article's source finds its publisher; none for who is no organisation. */
export function publisherForms({ kind, name, aliases, short }: Actor): readonly string[] {
  return kind === 'organisation' ? [...new Set([name, ...aliases, ...short].map(formKey))] : [];
}

/** A question to the reader in the store: two actors of the library -> the row that relates them. */
export interface StoredProposal {
  readonly pair: string;
  readonly one: ActorId;
  readonly other: ActorId;
  readonly rule: string;
}

/** Stores a question, whichever of the two comes first. */
export function storedProposal({ of, rule }: Proposal): StoredProposal {
  const [one, other] = [...of].sort() as [ActorId, ActorId];
  return { pair: `${one}\n${other}`, one, other, rule };
}
