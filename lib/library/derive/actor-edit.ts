import type { ActorId, ActorKind } from '../../model.ts';
import { spaced } from '../../text/spaced.ts';

/** Says what the reader changed of an actor: its display name, an alias more or less, or what it is. */
export type ActorEdit =
  | { readonly name: string }
  | { readonly addAlias: string }
  | { readonly removeAlias: string }
  | { readonly kind: ActorKind };

/** Holds an edit of the reader's, by the id of a local actor: whoever that is in the library has it. */
export interface ToldEdit {
  readonly actor: ActorId;
  readonly edit: ActorEdit;
  /** Milliseconds since 1970: of two that contradict each other the later one counts. */
  readonly at: number;
}

/** Names what an edit speaks of: two of one actor that speak of the same contradict each other. */
export function editSubject(edit: ActorEdit): string {
  if ('name' in edit) return 'name';
  if ('kind' in edit) return 'kind';
  return `alias ${plainForm('addAlias' in edit ? edit.addAlias : edit.removeAlias)}`;
}

/** Reduces a form to what tells it from others: spaces, case and the kind of apostrophe make no other name. */
export function plainForm(form: string): string {
  return spaced(form).trim().replace(/’/g, "'").toLowerCase();
}
