import { lower, type Vocabulary } from '../english/vocabulary.ts';
import { formKey } from '../names/name-keys.ts';
import { isCapitalised } from '../text/characters.ts';
import { CAPITAL, LETTER, lettersOf, SMALL } from '../text/letters.ts';
import { isSurname, type MentionCase } from './mention-case.ts';

const NAME_LIKE = new RegExp(String.raw`^[${CAPITAL}](?:[${LETTER}]*[${SMALL}]|\.)?(?:-[${LETTER}]+)*$`);
/** Where a sentence begins, and any word has a capital. */
const OPENING = /(?:^|[.!?:”"“] ?["“‘]*)$/;

/** Says whether a surname or seat is part of somebody else's full name: "Wang Daming", "Vera Wang", "George Washington". */
export function isNamesake(one: MentionCase): boolean {
  const { sense, words } = one;
  if (!isSurname(sense) && sense.form !== 'seat') return false;
  if (words.nameApostrophe.test(one.after)) return true;
  if (isSurname(sense) && /\bSecretary of State $/.test(one.before)) return false;
  if (!sense.capitals && one.isInTitleCase) return false;
  if (isSurname(sense) && hasGivenNameBehind(one)) return true;
  if (sense.capitals || one.opens || !NAME_LIKE.test(one.previous)) return false;
  return !isNoGivenName(one.previous, words) && !OPENING.test(beforePrevious(one));
}

/** Reads a surname first, as in Chinese: a capitalised word behind it is a given name. */
function hasGivenNameBehind({ sense: { actor, alias, capitals }, next, words }: MentionCase): boolean {
  return !capitals && actor.name.startsWith(alias) && NAME_LIKE.test(next) && !isOffice(next, words);
}

/** Suspects a given name where the sentence begins: "Igor Putin joined the board". */
export function maybeNamesake(one: MentionCase): boolean {
  const { sense, words } = one;
  if (!isSurname(sense) && (sense.actor.kind === 'person' || sense.form !== 'seat')) return false;
  if (sense.capitals || one.opens || !NAME_LIKE.test(one.previous)) return false;
  const { previous } = one;
  if (isNoGivenName(previous, words) || /(?:ing|ed|ly)$/.test(previous)) return false;
  return OPENING.test(beforePrevious(one)) && !one.isInTitleCase;
}

function beforePrevious({ before, previous }: MentionCase): string {
  return before.slice(0, before.length - previous.length - 1);
}

/** Says whether an acronym is explained as something that is not the actor: "Solar Cell Office (SCO)". */
export function isOtherExpansion(one: MentionCase): boolean {
  const { actor, form } = one.sense;
  if (form !== 'short' || actor.kind === 'person') return false;
  const { before, after, name } = one;
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

function isNoGivenName(word: string, words: Vocabulary): boolean {
  return words.notGiven.test(word.toLowerCase()) || isOffice(word, words);
}

function isOffice(word: string, { titles, followers }: Vocabulary): boolean {
  return titles.has(lower(word)) || followers.has(lower(word));
}
