import type { Vocabulary } from '../english/vocabulary.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Actor, Mention } from '../model.ts';
import { formsOf } from '../names/forms.ts';

/**
 * Finds the mentions of the known actors of a text, beside those of others. They stand apart, so that who is known everywhere changes no
 * decision about whom a page highlights.
 */
export function knownMentions(
  text: string,
  known: readonly Actor[],
  others: readonly Actor[],
  vocabulary: Vocabulary,
): Mention[] {
  if (known.length === 0) return [];
  const ids = new Set(known.map(({ id }) => id));
  const called = known.map((actor) => withAcronym(text, actor));
  return findMentions(text, formsOf([...others, ...called]), vocabulary).filter(({ actor }) =>
    ids.has(actor),
  );
}

/** Adds the acronym that the text gives a body right behind its name: "Council of Europe (CoE)". */
function withAcronym(text: string, actor: Actor): Actor {
  if (actor.kind === 'state') return actor;
  const acronyms = actor.aliases.flatMap((alias) => {
    const at = text.indexOf(`${alias} (`);
    const behind = at < 0 ? '' : text.slice(at + alias.length, at + alias.length + 14);
    return /^ \(([A-Z][A-Za-z.-]{1,9})\)/.exec(behind)?.[1] ?? [];
  });
  return acronyms.length === 0 ? actor : { ...actor, aliases: [...new Set([...actor.aliases, ...acronyms])] };
}

/** Adds mentions that overlap none of those there. Both lists are sorted by start, and so is the result. */
export function besides(there: readonly Mention[], more: readonly Mention[]): Mention[] {
  let next = 0;
  const free = more.filter(({ start, end }) => {
    while (next < there.length && (there[next] as Mention).end <= start) next++;
    return (there[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return [...there, ...free].sort((a, b) => a.start - b.start);
}
