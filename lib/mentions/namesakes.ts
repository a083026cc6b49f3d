import { lower, type Vocabulary } from '../english/vocabulary.ts';
import type { Sense } from '../names/forms.ts';
import { formKey } from '../names/name-keys.ts';
import { isCapitalised } from '../text/characters.ts';
import { CAPITAL, LETTER, lettersOf, SMALL } from '../text/letters.ts';
import { type Context, inTitleCase } from './context.ts';

const NAME_LIKE = new RegExp(String.raw`^[${CAPITAL}](?:[${LETTER}]*[${SMALL}]|\.)?(?:-[${LETTER}]+)*$`);
const CAPITALS = new RegExp(`^[${CAPITAL}]{2,}$`);
/** An apostrophe in a name, as in "Xi'an": none of a possessive, none of a verb. */
const APOSTROPHE = new RegExp(`^'(?!(?:s|d|ll|re|ve)(?![${LETTER}]))[${LETTER}]`);

/** Says whether a surname or seat is part of somebody else's full name: "Wang Daming", "Vera Wang", "George Washington". */
export function isNamesake(
  context: Context,
  { actor, alias, form, capitals }: Sense,
  words: Vocabulary,
): boolean {
  const person = actor.kind === 'person' && form === 'short';
  if (!person && form !== 'seat') return false;
  const { previous, next, opens, after } = context;
  if (APOSTROPHE.test(after)) return true;
  if (person && /\bSecretary of State $/.test(context.before)) return false;
  const isGiven = capitals ? CAPITALS : NAME_LIKE;
  if (!capitals && inTitleCase(context)) return false;
  // Surname first, as in Chinese: a capitalised word behind it is a given name.
  if (person && !capitals && actor.name.startsWith(alias) && NAME_LIKE.test(next) && !isOffice(next, words))
    return true;
  if (capitals || opens || !isGiven.test(previous)) return false;
  if (words.notGiven.test(previous.toLowerCase()) || isOffice(previous, words)) return false;
  return !OPENING.test(beforePrevious(context));
}

/** Suspects a given name where the sentence begins, and any word has a capital: "Igor Putin joined the board". */
export function maybeNamesake(
  context: Context,
  { actor, form, capitals }: Sense,
  words: Vocabulary,
): boolean {
  if ((actor.kind === 'person' ? form !== 'short' : form !== 'seat') || capitals || context.opens)
    return false;
  const { previous } = context;
  return (
    NAME_LIKE.test(previous) &&
    !words.notGiven.test(previous.toLowerCase()) &&
    !isOffice(previous, words) &&
    !/(?:ing|ed|ly)$/.test(previous) &&
    OPENING.test(beforePrevious(context)) &&
    !inTitleCase(context)
  );
}

const OPENING = /(?:^|[.!?:”"“] ?["“‘]*)$/;

function beforePrevious({ before, previous }: Context): string {
  return before.slice(0, before.length - previous.length - 1);
}

/** Says whether an acronym is explained as something that is not the actor: "Solar Cell Office (SCO)". */
export function isOtherExpansion(context: Context, { actor, form }: Sense): boolean {
  if (form !== 'short' || actor.kind === 'person') return false;
  const { before, after, name } = context;
  if (!/\($/.test(before) || !/^[),;]/.test(after)) return false;
  const letters = lettersOf(name).toLowerCase();
  const words = before.slice(0, -1).trim().split(/[ -]/);
  const initials = (of: readonly string[]): string =>
    of
      .slice(-letters.length)
      .map((word) => word.charAt(0).toLowerCase())
      .join('');
  const spells = initials(words) === letters || initials(words.filter(isCapitalised)) === letters;
  return spells && !actor.aliases.some((alias) => before.endsWith(`${formKey(alias)} (`));
}

function isOffice(word: string, { titles, followers }: Vocabulary): boolean {
  return titles.has(lower(word)) || followers.has(lower(word));
}
