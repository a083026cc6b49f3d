import type { ActorId, ArticleId } from '../../model.ts';
import { type ActorEdit, editSubject, type ToldEdit } from '../derive/actor-edit.ts';

/** An edit of an actor in the store: the local actor and what of it is edited -> the edit. */
export interface StoredEdit extends ToldEdit {
  readonly key: string;
}

/** Stores an edit of a local actor: it takes the place of an earlier one of the same. */
export function storedEdit({ actor, edit, at }: ToldEdit): StoredEdit {
  return { key: editKey(actor, edit), actor, edit, at };
}

/** Gives the key of an edit: of one actor there is one of each subject. */
export function editKey(actor: ActorId, edit: ActorEdit): string {
  return `${actor}\n${editSubject(edit)}`;
}

/** Gives the article of a local actor; none for one that everybody knows. */
export function articleOf(actor: ActorId): ArticleId {
  return actor.slice(0, Math.max(0, actor.indexOf('#'))) as ArticleId;
}
