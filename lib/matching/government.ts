import { inCapitals, inTitleCase } from './context.ts';
import { lower, type Question } from './question.ts';
import {
  ADVERBS,
  BUILDINGS,
  FOLLOWERS,
  HEADS,
  OBJECT_VERBS,
  OTHER_CAPITALS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  RELATIONS,
  STATES_OF_MIND,
  VERBS,
} from './words.ts';

const TRAVEL =
  /\b(?:flight|train|road|rail|route|highway|travel|distance|drive|commut|shuttl|offices|trips?)\w*\b/i;
/** What behind a hyphen makes a government: "Moscow-backed". */
const HYPHENATED =
  /^-(?:led|back|friend|install|sponsor|impos|broker|control|fund|appoint|align|ally|allied|link|support|run)/;
const OF_A_BUILDING =
  /^(?:wall|tower|guard|tour|lawn|ground|garden|complex|palace|chime|embankment|gate|cathedral|roof|clock)/;
const BESIDE_A_BUILDING = /\b(?:to|of|past|walls?|towers?|lawn|grounds?|garden|gates?|complex) the $/;
const ADRIFT = /^(?:to|from|of|on|for)$/;

/**
 * Reads whether a seat stands for its government: subject of policy, object of it, owner of it, or in a pair with
 * another government. Without such a sign it is a place.
 */
export function speaksOfGovernment(question: Question): boolean {
  const { before, lead, after, next, reading, evidence } = question;
  if (reading.capitals && !inCapitals(question)) return false;
  const isBuilding = BUILDINGS.has(lower(reading.alias)) || reading.alias.includes(' ');
  if (/^'s? /.test(after) && !isBuilding) return !ownsPlace(question) && !evidence.isTaken(reading.alias);
  if (/^,? D\.?C/.test(after)) return false;
  const preposition = (/([\p{L}-]+) (?:the )?["“‘']?$/iu.exec(lead)?.[1] ?? '').toLowerCase();
  if (preposition === 'between') return isPaired(question) && !TRAVEL.test(lead);
  if (RELATIONS.test(lead) || RELATIONS.test(before)) return !isModifier(question);
  if (PLACE_PREPOSITIONS.has(preposition)) return false;
  if (isBuilding)
    return /\bclose to the $/.test(before) || (!BESIDE_A_BUILDING.test(lead) && !OF_A_BUILDING.test(next));
  if (ADRIFT.test(preposition)) return false;
  if (isPaired(question)) return !isModifier(question);
  if (evidence.isTaken(reading.alias)) return false;
  if (/^ and its /.test(after) || /^(?:neither|nor|either)$/.test(preposition) || HYPHENATED.test(after))
    return true;
  if (/^(?:government|regime|leadership)$/.test(next)) return true;
  return isSubject(question) || (OBJECT_VERBS.test(before) && !isModifier(question));
}

/** Sees another government beside this one: of the index, or of the world's better known capitals. */
function isPaired({ partners, before, after }: Question): boolean {
  if (partners.some(({ actor, form }) => actor.kind !== 'person' && form !== 'short')) return true;
  const following = /^,? (?:and|or) (?:the )?(?:New )?(\p{L}+)/u.exec(after)?.[1] ?? '';
  const preceding = /(\S+ )?(?:New )?(\p{L}+),? (?:and|or) $/u.exec(before);
  if (OTHER_CAPITALS.has(lower(following))) return true;
  return (
    OTHER_CAPITALS.has(lower(preceding?.[2] ?? '')) &&
    !PLACE_PREPOSITIONS.has(lower((preceding?.[1] ?? '').trim())) &&
    !ADRIFT.test((preceding?.[1] ?? '').trim())
  );
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
  const owned = after.replace(/^'s? /, '');
  if (/^\p{Lu}/u.test(owned)) return !OFFICES.test(owned);
  return namesPlace(/^\p{L}+/u.exec(owned)?.[0] ?? '') || OF_PLACES.test(owned);
}

/** Sees the name before a noun of its own phrase: "with Washington lawyers", "with Moscow Mayor". */
function isModifier(question: Question): boolean {
  const { next, after } = question;
  if (/^-(?:based|born|area)/.test(after) || namesPlace(next) || HEADS.has(next)) return true;
  return /^\p{Lu}/u.test(next) && !FOLLOWERS.has(lower(next)) && !inTitleCase(question);
}

/** What may come between a government and its verb: "which", "on Monday", "for its part". */
const ASIDE =
  /^(?:,? (?:which|who|for its part,|meanwhile,|in turn,|too,|however,|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last \w+|this \w+|earlier|late|early))*/;
const QUESTION = /(?:^|[ "“])(?:does|did|will|would|could|can|should|has|do|is|was) $/i;
const MODIFIED =
  /^(?:the|an?|its|his|her|their|our|my|this|these|some|many|new|old|other|several|all)$|'s?$/i;
const NO_OBJECT = /^(?:by|are|were|is|was|fell|rose)$/;

/** Sees a verb of saying, wanting or doing right behind the name, or behind an adverb. */
function isSubject(question: Question): boolean {
  const { before, after, next, previous } = question;
  const words = (/^(?: [\p{L}\p{N}.'-]+){1,5}/u.exec(after.replace(ASIDE, ''))?.[0] ?? '')
    .replace(/n't(?= )|[.,]$/g, '')
    .trim()
    .split(' ');
  while (words.length > 1 && (ADVERBS.has(words[0] ?? '') || /ly$/.test(words[0] ?? ''))) words.shift();
  const [head = '', second = '', third = ''] = words;
  if (/^\p{Lu}/u.test(head) && !inTitleCase(question)) return false;
  const verb = head.toLowerCase();
  if (VERBS.has(verb)) return true;
  if (/^(?:is|was|are|were)$/.test(verb)) {
    const state = ADVERBS.has(second) ? third : second;
    return STATES_OF_MIND.has(state) || /ing$/.test(state);
  }
  if (QUESTION.test(before))
    return /^\p{Ll}/u.test(next) && !PLACE_NOUNS.has(next) && !/^(?:a|the|in|on|at|to)$/.test(next);
  // "the Moscow suburbs", "its Beijing offices": a noun behind the name, not a verb.
  if (MODIFIED.test(previous) || PLACE_NOUNS.has(verb) || /^(?:talks|politics|offensives)$/.test(verb))
    return false;
  if (NO_OBJECT.test(second) || VERBS.has(second)) return false;
  return /[^s]s$/.test(verb) ? second !== '' && !/ed$/.test(second) : /[^e]ed$/.test(verb);
}
