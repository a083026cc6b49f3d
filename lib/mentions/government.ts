import { lower } from '../english/vocabulary.ts';
import { isCapitalised } from '../text/characters.ts';
import { CAPITAL, LETTER, SMALL } from '../text/letters.ts';
import { inCapitals, inTitleCase } from './context.ts';
import type { Question } from './question.ts';

const LAST_WORD = new RegExp(`([${LETTER}-]+) (?:[Tt]he )?["“‘']?$`);
const BETWEEN = new RegExp(String.raw`\bbetween (?:the )?(?:New )?[${CAPITAL}][${LETTER}]+ and $`);
const JOINED_WORD = new RegExp(`^,? (?:and|or) (?:the )?(?:New )?([${LETTER}]+)`);
const FIRST_WORD = new RegExp(`^[${LETTER}]+`);
const FIRST_SMALL = new RegExp(`^[${SMALL}]`);
const NEXT_WORDS = new RegExp(`^(?: [${LETTER}0-9.'-]+){1,5}`);

/**
 * Reads whether a seat stands for its government: subject of policy, object of it, owner of it, or in a pair with
 * another government. Without such a sign it is a place.
 */
export function speaksOfGovernment(question: Question): boolean {
  const { before, chain, after, next, sense, evidence, words } = question;
  const lead = chain.before;
  if (sense.capitals && !inCapitals(question)) return false;
  const isBuilding = words.buildings.has(lower(sense.alias)) || sense.alias.includes(' ');
  if (/^'s? /.test(after) && !isBuilding) return !ownsPlace(question) && !evidence.isTaken(sense.alias);
  if (/^,? D\.?C/.test(after)) return false;
  const preposition = (LAST_WORD.exec(lead)?.[1] ?? '').toLowerCase();
  if (preposition === 'between' || BETWEEN.test(before))
    return (
      (preposition !== 'between' || isPaired(question)) &&
      !words.journeys.test(`${lead} ${after}`.toLowerCase())
    );
  if (words.dealings.test(lead.toLowerCase()) || words.dealings.test(before.toLowerCase()))
    return !isModifier(question);
  if (words.places.has(preposition) || words.secondPlace.test(before)) return false;
  if (isBuilding)
    return (
      /\bclose to the $/.test(before) || (!words.besideBuilding.test(lead) && !words.ofBuilding.test(next))
    );
  if (words.adrift.test(preposition)) return false;
  if (isPaired(question)) return !isModifier(question);
  if (evidence.isTaken(sense.alias)) return false;
  if (/^ and its /.test(after) || words.either.test(preposition) || words.joined.test(after)) return true;
  if (words.governing.test(next)) return true;
  return isSubject(question);
}

/** Sees another government beside this one: of the index, or of the world's better known capitals. */
function isPaired({ partners, after, words }: Question): boolean {
  if (partners.some(({ actor, form }) => actor.kind !== 'person' && form !== 'short')) return true;
  return words.capitals.has(lower(JOINED_WORD.exec(after)?.[1] ?? ''));
}

function namesPlace(noun: string, { placeNouns }: Question['words']): boolean {
  return placeNouns.has(noun) || placeNouns.has(`${noun}s`) || /^city$|^downtown$/.test(noun);
}

/** Sees a city in "Moscow's airport" and a government in "Moscow's demands". */
function ownsPlace({ after, words }: Question): boolean {
  const owned = after.replace(/^'s? /, '');
  if (isCapitalised(owned)) return !words.offices.test(owned);
  return namesPlace(FIRST_WORD.exec(owned)?.[0] ?? '', words) || words.ofPlace.test(owned);
}

/** Sees the name before a noun of its own phrase: "with Washington lawyers", "with Moscow Mayor". */
function isModifier(question: Question): boolean {
  const { next, after, words } = question;
  if (/^-(?:based|born|area)/.test(after) || namesPlace(next, words) || words.heads.has(next)) return true;
  return isCapitalised(next) && !words.followers.has(lower(next)) && !inTitleCase(question);
}

/** Sees a verb of saying, wanting or doing right behind the name, or behind an adverb. */
function isSubject(question: Question): boolean {
  const { before, after, next, previous, words } = question;
  const following = (NEXT_WORDS.exec(after.replace(words.aside, ''))?.[0] ?? '')
    .replace(/n't(?= )|[.,]$/g, '')
    .trim()
    .split(' ');
  while (following.length > 1 && (words.adverbs.has(following[0] ?? '') || /ly$/.test(following[0] ?? '')))
    following.shift();
  const [head = '', second = '', third = ''] = following;
  if (isCapitalised(head) && !inTitleCase(question)) return false;
  const verb = head.toLowerCase();
  if (words.verbs.has(verb)) return true;
  if (/^(?:is|was|are|were)$/.test(verb)) {
    const state = words.adverbs.has(second) ? third : second;
    return words.states.has(state) || /ing$/.test(state);
  }
  if (words.asks.test(before.toLowerCase()))
    return FIRST_SMALL.test(next) && !words.placeNouns.has(next) && !words.noVerb.test(next);
  // "the Moscow suburbs", "its Beijing offices": a noun behind the name, not a verb.
  if (words.determiner.test(previous.toLowerCase()) || words.placeNouns.has(verb) || words.nouns.has(verb))
    return false;
  if ((words.noObject.test(second) && !/ing$/.test(third)) || words.verbs.has(second)) return false;
  return /[^s]s$/.test(verb) ? second !== '' && !/ed$/.test(second) : /[^e]ed$/.test(verb);
}
