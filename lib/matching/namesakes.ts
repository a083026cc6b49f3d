import type { Context } from './context.ts';
import type { Reading } from './dictionary.ts';
import { FOLLOWERS, TITLES } from './words.ts';

const NAME_LIKE = /^\p{Lu}(?:\p{L}*\p{Ll}|\.)?(?:-\p{L}+)*$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Capitalised words before a surname that are no given name. */
const NOT_GIVEN =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Madam|Comrade|Gen|Sen|Rep|Gov|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|And|But|If|When|While|As|For|With|Both|That|Asked|Like|Of|In|On|By|To|From|Since|After|Before|Because|Although|Then|Now|Yet|Yesterday|Meanwhile|Later|Today|Tomorrow|Instead|Perhaps|Maybe|Once|Even|Only|Still|Also|Not|Should|Could|Under|Without|Through|During|Between|Against|About|Given|Had|Unlike|Until|Unless|Here|There|This|He|She|They|We|Former|Does|May|Let|Make|Stop|Can|Help|Meet|Who|Said|Says|Dear|Ask|Tell|Per|Via|Over|So|Or|Nor|Is|Was|Does|Did|Will|Would|Can|Could|Has|Why|How|What|Whether|Where|Chinese|Russian|American|Ukrainian|Iranian|European|Taiwanese|Western)\.?$/;

/** Says whether a surname or seat is part of somebody else's full name: "Wang Daming", "Vera Wang", "George Washington". */
export function isNamesake(context: Context, { actor, alias, form, capitals }: Reading): boolean {
  const { previous, next, opens, after } = context;
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
  return !OPENING.test(beforePrevious(context));
}

/** Suspects a given name where the sentence begins, and any word has a capital: "Igor Putin joined the board". */
export function maybeNamesake(context: Context, { actor, form, capitals }: Reading): boolean {
  const { previous, opens, titleCase } = context;
  if (actor.kind !== 'person' || form !== 'short' || capitals || titleCase || opens) return false;
  return (
    NAME_LIKE.test(previous) &&
    !NOT_GIVEN.test(previous) &&
    !isOffice(previous) &&
    !/(?:ing|ed|ly)$/.test(previous) &&
    OPENING.test(beforePrevious(context))
  );
}

const OPENING = /(?:^|[.!?:”"“] ?["“‘]*)$/;

function beforePrevious({ before, previous }: Context): string {
  return before.slice(0, before.length - previous.length - 1);
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
