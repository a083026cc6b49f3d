import { officeLinks } from '../../english/names/apposition-words.ts';
import {
  acronymAdjectives,
  acronymNouns,
  addressing,
  districtTasks,
  firmNouns,
  firmsAgain,
  memberNouns,
  organisationNouns,
  organisationWords,
  ownedByFirms,
  partsOfOrganisations,
  spokesNouns,
  writtenWorks,
} from '../../english/names/organisations.ts';
import { namedThings, thingWords } from '../../english/names/thing-words.ts';
import { titleNoun, titleWords } from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import { Class, classOf } from '../../english/word-classes.ts';
import type { Run } from './name-runs.ts';

/** Whether an apposition says what it is, "Hushed, a valley startup, sells", "the app’s maker, Hushed, said", "Hushed, her publisher, said". */
export function isApposedAs({ ahead, after, later }: Run, isKind: (noun: string) => boolean): boolean {
  if (after?.lower !== ',') return false;
  const [noun, comma] = ahead.slice(-2);
  // "The owner of the Zenda Club, Ann Lee, said": a noun in capitals is a name’s own.
  if (comma?.lower === ',' && noun?.shape === 'lower' && isKind(noun.lower)) return true;
  return isKind(nounBehind(later));
}

/** Whether it is a body that runs something, "Lutz Fork School District", where "Lutz District" is a place. */
export function isDistrictBody({ tokens }: Run): boolean {
  const [task, last] = tokens.slice(-2);
  return last?.lower === 'district' && districtTasks.has(task?.lower ?? '');
}

/** Whether a noun beside it says that it is a thing: "The Blue Room, an exhibition of quilts,", "The novel Salt Days says". */
export function isSaidToBeThing({ ahead, after, later }: Run): boolean {
  const [third, article, noun] =
    ahead.slice(-3).length === 3 ? ahead.slice(-3) : [undefined, ...ahead.slice(-2)];
  const opens = third === undefined || third.shape === 'mark';
  if (opens && article?.lower === 'the' && namedThings.has(noun?.lower ?? '')) return true;
  return after?.lower === ',' && namedThings.has(nounBehind(later));
}

/** Whether a noun behind an acronym says what it is, or it speaks and a clause is on a thing: "the ZBW labour union", "ZBW, which". */
export function isAcronymOfBody({ tokens: [word], before, after, later }: Run, isQuoted: boolean): boolean {
  if (word?.shape !== 'capitals' || word.lower.length < 3) return false;
  if (isQuoted && after?.lower === ',' && later[1]?.lower === 'which') return true;
  const hasOther = acronymAdjectives.has(after?.lower ?? '') || memberNouns.has(after?.lower ?? '');
  const noun = hasOther ? later[1] : after;
  return before?.lower === 'the' && acronymNouns.has(noun?.lower ?? '');
}

/** Gives the head noun of an apposition with an article or its owner, or nothing: ", a valley | startup,". */
function nounBehind(later: readonly Token[]): string {
  const first = later[1];
  // "Ann Lee, whose book on bridges": what follows is hers.
  if (
    !first ||
    first.lower === 'whose' ||
    !(/^(?:an?|the|one)$/.test(first.lower) || (first.classes & Class.possessive) !== 0)
  )
    return '';
  const stop = later.findIndex((token, k) => k > 1 && endsNoun(token));
  const [head, end] = [later[stop - 1], later[stop]];
  if (!head || !end || (end.classes & (Class.verb | Class.auxiliary)) !== 0) return '';
  // "Ann Lee, a University of Zenda teacher", "Ann Lee, a developer who": neither is what it seems.
  if (head.shape !== 'lower' || end.lower === 'who') return '';
  return head.lower;
}

function endsNoun({ lower, shape, classes }: Token): boolean {
  if (lower.endsWith('ed')) return true;
  const closed = Class.verb | Class.auxiliary | Class.preposition | Class.relative | Class.coordinator;
  return shape === 'mark' || (classes & closed) !== 0 || (classes & Class.subordinator) !== 0;
}

/** Whether somebody's office or a document is of it: "director of the Zenda Institute", "a study by the state’s Bridge Board". */
export function isNamedAsSource({ ahead, after, later }: Run): boolean {
  if (after?.lower === ',' && later[1]?.lower === 'which') return true;
  const behind = ahead.findLastIndex(
    ({ classes, possessive }) => !possessive && (classes & Class.determiner) === 0,
  );
  const [noun, link] = [ahead[behind - 1], ahead[behind]];
  if (!noun || !link) return false;
  if (addressing.has(link.lower)) return true;
  if (officeLinks.has(link.lower) && isOf(noun)) return true;
  return /^(?:by|from)$/.test(link.lower) && writtenWorks.has(noun.lower);
}

/** "Ann Lee | of the Zenda Institute", "the director | of it". */
const isOf = ({ lower, shape }: Token): boolean =>
  shape === 'capital' || lower === ',' || titleNoun(lower) !== null || partsOfOrganisations.has(lower);

/** Whether a noun that only firms have stands beside it: "Hushed spokesperson", "Hushed’s shares", "shares in Hushed". */
export function hasFirmNoun({ tokens, ahead, after, later }: Run): boolean {
  const last = tokens[tokens.length - 1] as Token;
  if (/^(?:in|of)$/.test(ahead.at(-1)?.lower ?? '') && firmNouns.has(ahead.at(-2)?.lower ?? '')) return true;
  if (after === undefined || after.start - last.end > 1) return false;
  if (
    last.possessive &&
    after.lower === 'chief' &&
    /^(?:executive|financial|operating)$/.test(later[1]?.lower ?? '')
  )
    return true;
  return (
    firmNouns.has(after.lower) || (!last.possessive && tokens.length === 1 && spokesNouns.has(after.lower))
  );
}

/** Characters behind a firm's name in which an article speaks of it again. */
const REACH = 500;

/** Whether "it" and "the company" stand for it: "Hushed said it would appeal. The company". */
export function isSpokenOfAsFirm(text: string, { tokens }: Run): boolean {
  const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  const behind = text.slice(last.end, last.end + REACH);
  const saysIt = isAuxiliary(/^ (?:\p{Ll}+ ){1,4}it (\p{Ll}+)/u.exec(behind)?.[1]);
  if (!saysIt && !/^ (?:declined|denied|did not respond)\b/.test(behind)) return false;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const spokesman = /\b(\p{Ll}+) (?:for|at) $/u.exec(before)?.[1] ?? '';
  return isNamedAgain(behind) || (saysIt && spokesNouns.has(spokesman));
}

const isAuxiliary = (word: string | undefined): boolean =>
  word !== undefined && (classOf(word) & Class.auxiliary) !== 0;

function isNamedAgain(text: string): boolean {
  for (const [, owner = '', noun = ''] of text.matchAll(/\b(the|its) (\p{L}[\p{L}-]*)/giu)) {
    if ((owner.toLowerCase() === 'its' ? ownedByFirms : firmsAgain).has(noun.toLowerCase())) return true;
  }
  return false;
}

/** Whether a word with a capital is only a sentence's first: "Company spokesman". */
export const isCommonNoun = ({ lower, classes }: Token): boolean =>
  classes !== 0 ||
  organisationWords.has(lower) ||
  organisationNouns.has(lower) ||
  thingWords.has(lower) ||
  titleWords.has(lower);
