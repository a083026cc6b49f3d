import type { MentionRule } from '../model.ts';
import { type Context, inCapitals, inTitleCase } from './context.ts';
import type { Reading } from './dictionary.ts';
import type { Evidence } from './evidence.ts';
import { isNamesake, isOtherExpansion, maybeNamesake } from './namesakes.ts';
import {
  ACRONYM_HEADS,
  ADVERBS,
  BEFORE,
  BEFORE_OF,
  BUILDINGS,
  COMMON,
  FOLLOWERS,
  HEADS,
  MIDDLE,
  OBJECT_VERBS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  RELATIONS,
  STATES_OF_MIND,
  TITLES,
  VERBS,
} from './words.ts';

/** What a rule may look at: one reading of one candidate, its surroundings, its neighbours and the document. */
export interface Question extends Context {
  readonly reading: Reading;
  readonly ordinal: number;
  readonly offset: number;
  /** Readings of the candidates coordinated with this one ("Putin and Xi"), the other's words aside. */
  readonly partners: readonly Reading[];
  /** What stands before the first of them. */
  readonly lead: string;
  readonly evidence: Evidence;
}

/** Decides one kind of mention. Rules are asked in the order of the table; the first that agrees decides. */
export interface Rule {
  readonly rule: MentionRule;
  readonly agrees: (question: Question) => boolean;
}

/** Withholds a candidate before any rule is asked. */
export interface Veto {
  readonly name: string;
  readonly agrees: (question: Question) => boolean;
}

const lower = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const isAcronym = (alias: string): boolean => !/\p{Ll}{2}/u.test(alias) && /[A-Z]/.test(alias);

/** Sees the candidate in a longer proper name: "South China Sea", "Bank of China", "Washington Post". */
function inLongerName(question: Question): boolean {
  const { before, after, previous, next, reading, name } = question;
  if (reading.actor.kind === 'person') return false;
  if (BEFORE_OF.test(before)) return true;
  if (BEFORE.has(lower(previous)) && /^\p{Lu}/u.test(previous)) return true;
  if (next === '') return false;
  const run = (/^(?: \p{Lu}[\p{L}'&-]*){1,4}/u.exec(after)?.[0] ?? '').trim().split(' ').map(lower);
  const [first = '', second = ''] = run;
  if (first === 'air' && /^(?:force|defen|base|strike|raid)/.test(second)) return false;
  if (/^[IVX]+$/.test(next) && next !== 'I') return true;
  if (isAcronym(name))
    return run.slice(0, inTitleCase(question) ? 1 : 3).some((word) => ACRONYM_HEADS.has(word));
  if (HEADS.has(first) || (MIDDLE.has(first) && HEADS.has(second))) return true;
  if (first === '' || inTitleCase(question)) return false;
  if (run.some((word) => HEADS.has(word))) return true;
  return (
    reading.form === 'full' &&
    reading.actor.kind === 'state' &&
    first !== '' &&
    !FOLLOWERS.has(first) &&
    !/-$/.test(before)
  );
}

/** Sees a given name that goes on behind a hyphen: "Wang Yi-ling". */
function goesOn({ after, reading: { actor, alias } }: Question): boolean {
  return (
    actor.kind === 'person' &&
    actor.short.some((short) => alias.startsWith(`${short} `)) &&
    /^-(?!(?:led|era|style|backed|brokered|like|appointed)(?!\p{L}))\p{Ll}{2}/u.test(after)
  );
}

/** Sees an address, a handle or a file: "china.org.cn", "@NATO". */
function inAddress({ before, after }: Question): boolean {
  return /[@_\\]$|\w\.$|\/\/\S*$/.test(before) || /^(?:\.\p{Ll}{2}|@|_)/u.test(after);
}

/** Sees the pronoun in capitals: "CONTACT US", "DON'T LECTURE US". */
function isPronoun(question: Question): boolean {
  const { name, previous, next, opens, before, after, partners } = question;
  if (name !== 'US') return false;
  if (!inCapitals(question) && !/^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(previous)) return false;
  if (partners.length > 0 || /^-\p{L}/u.test(after) || /[-,/] ?$/.test(before)) return false;
  if (opens) return next === '';
  return !/^(?:THE|TOP|EX|SENIOR|NEW|FORMER|MORE|BY|ANTI)$/.test(previous) && !VERBS.has(next.toLowerCase());
}

/** What is never a mention, whatever else speaks for it. */
export const VETOES: readonly Veto[] = [
  { name: 'longer-name', agrees: inLongerName },
  { name: 'address', agrees: inAddress },
  { name: 'goes-on', agrees: goesOn },
  {
    name: 'namesake',
    agrees: (question) => isNamesake(question, question.reading) || maybeNamesake(question, question.reading),
  },
  { name: 'other-expansion', agrees: (question) => isOtherExpansion(question, question.reading) },
  { name: 'pronoun', agrees: isPronoun },
];

const isSurname = ({ actor, form }: Reading): boolean => actor.kind === 'person' && form === 'short';
const isCommon = (alias: string): boolean => COMMON.has(alias.toLowerCase());
const isRare = ({ actor, alias }: Reading): boolean =>
  actor.origin === 'curated' && alias.length >= 5 && !isCommon(alias);

/** Reads whether somebody else bears the surname where it stands. */
function bearerAllows({ evidence, reading, ordinal, offset }: Question): boolean {
  const bearer = evidence.bearer(reading.alias, ordinal, offset);
  return bearer === null || (bearer !== 'other' && bearer.actor === reading.actor.id);
}

/** Reads an office before the surname; a common one needs an office that few hold. */
function isTitled({ before, reading: { alias } }: Question): boolean {
  if (isCommon(alias)) return /\b(?:Foreign Minister|Premier|State Councill?or|top diplomat) $/i.test(before);
  const title = /(\p{L}+)\.? $/u.exec(before)?.[1] ?? '';
  return TITLES.has(title.toLowerCase()) || /^(?:Mr|Comrade)$/.test(title);
}

/** Capitals behind a possessive that are a government's own: "Moscow's Foreign Ministry". */
const OFFICES = /^(?:Foreign|Defen[cs]e|Ministry|Embassy|Ambassador|Communist|Ukrain|Europe|West|U\.?S|EU)/;
/** What stands before a place's noun: "Beijing's main airport". */
const OF_PLACES =
  /^(?:main|central|old|new|biggest|largest|oldest|busiest|famous|historic|downtown|(?:ea|we|nor|sou)(?:st|th)ern) /;

const namesPlace = (noun: string): boolean =>
  PLACE_NOUNS.has(noun) || PLACE_NOUNS.has(`${noun}s`) || /^city$|^downtown$/.test(noun);

/** Sees a city in "Moscow's airport" and a government in "Moscow's demands". */
function ownsPlace({ after }: Question): boolean {
  const owned = after.slice(3);
  if (/^\p{Lu}/u.test(owned)) return !OFFICES.test(owned);
  return namesPlace(/^\p{L}+/u.exec(owned)?.[0] ?? '') || OF_PLACES.test(owned);
}

const OF_A_BUILDING =
  /^(?:wall|tower|guard|tour|lawn|ground|garden|complex|palace|chime|embankment|gate|cathedral|roof|clock)/;
const BESIDE_A_BUILDING = /^(?:past|wall|walls|tower|towers|lawn|grounds?|garden|gates?|complex)$/;

/** Reads the sentence for a government: subject of policy, object of it, or in a pair with another government. */
function speaksOfGovernment(question: Question): boolean {
  const { before, lead, after, next, partners, reading, evidence } = question;
  if (reading.capitals && !inCapitals(question)) return false;
  if (/^'s /.test(after) && !BUILDINGS.has(lower(reading.alias)))
    return !ownsPlace(question) && !evidence.isTaken(reading.alias);
  const preposition = (/([\p{L}-]+) (?:the )?["“‘']?$/iu.exec(lead)?.[1] ?? '').toLowerCase();
  if (/^,? D\.?C/.test(after)) return false;
  if (RELATIONS.test(lead) || RELATIONS.test(before)) return !isModifier(question);
  if (PLACE_PREPOSITIONS.has(preposition)) return false;
  if (BUILDINGS.has(lower(reading.alias)) || reading.alias.includes(' '))
    return (
      !/^(?:to|of)$/.test(preposition) && !BESIDE_A_BUILDING.test(preposition) && !OF_A_BUILDING.test(next)
    );
  const adrift = /^(?:to|from|of|on|for)$/.test(preposition);
  if (partners.some(({ actor, form }) => actor.kind !== 'person' && form !== 'short'))
    return !adrift && !isModifier(question);
  if (adrift || evidence.isTaken(reading.alias)) return false;
  if (/^ and its /.test(after) || /^(?:neither|nor|either)$/.test(preposition)) return true;
  return isSubject(question) || (OBJECT_VERBS.test(before) && !isModifier(question));
}

/** Sees the name before a noun of its own phrase: "with Washington lawyers". */
function isModifier({ next, after }: Question): boolean {
  return /^-(?:based|born|area)/.test(after) || namesPlace(next) || HEADS.has(next);
}

/** What may come between a government and its verb: "which", "on Monday", "for its part". */
const ASIDE =
  /^(?:,? (?:which|who|for its part,|meanwhile,|in turn,|too,|however,|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last \w+|this \w+|earlier|late|early))*/;
const MODIFIED =
  /^(?:the|an?|its|his|her|their|our|my|this|these|some|many|new|old|other|several|all)$|'s?$/i;
const NO_OBJECT = /^(?:by|are|were|is|was|fell|rose)?$/;
const QUESTION = /(?:^|[ "“])(?:does|did|will|would|could|can|should|has|do|is|was) $/i;

/** Sees a verb of saying, wanting or doing right behind the name, or behind an adverb. */
function isSubject(question: Question): boolean {
  const { before, after, next, previous } = question;
  const tail = after.replace(ASIDE, '');
  const words = (/^(?: [\p{L}\p{N}.'-]+){1,5}/u.exec(tail)?.[0] ?? '').trim().replace(/'/g, '’').split(' ');
  while (words.length > 1 && (ADVERBS.has(words[0] ?? '') || /ly$/.test(words[0] ?? ''))) words.shift();
  if (/^\p{Lu}/u.test(words[0] ?? '') && !inTitleCase(question)) return false;
  const verb = (words[0] ?? '').toLowerCase();
  const second = words[1] ?? '';
  if (VERBS.has(verb)) return true;
  if (/^(?:is|was|are|were)$/.test(verb)) {
    const state = ADVERBS.has(second) ? (words[2] ?? '') : second;
    return STATES_OF_MIND.has(state) || /ing$/.test(state);
  }
  if (QUESTION.test(before))
    return /^\p{Ll}/u.test(next) && !PLACE_NOUNS.has(next) && !/^(?:a|the|in|on|at|to)$/.test(next);
  // "the Moscow suburbs", "its Beijing offices": a noun behind the name, not a verb.
  if (
    MODIFIED.test(previous) ||
    PLACE_NOUNS.has(verb) ||
    /^(?:talks|politics|offensives)$/.test(verb) ||
    NO_OBJECT.test(second) ||
    VERBS.has(second)
  )
    return false;
  return /[^s]s$/.test(verb) ? !/ed$/.test(second) : /[^e]ed$/.test(verb);
}

/** What an acronym of an actor is not, by the noun behind it: "AP exam". */
const STUDIES =
  /^(?:class|exam|course|test|scor|student|credit|english|calculus|biology|physics|chemistry|history|literature|computer)/i;

/** Reads an acronym in a document that names its actor in full or other actors, in a credit, or as a source. */
function isKnownAcronym({
  reading: { actor, alias },
  evidence,
  before,
  after,
  previous,
  next,
}: Question): boolean {
  if (evidence.isTaken(alias) || STUDIES.test(next)) return false;
  if (alias === 'US' || evidence.names(actor.id) || evidence.company() >= 2) return true;
  if (/[(/]$/.test(before) && /^[)/]/.test(after)) return true;
  if (/\b(?:told|via|photo:|source:) (?:the )?$/i.test(before)) return true;
  return /^the$/i.test(previous) && (VERBS.has(next) || /^report/.test(next));
}

/** Every rule that can make a candidate a mention. */
export const RULES: readonly Rule[] = [
  {
    rule: 'full-name',
    agrees: ({ reading }) => reading.form === 'full' && !isAcronym(reading.alias),
  },
  {
    rule: 'acronym',
    agrees: (question) =>
      question.reading.form === 'full' ||
      (question.reading.form === 'short' && !isSurname(question.reading) && isKnownAcronym(question)),
  },
  {
    rule: 'surname-after-full-name',
    agrees: (question) => {
      const { reading, evidence, ordinal, offset } = question;
      if (!isSurname(reading) || (reading.capitals && !inCapitals(question))) return false;
      const bearer = evidence.bearer(reading.alias, ordinal, offset);
      if (bearer === null || bearer === 'other' || bearer.actor !== reading.actor.id) return false;
      return bearer.before || reading.actor.origin === 'curated';
    },
  },
  {
    rule: 'titled-surname',
    agrees: (question) =>
      isSurname(question.reading) &&
      question.reading.actor.origin === 'curated' &&
      bearerAllows(question) &&
      isTitled(question),
  },
  {
    rule: 'co-named-surname',
    agrees: (question) =>
      isSurname(question.reading) &&
      question.reading.actor.origin === 'curated' &&
      bearerAllows(question) &&
      question.partners.some(
        ({ actor, alias }) =>
          actor.kind === 'person' && (!isCommon(alias) || !isCommon(question.reading.alias)),
      ),
  },
  {
    rule: 'rare-surname',
    agrees: (question) => isSurname(question.reading) && isRare(question.reading) && bearerAllows(question),
  },
  {
    rule: 'seat-of-power',
    agrees: (question) => question.reading.form === 'seat' && speaksOfGovernment(question),
  },
];
