import { acronymOf } from '../../identity/names/organisation-name.ts';
import type { Actor, ActorKind } from '../../model.ts';
import { editSubject, plainForm, type ToldEdit } from './actor-edit.ts';

/**
 * Gives an actor as the reader has it. The name that was is an alias still, so that it is found by both. A single name of a person and an
 * acronym are short forms: they count only where a page makes them unmistakable. The display name stays, whatever alias is taken away.
 */
export function editedActor(actor: Actor, edits: readonly ToldEdit[]): Actor {
  if (edits.length === 0) return actor;
  const last = lastOfEach(edits);
  const kind = last.flatMap(({ edit }) => ('kind' in edit ? [edit.kind] : []))[0] ?? actor.kind;
  const name = last.flatMap(({ edit }) => ('name' in edit ? [edit.name] : []))[0] ?? actor.name;
  const added = last.flatMap(({ edit }) => ('addAlias' in edit ? [edit.addAlias] : []));
  const removed = new Set(
    last.flatMap(({ edit }) => ('removeAlias' in edit ? [plainForm(edit.removeAlias)] : [])),
  );
  removed.delete(plainForm(name));
  const isShort = (form: string) => isShortForm(form, kind);
  const fresh = [...(name === actor.name ? [] : [name]), ...added];
  const kept = (forms: readonly string[]) => forms.filter((form) => !removed.has(plainForm(form)));
  const { pronoun, ...more } = actor;
  return {
    ...more,
    ...(pronoun === undefined || kind !== 'person' ? {} : { pronoun }),
    ...{ kind, name },
    aliases: distinct([...kept(actor.aliases), ...fresh.filter((form) => !isShort(form))]),
    short: distinct([...kept(actor.short), ...fresh.filter(isShort)]),
  };
}

/** Keeps of the edits that speak of the same the latest; of one instant, that of the later local actor by its id. */
function lastOfEach(edits: readonly ToldEdit[]): ToldEdit[] {
  const ordered = edits.toSorted((a, b) => a.at - b.at || (a.actor < b.actor ? -1 : 1));
  return [...new Map(ordered.map((one) => [editSubject(one.edit), one])).values()];
}

function isShortForm(form: string, kind: ActorKind): boolean {
  if (kind === 'person') return !form.includes(' ');
  return kind === 'organisation' && acronymOf(form) !== null;
}

function distinct(forms: readonly string[]): string[] {
  return [...new Map(forms.map((form) => [plainForm(form), form])).values()];
}
