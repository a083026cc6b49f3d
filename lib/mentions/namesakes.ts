import { lower, type Vocabulary } from '../english/vocabulary.ts';
import { formKey } from '../names/name-keys.ts';
import { isCapitalised } from '../text/characters.ts';
import { CAPITAL, LETTER, lettersOf, SMALL } from '../text/letters.ts';
import { isSurname, type MentionCase } from './mention-case.ts';
import { isHead } from './namesake-things.ts';

const NAME_LIKE = new RegExp(String.raw`^[${CAPITAL}](?:[${LETTER}]*[${SMALL}]|\.)?(?:-[${LETTER}]+)*$`);
/** Where a sentence begins, and any word has a capital. */
const OPENING = /(?:^|[.!?:”"“] ?["“‘]*)$/;

/** Initials right before a surname, with a given name where there is one: "Olga K. ", "P. J. ". */
const INITIALS = new RegExp(
  String.raw`(?:^|[ "“(])(?:([${CAPITAL}][${LETTER}'-]+) )?((?:[${CAPITAL}]\.[ -]?)+)$`,
);
/** Acronyms with stops, which end the sentence before a surname. */
const NO_INITIALS = /^(?:[UE]\.[SKNU]|D\.C)\./;
/** A given name behind a surname, and what tells that it is one: "Maric, Olga (", "Maric, O." */
const INVERTED = new RegExp(
  String.raw`^, ([${CAPITAL}](?=\.)|[${CAPITAL}][${SMALL}]+(?=(?: [${CAPITAL}]\.)?(?: ?[(;]|, \d\d\b|$)))`,
);
const MAN = /^(?:mr|sir|lord)$/;
/** Endings of nouns that open a sentence before a relative clause: "Sanctions Moscow fears". */
const NOUN_LIKE = /s$|ion$|ment$|nce$|ty$|sm$|ure$/;

/** Says whether a surname or seat is part of somebody else's full name: "Wang Daming", "Vera Wang", "George Washington". */
export function isNamesake(one: MentionCase): boolean {
  const { sense, words } = one;
  if (!isSurname(sense) && sense.form !== 'seat') return false;
  if (words.nameApostrophe.test(one.after) || isAddressed(one) || hasOtherInitials(one)) return true;
  if (isSurname(sense) && isInvertedName(one)) return true;
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

/** Reads a form of address that the actor does not go by: "Nurse Maric", "Ms Maric" of a man; any of them makes a seat a person. */
function isAddressed({ sense, previous, words }: MentionCase): boolean {
  if (!isCapitalised(previous)) return false;
  const address = lower(previous);
  const { pronoun, origin } = sense.actor;
  // A text that introduces somebody itself may address them as it likes.
  if (origin === 'discovered') return false;
  if (words.otherWalks.has(address) || (words.women.has(address) && pronoun !== 'she')) return true;
  return isSurname(sense) ? pronoun === 'she' && MAN.test(address) : words.titles.has(address);
}

/** Reads initials that are not the actor's own: "J. Maric", "Olga K. Maric"; another one than the record has: "Lena B. Maric". */
function hasOtherInitials({ before, sense: { actor, alias }, words }: MentionCase): boolean {
  const [, word = '', initials = ''] = INITIALS.exec(before) ?? [];
  if (initials === '' || NO_INITIALS.test(initials)) return false;
  const given = word === '' || isNoGivenName(word, words) ? initials.charAt(0) : `${word} `;
  const own = actor.aliases.filter((name) => name.startsWith(given) && name.endsWith(alias));
  return own.length === 0 || (given !== initials.charAt(0) && own.length > 1);
}

/** Reads a surname before another given name, as lists have it: "Maric, Olga (Leeds)", "Maric, O." */
function isInvertedName({ after, opens, partners, sense: { actor } }: MentionCase): boolean {
  const given = INVERTED.exec(after)?.[1];
  if (given === undefined || !opens || partners.length > 0) return false;
  return !actor.aliases.some((alias) => alias.startsWith(given));
}

/**
 * Says whether a seat is the family name of somebody who opens a sentence, "Denise Lutz sang", or a state of the union, "Washington and
 * Oregon". Either puts the seat in doubt from there on.
 */
export function isOtherSeat(one: MentionCase): boolean {
  const { sense, words, after, previous } = one;
  if (sense.form !== 'seat' || sense.alias.includes(' ')) return false;
  if (words.ofUnion.test(after)) return true;
  if (!maybeNamesake(one) || isOfPlace(one) || after.startsWith('-')) return false;
  return words.personal.test(after) || !NOUN_LIKE.test(previous);
}

/** Says whether a namesake's full name is a place's, a school's or a ship's: "Fort Washington", "George Washington University". */
export function isOfPlace({ sense, before, next, previous, words }: MentionCase): boolean {
  if (sense.form !== 'seat') return false;
  if (/\b(?:USS|carrier) \S+ $/.test(before)) return true;
  const behind = lower(next);
  return (
    words.before.has(lower(previous)) ||
    (isCapitalised(next) && (isHead(behind, words) || words.middle.has(behind)))
  );
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

/** Says whether a word with a capital is no given name. */
export function isNoGivenName(word: string, words: Vocabulary): boolean {
  const small = word.toLowerCase();
  const { adverbs, places, verbs } = words;
  return (
    words.notGiven.test(small) ||
    adverbs.has(small) ||
    places.has(small) ||
    verbs.has(small) ||
    isOffice(word, words)
  );
}

function isOffice(word: string, { titles, followers }: Vocabulary): boolean {
  return titles.has(lower(word)) || followers.has(lower(word));
}
