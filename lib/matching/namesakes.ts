import type { Context } from './context.ts';
import type { Reading } from './dictionary.ts';
import { FOLLOWERS, TITLES } from './words.ts';

const NAME_LIKE = /^\p{Lu}(?:\p{L}*\p{Ll}|\.)?(?:-\p{L}+)*$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Capitalised words before a surname that are no given name. */
const NOT_GIVEN =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Madam|Comrade|Gen|Sen|Rep|Gov|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|And|But|If|When|While|As|For|With|Both|That|Asked|Like|Of|In|On|By|To|From|Since|After|Before|Because|Although|Then|Now|Yet|So|Or|Nor|Is|Was|Does|Did|Will|Would|Can|Could|Has|Why|How|What|Whether|Where|Chinese|Russian|American|Ukrainian|Iranian|European|Taiwanese|Western)\.?$/;

/** Says whether a surname or seat is part of somebody else's full name: "Wang Daming", "Vera Wang", "George Washington". */
export function isNamesake(context: Context, { actor, alias, form, capitals }: Reading): boolean {
  const { before, previous, next, opens, after } = context;
  const person = actor.kind === 'person' && form === 'short';
  if (!person && form !== 'seat') return false;
  if (/^'(?!(?:s|d|ll|re|ve)(?!\p{L}))\p{L}/u.test(after)) return true;
  const isGiven = capitals ? CAPITALS : NAME_LIKE;
  if (context.titleCase && !capitals) return false;
  // Surname first, as in Chinese: a capitalised word behind it is a given name.
  if (person && !capitals && actor.name.startsWith(alias) && NAME_LIKE.test(next) && !isOffice(next))
    return true;
  if (capitals || opens || !isGiven.test(previous)) return false;
  if (NOT_GIVEN.test(previous) || isOffice(previous)) return false;
  // A capital that only opens the sentence says nothing.
  return !/(?:^|[.!?:”"“] ?["“‘]*)$/.test(before.slice(0, before.length - previous.length - 1));
}

/** Says whether an acronym is explained as something that is not the actor: "Solar Cell Office (SCO)". */
export function isOtherExpansion({ before, after, name }: Context, { actor, form }: Reading): boolean {
  if (form !== 'short' || actor.kind === 'person' || !/\($/.test(before) || !/^[),;]/.test(after))
    return false;
  const letters = name.replace(/\P{L}/gu, '');
  const words = before
    .slice(0, -1)
    .trim()
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(-letters.length);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    initials === letters && !actor.aliases.some((alias) => before.endsWith(`${alias.replace(/’/g, "'")} (`))
  );
}

function isOffice(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return TITLES.has(lower) || FOLLOWERS.has(lower);
}
