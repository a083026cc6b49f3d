import { lower } from '../english/vocabulary.ts';
import type { MentionRule } from '../model.ts';
import { LETTER, lettersOf } from '../text/letters.ts';
import { CREDIT_LINES } from './agency-credits.ts';
import { speaksOfGovernment } from './government.ts';
import { isAcronym, isSurname, type MentionCase, someWord } from './mention-case.ts';
import { isPublisher, PLAINLY_PUBLIC } from './public-affairs.ts';

/** Decides one kind of mention. Rules are asked in the order of the table; the first that agrees decides. */
export interface Rule {
  readonly rule: MentionRule;
  /** An example: what it decides in brackets. */
  readonly sentence: string;
  readonly agrees: (one: MentionCase) => boolean;
}

/** Lists every rule that can make a candidate a mention. Discovered actors pass the first and the third only. */
export const RULES: readonly Rule[] = [
  {
    rule: 'full-name',
    sentence: '[Lena Maric] arrived.',
    agrees: (one) => one.sense.form === 'full' && !isOfInitials(one.sense) && !isOtherPublisher(one),
  },
  {
    rule: 'acronym',
    sentence: 'Zubrovia and Ostania asked the [OTP] for help.',
    agrees: (one) => (one.sense.form === 'full' ? isSupported(one) : isKnownAcronym(one)),
  },
  {
    rule: 'surname-after-full-name',
    sentence: 'Wang Peiling arrived. [Wang] left.',
    agrees: followsFullName,
  },
  {
    rule: 'titled-surname',
    sentence: 'President [Xo] arrived.',
    agrees: (one) => isFreeSurname(one) && isTitled(one),
  },
  {
    rule: 'rare-surname',
    sentence: '[Maric] heads home for talks with envoys.',
    agrees: (one) => isFreeSurname(one) && isRare(one) && !isInDoubt(one) && isInPublic(one),
  },
  {
    rule: 'co-named-surname',
    sentence: '[Xo] and Maric met.',
    agrees: (one) => isFreeSurname(one) && isCoNamed(one) && !isInDoubt(one),
  },
  {
    rule: 'seat-of-power',
    sentence: '[Lutz] also denied it.',
    agrees: (one) => one.sense.form === 'seat' && speaksOfGovernment(one),
  },
];

const isCommon = (surname: string, { common }: MentionCase['words']): boolean => common.has(lower(surname));
const bearerOf = ({ evidence, sense, ordinal, offset }: MentionCase) =>
  evidence.bearer(sense.alias, ordinal, offset);
const isShouted = (one: MentionCase): boolean => one.sense.capitals && !one.isInCapitals;

/** Reads an acronym in a document that names its actor in full or other actors, in a credit, or as a source. */
function isKnownAcronym(one: MentionCase): boolean {
  const { sense, evidence, next, words } = one;
  const { actor, alias, form } = sense;
  if (form !== 'short' || actor.kind === 'person' || actor.origin === 'discovered') return false;
  if (bearerOf(one) === 'other') return false;
  if (alias === 'US') return isCountry(one);
  if (words.studies.test(next.toLowerCase())) return false;
  if (evidence.names(actor.id)) return true;
  const isOfNews = isPublisher(actor, words);
  const isAtHome = actor.kind === 'state' || isOfNews || isPolitical(one);
  if (evidence.company() >= 2 && isAtHome) return true;
  return (
    isBySource(one, isOfNews) ||
    (isAtHome && /^the$/i.test(one.previous) && (words.verbs.has(next) || /^, which/.test(one.after)))
  );
}

/** Sees an agency in a credit, or a body in brackets or before its affair where the document is public. */
function isBySource(one: MentionCase, isOfNews: boolean): boolean {
  const { before, after, evidence, words } = one;
  if (/[(/]$/.test(before) && /^[)/]/.test(after))
    return isOfNews || evidence.publicity() > 0 || words.creditBefore.test(before.toLowerCase().slice(0, -1));
  return isOfNews ? words.credits.test(before.toLowerCase()) : isAffair(one);
}

/** Sees an affair of a body behind its initials, in a document plainly about such: "the OTP summit". */
const isAffair = ({ evidence, next, words }: MentionCase): boolean =>
  evidence.publicity() >= PLAINLY_PUBLIC && words.politics.test(next);

/** Sees an acronym, also one that some write as a word: "Apec". Scripts without capitals have none. */
const isOfInitials = ({ alias, actor }: MentionCase['sense']): boolean =>
  isAcronym(alias) || (alias !== alias.toLowerCase() && actor.aliases.includes(alias.toUpperCase()));

/**
 * Reads an acronym that means its actor everywhere: a government's, or the very name of a body. A code with a number and the initials
 * of a longer name want a document about public affairs, and politics in the sentence where that is in doubt: "G7" is a chord too. One of a
 * discovered actor counts where the document has its full name, or where it has no other.
 */
function isSupported(one: MentionCase): boolean {
  const { actor, alias } = one.sense;
  const { previous, next, words, evidence } = one;
  if (actor.seats.length > 0) return isCountry(one);
  if (actor.origin === 'discovered')
    return evidence.names(actor.id) || lettersOf(actor.name) === lettersOf(alias);
  if (actor.name === alias.toUpperCase() && !/\d/.test(alias)) return true;
  const publicity = one.evidence.publicity();
  if (/^the$/i.test(previous) && words.acts.test(next) && words.bodies.test(next)) return true;
  return publicity >= PLAINLY_PUBLIC || (publicity > 0 && isPolitical(one));
}

/** Reads two letters of a country, "US", "EU", which measures and methods have too: "the US", "US students", or a document about public affairs. */
function isCountry(one: MentionCase): boolean {
  const { name, previous, next, after, evidence, partners, opens, sentence, words } = one;
  if (!/^[A-Z]{2}$/.test(name) || evidence.publicity() > 0 || partners.length > 0) return true;
  if (words.dwellers.test(next) || someWord(sentence, (word) => words.politics.test(word))) return true;
  if (opens) return next === 'to' || (/s$/i.test(next) && words.acts.test(next.toLowerCase()));
  return /^the$/i.test(previous) && !/^ \d/.test(after);
}

/** Sees a publisher's name that no word of news stands beside: a firm of another trade has it too. */
function isOtherPublisher(one: MentionCase): boolean {
  const { sense, words, sentence, evidence, before, after } = one;
  if (!isPublisher(sense.actor, words)) return false;
  if (evidence.publicity() > 0 || someWord(sentence, (word) => words.tells.test(word))) return false;
  return (
    !CREDIT_LINES.some((row) => row.before?.test(before) !== false && row.after?.test(after) !== false) &&
    !words.creditBefore.test(before.toLowerCase()) &&
    !words.smallPrint.test(before + after)
  );
}

/** Sees in the sentence what bodies of states do, or what they consist of. */
const isPolitical = ({ sentence, words }: MentionCase): boolean =>
  someWord(sentence, (word) => words.politics.test(word) || words.bodies.test(word));

/**
 * Reads a surname whose last bearer named in full is this actor. Before any full name the first one behind counts
 * (a headline), but only for a curated actor.
 */
function followsFullName(one: MentionCase): boolean {
  const { sense } = one;
  if (!isSurname(sense) || isShouted(one)) return false;
  const bearer = bearerOf(one);
  if (bearer === null || bearer === 'other' || bearer.actor !== sense.actor.id) return false;
  return bearer.before || sense.actor.origin === 'curated';
}

/** Reads a curated actor's surname that the document gives to nobody else. */
function isFreeSurname(one: MentionCase): boolean {
  const { sense } = one;
  if (!isSurname(sense) || sense.actor.origin !== 'curated') return false;
  const bearer = bearerOf(one);
  return bearer === null || (bearer !== 'other' && bearer.actor === sense.actor.id);
}

/** Sees public affairs in the document, or a power's act right behind the name: "Maric vows revenge". */
const isInPublic = ({ evidence, next, words }: MentionCase): boolean =>
  evidence.publicity() > 0 || words.wields.test(next.toLowerCase());

/** Says whether the document gives the surname to a thing, or refers to somebody's work, and never names the actor in full. */
const isInDoubt = ({ evidence, sense: { alias, actor } }: MentionCase): boolean =>
  evidence.isTaken(alias) && !evidence.names(actor.id);

const LAST_WORD = new RegExp(String.raw`([${LETTER}]+)\.? $`);

/** Reads an office before the surname; a common one needs an office that few hold. */
function isTitled({ before, sense: { alias }, words }: MentionCase): boolean {
  if (isCommon(alias, words)) return words.highOffices.test(before.toLowerCase());
  if (/\bSecretary of State $/i.test(before)) return true;
  return words.titles.has(lower(LAST_WORD.exec(before)?.[1] ?? ''));
}

/**
 * Reads two surnames side by side; two common ones ("Wang and Li") say nothing. An uncommon one may stand alone in a
 * document that names two other actors.
 */
function isCoNamed({ partners, sense, words, evidence }: MentionCase): boolean {
  if (evidence.company() >= 2 && !isCommon(sense.alias, words)) return true;
  return partners.some(
    ({ actor, alias }) =>
      actor.kind === 'person' && !(isCommon(alias, words) && isCommon(sense.alias, words)),
  );
}

/** Reads a surname that hardly anybody bears. Short ones are words elsewhere, and so are spellings of other languages: "Poutine". */
function isRare({ sense: { actor, alias }, words }: MentionCase): boolean {
  return alias.length >= 5 && actor.name.includes(alias) && !isCommon(alias, words);
}
