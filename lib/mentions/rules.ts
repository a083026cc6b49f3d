import { lower } from '../english/vocabulary.ts';
import type { MentionRule } from '../model.ts';
import { LETTER } from '../text/letters.ts';
import { inCapitals } from './context.ts';
import { speaksOfGovernment } from './government.ts';
import { isAcronym, isSurname, type Question } from './question.ts';

/** Decides one kind of mention. Rules are asked in the order of the table; the first that agrees decides. */
export interface Rule {
  readonly rule: MentionRule;
  readonly agrees: (question: Question) => boolean;
}

/** Every rule that can make a candidate a mention. Discovered actors pass the first and the third only. */
export const RULES: readonly Rule[] = [
  { rule: 'full-name', agrees: ({ sense }) => sense.form === 'full' && !isAcronym(sense.alias) },
  { rule: 'acronym', agrees: (question) => question.sense.form === 'full' || isKnownAcronym(question) },
  { rule: 'surname-after-full-name', agrees: followsFullName },
  { rule: 'titled-surname', agrees: (question) => isFreeSurname(question) && isTitled(question) },
  { rule: 'rare-surname', agrees: (question) => isFreeSurname(question) && isRare(question) },
  { rule: 'co-named-surname', agrees: (question) => isFreeSurname(question) && isCoNamed(question) },
  {
    rule: 'seat-of-power',
    agrees: (question) => question.sense.form === 'seat' && speaksOfGovernment(question),
  },
];

const isCommon = (surname: string, { common }: Question['words']): boolean => common.has(lower(surname));
const bearerOf = ({ evidence, sense, ordinal, offset }: Question) =>
  evidence.bearer(sense.alias, ordinal, offset);
const isShouted = (question: Question): boolean => question.sense.capitals && !inCapitals(question);

/** Reads an acronym in a document that names its actor in full or other actors, in a credit, or as a source. */
function isKnownAcronym(question: Question): boolean {
  const { sense, evidence, before, after, previous, next, words } = question;
  const { actor, alias, form } = sense;
  if (form !== 'short' || actor.kind === 'person' || actor.origin !== 'curated') return false;
  if (bearerOf(question) === 'other' || words.studies.test(next.toLowerCase())) return false;
  if (alias === 'US' || evidence.names(actor.id) || evidence.company() >= 2) return true;
  if (/[(/]$/.test(before) && /^[)/]/.test(after)) return true;
  if (words.credits.test(before.toLowerCase())) return true;
  return /^the$/i.test(previous) && (words.verbs.has(next) || /^, which/.test(after));
}

/**
 * Reads a surname whose last bearer named in full is this actor. Before any full name the first one behind counts
 * (a headline), but only for a curated actor.
 */
function followsFullName(question: Question): boolean {
  const { sense } = question;
  if (!isSurname(sense) || isShouted(question)) return false;
  const bearer = bearerOf(question);
  if (bearer === null || bearer === 'other' || bearer.actor !== sense.actor.id) return false;
  return bearer.before || sense.actor.origin === 'curated';
}

/** Reads a curated actor's surname that the document gives to nobody else. */
function isFreeSurname(question: Question): boolean {
  const { sense } = question;
  if (!isSurname(sense) || sense.actor.origin !== 'curated') return false;
  const bearer = bearerOf(question);
  return bearer === null || (bearer !== 'other' && bearer.actor === sense.actor.id);
}

const LAST_WORD = new RegExp(String.raw`([${LETTER}]+)\.? $`);

/** Reads an office before the surname; a common one needs an office that few hold. */
function isTitled({ before, sense: { alias }, words }: Question): boolean {
  if (isCommon(alias, words)) return words.highOffices.test(before.toLowerCase());
  if (/\bSecretary of State $/i.test(before)) return true;
  return words.titles.has(lower(LAST_WORD.exec(before)?.[1] ?? ''));
}

/**
 * Reads two surnames side by side, where two common ones ("Wang and Li") say nothing; or an uncommon one in a document
 * that names two other actors.
 */
function isCoNamed({ partners, sense, words, evidence }: Question): boolean {
  if (evidence.company() >= 2 && !isCommon(sense.alias, words)) return true;
  return partners.some(
    ({ actor, alias }) =>
      actor.kind === 'person' && !(isCommon(alias, words) && isCommon(sense.alias, words)),
  );
}

/** Reads a surname that hardly anybody bears. Short ones are words elsewhere. */
function isRare({ sense: { alias }, words }: Question): boolean {
  return alias.length >= 5 && !isCommon(alias, words);
}
